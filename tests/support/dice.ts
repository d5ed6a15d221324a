/** Chance that can be had again: the same seed gives the same numbers (mulberry32, public domain, by Tommy Ettinger). */
export interface Dice {
  readonly seed: number;
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  oneOf<T>(items: readonly [T, ...T[]]): T;
}

/** Dice thrown from a seed; print the seed where a test fails. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { seed, next, between, oneOf: (items) => items[between(0, items.length - 1)] ?? items[0] };
}

/** None in a page. */
const environment: Record<string, string | undefined> = typeof process === 'undefined' ? {} : process.env;

/** The seed and number of runs that `npm run faults` was asked for. */
export const faultRuns = {
  seed: Number(environment['FAULT_SEED'] ?? 1),
  runs: Number(environment['FAULT_RUNS'] ?? 1),
};
