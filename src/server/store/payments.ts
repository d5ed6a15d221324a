import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/states.ts';
import type { Connection } from './database.ts';
import type { PaymentTable } from './schema.ts';

/** A visit that is paid, with where and when it was made. */
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
  readonly currency: string | null;
  readonly feeMinor: number;
  readonly bonusMinor: number;
  readonly expensesMinor: number;
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
  readonly shoppers?: readonly Id[] | undefined;
}

/** Visits that something is settled for, by shopper and the time of the visit. */
export async function paidVisits(
  connection: Connection,
  { organization }: CoordinatorScope,
  { from, to, programme, shoppers }: PaidFilter,
): Promise<PaidVisit[]> {
  let visits = connection
    .selectFrom('settlements')
    .innerJoin('visits', (join) =>
      join
        .onRef('visits.organization', '=', 'settlements.organization')
        .onRef('visits.id', '=', 'settlements.visit'),
    )
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
        .onRef('members.id', '=', 'settlements.shopper'),
    )
    .leftJoin('payments', (join) =>
      join
        .onRef('payments.organization', '=', 'visits.organization')
        .onRef('payments.id', '=', 'settlements.payment'),
    )
    .select(['settlements.visit', 'settlements.shopper', 'visits.state', 'visits.terms'])
    .select([
      'settlements.currency',
      'settlements.fee_minor as feeMinor',
      'settlements.bonus_minor as bonusMinor',
    ])
    .select([
      'settlements.expenses_minor as expensesMinor',
      'settlements.visited_at as visitedAt',
      'settlements.payment',
    ])
    .select(['members.name as shopperName', 'stores.name as store', 'stores.city'])
    .select(['clients.name as client', 'settlements.time_zone as timeZone', 'reports.prevented'])
    .select(['payments.paid_on as paidOn', 'payments.reference'])
    .where('settlements.organization', '=', organization);
  if (from !== undefined) visits = visits.where('settlements.visited_at', '>=', from);
  if (to !== undefined) visits = visits.where('settlements.visited_at', '<=', to);
  if (programme !== undefined) visits = visits.where('settlements.programme', '=', programme);
  if (shoppers !== undefined) visits = visits.where('settlements.shopper', 'in', shoppers);
  const rows = await visits
    .orderBy('members.name')
    .orderBy('settlements.shopper')
    .orderBy('settlements.visited_at')
    .orderBy('settlements.visit')
    .execute();
  return rows.map(({ prevented, ...row }) => ({ ...row, isPrevented: prevented === 1 }));
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
  for (let from = 0; from < visits.length; from += 200) {
    const some = visits.slice(from, from + 200);
    await connection
      .updateTable('visits')
      .set({ payment: id })
      .where('organization', '=', organization)
      .where('id', 'in', some)
      .where('payment', 'is', null)
      .execute();
    await connection
      .updateTable('settlements')
      .set({ payment: id })
      .where('organization', '=', organization)
      .where('visit', 'in', some)
      .where('payment', 'is', null)
      .execute();
  }
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
  await connection
    .updateTable('settlements')
    .set({ payment: null })
    .where('organization', '=', organization)
    .where('payment', '=', id)
    .execute();
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
