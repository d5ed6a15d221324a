import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, Scope, ShopperScope } from '#domain/scope.ts';
import type { Agreement } from '#domain/visit/change.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { VisitTerms } from '#domain/visit/terms.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import type { Connection } from './database.ts';
import type { ServerScope } from './journals.ts';
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
  readonly terms: VisitTerms;
  readonly createdAt: number;
  /** Its place in a programme; absent: it is planned by hand. */
  readonly of?: SlotPlace;
}

/** Which visit of a programme it is: the first, or another in place of one that was missed. */
export interface SlotPlace {
  readonly programme: Id;
  readonly period: string;
  readonly slot: number;
  readonly attempt: number;
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
    terms: JSON.stringify(planned.terms),
    offer_until: planned.terms.offerUntil,
    grade: null,
    settled: null,
    programme: planned.of?.programme ?? null,
    period: planned.of?.period ?? null,
    slot: planned.of?.slot ?? null,
    attempt: planned.of?.attempt ?? null,
    bonus_minor: null,
    payment: null,
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

/** States of a visit that its shopper still has something to do with. */
const openStates = [
  'assigned',
  'accepted',
  'underway',
  'submitted',
  'returned',
] as const satisfies VisitState[];

/** Whether its shopper still has something to do with a visit in this state. */
export function isOpen(state: VisitState): boolean {
  return openStates.some((open) => open === state);
}

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

/** When the shopper's reports of these visits were submitted, by the phone's clock; those that were not are left out. */
export async function submittedAt(
  connection: Connection,
  { organization, person }: ShopperScope,
  visits: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  if (visits.length === 0) return new Map();
  const rows = await connection
    .selectFrom('reports')
    .innerJoin('journals', (join) =>
      join
        .onRef('journals.organization', '=', 'reports.organization')
        .onRef('journals.id', '=', 'reports.journal'),
    )
    .select(['reports.visit', 'reports.submitted_at'])
    .where('reports.organization', '=', organization)
    .where('journals.member', '=', person)
    .where('reports.visit', 'in', visits)
    .execute();
  return new Map(rows.flatMap(({ visit, submitted_at: at }) => (at === null ? [] : [[visit, at] as const])));
}

/** What is agreed anew on a visit. Where there is no fee any more, its currency stays for what else it pays. */
export async function keepAgreement(
  connection: Connection,
  visit: VisitRecord,
  { window, fee, terms }: Agreement & { readonly terms: VisitTerms },
): Promise<VisitRecord> {
  const agreed = {
    window_from: window.from,
    window_to: window.to,
    fee_minor: fee?.minor ?? null,
    currency: fee?.currency ?? visit.currency,
    terms: JSON.stringify(terms),
    offer_until: terms.offerUntil,
  };
  await connection
    .updateTable('visits')
    .set(agreed)
    .where('organization', '=', visit.organization)
    .where('id', '=', visit.id)
    .execute();
  return { ...visit, ...agreed };
}

/** What a shopper is paid for a visit, and the grade of their report. */
export async function keepPay(
  connection: Connection,
  visit: VisitRecord,
  paid: Pick<VisitRecord, 'grade' | 'settled'>,
): Promise<VisitRecord> {
  await connection
    .updateTable('visits')
    .set(paid)
    .where('organization', '=', visit.organization)
    .where('id', '=', visit.id)
    .execute();
  return { ...visit, ...paid };
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

/** What was agreed of a visit, for the server's own work. */
export async function termsOfVisit(
  connection: Connection,
  { organization }: ServerScope,
  id: Id,
): Promise<Pick<VisitRecord, 'terms'> | undefined> {
  return connection
    .selectFrom('visits')
    .select('terms')
    .where('organization', '=', organization)
    .where('id', '=', id)
    .executeTakeFirst();
}
