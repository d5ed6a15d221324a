import { queueLengths } from '#domain/rollup/queue.ts';
import { NOT_COUNTED } from '#domain/rollup/rows.ts';
import { quantileOf } from '#domain/statistics/quantile.ts';
import { rankedCounts } from '#domain/statistics/ranked.ts';
import { shareOf } from '#domain/statistics/share.ts';
import { slopeOf } from '#domain/statistics/slope.ts';
import { emptySummary, type Summary, together } from '#domain/statistics/summary.ts';
import type { QueueReading } from '#protocol/api/reading.ts';
import type { QueueSums, WaitCount } from '../store/reading.ts';
import { bySeconds } from './seconds.ts';

/** One wait by how many were ahead: what each one more adds, and how long it was in queues of each length. */
export function queueReading(counts: readonly WaitCount[], sums: readonly QueueSums[]): QueueReading {
  const byLength = Map.groupBy(counts, ({ level }) => level);
  return {
    perPerson: slopeOf(byAhead(sums)),
    lengths: queueLengths.flatMap((length) => {
      const of = byLength.get(length);
      if (!of) return [];
      const waits = rankedCounts(bySeconds(of));
      const met = of.reduce((sum, { on_target }) => sum + on_target, 0);
      return [{ length, median: quantileOf(waits, 0.5), onTarget: shareOf({ met, n: waits.n }) }];
    }),
  };
}

/** Waits with each number of people ahead, whatever the target; those without a count are left out. */
function byAhead(sums: readonly QueueSums[]) {
  const counted = sums.filter(({ ahead }) => ahead !== NOT_COUNTED);
  return [...Map.groupBy(counted, ({ ahead }) => ahead)].map(([x, rows]) => ({
    x,
    of: rows.map(summaryOfSeconds).reduce(together, emptySummary),
  }));
}

/** Exact until the last division: all of it is whole numbers. */
function summaryOfSeconds({ n, sum, squares }: QueueSums): Summary {
  const around = BigInt(squares) * BigInt(n) - BigInt(sum) * BigInt(sum);
  return { n, mean: sum / n, squares: Number(around) / n };
}
