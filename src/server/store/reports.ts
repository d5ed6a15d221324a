import type { InsertResult, Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { Score } from '#domain/scoring/score.ts';
import { type Connection, type Database, holdRows } from './database.ts';
import type { ServerScope } from './journals.ts';
import { number, prepared, text } from './prepared.ts';
import type { ReportTable } from './schema.ts';
import { writeScore } from './score-text.ts';
import type { VisitRecord } from './visits.ts';

/**
 * A visit of the organization, whoever's it is, held until the transaction ends: what a tail, a report or new evidence
 * is about. Whether it counts there is decided with it.
 */
export async function heldVisit(
  database: Database,
  connection: Connection,
  scope: ShopperScope | ServerScope,
  id: Id,
): Promise<VisitRecord | undefined> {
  return connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', scope.organization)
    .where('id', '=', id)
    .modifyEnd(holdRows(database))
    .executeTakeFirst();
}

/**
 * The visit that a journal counts for, held: the one that it names, or the one that a coordinator gave it to. Which that is may
 * change until it is held; whoever holds the journal next sees it in `counts_for`.
 */
export async function heldVisitOf(
  database: Database,
  connection: Connection,
  { organization }: ShopperScope,
  { journal, visit }: { readonly journal: Id; readonly visit: Id },
): Promise<VisitRecord | undefined> {
  const { rows } = await (database.capabilities.oneWriter ? visitOf : visitOfHeld)(connection, {
    organization,
    journal,
    visit,
  });
  return rows[0];
}

const visitMarks = { organization: text('organization'), journal: text('journal'), visit: text('visit') };
const visitOf = prepared(visitMarks, ofJournal);
const visitOfHeld = prepared(visitMarks, (connection, marks) => ofJournal(connection, marks).forUpdate());

function ofJournal(connection: Connection, { organization, journal, visit }: typeof visitMarks) {
  return connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', organization)
    .where(({ eb, fn, val, selectFrom }) =>
      eb(
        'id',
        '=',
        fn.coalesce(
          selectFrom('journals')
            .select('counts_for')
            .where('journals.organization', '=', organization)
            .where('journals.id', '=', journal),
          val(visit),
        ),
      ),
    );
}

/** The report of a visit as last worked out. */
export async function reportOf(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
): Promise<Selectable<ReportTable> | undefined> {
  return connection
    .selectFrom('reports')
    .selectAll()
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .executeTakeFirst();
}

/** As much of a report as ingest must know: the journal that it is made of, and through where. */
export type ReportBasis = Pick<Selectable<ReportTable>, 'journal' | 'through'>;

const basisOf = prepared(
  { organization: text('organization'), visit: text('visit') },
  (connection, { organization, visit }) =>
    connection
      .selectFrom('reports')
      .select(['journal', 'through'])
      .where('organization', '=', organization)
      .where('visit', '=', visit),
);

/** What a visit's report is made of, as last worked out. */
export async function reportBasis(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
): Promise<ReportBasis | undefined> {
  return (await basisOf(connection, { organization, visit })).rows[0];
}

/** A report as it is worked out; what others are compared with is made anew from it. */
export type WorkedOut = Omit<ReportTable, 'organization' | 'printed_through'>;

const kept = prepared<Omit<ReportTable, 'printed_through'>, InsertResult>(
  {
    organization: text('organization'),
    visit: text('visit'),
    journal: text('journal'),
    through: number(),
    submitted_at: number(),
    percentage: number(),
    score: text('score'),
    complete: number(),
    misfit: number(),
    updated_at: number(),
    visited_at: number(),
    prevented: number(),
  },
  (connection, { organization, visit, ...rest }) =>
    connection
      .insertInto('reports')
      .values({ organization, visit, ...rest, printed_through: null })
      .onConflict((conflict) =>
        conflict.columns(['organization', 'visit']).doUpdateSet({ ...rest, printed_through: null }),
      ),
);

/** Writes a visit's report down in the place of the one before. */
export async function keepReport(
  connection: Connection,
  { organization }: ServerScope,
  report: WorkedOut,
): Promise<void> {
  await kept(connection, { organization, ...report });
}

/** Sets whether all evidence of a report has arrived, and nothing else of it. */
export async function setComplete(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
  complete: boolean,
): Promise<void> {
  await connection
    .updateTable('reports')
    .set({ complete: Number(complete) })
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .execute();
}

/** Writes down another score of a report that stays as it is otherwise: after an appeal. */
export async function rescoreReport(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
  score: Score,
): Promise<void> {
  await connection
    .updateTable('reports')
    .set({ score: writeScore(score), percentage: score.percentage })
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .execute();
}
