import type { Id } from '#domain/ids.ts';
import type { Existing } from '#domain/programme/reconcile.ts';
import { watchedStates } from '#domain/programme/risk.ts';
import type { Scope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/states.ts';
import type { Connection } from './database.ts';
import type { VisitRecord } from './visits.ts';

type Within = Pick<Scope, 'organization'>;

/** A visit of a programme as far as the coverage board looks at it. */
export interface BoardVisit extends Existing {
  readonly windowFrom: number;
  readonly attempt: number;
}

export interface BoardFilter {
  readonly periods?: readonly string[];
  readonly stores?: readonly Id[];
  readonly states?: readonly VisitState[];
  /** Only those in a state that may be at risk whose window ends before, and those in place of another. */
  readonly watchedBefore?: number;
}

/** A programme's visits by period, store, slot and attempt, as their index has them; with no filter all of them. */
export async function visitsOfProgramme(
  connection: Connection,
  { organization }: Within,
  programme: Id,
  { periods, stores, states, watchedBefore }: BoardFilter = {},
): Promise<BoardVisit[]> {
  if (periods?.length === 0 || stores?.length === 0) return [];
  let found = connection
    .selectFrom('visits')
    .select(['id as visit', 'store', 'period', 'slot', 'attempt', 'state'])
    .select(['window_from as windowFrom', 'window_to as windowTo'])
    .where('organization', '=', organization)
    .where('programme', '=', programme);
  if (periods) found = found.where('period', 'in', periods);
  if (stores) found = found.where('store', 'in', stores);
  if (states) found = found.where('state', 'in', states);
  if (watchedBefore !== undefined)
    found = found.where(({ and, eb, or }) => {
      const isNear = and([eb('state', 'in', watchedStates), eb('window_to', '<', watchedBefore)]);
      return or([isNear, eb('attempt', '>', 1)]);
    });
  const rows = await found.orderBy('period').orderBy('store').orderBy('slot').orderBy('attempt').execute();
  return rows.flatMap(({ period, slot, attempt, ...row }) =>
    period === null || slot === null ? [] : [{ ...row, period, slot, attempt: attempt ?? 1 }],
  );
}

/** How many visits each programme has in each state. */
export async function visitsByProgramme(
  connection: Connection,
  { organization }: Within,
): Promise<{ programme: Id; state: VisitState; visits: number }[]> {
  const rows = await connection
    .selectFrom('visits')
    .select(({ fn }) => ['programme', 'state', fn.countAll<number>().as('visits')])
    .where('organization', '=', organization)
    .where('programme', 'is not', null)
    .groupBy(['programme', 'state'])
    .execute();
  return rows.flatMap(({ programme, state, visits }) =>
    programme === null ? [] : [{ programme, state, visits: Number(visits) }],
  );
}

/** How many turned each of these visits down. */
export async function turnedDownBy(
  connection: Connection,
  { organization }: Within,
  visits: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  if (visits.length === 0) return new Map();
  const rows = await connection
    .selectFrom('declined_offers')
    .select(({ fn }) => ['visit', fn.countAll<number>().as('times')])
    .where('organization', '=', organization)
    .where('visit', 'in', visits)
    .groupBy('visit')
    .execute();
  return new Map(rows.map(({ visit, times }) => [visit, Number(times)]));
}

const ROWS_AT_ONCE = 200;

/** Adds visits as they are, nobody's yet. */
export async function addVisits(connection: Connection, visits: readonly VisitRecord[]): Promise<void> {
  for (let at = 0; at < visits.length; at += ROWS_AT_ONCE)
    await connection
      .insertInto('visits')
      .values(visits.slice(at, at + ROWS_AT_ONCE))
      .execute();
}

/** These visits whole, by id. */
export async function visitsById(
  connection: Connection,
  { organization }: Within,
  ids: readonly Id[],
): Promise<VisitRecord[]> {
  const found: VisitRecord[] = [];
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE)
    found.push(
      ...(await connection
        .selectFrom('visits')
        .selectAll()
        .where('organization', '=', organization)
        .where('id', 'in', ids.slice(at, at + ROWS_AT_ONCE))
        .execute()),
    );
  return found;
}

/** What a changed programme asks of a visit that nobody has taken. */
export async function keepTerms(
  connection: Connection,
  { organization, id }: VisitRecord,
  agreed: Pick<
    VisitRecord,
    'checklist' | 'checklist_version' | 'fee_minor' | 'reimbursement_cap_minor' | 'currency' | 'terms'
  >,
): Promise<void> {
  await connection
    .updateTable('visits')
    .set(agreed)
    .where('organization', '=', organization)
    .where('id', '=', id)
    .execute();
}
