import type { WaitCount } from '../store/reading.ts';

/** How many waits took each number of seconds, whatever else tells them apart. */
export function bySeconds(counts: readonly WaitCount[]): Map<number, number> {
  const all = new Map<number, number>();
  for (const { seconds, n } of counts) all.set(seconds, (all.get(seconds) ?? 0) + n);
  return all;
}
