import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { type Estimate, LEVEL, nothing } from './estimate.ts';
import { firstWhere, type Ranked } from './ranked.ts';

/**
 * The value below which a share of the numbers lies; null where there are none. Type 7 of Hyndman and Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996) 361–365: what R and spreadsheets do unless told otherwise.
 */
export function quantile({ n, at }: Ranked, share: number): number | null {
  const place = (n - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [at(below + 1), at(Math.ceil(place) + 1)];
  return low === undefined || high === undefined ? null : low + (place - below) * (high - low);
}

/**
 * A quantile of waits (0.5 their median, 0.9 what nine of ten stay under) between two of the waits themselves: whatever shape waits
 * have, that many lie below and above. Ranks by the binomial distribution: Hahn and Meeker, "Statistical Intervals" (1991), 5.2.
 * With few waits no rank is far enough out, and then there are no bounds.
 */
export function quantileOf(waits: Ranked, share: number, level = LEVEL): Estimate {
  const { n } = waits;
  const value = quantile(waits, share);
  if (value === null) return nothing;
  const [low, high] = [waits.at(lowRank(n, share, level)), waits.at(highRank(n, share, level))];
  if (low !== undefined && high !== undefined) return { kind: 'known', n, value, low, high };
  return { kind: 'unbounded', n, value, why: n === 1 ? 'one' : 'too-few' };
}

/** The highest rank that lies above the quantile with a chance of at most half of what the level leaves; 0 where none does. */
function lowRank(n: number, share: number, level: number): number {
  const left = (1 - level) / 2;
  return firstWhere(n + 1, (rank) => binomialCdf(rank, n, share) > left);
}

/** The lowest rank that lies below the quantile with such a chance; n + 1 where none does. */
function highRank(n: number, share: number, level: number): number {
  const reached = (1 + level) / 2;
  return firstWhere(n + 1, (rank) => rank > 0 && binomialCdf(rank - 1, n, share) >= reached);
}
