import type { OwnerScope } from '#domain/scope.ts';
import { type Spread, spreadOf } from '#domain/statistics/spread.ts';
import type { ConsistencyView, ReadingAsked, SpreadReading } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { sumsBy, sumsByStore, type Wanted } from '../store/reading.ts';
import { summaryOfSums } from './figures.ts';
import { wholeOf } from './overview.ts';
import { partsReading } from './parts.ts';
import { periodOf } from './period.ts';
import { standardReadings } from './standards.ts';

/** Where the spread of scores lies, and how the same standard is met from channel to channel. Of shoppers a share alone is told, and how many there were. */
export async function readConsistency(
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked,
): Promise<ConsistencyView | null> {
  const period = await periodOf(connection, scope, asked);
  if (!period) return null;
  const { visits } = await wholeOf(connection, scope, period.now);
  const byStore = await sumsByStore(connection, scope, period.now);
  return {
    ...period.view,
    visits,
    parts: await partsReading(connection, scope, period.now.period, byStore),
    spreads: await spreadsOf(connection, scope, period.now, byStore),
    across: await acrossChannels(connection, scope, period.now),
  };
}

async function spreadsOf(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
  byStore: Awaited<ReturnType<typeof sumsByStore>>,
): Promise<SpreadReading[]> {
  const spreads = [spreadReading('store', spreadOf(byStore.map(summaryOfSums)))];
  for (const factor of ['channel', 'daypart', 'shopper'] as const) {
    const groups = await sumsBy(connection, scope, wanted, factor);
    spreads.push(spreadReading(factor, spreadOf(groups.map(summaryOfSums))));
  }
  return spreads;
}

function spreadReading(factor: SpreadReading['factor'], spread: Spread): SpreadReading {
  const { groups, between, within, share } = spread;
  const root = (variance: number | null) => (variance === null ? null : Math.sqrt(variance));
  return { factor, groups, share, between: root(between), within: root(within) };
}

async function acrossChannels(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
): Promise<ConsistencyView['across']> {
  const readings = await standardReadings(connection, scope, wanted);
  return [...Map.groupBy(readings, ({ standard }) => standard)].flatMap(([standard, places]) => {
    const [first] = places;
    if (!first || places.length < 2) return [];
    const channels = places.map(({ channel, share }) => ({ channel, share }));
    return [{ standard, name: first.name, channels }];
  });
}
