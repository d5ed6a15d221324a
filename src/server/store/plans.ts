import type { Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/states.ts';
import type { Connection } from './database.ts';
import type { PlanRowTable, PlanTable } from './schema.ts';
import type { VisitRecord } from './visits.ts';

type Within = Pick<Scope, 'organization'>;
export type PlanRecord = Selectable<PlanTable>;
export type PlanRowRecord = Selectable<PlanRowTable>;

const ROWS_AT_ONCE = 200;
const PLANS_LISTED = 20;

/** Adds a plan that begins. */
export async function addPlan(connection: Connection, plan: PlanRecord): Promise<void> {
  await connection.insertInto('plans').values(plan).execute();
}

/** The last plans, newest first. */
export async function lastPlans(
  connection: Connection,
  { organization }: CoordinatorScope,
): Promise<PlanRecord[]> {
  return connection
    .selectFrom('plans')
    .selectAll()
    .where('organization', '=', organization)
    .where('state', '!=', 'discarded')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(PLANS_LISTED)
    .execute();
}

/** One of the organization's plans. */
export async function planAt(
  connection: Connection,
  { organization }: Within,
  id: Id,
): Promise<PlanRecord | undefined> {
  return connection
    .selectFrom('plans')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Writes down how a plan stands now. */
export async function keepPlan(
  connection: Connection,
  { organization, id }: Pick<PlanRecord, 'organization' | 'id'>,
  now: Partial<Pick<PlanRecord, 'state' | 'progress' | 'proven' | 'ended_at'>>,
): Promise<void> {
  await connection
    .updateTable('plans')
    .set(now)
    .where('organization', '=', organization)
    .where('id', '=', id)
    .execute();
}

/** Writes down what a plan proposes. */
export async function addPlanRows(connection: Connection, rows: readonly PlanRowRecord[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await connection
      .insertInto('plan_rows')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
}

/** What a plan proposes, in its order. */
export async function planRows(
  connection: Connection,
  { organization }: Within,
  plan: Id,
): Promise<PlanRowRecord[]> {
  return connection
    .selectFrom('plan_rows')
    .selectAll()
    .where('organization', '=', organization)
    .where('plan', '=', plan)
    .orderBy('nr')
    .execute();
}

/** Changes one row of a plan. */
export async function keepPlanRow(
  connection: Connection,
  { organization, plan, visit }: PlanRowRecord,
  now: Partial<Pick<PlanRowRecord, 'shopper' | 'day' | 'against' | 'sent'>>,
): Promise<void> {
  await connection
    .updateTable('plan_rows')
    .set(now)
    .where('organization', '=', organization)
    .where('plan', '=', plan)
    .where('visit', '=', visit)
    .execute();
}

/** Which open visits are asked for: windows that have an instant of this, of one programme, of these stores. */
export interface OpenAsked {
  readonly from: number;
  readonly to: number;
  readonly programme?: Id | undefined;
}

const openStates = ['planned', 'offered', 'declined'] as const satisfies VisitState[];

/** Visits that nobody has, earliest window first. */
export async function openVisits(
  connection: Connection,
  { organization }: Within,
  { from, to, programme }: OpenAsked,
): Promise<VisitRecord[]> {
  const found = connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', organization)
    .where('state', 'in', openStates)
    .where('window_to', '>', from)
    .where('window_from', '<', to);
  const those = programme === undefined ? found : found.where('programme', '=', programme);
  return those.orderBy('window_from').orderBy('id').execute();
}

/** Who turned down any of the organization's open visits. */
export async function declinedOffers(
  connection: Connection,
  { organization }: Within,
): Promise<{ visit: Id; member: Id }[]> {
  return connection
    .selectFrom('declined_offers')
    .innerJoin('visits', (join) =>
      join
        .onRef('visits.organization', '=', 'declined_offers.organization')
        .onRef('visits.id', '=', 'declined_offers.visit'),
    )
    .select(['declined_offers.visit', 'declined_offers.member'])
    .where('declined_offers.organization', '=', organization)
    .where('visits.state', 'in', openStates)
    .execute();
}

/** The mean of each shopper's grades. */
export async function meanGrades(
  connection: Connection,
  { organization }: Within,
): Promise<ReadonlyMap<Id, number>> {
  const rows = await connection
    .selectFrom('visits')
    .select(({ fn }) => ['shopper', fn.avg<number>('grade').as('grade')])
    .where('organization', '=', organization)
    .where('grade', 'is not', null)
    .where('shopper', 'is not', null)
    .groupBy('shopper')
    .execute();
  return new Map(
    rows.flatMap(({ shopper, grade }) => (shopper === null ? [] : [[shopper, Number(grade)] as const])),
  );
}
