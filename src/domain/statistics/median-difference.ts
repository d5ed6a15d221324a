import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { type Estimate, LEVEL, nothing } from './estimate.ts';
import { quantile } from './quantile.ts';
import type { Ranked } from './ranked.ts';

/** As few waits on either side as say something of the spread of a median. */
const FEWEST_WAITS = 5;

/**
 * By how much the first median is above the second; `n` is of both together. Price and Bonett, "Distribution-free confidence intervals
 * for difference and ratio of medians", Journal of Statistical Computation and Simulation 72 (2002) 119–124: each median's variance
 * from two of its own order statistics, so that no shape of the waits is supposed.
 */
export function medianDifference(a: Ranked, b: Ranked, level = LEVEL): Estimate {
  const [one, other] = [quantile(a, 0.5), quantile(b, 0.5)];
  if (one === null || other === null) return nothing;
  const about = { n: a.n + b.n, value: one - other };
  if (Math.min(a.n, b.n) < FEWEST_WAITS)
    return { kind: 'unbounded', ...about, why: about.n === 2 ? 'one' : 'too-few' };
  const error = Math.hypot(errorOfMedian(a), errorOfMedian(b));
  if (error === 0) return { kind: 'unbounded', ...about, why: 'alike' };
  const reach = normalQuantile((1 + level) / 2, 0, 1) * error;
  return { kind: 'known', ...about, low: about.value - reach, high: about.value + reach };
}

/** The standard error of a median: half the way between the order statistics c and n − c + 1, over the normal quantile of their level. */
function errorOfMedian({ n, at }: Ranked): number {
  const rank = Math.max(1, Math.round((n + 1) / 2 - Math.sqrt(n)));
  const outside = binomialCdf(rank - 1, n, 0.5);
  const z = normalQuantile(1 - outside, 0, 1);
  return ((at(n - rank + 1) ?? 0) - (at(rank) ?? 0)) / (2 * z);
}
