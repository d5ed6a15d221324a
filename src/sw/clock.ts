import type { Clock } from '#domain/time/stamp.ts';

const session = crypto.randomUUID();

/** The worker's clocks. Each start of the worker is a session of its own. */
export const clock: Clock = {
  now: () => ({ wall: Date.now(), mono: Math.floor(performance.now()), session }),
};
