import { CLOCK_TOLERANCE_MS } from '#domain/time/server-time.ts';
import { ofKind } from './truth.ts';
import type { Said, World } from './world.ts';

/*
 * What no phone can tell (DESIGN.md, Time: sleep, no network and a clock that was set come together). These are the only
 * excuses that the model takes; each names the one claim that it excuses.
 */

/** A wait in true time, by when its moments were tapped. */
export interface TrueWait {
  readonly from: number;
  readonly to: number;
}

function summed({ mishaps }: World, kind: 'slept' | 'set', from: number, to: number) {
  const [early, late] = from < to ? [from, to] : [to, from];
  const there = mishaps.filter((one) => one.kind === kind && one.trueMs >= early && one.trueMs <= late);
  return {
    ms: there.reduce((sum, { ms }) => sum + ms, 0),
    back: there.some(({ ms }) => ms < 0),
    forward: there.some(({ ms }) => ms > 0),
  };
}

/**
 * The phone slept, and its clock was set back by just as much: both clocks of one session agree, and both are wrong.
 * Between any two of the stamps that a wait is told from.
 */
export function isCancelledOut(world: World, { from, to }: TrueWait): boolean {
  const instants = [from, to, ...ofKind(world.said, 'clock.observed').map(({ trueMs }) => trueMs)];
  return instants.some((one) =>
    instants.some((other) => {
      const slept = summed(world, 'slept', one, other).ms;
      const unseen = Math.abs(slept + summed(world, 'set', one, other).ms);
      return slept > CLOCK_TOLERANCE_MS && unseen <= CLOCK_TOLERANCE_MS;
    }),
  );
}

/** The clock was set back in a wait through which the phone also slept: the wall clock bounds it no more from above. */
export function isSetBackAsleep(world: World, { from, to }: TrueWait): boolean {
  return summed(world, 'slept', from, to).ms > 0 && summed(world, 'set', from, to).back;
}

/**
 * The clock was set there and back again between two times of hearing the server around the wait, and the phone slept or was
 * started anew on the way: nobody heard it wrong, and no monotonic clock saw all of it.
 */
export function isSetThereAndBack(world: World, { from, to }: TrueWait): boolean {
  const heard = ofKind(world.said, 'clock.observed').map(({ trueMs }) => trueMs);
  const before = heard.findLast((at) => at <= Math.min(from, to));
  const after = heard.find((at) => at >= Math.max(from, to));
  if (before === undefined || after === undefined) return false;
  const sets = summed(world, 'set', before, after);
  const there = world.said.filter(({ trueMs }) => trueMs >= before && trueMs <= after);
  const sessions = new Set(there.map(({ event }) => event.at.session));
  return sets.back && sets.forward && (sessions.size > 1 || summed(world, 'slept', before, after).ms > 0);
}

/** The said events as the fold takes them. */
export function placedOf(said: readonly Said[]) {
  return said.map(({ seq, event }) => ({ seq, event }));
}
