import type { Count } from './share.ts';

/** As many periods as limits are worked out from at least. */
export const FEWEST_PERIODS = 4;

/** One period of a share: what it is, and the limits for as many observations as it has. Null: nothing was observed in it. */
export interface SharePoint {
  readonly n: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly isBeyond: boolean;
}

/** A share in the order of its periods. `middle` is null, and limits with it, where there are too few periods or all are met or none. */
export interface ShareChart {
  readonly middle: number | null;
  readonly why: 'too-few' | 'alike' | null;
  readonly points: readonly SharePoint[];
}

/**
 * The share met in each period (p-chart), its limits by each period's own n: p̄ ± 3 √(p̄ (1 − p̄) / n), cut at 0 and 1.
 * Montgomery, "Introduction to Statistical Quality Control", 7.3.2: variable sample size.
 */
export function shareChart(periods: readonly Count[]): ShareChart {
  const held = periods.filter(({ n }) => n > 0);
  const n = held.reduce((sum, one) => sum + one.n, 0);
  const middle = held.reduce((sum, one) => sum + one.met, 0) / n;
  const why = held.length < FEWEST_PERIODS ? 'too-few' : middle === 0 || middle === 1 ? 'alike' : null;
  return why === null
    ? { middle, why, points: periods.map((period) => pointOf(period, middle)) }
    : { middle: null, why, points: periods.map((period) => pointOf(period, null)) };
}

function pointOf({ met, n }: Count, middle: number | null): SharePoint {
  const share = n > 0 ? met / n : null;
  if (share === null || middle === null) return { n, share, low: null, high: null, isBeyond: false };
  const reach = 3 * Math.sqrt((middle * (1 - middle)) / n);
  const [low, high] = [Math.max(0, middle - reach), Math.min(1, middle + reach)];
  return { n, share, low, high, isBeyond: share < low || share > high };
}
