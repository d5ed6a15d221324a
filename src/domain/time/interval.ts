import { deviceOf, leastBetween } from './runs.ts';
import {
  CLOCK_TOLERANCE_MS,
  clocksAgree,
  serverRange,
  type Timekeeping,
  wallClockKept,
  wallClockSetBack,
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
 * 1. both clocks of one session agree, and the server does not say more: the monotonic difference;
 * 2. the server's time, heard before and after, shows the wall clock unchanged, and nothing speaks against it: the wall difference;
 * 3. what was heard of the server's time puts both stamps on the server's clock closely enough: the difference there;
 * 4. otherwise bounds, out of the same observations and the clocks.
 */
export function elapsed(from: Stamp, to: Stamp, known: Timekeeping): Elapsed {
  if (isBefore(to, from, known)) return uncertain(0, null, 'out-of-order');
  const heard = betweenOnServer(from, to, known);
  const leastMs = leastBetween(from, to, known.runs) ?? 0;
  if (clocksAgree(from, to) && heard.leastMs - leastMs <= 2 * CLOCK_TOLERANCE_MS)
    return { certain: true, ms: leastMs, by: 'monotonic' };
  const wallMs = to.wall - from.wall;
  const isPossible =
    wallMs >= Math.max(leastMs, heard.leastMs) - CLOCK_TOLERANCE_MS &&
    wallMs <= heard.mostMs + CLOCK_TOLERANCE_MS;
  if (isPossible && wallClockKept(from, to, known))
    return { certain: true, ms: Math.max(0, wallMs), by: 'server' };
  return byServer(from, to, known, { leastMs, heard });
}

function isBefore(a: Stamp, b: Stamp, { runs }: Timekeeping): boolean {
  if (a.session === b.session) return a.mono < b.mono;
  return leastBetween(a, b, runs) !== null;
}

interface Bounds {
  readonly leastMs: number;
  readonly mostMs: number;
}

/** What the server's clock says of it, by all that was heard. */
function betweenOnServer(from: Stamp, to: Stamp, known: Timekeeping): Bounds {
  const [start, end] = [serverRange(from, known), serverRange(to, known)];
  return {
    leastMs: Math.round(end.earliest - start.latest),
    mostMs: Math.round(end.latest - start.earliest),
  };
}

/**
 * The difference on the server's clock, exact where the bounds are as close as clocks that agree. Where they leave no room
 * for a sleep within the session, its monotonic clock never stopped, and is the finer one.
 */
function byServer(
  from: Stamp,
  to: Stamp,
  known: Timekeeping,
  { leastMs, heard }: { leastMs: number; heard: Bounds },
): Elapsed {
  const atLeastMs = Math.max(leastMs, heard.leastMs);
  const sameSession = from.session === to.session;
  if (sameSession && Math.abs(heard.mostMs - leastMs) <= CLOCK_TOLERANCE_MS)
    return { certain: true, ms: leastMs, by: 'monotonic' };
  const play = heard.mostMs - atLeastMs;
  if (play < -2 * CLOCK_TOLERANCE_MS) return uncertain(leastMs, null, 'clocks-disagree');
  if (play <= 2 * CLOCK_TOLERANCE_MS)
    return { certain: true, ms: atLeastMs + Math.round(play / 2), by: 'server' };
  const byWallMs = mostByWall(from, to, known);
  const atMostMs = byWallMs < atLeastMs ? heard.mostMs : Math.min(byWallMs, heard.mostMs);
  const most = Number.isFinite(atMostMs) ? atMostMs : null;
  return uncertain(atLeastMs, most, sameSession ? 'clocks-disagree' : 'session-changed');
}

/**
 * Within a session a wall clock ahead of the monotonic one tells of sleep, of a clock set forward, or of both:
 * the time was no longer than the wall clock says. Behind it, or where it was heard to be set back, how long a sleep that hides can't be told.
 */
function mostByWall(from: Stamp, to: Stamp, known: Timekeeping): number {
  const wallMs = to.wall - from.wall;
  const isAhead = from.session === to.session && wallMs > to.mono - from.mono;
  return isAhead && !wallClockSetBack(from, to, known) ? wallMs : Number.POSITIVE_INFINITY;
}

/**
 * As {@link elapsed} between two taps, the second of which a person has moved by so much against the first since:
 * certain by that person's word, where the clocks tell the rest.
 */
export function elapsedMoved(from: Stamp, to: Stamp, movedMs: number, known: Timekeeping): Elapsed {
  const isBack = isBefore(to, from, known);
  const told = isBack ? elapsed(to, from, known) : elapsed(from, to, known);
  const [least, most] = boundsOf(told);
  const atLeastMs = movedMs + (isBack ? -most : least);
  const atMostMs = movedMs + (isBack ? -least : most);
  if (atMostMs < 0) return uncertain(0, null, 'out-of-order');
  if (told.certain) return { certain: true, ms: atLeastMs, by: 'wall' };
  return uncertain(Math.max(0, atLeastMs), Number.isFinite(atMostMs) ? atMostMs : null, told.because);
}

function boundsOf(told: Elapsed): [least: number, most: number] {
  if (told.certain) return [told.ms, told.ms];
  return [told.atLeastMs, told.atMostMs ?? Number.POSITIVE_INFINITY];
}

/**
 * How long it was where a person read at least one of the times off a clock: the difference of the wall times,
 * unless the device's own was seen to be changed meanwhile.
 */
export function elapsedByHand(from: Stamp, to: Stamp, { clocks, runs }: Timekeeping): Elapsed {
  const ms = to.wall - from.wall;
  if (ms < 0) return uncertain(0, null, 'out-of-order');
  const devices = [deviceOf(from, runs), deviceOf(to, runs)];
  const heard = clocks.filter((clock) => devices.includes(clock.device ?? 0));
  const offsets = heard.map((clock) => clock.serverOffset);
  const changed = offsets.length > 0 && Math.max(...offsets) - Math.min(...offsets) > 2 * CLOCK_TOLERANCE_MS;
  return changed ? uncertain(0, null, 'clocks-disagree') : { certain: true, ms, by: 'wall' };
}

function uncertain(atLeastMs: number, atMostMs: number | null, because: Doubt): Elapsed {
  return { certain: false, atLeastMs, atMostMs, because };
}
