import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, Scope, ShopperScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import type { Connection } from './database.ts';
import type { VisitTable } from './schema.ts';

export type VisitRecord = Selectable<VisitTable>;

/** A visit as it is planned. Amounts are in `currency`'s smallest unit, the window in milliseconds since 1970 UTC. */
export interface PlannedVisit {
  readonly store: Id;
  readonly checklist: ChecklistRef;
  readonly window: { readonly from: number; readonly to: number };
  readonly feeMinor: number | null;
  readonly reimbursementCapMinor: number | null;
  readonly currency: string | null;
  readonly createdAt: number;
}

/** Plans a visit, nobody's yet. */
export async function addVisit(
  connection: Connection,
  { organization }: CoordinatorScope,
  planned: PlannedVisit,
): Promise<VisitRecord> {
  const visit: VisitRecord = {
    id: randomUUID(),
    organization,
    store: planned.store,
    checklist: planned.checklist.id,
    checklist_version: planned.checklist.version,
    shopper: null,
    window_from: planned.window.from,
    window_to: planned.window.to,
    fee_minor: planned.feeMinor,
    reimbursement_cap_minor: planned.reimbursementCapMinor,
    currency: planned.currency,
    state: 'planned',
    revision: 1,
    created_at: planned.createdAt,
  };
  await connection.insertInto('visits').values(visit).execute();
  return visit;
}

/** A visit of the organization; for a shopper, one of their own. */
export async function visitAt(
  connection: Connection,
  scope: CoordinatorScope | ShopperScope,
  id: Id,
): Promise<VisitRecord | undefined> {
  const found = connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', scope.organization)
    .where('id', '=', id);
  const reached = scope.role === 'shopper' ? found.where('shopper', '=', scope.person) : found;
  return reached.executeTakeFirst();
}

export interface VisitFilter {
  readonly state?: VisitState | undefined;
  readonly store?: Id | undefined;
}

/** Where a page of visits ended: the next one begins behind it. */
export interface VisitPlace {
  readonly windowFrom: number;
  readonly id: Id;
}

/** Up to `limit` visits, latest window first. */
export async function visitsAfter(
  connection: Connection,
  scope: CoordinatorScope,
  { state, store }: VisitFilter,
  after: VisitPlace | null,
  limit: number,
): Promise<VisitRecord[]> {
  let page = connection.selectFrom('visits').selectAll().where('organization', '=', scope.organization);
  if (state) page = page.where('state', '=', state);
  if (store) page = page.where('store', '=', store);
  if (after) {
    page = page.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('window_from', 'id'), '<', tuple(after.windowFrom, after.id)),
    );
  }
  return page.orderBy('window_from', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** How many visits there are in each state, over the whole list rather than one page. */
export async function visitCounts(
  connection: Connection,
  scope: CoordinatorScope,
  store: Id | undefined,
): Promise<Record<string, number>> {
  const all = connection
    .selectFrom('visits')
    .select(({ fn }) => ['state', fn.countAll<number>().as('visits')])
    .where('organization', '=', scope.organization)
    .groupBy('state');
  const rows = await (store ? all.where('store', '=', store) : all).execute();
  return Object.fromEntries(rows.map(({ state, visits }) => [state, Number(visits)]));
}

/** States of a visit that its shopper still has something to do with. */
const openStates = [
  'assigned',
  'accepted',
  'underway',
  'submitted',
  'returned',
] as const satisfies VisitState[];

/** The shopper's visits: all that are open, and others whose window ended after `endedAfter`. Earliest window first. */
export async function visitsOfShopper(
  connection: Connection,
  scope: ShopperScope,
  endedAfter: number,
): Promise<VisitRecord[]> {
  return connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', scope.organization)
    .where('shopper', '=', scope.person)
    .where(({ or, eb }) => or([eb('state', 'in', openStates), eb('window_to', '>', endedAfter)]))
    .orderBy('window_from')
    .orderBy('id')
    .execute();
}

/** Names of the organization's people, by id. */
export async function namesOf(
  connection: Connection,
  scope: Scope,
  people: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  if (people.length === 0) return new Map();
  const rows = await connection
    .selectFrom('members')
    .select(['id', 'name'])
    .where('organization', '=', scope.organization)
    .where('id', 'in', [...new Set(people)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
