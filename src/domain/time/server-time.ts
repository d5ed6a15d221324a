import type { ClockObservation } from '../journal/report.ts';
import { deviceOf, leastBetween, type SessionRun } from './runs.ts';
import type { Stamp } from './stamp.ts';

/** What a journal knows about time beside its stamps. A report is one. */
export interface Timekeeping {
  /** What was heard of the server's time, in order. */
  readonly clocks: readonly ClockObservation[];
  readonly runs: readonly SessionRun[];
}

/** How far two clocks may drift apart and still be said to agree. */
export const CLOCK_TOLERANCE_MS = 1_500;

/** Between which server times something happened; infinite where there is no bound. */
export interface ServerRange {
  readonly earliest: number;
  readonly latest: number;
}

/** Whether wall and monotonic clock tell the same of the time between two stamps of one session. */
export function clocksAgree(a: Stamp, b: Stamp): boolean {
  if (a.session !== b.session) return false;
  return Math.abs(b.wall - a.wall - (b.mono - a.mono)) <= CLOCK_TOLERANCE_MS;
}

/** The server time of a stamp, as narrow as all observations together make it. */
export function serverRange(stamp: Stamp, { clocks, runs }: Timekeeping): ServerRange {
  const ranges = clocks.map((clock) => rangeBy(clock, stamp, runs));
  return {
    earliest: Math.max(Number.NEGATIVE_INFINITY, ...ranges.map((range) => range.earliest)),
    latest: Math.min(Number.POSITIVE_INFINITY, ...ranges.map((range) => range.latest)),
  };
}

/** The server time of a stamp at its likeliest, whole milliseconds: the middle of its range, or the device's wall time where that is open. */
export function trueTime(stamp: Stamp, known: Timekeeping): number {
  const { earliest, latest } = serverRange(stamp, known);
  const middle = (earliest + latest) / 2;
  return Number.isFinite(middle) ? Math.round(middle) : stamp.wall;
}

/** One observation bounds the stamps after it from below and those before it from above; where the clocks agree, both. */
function rangeBy(clock: ClockObservation, stamp: Stamp, runs: readonly SessionRun[]): ServerRange {
  const heard = clock.at.wall + clock.serverOffset;
  const slack = clock.roundTrip / 2;
  if (clocksAgree(clock.at, stamp)) {
    const then = heard + stamp.mono - clock.at.mono;
    return { earliest: then - slack, latest: then + slack };
  }
  const since = leastBetween(clock.at, stamp, runs);
  const until = leastBetween(stamp, clock.at, runs);
  return {
    earliest: since === null ? Number.NEGATIVE_INFINITY : heard - slack + since,
    latest: until === null ? Number.POSITIVE_INFINITY : heard + slack - until,
  };
}

/**
 * Whether the wall clock was let be from one stamp to another: the last observation before, the first after and all between
 * tell the same offset, so closely that a change that matters can't hide in their round trips, and in no session on the way
 * did it fall behind the monotonic clock, as only a clock that is set back does.
 */
export function wallClockKept(from: Stamp, to: Stamp, known: Timekeeping): boolean {
  const heard = heardAround(from, to, known);
  const [before, after] = [heard.at(0), heard.at(-1)];
  if (!before || !after) return false;
  const offsets = heard.flatMap(({ serverOffset, roundTrip }) => {
    return [serverOffset - roundTrip / 2, serverOffset + roundTrip / 2];
  });
  const isSame = Math.max(...offsets) - Math.min(...offsets) <= 2 * CLOCK_TOLERANCE_MS;
  return (
    isSame && ![before.at, from, to].some((at, index) => fellBehind(at, [from, to, after.at][index] ?? at))
  );
}

/** Whether the server was heard around two stamps with the device's wall clock further back on it the second time. */
export function wallClockSetBack(from: Stamp, to: Stamp, known: Timekeeping): boolean {
  const heard = heardAround(from, to, known);
  const [before, after] = [heard.at(0), heard.at(-1)];
  if (!before || !after) return false;
  const slack = (before.roundTrip + after.roundTrip) / 2;
  return after.serverOffset - before.serverOffset > 2 * CLOCK_TOLERANCE_MS + slack;
}

/**
 * The last observation before two stamps, the first after them, and all between; none where there is not one on each side.
 * What another device heard says nothing of this one's wall clock.
 */
function heardAround(from: Stamp, to: Stamp, known: Timekeeping): readonly ClockObservation[] {
  const { runs } = known;
  const device = deviceOf(from, runs);
  if (device !== deviceOf(to, runs)) return [];
  const clocks = known.clocks.filter((clock) => (clock.device ?? 0) === device);
  const before = clocks.findLastIndex((clock) => leastBetween(clock.at, from, runs) !== null);
  const after = clocks.findIndex((clock) => leastBetween(to, clock.at, runs) !== null);
  return before === -1 || after === -1 ? [] : clocks.slice(before, after + 1);
}

function fellBehind(a: Stamp, b: Stamp): boolean {
  return a.session === b.session && b.wall - a.wall - (b.mono - a.mono) < -CLOCK_TOLERANCE_MS;
}
