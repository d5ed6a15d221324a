import { type SelectQueryBuilder, sql } from 'kysely';
import { Channel } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { LocalizedText } from '#domain/text-schema.ts';
import type { ComplaintKind, ComplaintsAsked, ComplaintView } from '#protocol/api/complaints.ts';
import type { Period } from '#protocol/api/reading.ts';
import { countUpTo } from '../listing/bounded.ts';
import { holding } from '../listing/holding.ts';
import { type KeysetPage, keysetPage, keysOf, type PageAsked } from '../listing/keyset.ts';
import type { Connection } from './database.ts';
import type { ComplaintTable, Tables } from './schema.ts';

export type ComplaintsWanted = Omit<ComplaintsAsked, 'after' | 'limit'>;

const orders = { day: 'listed.at', cost: 'listed.cost_key' } as const;

/** A page of complaints and returns of the owner's stores, the latest first unless asked otherwise. */
export async function complaintPage(
  connection: Connection,
  scope: OwnerScope,
  wanted: ComplaintsWanted,
  asked: PageAsked,
): Promise<KeysetPage<ComplaintView>> {
  const { sort = 'day', direction = 'desc' } = wanted;
  const order = { name: `${sort}-${direction}`, by: orders[sort], id: 'listed.id', direction };
  const query = complaintsIn(connection, scope, wanted).selectAll().select(keysOf(order));
  const page = await keysetPage(query, order, asked);
  return { rows: page.rows.map(viewOf), after: page.after };
}

/** How many there are, up to `MOST_COUNTED`. */
export function complaintCount(
  connection: Connection,
  scope: OwnerScope,
  wanted: ComplaintsWanted,
): Promise<number> {
  return countUpTo(connection, complaintsIn(connection, scope, wanted).select('listed.id'));
}

function complaintsIn(connection: Connection, scope: OwnerScope, wanted: ComplaintsWanted) {
  const { store, kind, channel } = wanted;
  const words = wanted.q?.trim() ?? '';
  let complaints = connection.selectFrom(listed(connection, scope).as('listed'));
  if (store) complaints = complaints.where('listed.store', '=', store);
  if (kind) complaints = complaints.where('listed.kind', '=', kind);
  if (channel) complaints = complaints.where('listed.channel', '=', channel);
  if (words) complaints = complaints.where(holding(['listed.body', 'listed.name', 'listed.city'], words));
  return complaints;
}

function listed(connection: Connection, scope: OwnerScope) {
  return reached(
    connection
      .selectFrom('complaints')
      .innerJoin('stores', (join) =>
        join
          .onRef('stores.organization', '=', 'complaints.organization')
          .onRef('stores.id', '=', 'complaints.store'),
      ),
    scope,
  )
    .select(['complaints.id', 'complaints.store', 'stores.name', 'stores.city'])
    .select(['complaints.day', 'complaints.at', 'complaints.channel', 'complaints.kind', 'complaints.body'])
    .select(['complaints.cost_minor', 'complaints.currency', 'complaints.standard'])
    .select(['complaints.standard_name', 'complaints.source'])
    .select(sql<number>`coalesce(complaints.cost_minor, -1)`.as('cost_key'));
}

/** Complaints of the owner's stores, and of no one else's. */
function reached<O>(
  query: SelectQueryBuilder<Tables, 'complaints' | 'stores', O>,
  { organization, stores }: OwnerScope,
) {
  const all = query.where('complaints.organization', '=', organization);
  return stores === 'all'
    ? all
    : all.where('complaints.store', 'in', stores.length > 0 ? stores : ['\u0001']);
}

type Listed = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

function viewOf(row: Listed): ComplaintView {
  const { id, store, name, city, day, kind, body, cost_minor, currency, source } = row;
  const isAbout = row.standard !== null && row.standard_name !== null;
  return {
    ...{ id, day, kind, source, text: body },
    store: { id: store, name, city },
    channel: Channel.parse(row.channel),
    cost: cost_minor === null || currency === null ? null : { minor: Number(cost_minor), currency },
    standard: isAbout
      ? { id: row.standard ?? '', name: LocalizedText.parse(JSON.parse(row.standard_name ?? '')) }
      : null,
  };
}

/** A store's complaints from behind a place in its history, the latest first: each with when it was. */
export async function complaintsOfStore(
  connection: Connection,
  scope: OwnerScope,
  { store, upTo, before, limit }: HistoryAsked,
): Promise<{ readonly at: number; readonly complaint: ComplaintView }[]> {
  let found = listed(connection, scope).where('complaints.store', '=', store);
  if (upTo !== undefined) found = found.where('complaints.at', '<=', upTo);
  if (before)
    found = found.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('complaints.at', 'complaints.id'), '<', tuple(before.at, before.id)),
    );
  const rows = await found
    .orderBy('complaints.at', 'desc')
    .orderBy('complaints.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ at: Number(row.at), complaint: viewOf(row) }));
}

/** A part of a store's history: not later than `upTo`, or behind one of them. */
export interface HistoryAsked {
  readonly store: Id;
  readonly upTo?: number | undefined;
  readonly before?: { readonly at: number; readonly id: Id } | undefined;
  readonly limit: number;
}

export type NewComplaintRow = Omit<ComplaintTable, 'organization'>;

/** Rows of one statement: far below what either database takes at once. */
const ROWS_AT_ONCE = 200;

/** Adds complaints; those whose ids are there already stay as they are. */
export async function addComplaints(
  connection: Connection,
  { organization }: OwnerScope,
  rows: readonly NewComplaintRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE).map((row) => ({ organization, ...row }));
    await connection
      .insertInto('complaints')
      .values(some)
      .onConflict((conflict) => conflict.columns(['organization', 'id']).doNothing())
      .execute();
  }
}

/** Which of these ids are there. */
export async function complaintsAmong(
  connection: Connection,
  { organization }: OwnerScope,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const found = new Set<Id>();
  for (let from = 0; from < ids.length; from += 1_000) {
    const rows = await connection
      .selectFrom('complaints')
      .select('id')
      .where('organization', '=', organization)
      .where('id', 'in', ids.slice(from, from + 1_000))
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** Removes those of the owner's stores among them, and says how many there were. */
export async function removeComplaints(
  connection: Connection,
  { organization, stores }: OwnerScope,
  ids: readonly Id[],
): Promise<number> {
  const all = connection
    .deleteFrom('complaints')
    .where('organization', '=', organization)
    .where('id', 'in', ids);
  const theirs = stores === 'all' ? all : all.where('store', 'in', stores.length > 0 ? stores : ['\u0001']);
  return Number((await theirs.executeTakeFirst()).numDeletedRows);
}

/** The currency of the latest cost of the owner's stores. */
export async function latestCurrency(connection: Connection, scope: OwnerScope): Promise<string | null> {
  const row = await listed(connection, scope)
    .where('complaints.currency', 'is not', null)
    .orderBy('complaints.at', 'desc')
    .orderBy('complaints.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.currency ?? null;
}

/** How many complaints of a kind, and what those of a currency cost. */
export interface ComplaintSums {
  readonly key: string;
  readonly kind: ComplaintKind;
  readonly currency: string | null;
  readonly n: number;
  readonly minor: number;
}

/** Sums by month or by store, of the owner's stores or those among them that are named. */
export async function complaintSums(
  connection: Connection,
  scope: OwnerScope,
  { period, stores }: { readonly period: Period; readonly stores?: readonly Id[] | undefined },
  by: 'month' | 'store',
): Promise<ComplaintSums[]> {
  const key = by === 'month' ? sql<string>`substr(day, 1, 7)` : sql<string>`store`;
  let all = connection
    .selectFrom('complaints')
    .where('organization', '=', scope.organization)
    .where('day', '>=', `${period.from}-01`)
    .where('day', '<=', `${period.to}-31`);
  for (const within of [scope.stores, stores ?? 'all'] as const) {
    if (within !== 'all') all = all.where('store', 'in', within.length > 0 ? within : ['\u0001']);
  }
  const rows = await all
    .select([key.as('key'), 'kind', 'currency'])
    .select(sql<number>`count(*)`.as('n'))
    .select(sql<number>`coalesce(sum(cost_minor), 0)`.as('minor'))
    .groupBy([key, 'kind', 'currency'])
    .execute();
  return rows.map((row) => ({ ...row, n: Number(row.n), minor: Number(row.minor) }));
}
