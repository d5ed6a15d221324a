import { type Expression, type SqlBool, sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { type VisitState, visitStates } from '#domain/visit/states.ts';
import type { Direction } from '#protocol/api/listing.ts';
import { countUpTo } from '../listing/bounded.ts';
import { holding } from '../listing/holding.ts';
import { type KeysetPage, keysetPage, keysOf, type PageAsked } from '../listing/keyset.ts';
import type { Connection } from './database.ts';
import type { VisitRecord } from './visits.ts';

export interface VisitFilter {
  readonly state?: VisitState | undefined;
  readonly store?: Id | undefined;
  readonly shopper?: Id | undefined;
  /** Words in the store's name, city or client, or in the shopper's name. */
  readonly q?: string | undefined;
}

/** By their window; or by a report's submission or score, and then only those that have one. */
export interface VisitOrder {
  readonly by: 'window' | 'submitted' | 'score';
  readonly direction: Direction;
}

/** Stores and shoppers that the words name: above so many each visit's own are looked at instead. */
const MOST_NAMED = 1_000;

/** So many visits are put in order when they are asked for; more are found soon enough by going through all in that order. */
const FEW_VISITS = 10_000;

/** Which visits a filter means, its words looked up: what a page and the counts beside it are both read by. */
export interface VisitReach {
  readonly state: VisitState | undefined;
  readonly where: readonly Expression<SqlBool>[];
  /** Whether words are among it: their visits are in no index together. */
  readonly isNamed?: boolean | undefined;
}

/** A page of visits. */
export async function visitPage(
  connection: Connection,
  scope: CoordinatorScope,
  { state, where, isNamed }: VisitReach,
  { by, direction }: VisitOrder,
  asked: PageAsked,
): Promise<KeysetPage<VisitRecord>> {
  const visits = visitsIn(connection, scope, state, where);
  const isByWindow = by === 'window';
  const isSorted =
    (isNamed || (!isByWindow && (state !== undefined || where.length > 0))) && (await isFew(visits));
  const ordered = isByWindow ? visits : withReports(visits, isSorted);
  const [column, id] = columns[by];
  // A column with nothing added to it would have all visits gone through in its order, though there are only a few to sort.
  const key = isSorted ? sql<number | null>`${sql.ref(column)} + 0` : sql.ref<number | null>(column);
  const keyed = ordered
    .selectAll('visits')
    .select([key.as('ordered_by'), sql.ref<Id>(id).as('ordered_id')])
    .where(key, 'is not', null);
  const order = { name: `${by}-${direction}`, by: 'listed.ordered_by', id: 'listed.ordered_id', direction };
  const listed = connection.selectFrom(keyed.as('listed')).selectAll('listed').select(keysOf(order));
  const page = await keysetPage(listed.$narrowType<{ sort_key: number }>(), order, asked);
  return { rows: page.rows, after: page.after };
}

/** What visits are ordered by, and by what then: each pair as an index has it. */
const columns = {
  window: ['visits.window_from', 'visits.id'],
  submitted: ['reports.submitted_at', 'reports.visit'],
  score: ['reports.percentage', 'reports.visit'],
} as const;

/** How many visits there are in each state, whichever is looked at; up to `MOST_COUNTED` each. States without any are left out. */
export async function visitCounts(
  connection: Connection,
  scope: CoordinatorScope,
  { where }: Pick<VisitReach, 'where'> = { where: [] },
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const state of visitStates) {
    const visits = visitsIn(connection, scope, state, where).select('visits.id');
    const count = await countUpTo(connection, visits);
    if (count > 0) counts[state] = count;
  }
  return counts;
}

/** How many visits are meant, up to `MOST_COUNTED` and one. */
export function visitCount(
  connection: Connection,
  scope: CoordinatorScope,
  { state, where }: VisitReach,
): Promise<number> {
  return countUpTo(connection, visitsIn(connection, scope, state, where).select('visits.id'));
}

function visitsIn(
  connection: Connection,
  { organization }: CoordinatorScope,
  state: VisitState | undefined,
  where: VisitReach['where'],
) {
  let visits = connection.selectFrom('visits').where('visits.organization', '=', organization);
  if (state) visits = visits.where('visits.state', '=', state);
  for (const one of where) visits = visits.where(one);
  return visits;
}

/** Visits with their reports. `isFromVisits`: each visit's report is looked up, whatever the database thinks of it (SQLite's cross join). */
function withReports(visits: ReturnType<typeof visitsIn>, isFromVisits: boolean) {
  if (!isFromVisits)
    return visits.innerJoin('reports', (join) =>
      join.onRef('reports.organization', '=', 'visits.organization').onRef('reports.visit', '=', 'visits.id'),
    );
  return visits
    .crossJoin('reports')
    .whereRef('reports.organization', '=', 'visits.organization')
    .whereRef('reports.visit', '=', 'visits.id');
}

async function isFew(visits: ReturnType<typeof visitsIn>): Promise<boolean> {
  const beyond = await visits.select('visits.id').offset(FEW_VISITS).limit(1).execute();
  return beyond.length === 0;
}

/** Looks up what a filter's words name, once for the page and its counts. */
export async function visitReach(
  connection: Connection,
  scope: CoordinatorScope,
  { state, store, shopper, q }: VisitFilter,
): Promise<VisitReach> {
  const words = q?.trim() ?? '';
  const where = [
    ...(store ? [sql<SqlBool>`${sql.ref('visits.store')} = ${store}`] : []),
    ...(shopper ? [sql<SqlBool>`${sql.ref('visits.shopper')} = ${shopper}`] : []),
    ...(words ? [await named(connection, scope, words)] : []),
  ];
  return { state, where, isNamed: words !== '' };
}

async function named(
  connection: Connection,
  { organization }: CoordinatorScope,
  words: string,
): Promise<Expression<SqlBool>> {
  const stores = connection
    .selectFrom('stores')
    .innerJoin('clients', (join) =>
      join
        .onRef('clients.organization', '=', 'stores.organization')
        .onRef('clients.id', '=', 'stores.client'),
    )
    .select('stores.id')
    .where('stores.organization', '=', organization)
    .where(holding(['stores.name', 'stores.city', 'clients.name'], words));
  const shoppers = connection
    .selectFrom('members')
    .select('members.id')
    .where('members.organization', '=', organization)
    .where(holding(['members.name'], words));
  const [storeIds, shopperIds] = [await idsOf(stores), await idsOf(shoppers)];
  const inStores = isAmong(
    'visits.store',
    storeIds,
    stores.whereRef('stores.id', '=', sql.ref('visits.store')),
  );
  if (shopperIds && isNone(shopperIds)) return inStores;
  const byShoppers = isAmong(
    'visits.shopper',
    shopperIds,
    shoppers.whereRef('members.id', '=', sql.ref('visits.shopper')),
  );
  return storeIds && isNone(storeIds) ? byShoppers : sql<SqlBool>`(${inStores} or ${byShoppers})`;
}

/** Whether a visit's own is among these; of too many ids, whether it is found where it would be. */
function isAmong(column: string, ids: readonly Id[] | null, own: Expression<unknown>): Expression<SqlBool> {
  return ids ? sql<SqlBool>`${sql.ref(column)} in (${sql.join(ids)})` : sql<SqlBool>`exists ${own}`;
}

/** No list of ids may be empty; nothing has this one. */
const none = [''];

function isNone([first]: readonly Id[]): boolean {
  return first === '';
}

async function idsOf(query: {
  limit(most: number): { execute(): Promise<{ id: Id }[]> };
}): Promise<Id[] | null> {
  const rows = await query.limit(MOST_NAMED + 1).execute();
  if (rows.length > MOST_NAMED) return null;
  return rows.length === 0 ? none : rows.map(({ id }) => id);
}
