import type { ClockObservation } from '../journal/fold.ts';
import type { Stamp } from './stamp.ts';

/** Why the length of an interval can't be told exactly. */
export type Doubt = 'session-changed' | 'clocks-disagree' | 'out-of-order';

/**
 * The time between two stamps, in whole milliseconds. Where the clocks can't tell,
 * it lies between `atLeastMs` and `atMostMs` (`null`: no bound is known), and `ms` is not guessed.
 */
export type Elapsed =
  | { readonly certain: true; readonly ms: number; readonly by: 'monotonic' | 'wall' | 'server' }
  | { readonly certain: false; readonly atLeastMs: number; readonly atMostMs: number | null; readonly because: Doubt };

/** How far the two clocks of a session may drift apart and still be said to agree. */
export const CLOCK_TOLERANCE_MS = 1_500;

/**
 * How long it was from one stamp to the other (DESIGN.md, Time):
 * the monotonic difference while it agrees with the wall clock; else the wall difference corrected by the server offsets
 * seen before and after, where there are both; else bounds.
 * `clocks` are the journal's observations of the server's time, in order.
 */
export function elapsed(from: Stamp, to: Stamp, clocks: readonly ClockObservation[]): Elapsed {
  const wallMs = to.wall - from.wall;
  const sameSession = from.session === to.session;
  const monoMs = to.mono - from.mono;
  if (sameSession && monoMs < 0) return uncertain(0, null, 'out-of-order');
  if (sameSession && Math.abs(wallMs - monoMs) <= CLOCK_TOLERANCE_MS) return { certain: true, ms: monoMs, by: 'monotonic' };
  const serverMs = byServer(from, to, clocks);
  if (serverMs !== null) return serverMs >= 0 ? { certain: true, ms: serverMs, by: 'server' } : uncertain(0, null, 'out-of-order');
  if (!sameSession) return uncertain(0, null, 'session-changed');
  return uncertain(Math.min(monoMs, Math.max(0, wallMs)), Math.max(monoMs, wallMs), 'clocks-disagree');
}

/**
 * The difference on the server's clock. Needs an observation at or before `from` and one at or after `to`,
 * with the offset the same in both: an offset that changed between them can't be placed before, between or after the stamps.
 */
function byServer(from: Stamp, to: Stamp, clocks: readonly ClockObservation[]): number | null {
  const before = clocks.findLast((clock) => isNotAfter(clock.at, from));
  const after = clocks.find((clock) => isNotAfter(to, clock.at));
  if (!before || !after) return null;
  const drift = Math.abs(after.serverOffset - before.serverOffset);
  const tolerance = CLOCK_TOLERANCE_MS + (before.roundTrip + after.roundTrip) / 2;
  return drift <= tolerance ? to.wall - from.wall : null;
}

function isNotAfter(a: Stamp, b: Stamp): boolean {
  return a.session === b.session ? a.mono <= b.mono : a.wall <= b.wall;
}

function uncertain(atLeastMs: number, atMostMs: number | null, because: Doubt): Elapsed {
  return { certain: false, atLeastMs, atMostMs, because };
}
