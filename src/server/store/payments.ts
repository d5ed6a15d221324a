import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/states.ts';
import type { Connection } from './database.ts';
import type { PaymentTable } from './schema.ts';

/** A visit that is paid, with where and when it was made. Amounts are JSON in `settled`. */
export interface PaidVisit {
  readonly visit: Id;
  readonly shopper: Id;
  readonly shopperName: string;
  readonly store: string;
  readonly city: string;
  readonly client: string;
  readonly timeZone: string;
  readonly state: VisitState;
  readonly visitedAt: number;
  readonly isPrevented: boolean;
  readonly settled: string;
  readonly terms: string | null;
  readonly payment: Id | null;
  readonly paidOn: string | null;
  readonly reference: string | null;
}

export interface PaidFilter {
  /** Milliseconds since 1970, both ends within. */
  readonly from?: number;
  readonly to?: number;
  readonly programme?: Id | undefined;
  readonly shopper?: Id | undefined;
  readonly payment?: Id;
}

/** Visits that something is settled for, by shopper and the time of the visit. */
export async function paidVisits(
  connection: Connection,
  { organization }: CoordinatorScope,
  { from, to, programme, shopper, payment }: PaidFilter,
): Promise<PaidVisit[]> {
  let visits = connection
    .selectFrom('visits')
    .innerJoin('reports', (join) =>
      join.onRef('reports.organization', '=', 'visits.organization').onRef('reports.visit', '=', 'visits.id'),
    )
    .innerJoin('stores', (join) =>
      join.onRef('stores.organization', '=', 'visits.organization').onRef('stores.id', '=', 'visits.store'),
    )
    .innerJoin('clients', (join) =>
      join
        .onRef('clients.organization', '=', 'stores.organization')
        .onRef('clients.id', '=', 'stores.client'),
    )
    .innerJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'visits.organization')
        .onRef('members.id', '=', 'visits.shopper'),
    )
    .leftJoin('payments', (join) =>
      join
        .onRef('payments.organization', '=', 'visits.organization')
        .onRef('payments.id', '=', 'visits.payment'),
    )
    .select(['visits.id as visit', 'visits.shopper', 'visits.state', 'visits.settled', 'visits.terms'])
    .select(['visits.payment', 'members.name as shopperName', 'stores.name as store', 'stores.city'])
    .select(['clients.name as client', 'stores.time_zone as timeZone', 'reports.prevented'])
    .select(['payments.paid_on as paidOn', 'payments.reference'])
    .select(({ fn }) => fn.coalesce('reports.visited_at', 'reports.submitted_at').as('visitedAt'))
    .where('visits.organization', '=', organization)
    .where('visits.settled', 'is not', null);
  // One shopper's are found by the shopper, and then looked at for their day; everyone's by the day.
  const visitedAt =
    shopper === undefined ? sql<number>`reports.visited_at` : sql<number>`reports.visited_at + 0`;
  if (from !== undefined) visits = visits.where(visitedAt, '>=', from);
  if (to !== undefined) visits = visits.where(visitedAt, '<=', to);
  if (programme !== undefined) visits = visits.where('visits.programme', '=', programme);
  if (shopper !== undefined) visits = visits.where('visits.shopper', '=', shopper);
  if (payment !== undefined) visits = visits.where('visits.payment', '=', payment);
  const rows = await visits
    .orderBy('members.name')
    .orderBy('visits.shopper')
    .orderBy('reports.visited_at')
    .orderBy('visits.id')
    .execute();
  return rows.flatMap(({ prevented, visitedAt, settled, shopper: person, ...row }) =>
    visitedAt === null || settled === null || person === null
      ? []
      : [{ ...row, shopper: person, settled, visitedAt, isPrevented: prevented === 1 }],
  );
}

/** Writes a payment down, with the visits that are part of it. */
export async function addPayment(
  connection: Connection,
  { organization, person }: CoordinatorScope,
  { paidOn, reference, at }: { readonly paidOn: string; readonly reference: string; readonly at: number },
  visits: readonly Id[],
): Promise<Id> {
  const id = randomUUID();
  const row = { organization, id, paid_on: paidOn, reference, by_member: person, at };
  await connection.insertInto('payments').values(row).execute();
  for (let from = 0; from < visits.length; from += 200)
    await connection
      .updateTable('visits')
      .set({ payment: id })
      .where('organization', '=', organization)
      .where('id', 'in', visits.slice(from, from + 200))
      .where('payment', 'is', null)
      .execute();
  return id;
}

/** Takes a payment back: its visits are due again, and it stays written down. Gives how many; `null`: there is no such one. */
export async function undoPayment(
  connection: Connection,
  { organization, person }: CoordinatorScope,
  id: Id,
  at: number,
): Promise<number | null> {
  const { numUpdatedRows } = await connection
    .updateTable('payments')
    .set({ undone_by: person, undone_at: at })
    .where('organization', '=', organization)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return null;
  const { numUpdatedRows: visits } = await connection
    .updateTable('visits')
    .set({ payment: null })
    .where('organization', '=', organization)
    .where('payment', '=', id)
    .executeTakeFirst();
  return Number(visits);
}

/** The last payments that stand, the latest first. */
export async function payments(
  connection: Connection,
  { organization }: CoordinatorScope,
  limit: number,
): Promise<Selectable<PaymentTable>[]> {
  return connection
    .selectFrom('payments')
    .selectAll()
    .where('organization', '=', organization)
    .where('undone_at', 'is', null)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
}
