import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Estimate, LEVEL, nothing } from './estimate.ts';
import { type Summary, varianceOf } from './summary.ts';

/** Quantiles of t that were worked out before: of ten thousand stores most have the same few numbers of visits. */
const known = new Map<number, Map<number, number>>();
const KNOWN_AT_MOST = 10_000;

/** How many standard errors either way the level takes, with so many degrees of freedom. */
function errorsWithin(level: number, freedom: number): number {
  const ofLevel = known.get(level) ?? new Map<number, number>();
  const errors = ofLevel.get(freedom) ?? tQuantile((1 + level) / 2, freedom);
  if (known.size + ofLevel.size > KNOWN_AT_MOST) known.clear();
  known.set(level, ofLevel.set(freedom, errors));
  return errors;
}

/**
 * A mean with Student's t interval: mean ± t(n − 1) · s / √n. "Student", "The probable error of a mean", Biometrika 6 (1908) 1–25.
 * One observation, or several that are all alike, say nothing of how far the mean is off.
 */
export function meanOf(summary: Summary, level = LEVEL): Estimate {
  const { n, mean: value } = summary;
  if (n === 0) return nothing;
  const variance = varianceOf(summary);
  if (variance === null) return { kind: 'unbounded', n, value, why: 'one' };
  if (variance === 0) return { kind: 'unbounded', n, value, why: 'alike' };
  const reach = errorsWithin(level, n - 1) * Math.sqrt(variance / n);
  return { kind: 'known', n, value, low: value - reach, high: value + reach };
}

/**
 * By how much the first mean is above the second; `n` is of both together. Welch's interval, which does not take the spreads for equal,
 * with Satterthwaite's degrees of freedom: Welch, "The generalization of 'Student's' problem when several different population
 * variances are involved", Biometrika 34 (1947) 28–35.
 */
export function meanDifference(a: Summary, b: Summary, level = LEVEL): Estimate {
  if (a.n === 0 || b.n === 0) return nothing;
  const about = { n: a.n + b.n, value: a.mean - b.mean };
  const [varianceA, varianceB] = [varianceOf(a), varianceOf(b)];
  if (varianceA === null || varianceB === null) return { kind: 'unbounded', ...about, why: 'one' };
  const [errorA, errorB] = [varianceA / a.n, varianceB / b.n];
  const error = errorA + errorB;
  if (error === 0) return { kind: 'unbounded', ...about, why: 'alike' };
  const freedom = error ** 2 / (errorA ** 2 / (a.n - 1) + errorB ** 2 / (b.n - 1));
  const reach = errorsWithin(level, freedom) * Math.sqrt(error);
  return { kind: 'known', ...about, low: about.value - reach, high: about.value + reach };
}
