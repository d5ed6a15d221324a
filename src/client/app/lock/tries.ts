import type { Lock } from '#offline/index.ts';

/** Slips of a thumb that cost nothing. */
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** The lock after one more wrong try: from the fourth on each next one has to wait, twice as long each time. */
export function afterWrongTry(lock: Lock, nowMs: number): Lock {
  const wrong = lock.wrong + 1;
  const waitMs = wrong <= FREE_TRIES ? 0 : FIRST_WAIT_MS * 2 ** Math.min(wrong - FREE_TRIES - 1, 10);
  return { ...lock, wrong, nextTryAt: nowMs + Math.min(waitMs, LONGEST_WAIT_MS) };
}

/** How long the next try has to wait. Never longer than the longest wait, whatever the phone's clock was set to. */
export function waitMs({ nextTryAt }: Lock, nowMs: number): number {
  return Math.min(Math.max(nextTryAt - nowMs, 0), LONGEST_WAIT_MS);
}

/** The lock once it was opened. */
export function afterRightTry(lock: Lock): Lock {
  return { ...lock, wrong: 0, nextTryAt: 0 };
}
