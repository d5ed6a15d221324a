import { Channel } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { shareDifference, shareOf } from '#domain/statistics/share.ts';
import type { CompareView, Period, SideAsked, SideView } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { storesAlike } from '../store/places.ts';
import { placesNamed, type StandardSums, standardSums, type Wanted } from '../store/reading.ts';
import { differenceView, type Figures, figuresView } from './figures.ts';
import { type Names, namesIn } from './names.ts';
import { wholeOf } from './overview.ts';

/** Two periods or two groups of stores beside each other: their figures, and by how much they differ. */
export async function readComparison(
  connection: Connection,
  scope: OwnerScope,
  asked: { readonly a: SideAsked; readonly b: SideAsked },
): Promise<CompareView> {
  const a = await wantedBy(connection, scope, asked.a);
  const b = await wantedBy(connection, scope, asked.b);
  const [here, there] = [await wholeOf(connection, scope, a), await wholeOf(connection, scope, b)];
  const names = [await namesIn(connection, scope, b), await namesIn(connection, scope, a)];
  const [met, metThere] = [
    await standardSums(connection, scope, a),
    await standardSums(connection, scope, b),
  ];
  return {
    a: await sideView(connection, scope, asked.a, here),
    b: await sideView(connection, scope, asked.b, there),
    shared: await sharedVisits(connection, scope, a, b),
    difference: differenceView(here, there),
    standards: compared(met, metThere, names),
  };
}

/** The stores that a side names; of a region or concept, all of it. */
async function wantedBy(connection: Connection, scope: OwnerScope, asked: SideAsked): Promise<Wanted> {
  const { from, to, stores, region, concept } = asked;
  const isGroup = region !== undefined || concept !== undefined;
  const alike = isGroup ? await storesAlike(connection, scope, { region, concept }) : undefined;
  return { period: { from, to }, stores: both(stores, alike) };
}

async function sideView(
  connection: Connection,
  scope: OwnerScope,
  { stores = [] }: SideAsked,
  found: Figures,
): Promise<SideView> {
  const places = await placesNamed(connection, scope, stores);
  return {
    visits: found.visits,
    figures: figuresView(found),
    stores: [...places.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

/** How many visits are on both sides. */
async function sharedVisits(
  connection: Connection,
  scope: OwnerScope,
  a: Wanted,
  b: Wanted,
): Promise<number> {
  const period: Period = { from: later(a.period.from, b.period.from), to: earlier(a.period.to, b.period.to) };
  if (period.from > period.to) return 0;
  return (await wholeOf(connection, scope, { period, stores: both(a.stores, b.stores) })).visits;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

/** Stores that are in both; nothing said is all of them. */
function both(a: readonly Id[] | undefined, b: readonly Id[] | undefined): readonly Id[] | undefined {
  if (!a || !b) return a ?? b;
  const known = new Set(b);
  return a.filter((store) => known.has(store));
}

/** Standards that were observed on both sides, those that differ most first. */
function compared(
  a: readonly StandardSums[],
  b: readonly StandardSums[],
  names: readonly Names[],
): CompareView['standards'] {
  const other = new Map(b.map((one) => [`${one.channel} ${one.standard}`, one]));
  return a
    .flatMap((one) => {
      const there = other.get(`${one.channel} ${one.standard}`);
      const named = names.map(({ standards }) => standards.get(one.standard)).find((found) => found);
      if (!there || !named) return [];
      const about = { standard: one.standard, channel: Channel.parse(one.channel), name: named.name };
      return [{ ...about, a: shareOf(one), b: shareOf(there), difference: shareDifference(one, there) }];
    })
    .toSorted((left, right) => far(right) - far(left));
}

function far({ difference }: CompareView['standards'][number]): number {
  return difference.kind === 'nothing' ? 0 : Math.abs(difference.value);
}
