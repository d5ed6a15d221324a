import type { Id } from '#domain/ids.ts';
import { filedAt } from '#domain/rollup/facts.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { type Part, partsOf } from '#domain/statistics/crossed.ts';
import type { PartReading, PartsReading, Period } from '#protocol/api/reading.ts';
import { randomFrom } from '../random.ts';
import { checklistKey, checklistOf } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { type FiledVisit, filedVisits } from '../store/filed-visits.ts';

/** About so many are read: they tell shares to a few percent, whatever the organization's size. */
const VISITS_AT_MOST = 2_500;
/** By so much a store's own month begins before or after UTC's. */
const ZONES_MS = 15 * 60 * 60 * 1000;

const factors = ['store', 'shopper', 'channel', 'daypart'] as const;

/**
 * How the whole variance of a period's scores is made up: of all stores' visits, or of all the visits of one store in so many. Not of
 * one visit in so many: of a store there would seldom be two, and what a store adds shows in its being like itself.
 */
export async function partsReading(
  connection: Connection,
  scope: OwnerScope,
  period: Period,
  byStore: readonly { readonly store: Id; readonly n: number }[],
): Promise<PartsReading> {
  const visits = byStore.reduce((sum, { n }) => sum + Number(n), 0);
  const oneIn = Math.min(byStore.length, Math.ceil(visits / VISITS_AT_MOST)) || 1;
  // Ids say nothing of a store: in their order every so many-th is as good as drawn.
  const stores = byStore.map(({ store }) => store).toSorted();
  const drawn = stores.filter((_, place) => place % oneIn === 0);
  const filed = await filedVisits(connection, scope, { ...boundsOf(period), stores: drawn });
  const channels = await channelsOf(connection, scope, filed);
  const rows = filed.flatMap((visit) => {
    const { month, daypart } = filedAt(visit.visitedAt, visit.timeZone);
    const channel = channels.get(checklistKey({ id: visit.checklist, version: visit.version }));
    if (month < period.from || month > period.to || !visit.shopper || !channel) return [];
    return [{ ...visit, shopper: visit.shopper, channel, daypart }];
  });
  const crossed = {
    values: rows.map(({ percentage }) => percentage),
    factors: factors.map((factor) => numbered(rows.map((row) => row[factor]))),
  };
  // The same visits give the same bounds whenever they are read.
  const random = randomFrom(`${period.from} ${period.to} ${rows.length}`);
  const found = partsOf(crossed, () => random.normal(0, 1));
  const read = { visits: rows.length, oneIn };
  if (found.kind === 'unsaid') return { ...read, kind: 'unsaid', why: found.why };
  return {
    ...read,
    kind: 'parts',
    parts: factors.flatMap((factor, at) => {
      const part = found.parts[at];
      return part ? [{ factor, ...partView(part) }] : [];
    }),
    within: partView(found.within),
  };
}

function partView({ levels, share, deviation }: Part): Omit<PartReading, 'factor'> {
  return { groups: levels, share, deviation };
}

/** Names as numbers from 0. */
function numbered(names: readonly string[]): number[] {
  const places = new Map([...new Set(names)].map((name, place) => [name, place]));
  return names.map((name) => places.get(name) ?? 0);
}

/** From before the first month begins anywhere until after the last has ended everywhere. */
function boundsOf({ from, to }: Period): { from: number; to: number } {
  const [year = 0, month = 1] = to.split('-').map(Number);
  return { from: Date.parse(`${from}-01T00:00:00Z`) - ZONES_MS, to: Date.UTC(year, month, 1) + ZONES_MS };
}

async function channelsOf(
  connection: Connection,
  scope: OwnerScope,
  filed: readonly FiledVisit[],
): Promise<ReadonlyMap<string, string>> {
  const refs = new Map(
    filed.map(({ checklist: id, version }): [string, { id: Id; version: number }] => [
      checklistKey({ id, version }),
      { id, version },
    ]),
  );
  const found = new Map<string, string>();
  for (const [key, ref] of refs) {
    const checklist = await checklistOf(connection, scope, ref);
    if (checklist) found.set(key, checklist.channel);
  }
  return found;
}
