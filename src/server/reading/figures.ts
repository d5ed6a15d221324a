import { meanDifference, meanOf } from '#domain/statistics/mean.ts';
import { emptySummary, type Summary } from '#domain/statistics/summary.ts';
import type { FiguresView } from '#protocol/api/reading.ts';
import type { Sums } from '../store/reading.ts';

/** Means of visits and their spread, in percent. */
export interface Figures {
  readonly visits: number;
  readonly score: Summary;
  readonly speed: Summary;
  readonly quality: Summary;
}

const none: Figures = { visits: 0, score: emptySummary, speed: emptySummary, quality: emptySummary };

/** Sums in hundredths of a percent as figures in percent. */
export function figuresOf(sums: Sums | undefined): Figures {
  if (!sums) return none;
  return {
    visits: sums.visits,
    score: summaryOfSums(sums),
    speed: summaryOfSums({ n: sums.speed_n, sum: sums.speed_sum, squares: sums.speed_squares }),
    quality: summaryOfSums({ n: sums.quality_n, sum: sums.quality_sum, squares: sums.quality_squares }),
  };
}

/** One sum in hundredths of a percent as a summary in percent. Exact until the last division: all of it is whole numbers. */
export function summaryOfSums({ n, sum, squares }: Pick<Sums, 'n' | 'sum' | 'squares'>): Summary {
  if (n === 0) return emptySummary;
  const around = BigInt(squares) * BigInt(n) - BigInt(sum) * BigInt(sum);
  return { n, mean: sum / n / 100, squares: Number(around) / n / 10_000 };
}

/** Each mean with its interval. */
export function figuresView({ score, speed, quality }: Figures): FiguresView {
  return { score: meanOf(score), speed: meanOf(speed), quality: meanOf(quality) };
}

/** By how much the means of the first are above those of the second. */
export function differenceView(a: Figures, b: Figures): FiguresView {
  return {
    score: meanDifference(a.score, b.score),
    speed: meanDifference(a.speed, b.speed),
    quality: meanDifference(a.quality, b.quality),
  };
}
