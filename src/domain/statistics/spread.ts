import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import { type Estimate, LEVEL, nothing } from './estimate.ts';
import { type Summary, summaryOf } from './summary.ts';

/**
 * How much of the whole spread lies between groups (stores, channels, dayparts, shoppers), and how much within them: variances, in
 * squared units of what was measured. `share` is between ÷ (between + within), 0–1: 0, every group is like the others; 1, each is
 * steady and all of the difference is between them.
 */
export interface Spread {
  readonly groups: number;
  readonly between: number | null;
  readonly within: number | null;
  readonly share: Estimate;
}

/**
 * Variance components of one random factor by analysis of variance: Searle, Casella and McCulloch, "Variance Components" (1992), 3.6;
 * the interval of the share by Thomas and Hultquist, "Interval estimation for the unbalanced case of the one-way random effects model",
 * Annals of Statistics 6 (1978) 582–587. A negative estimate between is 0. Nothing is said of fewer than two groups, or of groups
 * of one observation each.
 */
export function spreadOf(groups: readonly Summary[], level = LEVEL): Spread {
  const held = groups.filter(({ n }) => n > 0);
  const n = held.reduce((sum, group) => sum + group.n, 0);
  const freedom = n - held.length;
  if (held.length < 2 || freedom < 1) return { groups: held.length, ...unsaid(held, n) };
  const within = held.reduce((sum, group) => sum + group.squares, 0) / freedom;
  const between = Math.max(0, (meanSquareBetween(held, n) - within) / usualSize(held, n));
  const all = between + within;
  if (within === 0)
    return { groups: held.length, between, within, share: unbounded(n, all > 0 ? 1 : 0, 'alike') };
  const value = between / all;
  const bounds = boundsOf(held, within, freedom, level);
  const [low, high] = [Math.min(value, bounds.low), Math.max(value, bounds.high)];
  return { groups: held.length, between, within, share: { kind: 'known', n, value, low, high } };
}

function unsaid(held: readonly Summary[], n: number): Omit<Spread, 'groups'> {
  const [only, other] = held;
  const within = only && !other && n > 1 ? only.squares / (n - 1) : null;
  return { between: null, within, share: nothing };
}

const unbounded = (n: number, value: number, why: 'alike'): Estimate => ({
  kind: 'unbounded',
  n,
  value,
  why,
});

/** Between the means of the groups, each weighted by its size. */
function meanSquareBetween(held: readonly Summary[], n: number): number {
  const mean = held.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  return held.reduce((sum, group) => sum + group.n * (group.mean - mean) ** 2, 0) / (held.length - 1);
}

/** The size of a group for which the mean square between counts: n0 = (N − Σ nᵢ² / N) / (k − 1). */
function usualSize(held: readonly Summary[], n: number): number {
  return (n - held.reduce((sum, group) => sum + group.n ** 2, 0) / n) / (held.length - 1);
}

function boundsOf(held: readonly Summary[], within: number, freedom: number, level: number) {
  const size = held.length / held.reduce((sum, group) => sum + 1 / group.n, 0);
  const means = summaryOf(held.map(({ mean }) => mean));
  const ratio = (size * means.squares) / (held.length - 1) / within;
  const shareAt = (chance: number) => {
    const times = (ratio / fQuantile(chance, held.length - 1, freedom) - 1) / size;
    return Math.max(0, times / (1 + times));
  };
  return { low: shareAt((1 + level) / 2), high: shareAt((1 - level) / 2) };
}
