import type { Clock } from '#domain/time/stamp.ts';

/** The device's clocks; each run of the page is a session of its own, since its monotonic clock begins anew. */
export function createClock(): Clock {
  const session = crypto.randomUUID();
  return { now: () => ({ wall: Date.now(), mono: Math.round(performance.now()), session }) };
}
