import { leastBetween } from './runs.ts';
import {
  CLOCK_TOLERANCE_MS,
  clocksAgree,
  serverRange,
  type Timekeeping,
  wallClockKept,
} from './server-time.ts';
import type { Stamp } from './stamp.ts';

/** Why the length of an interval can't be told exactly. */
export type Doubt = 'session-changed' | 'clocks-disagree' | 'out-of-order';

/**
 * The time between two stamps, in whole milliseconds, and what it stands on: the device's monotonic clock, the server's time,
 * or a wall clock that a person read (`wall`). Where the clocks can't tell,
 * it lies between `atLeastMs` and `atMostMs` (`null`: no bound is known), and `ms` is not guessed.
 */
export type Elapsed =
  | { readonly certain: true; readonly ms: number; readonly by: 'monotonic' | 'wall' | 'server' }
  | {
      readonly certain: false;
      readonly atLeastMs: number;
      readonly atMostMs: number | null;
      readonly because: Doubt;
    };

/**
 * How long it was from one stamp to the other (DESIGN.md, Time), by the first of these that holds:
 * 1. both clocks of one session agree: the monotonic difference;
 * 2. the server's time, heard before and after, shows the wall clock unchanged: the wall difference;
 * 3. what was heard of the server's time puts both stamps on the server's clock closely enough: the difference there;
 * 4. otherwise bounds, out of the same observations and the monotonic clocks.
 */
export function elapsed(from: Stamp, to: Stamp, known: Timekeeping): Elapsed {
  if (isBefore(to, from, known)) return uncertain(0, null, 'out-of-order');
  if (clocksAgree(from, to)) return { certain: true, ms: to.mono - from.mono, by: 'monotonic' };
  const wallMs = to.wall - from.wall;
  const leastMs = leastBetween(from, to, known.runs) ?? 0;
  if (wallMs >= leastMs - CLOCK_TOLERANCE_MS && wallClockKept(from, to, known)) {
    return { certain: true, ms: Math.max(0, wallMs), by: 'server' };
  }
  return byServer(from, to, known, leastMs);
}

function isBefore(a: Stamp, b: Stamp, { runs }: Timekeeping): boolean {
  if (a.session === b.session) return a.mono < b.mono;
  return leastBetween(a, b, runs) !== null;
}

/**
 * The difference on the server's clock, exact where the bounds are as close as clocks that agree. Where they leave no room
 * for a sleep within the session, its monotonic clock never stopped, and is the finer one.
 */
function byServer(from: Stamp, to: Stamp, known: Timekeeping, leastMs: number): Elapsed {
  const [start, end] = [serverRange(from, known), serverRange(to, known)];
  const atLeastMs = Math.max(leastMs, Math.round(end.earliest - start.latest));
  const atMostMs = Math.min(mostByWall(from, to), Math.round(end.latest - start.earliest));
  const sameSession = from.session === to.session;
  if (sameSession && Math.abs(atMostMs - leastMs) <= CLOCK_TOLERANCE_MS)
    return { certain: true, ms: leastMs, by: 'monotonic' };
  const play = atMostMs - atLeastMs;
  if (play < -2 * CLOCK_TOLERANCE_MS) return uncertain(leastMs, null, 'clocks-disagree');
  if (play <= 2 * CLOCK_TOLERANCE_MS)
    return { certain: true, ms: atLeastMs + Math.round(play / 2), by: 'server' };
  const most = Number.isFinite(atMostMs) ? atMostMs : null;
  return uncertain(atLeastMs, most, sameSession ? 'clocks-disagree' : 'session-changed');
}

/**
 * Within a session a wall clock ahead of the monotonic one tells of sleep, of a clock set forward, or of both:
 * the time was no longer than the wall clock says. Behind it, the clock was set back, and how long a sleep that hides can't be told.
 */
function mostByWall(from: Stamp, to: Stamp): number {
  const wallMs = to.wall - from.wall;
  return from.session === to.session && wallMs > to.mono - from.mono ? wallMs : Number.POSITIVE_INFINITY;
}

/**
 * How long it was where a person read at least one of the times off a clock: the difference of the wall times,
 * unless the device's own was seen to be changed meanwhile.
 */
export function elapsedByHand(from: Stamp, to: Stamp, { clocks }: Timekeeping): Elapsed {
  const ms = to.wall - from.wall;
  if (ms < 0) return uncertain(0, null, 'out-of-order');
  const offsets = clocks.map((clock) => clock.serverOffset);
  const changed = offsets.length > 0 && Math.max(...offsets) - Math.min(...offsets) > 2 * CLOCK_TOLERANCE_MS;
  return changed ? uncertain(0, null, 'clocks-disagree') : { certain: true, ms, by: 'wall' };
}

function uncertain(atLeastMs: number, atMostMs: number | null, because: Doubt): Elapsed {
  return { certain: false, atLeastMs, atMostMs, because };
}
