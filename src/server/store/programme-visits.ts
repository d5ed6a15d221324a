import { type Selectable, sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { Existing } from '#domain/programme/reconcile.ts';
import { watchedStates } from '#domain/programme/risk.ts';
import type { Scope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/states.ts';
import type { Connection } from './database.ts';
import type { VisitTable } from './schema.ts';
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
}

/** A programme's visits by period, store, slot and attempt, as their index has them; with no filter all of them. */
export async function visitsOfProgramme(
  connection: Connection,
  { organization }: Within,
  programme: Id,
  { periods, stores, states }: BoardFilter = {},
): Promise<BoardVisit[]> {
  if (periods?.length === 0 || stores?.length === 0) return [];
  let found = boardVisits(connection, organization, programme);
  if (periods) found = found.where('period', 'in', periods);
  if (stores) found = found.where('store', 'in', stores);
  if (states) found = found.where('state', 'in', states);
  const rows = await found.orderBy('period').orderBy('store').orderBy('slot').orderBy('attempt').execute();
  return rows.flatMap(boardVisit);
}

/** Those of programmes that may be at risk as their window ends before then, and those in place of another. */
export async function watchedVisits(
  connection: Connection,
  { organization }: Within,
  endBefore: number,
): Promise<WatchedVisit[]> {
  const near = await watchable(connection, organization)
    .where('programme', 'is not', null)
    .where(isToBeDone)
    .where('state', 'in', watchedStates)
    .where('window_to', '<', endBefore)
    .execute();
  // In so many words, and no others, by which the database knows the index that holds these few.
  const replacing = await watchable(connection, organization).where('attempt', '>', sql.lit(1)).execute();
  const each = new Map([...near, ...replacing].map((row) => [placeOf(row), row]));
  return [...each.values()].flatMap(({ programme, attempt, ...row }) =>
    programme === null ? [] : [{ ...row, programme, attempt: attempt ?? 1 }],
  );
}

/** A visit as far as it may be at risk. */
export type WatchedVisit = Pick<BoardVisit, 'store' | 'state' | 'windowFrom' | 'windowTo' | 'attempt'> & {
  readonly programme: Id;
  readonly period: string | null;
  readonly slot: number | null;
};

/** Nothing but what the index of visits that are to be done holds, so that no visit is looked at. */
function watchable(connection: Connection, organization: Id) {
  return connection
    .selectFrom('visits')
    .select(['programme', 'store', 'period', 'slot', 'attempt', 'state'])
    .select(['window_from as windowFrom', 'window_to as windowTo'])
    .where('organization', '=', organization);
}

function placeOf({ programme, period, store, slot, attempt }: Selectable<Place>): string {
  return [programme, period, store, slot, attempt].join('/');
}

type Place = Pick<VisitTable, 'programme' | 'period' | 'store' | 'slot' | 'attempt'>;

/** As the index says it. */
const isToBeDone = sql<boolean>`state not in ('published', 'cancelled')`;

function boardVisits(connection: Connection, organization: Id, programme: Id) {
  return connection
    .selectFrom('visits')
    .select(['id as visit', 'store', 'period', 'slot', 'attempt', 'state'])
    .select(['window_from as windowFrom', 'window_to as windowTo'])
    .where('organization', '=', organization)
    .where('programme', '=', programme);
}

type BoardRow = Awaited<ReturnType<ReturnType<typeof boardVisits>['execute']>>[number];

function boardVisit({ period, slot, attempt, ...row }: BoardRow): BoardVisit[] {
  return period === null || slot === null ? [] : [{ ...row, period, slot, attempt: attempt ?? 1 }];
}

/**
 * How many visits each programme has in each state, or the one that is named; not of those that were cancelled. What is published is
 * counted as it is: of what there is most, the number stands there.
 */
export async function visitsByProgramme(
  connection: Connection,
  { organization }: Within,
  named?: Id,
): Promise<{ programme: Id; state: VisitState; visits: number }[]> {
  const open = connection
    .selectFrom('visits')
    .select(({ fn }) => ['programme', 'state', fn.countAll<number>().as('visits')])
    .where('organization', '=', organization)
    .where('programme', 'is not', null)
    .where(isToBeDone)
    .groupBy(['programme', 'state']);
  const done = connection
    .selectFrom('programme_published')
    .select(['programme', 'visits'])
    .where('organization', '=', organization);
  const counted = await (named === undefined ? open : open.where('programme', '=', named)).execute();
  const published = await (named === undefined ? done : done.where('programme', '=', named)).execute();
  return [
    ...counted.flatMap(({ programme, state, visits }) =>
      programme === null ? [] : [{ programme, state, visits: Number(visits) }],
    ),
    ...published.map(({ programme, visits }) => ({ programme, state: 'published' as const, visits })),
  ];
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
