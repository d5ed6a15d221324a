import type { Checklist, Interval } from '#domain/checklist/checklist.ts';
import { queueQuestion } from '#domain/checklist/queue.ts';
import { dayparts } from '#domain/rollup/facts.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { quantileOf } from '#domain/statistics/quantile.ts';
import { rankedCounts } from '#domain/statistics/ranked.ts';
import { shareOf } from '#domain/statistics/share.ts';
import type { ReadingAsked, WaitReading, WaitsView } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { type QueueSums, queueSums, type WaitCount, waitCounts } from '../store/reading.ts';
import { readBusy } from './busy.ts';
import { namesIn } from './names.ts';
import { periodOf } from './period.ts';
import { queueReading } from './queue.ts';
import { bySeconds } from './seconds.ts';

/** Widths that people read easily, in seconds; of them the narrowest that makes no more bars than this. */
const WIDTHS_SECONDS = [5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600] as const;
const MOST_BARS = 24;

/** What is kept of one wait: each by part of the day, those with a count of people ahead by queue, and sums of both. */
interface Kept {
  readonly byDaypart: readonly WaitCount[];
  readonly byQueue: readonly WaitCount[];
  readonly sums: readonly QueueSums[];
}

/** How long was waited, each wait with its distribution against its target, and by how busy it was. */
export async function readWaits(
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked,
): Promise<WaitsView | null> {
  const period = await periodOf(connection, scope, asked);
  if (!period) return null;
  const { now, view } = period;
  const { intervals, checklists } = await namesIn(connection, scope, now);
  const byDaypart = await grouped(waitCounts(connection, scope, now, 'daypart'));
  const byQueue = await grouped(waitCounts(connection, scope, now, 'queue'));
  const sums = await grouped(queueSums(connection, scope, now));
  const asking = checklists.filter(queueQuestion);
  const waits = [...intervals.values()].flatMap((interval) => {
    const counts = byDaypart.get(interval.id);
    if (!counts) return [];
    const { id } = interval;
    const kept = { byDaypart: counts, byQueue: byQueue.get(id) ?? [], sums: sums.get(id) ?? [] };
    return [waitReading(interval, kept, measures(asking, interval))];
  });
  return { ...view, waits, busy: asking.length === 0 ? null : await readBusy(connection, scope, now) };
}

async function grouped<T extends { readonly interval: string }>(rows: Promise<T[]>) {
  return Map.groupBy(await rows, ({ interval }) => interval);
}

function measures(checklists: readonly Checklist[], interval: Interval): boolean {
  return checklists.some(({ intervals }) => intervals.some(({ id }) => id === interval.id));
}

function waitReading({ id, name, ...interval }: Interval, kept: Kept, isQueueAsked: boolean): WaitReading {
  const { byDaypart, byQueue, sums } = kept;
  const waits = rankedCounts(bySeconds(byDaypart));
  const met = byDaypart.reduce((sum, { on_target }) => sum + on_target, 0);
  const targets = targetsOf(sums);
  return {
    ...{ interval: id, name, targets },
    targetSeconds: targets[0]?.seconds ?? interval.targetSeconds,
    median: quantileOf(waits, 0.5),
    p90: quantileOf(waits, 0.9),
    onTarget: shareOf({ met, n: waits.n }),
    bars: barsOf(byDaypart),
    dayparts: daypartsOf(byDaypart),
    queue: isQueueAsked ? queueReading(byQueue, sums) : null,
  };
}

/** The targets that waits were held against, those of most waits first: a profile or a later version may change one. */
function targetsOf(sums: readonly QueueSums[]): WaitReading['targets'] {
  return [...Map.groupBy(sums, ({ target }) => target)]
    .map(([seconds, of]) => ({ seconds, n: of.reduce((sum, { n }) => sum + n, 0) }))
    .toSorted((a, b) => b.n - a.n || a.seconds - b.seconds);
}

function daypartsOf(counts: readonly WaitCount[]): WaitReading['dayparts'] {
  const parts = Map.groupBy(counts, ({ level }) => level);
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
