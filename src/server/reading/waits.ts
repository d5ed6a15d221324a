import type { Interval } from '#domain/checklist/checklist.ts';
import { dayparts } from '#domain/rollup/facts.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { quantileOf } from '#domain/statistics/quantile.ts';
import { rankedCounts } from '#domain/statistics/ranked.ts';
import { shareOf } from '#domain/statistics/share.ts';
import type { ReadingAsked, WaitReading, WaitsView } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { type WaitCount, waitCounts } from '../store/reading.ts';
import { namesIn } from './names.ts';
import { periodOf } from './period.ts';

/** Widths that people read easily, in seconds; of them the narrowest that makes no more bars than this. */
const WIDTHS_SECONDS = [5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600] as const;
const MOST_BARS = 24;

/** How long was waited, each wait with its distribution against its target. */
export async function readWaits(
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked,
): Promise<WaitsView | null> {
  const period = await periodOf(connection, scope, asked);
  if (!period) return null;
  const { intervals } = await namesIn(connection, scope, period.now);
  const byInterval = Map.groupBy(await waitCounts(connection, scope, period.now), ({ interval }) => interval);
  const waits = [...intervals.values()].flatMap((interval) => {
    const counts = byInterval.get(interval.id);
    return counts ? [waitReading(interval, counts)] : [];
  });
  return { ...period.view, waits };
}

function waitReading({ id, name, targetSeconds }: Interval, counts: readonly WaitCount[]): WaitReading {
  const waits = rankedCounts(bySeconds(counts));
  const met = counts.reduce((sum, { on_target }) => sum + on_target, 0);
  return {
    ...{ interval: id, name, targetSeconds },
    median: quantileOf(waits, 0.5),
    p90: quantileOf(waits, 0.9),
    onTarget: shareOf({ met, n: waits.n }),
    bars: barsOf(counts),
    dayparts: daypartsOf(counts),
  };
}

function bySeconds(counts: readonly WaitCount[]): Map<number, number> {
  const all = new Map<number, number>();
  for (const { seconds, n } of counts) all.set(seconds, (all.get(seconds) ?? 0) + n);
  return all;
}

function daypartsOf(counts: readonly WaitCount[]): WaitReading['dayparts'] {
  const parts = Map.groupBy(counts, ({ daypart }) => daypart);
  return Object.keys(dayparts).flatMap((daypart) => {
    const of = parts.get(daypart);
    return of ? [{ daypart, median: quantileOf(rankedCounts(bySeconds(of)), 0.5) }] : [];
  });
}

/** The distribution in bars of one width, from nothing to the longest wait. */
function barsOf(counts: readonly WaitCount[]): WaitReading['bars'] {
  const longest = Math.max(...counts.map(({ seconds }) => seconds));
  const width = WIDTHS_SECONDS.find((seconds) => longest / seconds < MOST_BARS) ?? 3600;
  const bars = Array.from({ length: Math.floor(longest / width) + 1 }, (_, at) => ({
    ...{ from: at * width, to: (at + 1) * width, n: 0 },
  }));
  for (const { seconds, n } of counts) {
    const bar = bars[Math.floor(seconds / width)];
    if (bar) bar.n += n;
  }
  return bars;
}
