import type { Id } from '../ids.ts';
import type { Stamp } from './stamp.ts';

/**
 * A stretch of a journal written in one session, between the monotonic readings of its first and last event.
 * Events are appended as they happen, so the order of the runs is the order of time, whatever the wall clock said.
 */
export interface SessionRun {
  readonly session: Id;
  readonly firstMono: number;
  readonly lastMono: number;
  /** Which of several devices it was, where it was not the first: 1 for the second. */
  readonly device?: number;
}

/** The runs after one more event. */
export function withStamp(runs: readonly SessionRun[], at: Stamp, device = 0): readonly SessionRun[] {
  const last = runs.at(-1);
  if (last?.session !== at.session) {
    const run = { session: at.session, firstMono: at.mono, lastMono: at.mono };
    return [...runs, device > 0 ? { ...run, device } : run];
  }
  return [...runs.slice(0, -1), { ...last, lastMono: Math.max(last.lastMono, at.mono) }];
}

/**
 * The least time from `a` to `b` in milliseconds, or `null` where `b` is not known to come after `a`.
 * It stands on the monotonic clocks alone: they may stop in sleep, and nothing is known of the gap between two sessions,
 * but they never run ahead of time.
 */
export function leastBetween(a: Stamp, b: Stamp, runs: readonly SessionRun[]): number | null {
  if (a.session === b.session) return notNegative(b.mono - a.mono);
  const runOfA = runOf(a, runs);
  const runOfB = runOf(b, runs);
  if (!runOfA || (runOfB && runs.indexOf(runOfB) <= runs.indexOf(runOfA))) return null;
  const untilItsEnd = notNegative(runOfA.lastMono - a.mono);
  const sinceItsStart = runOfB ? notNegative(b.mono - runOfB.firstMono) : 0;
  return untilItsEnd === null || sinceItsStart === null ? null : untilItsEnd + sinceItsStart;
}

function notNegative(ms: number): number | null {
  return ms < 0 ? null : ms;
}

/** Which of several devices a stamp is of, counted from 0: a wall clock is one device's. */
export function deviceOf(stamp: Stamp, runs: readonly SessionRun[]): number {
  return (runOf(stamp, runs) ?? runs.at(-1))?.device ?? 0;
}

/** The run that a stamp lies in. None: its session has written nothing yet, so it is now, after all the others. */
function runOf({ session, mono }: Stamp, runs: readonly SessionRun[]): SessionRun | undefined {
  const begun = runs.findLast((run) => run.session === session && run.firstMono <= mono);
  return begun ?? runs.find((run) => run.session === session);
}
