import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { type Estimate, LEVEL, nothing } from './estimate.ts';

/** How many of `n` observations met what they were held against. */
export interface Count {
  readonly met: number;
  readonly n: number;
}

/**
 * The share that was met, 0–1, with Wilson's score interval, which stays within 0–1 and says something even of one observation.
 * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212.
 */
export function shareOf({ met, n }: Count, level = LEVEL): Estimate {
  if (n === 0) return nothing;
  const z = normalQuantile((1 + level) / 2, 0, 1);
  const share = met / n;
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  const low = met === 0 ? 0 : (middle - reach) / whole;
  const high = met === n ? 1 : (middle + reach) / whole;
  return { kind: 'known', n, value: share, low, high };
}

/**
 * By how much the first share is above the second, −1 to 1; `n` is of both together. Newcombe's hybrid score interval (his method 10):
 * "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998) 873–890.
 */
export function shareDifference(a: Count, b: Count, level = LEVEL): Estimate {
  const [one, other] = [shareOf(a, level), shareOf(b, level)];
  if (one.kind !== 'known' || other.kind !== 'known') return nothing;
  const value = one.value - other.value;
  const low = value - Math.hypot(one.value - one.low, other.high - other.value);
  const high = value + Math.hypot(one.high - one.value, other.value - other.low);
  return { kind: 'known', n: a.n + b.n, value, low, high };
}
