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

/** Stores and shoppers that the words name: above so many they are asked for with each visit instead. */
const MOST_NAMED = 1_000;

/** Which visits a filter means, its words looked up: what a page and the counts beside it are both read by. */
export interface VisitReach {
  readonly state: VisitState | undefined;
  readonly where: readonly Expression<SqlBool>[];
}

/** A page of visits. */
export async function visitPage(
  connection: Connection,
  scope: CoordinatorScope,
  { state, where }: VisitReach,
  { by, direction }: VisitOrder,
  asked: PageAsked,
): Promise<KeysetPage<VisitRecord>> {
  const visits = visitsIn(connection, scope, state, where);
  if (by === 'window') {
    const order = { name: `window-${direction}`, by: 'visits.window_from', id: 'visits.id', direction };
    return keysetPage(visits.selectAll('visits').select(keysOf(order)), order, asked);
  }
  const column = by === 'submitted' ? 'reports.submitted_at' : 'reports.percentage';
  const order = { name: `${by}-${direction}`, by: column, id: 'reports.visit', direction };
  const handedIn = withReports(visits)
    .selectAll('visits')
    .select(keysOf(order))
    .where(column, 'is not', null);
  // Few visits are looked up first; among many, the reports in their order soon come to enough of them.
  const few = await fewOf(visits);
  return keysetPage(few ? handedIn.where('reports.visit', 'in', few) : handedIn, order, asked);
}

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

function withReports(visits: ReturnType<typeof visitsIn>) {
  return visits.innerJoin('reports', (join) =>
    join.onRef('reports.organization', '=', 'visits.organization').onRef('reports.visit', '=', 'visits.id'),
  );
}

function fewOf(visits: ReturnType<typeof visitsIn>): Promise<Id[] | null> {
  return idsOf(visits.select('visits.id'));
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
  return { state, where };
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
  const inStores = sql<SqlBool>`${sql.ref('visits.store')} in (${storeIds ? sql.join(storeIds) : stores})`;
  if (shopperIds && isNone(shopperIds)) return inStores;
  const byShoppers = sql<SqlBool>`${sql.ref('visits.shopper')} in (${shopperIds ? sql.join(shopperIds) : shoppers})`;
  return storeIds && isNone(storeIds) ? byShoppers : sql<SqlBool>`(${inStores} or ${byShoppers})`;
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
