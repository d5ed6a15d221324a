import type { Band } from '../checklist/checklist.ts';

/** The points of the first band whose `upTo` is not exceeded; above the last, nothing. */
export function pointsByBand(bands: readonly Band[], value: number): number {
  return bands.find((band) => value <= band.upTo)?.points ?? 0;
}

/** The highest points of any band. */
export function highestOf(points: readonly number[]): number {
  return Math.max(0, ...points);
}
