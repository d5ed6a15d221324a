import { sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import { ALL_STORES, type Factor, type WaitFactor } from '#domain/rollup/rows.ts';
import type { OwnerScope } from '#domain/scope.ts';
import type { Period } from '#protocol/api/reading.ts';
import type { Connection } from './database.ts';

/** Which sums are read: months, and of the stores that the scope reaches these alone. */
export interface Wanted {
  readonly period: Period;
  readonly stores?: readonly Id[] | undefined;
}

/** Sums of percentages, in hundredths: how many visits, and of those that have the figure n, sum and squares. */
export interface Sums {
  readonly visits: number;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly speed_n: number;
  readonly speed_sum: number;
  readonly speed_squares: number;
  readonly quality_n: number;
  readonly quality_sum: number;
  readonly quality_squares: number;
}

/** The first and the last month in which a store that the scope reaches has a published visit. */
export async function publishedMonths(
  connection: Connection,
  scope: OwnerScope,
  stores?: readonly Id[],
): Promise<Period | null> {
  const row = await connection
    .selectFrom('rollup_scores')
    .select(({ fn }) => [fn.min('month').as('from'), fn.max('month').as('to')])
    .where('organization', '=', scope.organization)
    .where('factor', '=', 'whole')
    .where('store', 'in', reach(scope, stores))
    .executeTakeFirst();
  return row?.from && row.to ? { from: row.from, to: row.to } : null;
}

/** The rows to read: those of all stores together where the scope reaches all and no store is named, else of each. */
function reach({ stores: theirs }: OwnerScope, wanted: readonly Id[] | undefined): readonly Id[] {
  if (!wanted) return theirs === 'all' ? [ALL_STORES] : atLeastOne(theirs);
  return atLeastOne(theirs === 'all' ? wanted : wanted.filter((store) => theirs.includes(store)));
}

/** No store has this for its id: nothing is found. */
const atLeastOne = (stores: readonly Id[]) => (stores.length > 0 ? stores : ['\u0001']);

function scoreRows(
  connection: Connection,
  { organization }: OwnerScope,
  { from, to }: Period,
  factor: Factor,
) {
  return connection
    .selectFrom('rollup_scores')
    .where('organization', '=', organization)
    .where('factor', '=', factor)
    .where('month', '>=', from)
    .where('month', '<=', to);
}

const allSums = [
  sql<number>`sum(visits)`.as('visits'),
  sql<number>`sum(n)`.as('n'),
  sql<number>`sum(sum)`.as('sum'),
  sql<number>`sum(squares)`.as('squares'),
  sql<number>`sum(speed_n)`.as('speed_n'),
  sql<number>`sum(speed_sum)`.as('speed_sum'),
  sql<number>`sum(speed_squares)`.as('speed_squares'),
  sql<number>`sum(quality_n)`.as('quality_n'),
  sql<number>`sum(quality_sum)`.as('quality_sum'),
  sql<number>`sum(quality_squares)`.as('quality_squares'),
] as const;

/** Sums of visits by how they are alike in a factor; `whole` gives one row, or none. */
export function sumsBy(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: Wanted,
  factor: Factor,
): Promise<(Sums & { readonly level: string })[]> {
  return scoreRows(connection, scope, period, factor)
    .where('store', 'in', reach(scope, stores))
    .select(['level', ...allSums])
    .groupBy('level')
    .execute();
}

/** Sums of visits by month and version of the checklist, in that order. */
export function sumsByMonth(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: Wanted,
): Promise<(Sums & { readonly month: string; readonly checklist: Id; readonly version: number })[]> {
  return scoreRows(connection, scope, period, 'whole')
    .where('store', 'in', reach(scope, stores))
    .select(['month', 'checklist', 'version', ...allSums])
    .groupBy(['month', 'checklist', 'version'])
    .orderBy('month')
    .orderBy('checklist')
    .orderBy('version')
    .execute();
}

/** Sums of each store's scores alone: of thousands of stores every further column is felt. */
export function sumsByStore(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
): Promise<(Pick<Sums, 'n' | 'sum' | 'squares'> & { readonly store: Id })[]> {
  return storeRows(connection, scope, wanted)
    .select(['store', sql<number>`sum(n)`.as('n')])
    .select([sql<number>`sum(sum)`.as('sum'), sql<number>`sum(squares)`.as('squares')])
    .groupBy('store')
    .execute();
}

/** The rows of single stores. Where none is named, in words that say to the database which index holds them alone. */
function storeRows(connection: Connection, scope: OwnerScope, { period, stores }: Wanted) {
  if (stores !== undefined || scope.stores !== 'all')
    return scoreRows(connection, scope, period, 'whole').where('store', 'in', reach(scope, stores));
  return connection
    .selectFrom('rollup_scores')
    .where('organization', '=', scope.organization)
    .where('factor', '=', sql.lit('whole'))
    .where('store', '<>', sql.lit(ALL_STORES))
    .where('month', '>=', period.from)
    .where('month', '<=', period.to);
}

/** A store as owners' figures name it. */
export interface Place {
  readonly id: Id;
  readonly name: string;
  readonly city: string;
}

const named = ['id', 'name', 'city'] as const;

/** Stores that have visits in a period, in the order of their names: the first so many, and how many there are. */
export async function placesWithVisits(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: Wanted,
  atMost: number,
): Promise<{ readonly first: Place[]; readonly count: number }> {
  const visited = scoreRows(connection, scope, period, 'whole').where(
    'store',
    '=',
    sql.ref<string>('stores.id'),
  );
  let places = connection
    .selectFrom('stores')
    .where('organization', '=', scope.organization)
    .where(({ exists }) => exists(visited.select('rollup_scores.store')));
  if (stores !== undefined || scope.stores !== 'all') places = places.where('id', 'in', reach(scope, stores));
  const first = await places.select(named).orderBy('name').orderBy('id').limit(atMost).execute();
  const { count } = await storeRows(connection, scope, { period, stores })
    .select(({ fn }) => fn.count<number>('store').distinct().as('count'))
    .executeTakeFirstOrThrow();
  return { first, count: Number(count) };
}

/** Some stores by their ids; those that the scope does not reach are left out. */
export async function placesNamed(
  connection: Connection,
  scope: OwnerScope,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Place>> {
  const places = await connection
    .selectFrom('stores')
    .select(named)
    .where('organization', '=', scope.organization)
    .where('id', 'in', reach(scope, ids))
    .execute();
  return new Map(places.map((place) => [place.id, place]));
}

/** How often a standard was observed and met, and what was lost by it, in hundredths of a percent. */
export interface StandardSums {
  readonly standard: Id;
  readonly channel: string;
  readonly n: number;
  readonly met: number;
  readonly lost: number;
}

const allMet = [
  sql<number>`sum(n)`.as('n'),
  sql<number>`sum(met)`.as('met'),
  sql<number>`sum(lost)`.as('lost'),
] as const;

function standardRows(connection: Connection, { organization }: OwnerScope, { from, to }: Period) {
  return connection
    .selectFrom('rollup_standards')
    .where('organization', '=', organization)
    .where('month', '>=', from)
    .where('month', '<=', to);
}

/** Sums of each standard in each channel. */
export function standardSums(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: Wanted,
): Promise<StandardSums[]> {
  return standardRows(connection, scope, period)
    .where('store', 'in', reach(scope, stores))
    .select(['standard', 'channel', ...allMet])
    .groupBy(['standard', 'channel'])
    .execute();
}

/** The same for each of some stores: those among them that the scope reaches. */
export function standardSumsByStore(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: Required<Wanted>,
): Promise<(StandardSums & { readonly store: Id })[]> {
  return standardRows(connection, scope, period)
    .where('store', 'in', reach(scope, stores))
    .select(['store', 'standard', 'channel', ...allMet])
    .groupBy(['store', 'standard', 'channel'])
    .execute();
}

/** One standard in one channel, month by month. */
export function standardSumsByMonth(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: Wanted,
  { standard, channel }: { readonly standard: Id; readonly channel: string },
): Promise<{ readonly month: string; readonly n: number; readonly met: number }[]> {
  return standardRows(connection, scope, period)
    .where('store', 'in', reach(scope, stores))
    .where('standard', '=', standard)
    .where('channel', '=', channel)
    .select(['month', ...allMet])
    .groupBy('month')
    .orderBy('month')
    .execute();
}

/** How many waits of an interval that are alike in a factor took so many seconds, and how many of them were on target. */
export interface WaitCount {
  readonly interval: Id;
  readonly level: string;
  readonly seconds: number;
  readonly n: number;
  readonly on_target: number;
}

/** Counts of waits: by `daypart` all of them, by `queue` those where the people ahead were counted. */
export function waitCounts(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: Wanted,
  factor: WaitFactor,
): Promise<WaitCount[]> {
  return connection
    .selectFrom('rollup_waits')
    .where('organization', '=', scope.organization)
    .where('store', 'in', reach(scope, stores))
    .where('factor', '=', factor)
    .where('month', '>=', period.from)
    .where('month', '<=', period.to)
    .select(['interval', 'level', 'seconds'])
    .select([sql<number>`sum(n)`.as('n'), sql<number>`sum(on_target)`.as('on_target')])
    .groupBy(['interval', 'level', 'seconds'])
    .orderBy('seconds')
    .execute();
}

/** Sums of the waits of an interval with so many people ahead (`NOT_COUNTED`: nobody counted), held against one target. */
export interface QueueSums {
  readonly interval: Id;
  readonly target: number;
  readonly ahead: number;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sums of all waits by their target and by how many were ahead. */
export function queueSums(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: Wanted,
): Promise<QueueSums[]> {
  return connection
    .selectFrom('rollup_queues')
    .where('organization', '=', scope.organization)
    .where('store', 'in', reach(scope, stores))
    .where('month', '>=', period.from)
    .where('month', '<=', period.to)
    .select(['interval', 'target', 'ahead', sql<number>`sum(n)`.as('n')])
    .select([sql<number>`sum(sum)`.as('sum'), sql<number>`sum(squares)`.as('squares')])
    .groupBy(['interval', 'target', 'ahead'])
    .execute();
}
