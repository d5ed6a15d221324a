import { sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { daysAsStretch } from '#domain/visit/local-day.ts';
import type { Settled } from '#protocol/api/shopper-views.ts';
import type { Connection } from './database.ts';
import type { SettlementTable } from './schema.ts';
import type { VisitRecord } from './visits.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Writes down what is paid for a visit, in columns that can be added up; `null`: nothing is any more. In the transaction that keeps it with the visit. */
export async function keepSettlement(
  connection: Connection,
  { organization }: CoordinatorScope,
  visit: VisitRecord,
  settled: Settled | null,
): Promise<void> {
  await connection
    .deleteFrom('settlements')
    .where('organization', '=', organization)
    .where('visit', '=', visit.id)
    .execute();
  const made = settled && (await whenMade(connection, visit));
  if (!settled || !made || visit.shopper === null) return;
  const { id, shopper, programme, payment } = visit;
  const about = { organization, visit: id, shopper, programme, payment };
  await connection
    .insertInto('settlements')
    .values({ ...about, ...made, ...amountsOf(settled) })
    .execute();
}

function amountsOf({ fee, bonus, reimbursement }: Settled) {
  const bonusMinor = bonus?.minor ?? 0;
  return {
    currency: (fee ?? reimbursement)?.currency ?? null,
    fee_minor: (fee?.minor ?? 0) - bonusMinor,
    bonus_minor: bonusMinor,
    expenses_minor: reimbursement?.minor ?? 0,
  };
}

/** When a visit was made, and by which calendar. */
async function whenMade(
  connection: Connection,
  { organization, id, store }: VisitRecord,
): Promise<Pick<SettlementTable, 'visited_at' | 'time_zone'> | null> {
  const row = await connection
    .selectFrom('reports')
    .innerJoin('stores', (join) => join.onRef('stores.organization', '=', 'reports.organization'))
    .select(({ fn }) => fn.coalesce('reports.visited_at', 'reports.submitted_at').as('visited_at'))
    .select('stores.time_zone')
    .where('reports.organization', '=', organization)
    .where('reports.visit', '=', id)
    .where('stores.id', '=', store)
    .executeTakeFirst();
  return row && row.visited_at !== null ? { visited_at: row.visited_at, time_zone: row.time_zone } : null;
}

/** What is to be added up. Days are by the stores' calendars, both within. */
export interface SettledFilter {
  readonly days?: { readonly from: string; readonly to: string };
  readonly programme?: Id | undefined;
  readonly shopper?: Id | undefined;
  readonly payment?: Id;
  readonly show?: 'all' | 'due' | 'paid' | undefined;
}

/** What some visits of a shopper come to that are paid in one currency (`null`: that pay nothing) and are all paid, or all due. */
export interface SettledSum {
  readonly shopper: Id;
  readonly currency: string | null;
  readonly isPaid: boolean;
  readonly visits: number;
  readonly feeMinor: number;
  readonly bonusMinor: number;
  readonly expensesMinor: number;
}

/** Adds up what is paid for visits, in the database: a month can have tens of thousands. */
export async function settledSums(
  connection: Connection,
  scope: CoordinatorScope,
  filter: SettledFilter,
): Promise<SettledSum[]> {
  const { programme, shopper, payment, show = 'all', days } = filter;
  let those = connection.selectFrom('settlements').where('organization', '=', scope.organization);
  if (programme !== undefined) those = those.where('programme', '=', programme);
  if (shopper !== undefined) those = those.where('shopper', '=', shopper);
  if (payment !== undefined) those = those.where('payment', '=', payment);
  if (show !== 'all') those = those.where('payment', show === 'due' ? 'is' : 'is not', null);
  if (days) {
    const stretches = await stretchesOf(connection, scope, days);
    if (stretches.length === 0) return [];
    those = those.where(({ or, and, eb }) =>
      or(
        stretches.map(({ timeZone, from, to }) =>
          and([eb('time_zone', '=', timeZone), eb('visited_at', '>=', from), eb('visited_at', '<', to)]),
        ),
      ),
    );
    const { from, to } = around(days);
    those = those.where('visited_at', '>=', from).where('visited_at', '<', to);
  }
  const isPaid = sql<number>`case when payment is null then 0 else 1 end`;
  const rows = await those
    .select(['shopper', 'currency', isPaid.as('paid')])
    .select(({ fn }) => [fn.countAll<number>().as('visits'), fn.sum<number>('fee_minor').as('fee')])
    .select(({ fn }) => [
      fn.sum<number>('bonus_minor').as('bonus'),
      fn.sum<number>('expenses_minor').as('expenses'),
    ])
    .groupBy(['shopper', 'currency', isPaid])
    .execute();
  return rows.map(({ shopper: person, currency, paid, visits, fee, bonus, expenses }) => ({
    ...{ shopper: person, currency, isPaid: Number(paid) === 1, visits: Number(visits) },
    ...{ feeMinor: Number(fee), bonusMinor: Number(bonus), expensesMinor: Number(expenses) },
  }));
}

/** A store's day begins up to a day before or after that of UTC. */
function around({ from, to }: { readonly from: string; readonly to: string }) {
  return { from: Date.parse(from) - DAY_MS, to: Date.parse(to) + 2 * DAY_MS };
}

/** The days as instants, in each time zone in which something was settled about then. */
async function stretchesOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  days: { readonly from: string; readonly to: string },
) {
  const { from, to } = around(days);
  const zones = await connection
    .selectFrom('settlements')
    .select('time_zone')
    .distinct()
    .where('organization', '=', organization)
    .where('visited_at', '>=', from)
    .where('visited_at', '<', to)
    .execute();
  return zones.map(({ time_zone: timeZone }) => ({
    timeZone,
    ...daysAsStretch(days.from, days.to, timeZone),
  }));
}
