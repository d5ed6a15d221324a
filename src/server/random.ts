/** Chance that repeats: the same seed gives the same draws, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  between(least: number, most: number): number;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  /** Throws on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** Normally distributed. */
  normal(mean: number, deviation: number): number;
  /** Skewed to the right as waits are: half of the draws lie below `median`, two thirds within a factor of e^±spread. */
  skewed(median: number, spread: number): number;
  /** How many of something that comes at this mean rate. */
  count(mean: number): number;
  /** An identifier in the shape of a version 4 UUID. */
  id(): string;
}

/** A source of chance from a seed of any text. */
export function randomFrom(seed: string): Random {
  const next = mulberry32(hash32(seed));
  const between = (least: number, most: number) => least + next() * (most - least);
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1));
  const normal = (mean: number, deviation: number) => mean + deviation * standardNormal(next);
  return {
    next,
    between,
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => pickAt(list, next()),
    normal,
    skewed: (median, spread) => median * Math.exp(normal(0, spread)),
    count: (mean) => countAt(mean, next),
    id: () => uuidFrom(Array.from({ length: 32 }, () => whole(0, 15).toString(16)).join('')),
  };
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough for stories. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** FNV-1a over UTF-16 units: spreads similar seeds apart. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Box and Muller's transform. */
function standardNormal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** Poisson's distribution by Knuth's product, for means of a few tens. */
function countAt(mean: number, next: () => number): number {
  const floor = Math.exp(-mean);
  let product = next();
  let count = 0;
  while (product > floor) {
    product *= next();
    count += 1;
  }
  return count;
}

function pickAt<T>(list: readonly T[], share: number): T {
  const picked = list[Math.floor(share * list.length)];
  if (picked === undefined) throw new Error('An empty list has nothing to pick');
  return picked;
}

function uuidFrom(hex: string): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-');
}
