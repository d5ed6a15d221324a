import { Channel } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { shareChart } from '#domain/statistics/p-chart.ts';
import { shareOf } from '#domain/statistics/share.ts';
import type {
  ReadingAsked,
  StandardReading,
  StandardsView,
  StandardTrendView,
} from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import {
  placesWithVisits,
  type StandardSums,
  standardSums,
  standardSumsByMonth,
  standardSumsByStore,
  type Wanted,
} from '../store/reading.ts';
import { type Names, namesIn } from './names.ts';
import { periodOf } from './period.ts';

/** As many stores as a heat map shows at once. */
const STORES_SHOWN = 60;

/** How often each standard was met, what it cost, and where; those that cost most first. */
export async function readStandards(
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked,
): Promise<StandardsView | null> {
  const period = await periodOf(connection, scope, asked);
  if (!period) return null;
  const { view, now } = period;
  const { first, count } = await placesWithVisits(connection, scope, now, STORES_SHOWN);
  const ids = first.map(({ id }) => id);
  const cells = await standardSumsByStore(connection, scope, { period: now.period, stores: ids });
  return {
    ...view,
    standards: await standardReadings(connection, scope, now),
    stores: first,
    cells: cells.map(({ lost: _, channel, ...cell }) => ({ ...cell, channel: Channel.parse(channel) })),
    moreStores: count - first.length,
  };
}

/** Every standard that was observed, those that cost most first. */
export async function standardReadings(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
): Promise<StandardReading[]> {
  const names = await namesIn(connection, scope, wanted);
  const sums = await standardSums(connection, scope, wanted);
  return sums
    .flatMap((one) => readingOf(one, names))
    .toSorted((a, b) => b.lost - a.lost || (a.standard < b.standard ? -1 : 1));
}

function readingOf(
  { standard, channel, n, met, lost }: StandardSums,
  { standards }: Names,
): StandardReading[] {
  const named = standards.get(standard);
  if (!named) return [];
  const { name, purpose, howTo } = named;
  const about = { standard, channel: Channel.parse(channel), name, purpose, howTo };
  return [{ ...about, share: shareOf({ met, n }), met, lost: lost / n / 100 }];
}

/** One standard month by month, with the limits of chance. */
export async function readStandard(
  connection: Connection,
  scope: OwnerScope,
  { standard, channel, ...asked }: ReadingAsked & { readonly standard: Id; readonly channel: Channel },
): Promise<StandardTrendView | null> {
  const period = await periodOf(connection, scope, asked);
  if (!period) return null;
  const months = await standardSumsByMonth(connection, scope, period.now, { standard, channel });
  const { middle, why, points } = shareChart(months);
  return {
    standard,
    middle,
    why,
    months: points.map((point, at) => ({ month: months[at]?.month ?? '', ...point })),
  };
}
