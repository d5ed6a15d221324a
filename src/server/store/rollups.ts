import type { Id } from '#domain/ids.ts';
import type { QueueRow, RollupRows, ScoreRow, StandardRow, WaitRow } from '#domain/rollup/rows.ts';
import { ALL_STORES, factors, waitFactors } from '#domain/rollup/rows.ts';
import type { Connection } from './database.ts';
import type { ServerScope } from './journals.ts';

/** As many rows as one statement writes: SQLite takes 32,766 values in one. */
const ROWS_AT_ONCE = 500;

/** Adds to the sums of an organization what the rows say, each key once. Rows that come to nothing go. */
export async function addToRollups(
  connection: Connection,
  { organization }: ServerScope,
  { scores, standards, waits, queues }: RollupRows,
): Promise<void> {
  for (const rows of chunks(scores)) await addScores(connection, organization, rows);
  for (const rows of chunks(standards)) await addStandards(connection, organization, rows);
  for (const rows of chunks(waits)) await addWaits(connection, organization, rows);
  for (const rows of chunks(queues)) await addQueues(connection, organization, rows);
}

function* chunks<R>(rows: readonly R[]): Generator<readonly R[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}

async function addScores(connection: Connection, organization: Id, rows: readonly ScoreRow[]): Promise<void> {
  await connection
    .insertInto('rollup_scores')
    .values(rows.map((row) => ({ organization, ...row })))
    .onConflict((conflict) =>
      conflict
        .columns(['organization', 'store', 'factor', 'month', 'level', 'checklist', 'version'])
        .doUpdateSet(({ eb, ref }) => ({
          visits: eb('rollup_scores.visits', '+', ref('excluded.visits')),
          n: eb('rollup_scores.n', '+', ref('excluded.n')),
          sum: eb('rollup_scores.sum', '+', ref('excluded.sum')),
          squares: eb('rollup_scores.squares', '+', ref('excluded.squares')),
          speed_n: eb('rollup_scores.speed_n', '+', ref('excluded.speed_n')),
          speed_sum: eb('rollup_scores.speed_sum', '+', ref('excluded.speed_sum')),
          speed_squares: eb('rollup_scores.speed_squares', '+', ref('excluded.speed_squares')),
          quality_n: eb('rollup_scores.quality_n', '+', ref('excluded.quality_n')),
          quality_sum: eb('rollup_scores.quality_sum', '+', ref('excluded.quality_sum')),
          quality_squares: eb('rollup_scores.quality_squares', '+', ref('excluded.quality_squares')),
        })),
    )
    .execute();
}

async function addStandards(
  connection: Connection,
  organization: Id,
  rows: readonly StandardRow[],
): Promise<void> {
  await connection
    .insertInto('rollup_standards')
    .values(rows.map((row) => ({ organization, ...row })))
    .onConflict((conflict) =>
      conflict
        .columns(['organization', 'store', 'month', 'standard', 'channel'])
        .doUpdateSet(({ eb, ref }) => ({
          n: eb('rollup_standards.n', '+', ref('excluded.n')),
          met: eb('rollup_standards.met', '+', ref('excluded.met')),
          lost: eb('rollup_standards.lost', '+', ref('excluded.lost')),
        })),
    )
    .execute();
}

async function addWaits(connection: Connection, organization: Id, rows: readonly WaitRow[]): Promise<void> {
  await connection
    .insertInto('rollup_waits')
    .values(rows.map((row) => ({ organization, ...row })))
    .onConflict((conflict) =>
      conflict
        .columns(['organization', 'store', 'month', 'interval', 'factor', 'level', 'seconds'])
        .doUpdateSet(({ eb, ref }) => ({
          n: eb('rollup_waits.n', '+', ref('excluded.n')),
          on_target: eb('rollup_waits.on_target', '+', ref('excluded.on_target')),
        })),
    )
    .execute();
}

async function addQueues(connection: Connection, organization: Id, rows: readonly QueueRow[]): Promise<void> {
  await connection
    .insertInto('rollup_queues')
    .values(rows.map((row) => ({ organization, ...row })))
    .onConflict((conflict) =>
      conflict
        .columns(['organization', 'store', 'month', 'interval', 'target', 'ahead'])
        .doUpdateSet(({ eb, ref }) => ({
          n: eb('rollup_queues.n', '+', ref('excluded.n')),
          sum: eb('rollup_queues.sum', '+', ref('excluded.sum')),
          squares: eb('rollup_queues.squares', '+', ref('excluded.squares')),
        })),
    )
    .execute();
}

/** Removes what came to nothing in a month of a store, and of all stores together, after something was taken away. */
export async function removeEmptyRollups(
  connection: Connection,
  { organization }: ServerScope,
  { store, month }: { readonly store: Id; readonly month: string },
): Promise<void> {
  const stores = [ALL_STORES, store];
  for (const table of ['rollup_standards', 'rollup_queues'] as const)
    await connection
      .deleteFrom(table)
      .where('organization', '=', organization)
      .where('store', 'in', stores)
      .where('month', '=', month)
      .where('n', '=', 0)
      .execute();
  // Their keys name the factor before the month: every one of them is named, so that no other month is walked through.
  for (const [table, count, parted] of [
    ['rollup_scores', 'visits', factors],
    ['rollup_waits', 'n', waitFactors],
  ] as const)
    await connection
      .deleteFrom(table)
      .where('organization', '=', organization)
      .where('store', 'in', stores)
      .where('factor', 'in', parted)
      .where('month', '=', month)
      .where(count, '=', 0)
      .execute();
}

const scoreColumns = [
  ...([
    'store',
    'month',
    'factor',
    'level',
    'checklist',
    'version',
    'visits',
    'n',
    'sum',
    'squares',
  ] as const),
  ...(['speed_n', 'speed_sum', 'speed_squares', 'quality_n', 'quality_sum', 'quality_squares'] as const),
] as const;

/** All rows of one store, or of all stores together ({@link ALL_STORES}). */
export async function rollupsOf(
  connection: Connection,
  { organization }: ServerScope,
  store: Id,
): Promise<RollupRows> {
  const scores = await connection
    .selectFrom('rollup_scores')
    .select(scoreColumns)
    .where('organization', '=', organization)
    .where('store', '=', store)
    .execute();
  const standards = await connection
    .selectFrom('rollup_standards')
    .select(['store', 'month', 'standard', 'channel', 'n', 'met', 'lost'])
    .where('organization', '=', organization)
    .where('store', '=', store)
    .execute();
  const waits = await connection
    .selectFrom('rollup_waits')
    .select(['store', 'month', 'interval', 'factor', 'level', 'seconds', 'n', 'on_target'])
    .where('organization', '=', organization)
    .where('store', '=', store)
    .execute();
  const queues = await connection
    .selectFrom('rollup_queues')
    .select(['store', 'month', 'interval', 'target', 'ahead', 'n', 'sum', 'squares'])
    .where('organization', '=', organization)
    .where('store', '=', store)
    .execute();
  return { scores, standards, waits, queues };
}

/** A publication as sums are made of it. The shopper is for the spread between shoppers alone, and leaves the server in no form. */
export interface CountedPublication {
  readonly organization: Id;
  readonly visit: Id;
  readonly store: Id;
  readonly visited_at: number;
  readonly body: string;
  readonly rolled_up: number | null;
  readonly shopper: Id | null;
}

function counted(connection: Connection) {
  return connection
    .selectFrom('publications')
    .innerJoin('visits', (join) =>
      join
        .onRef('visits.organization', '=', 'publications.organization')
        .onRef('visits.id', '=', 'publications.visit'),
    )
    .select(['publications.organization', 'publications.visit', 'publications.store', 'visits.shopper'])
    .select(['publications.visited_at', 'publications.body', 'publications.rolled_up']);
}

/** A published visit, to be counted or to be taken out. */
export async function countedPublication(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
): Promise<CountedPublication | undefined> {
  return counted(connection)
    .where('publications.organization', '=', organization)
    .where('publications.visit', '=', visit)
    .executeTakeFirst();
}

/** One that is in no sum yet, of whichever organization: the server works through all of them. */
export async function publicationToCount(
  connection: Connection,
  except: readonly Id[],
): Promise<CountedPublication | undefined> {
  let waiting = counted(connection).where('publications.rolled_up', 'is', null);
  if (except.length > 0) waiting = waiting.where('publications.visit', 'not in', except);
  return waiting.limit(1).executeTakeFirst();
}

/** A page of a store's publications that are in its sums, in the order of their visits. */
export async function countedOfStore(
  connection: Connection,
  { organization }: ServerScope,
  { store, after, limit }: { readonly store: Id; readonly after: Id; readonly limit: number },
): Promise<CountedPublication[]> {
  return counted(connection)
    .where('publications.organization', '=', organization)
    .where('publications.store', '=', store)
    .where('publications.rolled_up', 'is not', null)
    .where('publications.visit', '>', after)
    .orderBy('publications.visit')
    .limit(limit)
    .execute();
}

/** Marks a publication as counted. False where it was before, by someone else just now. */
export async function markCounted(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('publications')
    .set({ rolled_up: 1 })
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .where('rolled_up', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Every store that has sums or publications of its own; the server's own work. */
export async function storesWithSums(connection: Connection, { organization }: ServerScope): Promise<Id[]> {
  const published = connection
    .selectFrom('publications')
    .select('store')
    .where('organization', '=', organization);
  const summed = connection
    .selectFrom('rollup_scores')
    .select('store')
    .where('organization', '=', organization)
    .where('store', '!=', ALL_STORES);
  const rows = await published.union(summed).execute();
  return rows.map(({ store }) => store).toSorted();
}
