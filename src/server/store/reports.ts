import type { Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { type Connection, type Database, holdRows } from './database.ts';
import type { ServerScope } from './journals.ts';
import type { ReportTable } from './schema.ts';
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
    )
    .modifyEnd(holdRows(database))
    .executeTakeFirst();
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

/** Writes a visit's report down in the place of the one before; what others are compared with is to be made anew. */
export async function keepReport(
  connection: Connection,
  { organization }: ServerScope,
  report: Omit<ReportTable, 'organization' | 'printed_through'>,
): Promise<void> {
  const { visit, ...rest } = report;
  const changing = { ...rest, printed_through: null };
  await connection
    .insertInto('reports')
    .values({ organization, visit, ...changing })
    .onConflict((conflict) => conflict.columns(['organization', 'visit']).doUpdateSet(changing))
    .execute();
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
