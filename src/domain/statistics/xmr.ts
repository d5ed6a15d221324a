/** Mean of the range of two normal observations in standard deviations: d2(2) = 2 / √π. */
const D2_OF_TWO = 2 / Math.sqrt(Math.PI);
/** Standard deviation of that range: d3(2) = √(2 − 4 / π). */
const D3_OF_TWO = Math.sqrt(2 - 4 / Math.PI);
/** From the mean moving range to the natural limits: 3 / d2 = 2.660. */
export const LIMIT_OF_VALUES = 3 / D2_OF_TWO;
/** From the mean moving range to the limit of moving ranges: 1 + 3 · d3 / d2 = 3.267. */
export const LIMIT_OF_RANGES = 1 + (3 * D3_OF_TWO) / D2_OF_TWO;
/** As few values as limits are worked out from: fewer say too little of what is usual (Wheeler recommends this many or more). */
export const FEWEST_VALUES = 8;

/** What speaks of a cause at a point: beyond a limit, in a long run on one side, or in a short run near a limit. */
export type Signal = 'beyond-limit' | 'long-run' | 'near-limit' | 'range-beyond-limit';

/** Limits within which values of one steady process lie, but for about 3 in 1,000. */
export interface Limits {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
  /** The limit of the step from one value to the next. */
  readonly range: number;
}

export interface ChartPoint {
  readonly value: number;
  readonly signals: readonly Signal[];
}

/** Values in the order of their time, with what is usual among them; no limits where there are too few, or all are alike. */
export interface XmrChart {
  readonly limits: Limits | null;
  readonly why: 'too-few' | 'alike' | null;
  readonly points: readonly ChartPoint[];
}

/**
 * Individual values and moving ranges (XmR): Wheeler, "Understanding Variation" (1993), with his three rules. Limits come from the
 * steps between neighbours, so that a slow drift does not hide itself in them.
 */
export function xmrChart(values: readonly number[]): XmrChart {
  const why = values.length < FEWEST_VALUES ? 'too-few' : allAlike(values) ? 'alike' : null;
  const limits = why === null ? limitsOf(values) : null;
  const points = values.map((value, at) => ({ value, signals: limits ? signalsAt(values, at, limits) : [] }));
  return { limits, why, points };
}

function allAlike(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

function limitsOf(values: readonly number[]): Limits {
  const middle = mean(values);
  const range = mean(rangesOf(values));
  const reach = LIMIT_OF_VALUES * range;
  return { middle, low: middle - reach, high: middle + reach, range: LIMIT_OF_RANGES * range };
}

function rangesOf(values: readonly number[]): number[] {
  return values.slice(1).map((value, before) => Math.abs(value - (values[before] ?? value)));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every signal that a point takes part in: a run marks all of its points. */
function signalsAt(values: readonly number[], at: number, limits: Limits): Signal[] {
  const value = values[at] ?? limits.middle;
  const step = at > 0 ? Math.abs(value - (values[at - 1] ?? value)) : 0;
  const signals: [Signal, boolean][] = [
    ['beyond-limit', value > limits.high || value < limits.low],
    ['range-beyond-limit', step > limits.range],
    ['long-run', inRun(values, at, { size: 8, needed: 8, counts: sideOf(limits, 0) })],
    ['near-limit', inRun(values, at, { size: 4, needed: 3, counts: sideOf(limits, 0.5) })],
  ];
  return signals.filter(([, holds]) => holds).map(([signal]) => signal);
}

/** Which side of the middle a value is on, where it is further out than this share of the way to the limit; else 0. */
function sideOf({ middle, high }: Limits, share: number): (value: number) => number {
  const least = (high - middle) * share;
  return (value) => (Math.abs(value - middle) > least ? Math.sign(value - middle) : 0);
}

interface Run {
  readonly size: number;
  readonly needed: number;
  readonly counts: (value: number) => number;
}

/** Whether a point counts, together with enough of its neighbours on the same side within one stretch of that size. */
function inRun(values: readonly number[], at: number, { size, needed, counts }: Run): boolean {
  const side = counts(values[at] ?? 0);
  if (side === 0) return false;
  for (let from = Math.max(0, at - size + 1); from <= at && from + size <= values.length; from += 1) {
    const onSide = values.slice(from, from + size).filter((value) => counts(value) === side);
    if (onSide.length >= needed) return true;
  }
  return false;
}
