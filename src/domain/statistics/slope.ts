import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Estimate, LEVEL, nothing } from './estimate.ts';
import { type Summary, together } from './summary.ts';

/** What was measured at one value of what it may hang on: waits, say, with so many people ahead. */
export interface MeasuredAt {
  readonly x: number;
  readonly of: Summary;
}

/** Of fewer observations nobody can say how a measure grows. */
export const FEWEST_FOR_SLOPE = 10;
/** An observation that alone decides where the line runs has a leverage of one, but for the last digits. */
const ALONE = 1 - 1e-9;

/**
 * By how much a measure grows with each one more of x: the slope of the least-squares line. Its bounds take no spread for the same at
 * every x, since waits spread more the longer the queue: standard error HC3 of MacKinnon and White, "Some heteroskedasticity-consistent
 * covariance matrix estimators with improved finite sample properties", Journal of Econometrics 29 (1985) 305–325, with Student's t
 * for n − 2. It needs what was measured at each x as a summary alone: leverage hangs on x only.
 * That a wait grows by a like step with each person ahead: Ibrahim and Whitt, "Real-time delay estimation based on delay history",
 * Manufacturing & Service Operations Management 11 (2009) 397–415, where the delay by queue length is (ahead + 1) ÷ rate of service.
 * `nothing` where all was measured at one x.
 */
export function slopeOf(measured: readonly MeasuredAt[], level = LEVEL): Estimate {
  const points = measured.filter(({ of }) => of.n > 0);
  const line = lineThrough(points);
  if (!line) return nothing;
  const { n, slope: value } = line;
  if (n < FEWEST_FOR_SLOPE) return { kind: 'unbounded', n, value, why: 'too-few' };
  const variance = varianceOfSlope(points, line);
  if (variance === null) return { kind: 'unbounded', n, value, why: 'too-few' };
  if (variance === 0) return { kind: 'unbounded', n, value, why: 'alike' };
  const reach = tQuantile((1 + level) / 2, n - 2) * Math.sqrt(variance);
  return { kind: 'known', n, value, low: value - reach, high: value + reach };
}

interface Line {
  readonly n: number;
  readonly middle: number;
  /** Σ (x − middle)² over the observations. */
  readonly reach: number;
  readonly mean: number;
  readonly slope: number;
}

function lineThrough(points: readonly MeasuredAt[]): Line | null {
  const places = points.map(({ x, of: { n } }): Summary => ({ n, mean: x, squares: 0 }));
  const { n, mean: middle, squares: reach } = places.reduce(together, { n: 0, mean: 0, squares: 0 });
  if (reach === 0) return null;
  const mean = points.reduce((sum, { of }) => sum + of.n * of.mean, 0) / n;
  const along = points.reduce((sum, { x, of }) => sum + of.n * (x - middle) * (of.mean - mean), 0);
  return { n, middle, reach, mean, slope: along / reach };
}

/** Null where one observation alone decides the slope. */
function varianceOfSlope(
  points: readonly MeasuredAt[],
  { n, middle, reach, mean, slope }: Line,
): number | null {
  let sum = 0;
  for (const { x, of } of points) {
    const leverage = 1 / n + (x - middle) ** 2 / reach;
    if (leverage > ALONE) return null;
    const off = of.mean - mean - slope * (x - middle);
    sum += ((x - middle) / (1 - leverage)) ** 2 * (of.squares + of.n * off * off);
  }
  return sum / reach ** 2;
}
