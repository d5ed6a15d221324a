import { sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { Scope } from '#domain/scope.ts';
import type { InProgramme } from '#domain/visit/claim-limit.ts';
import type { Claimed, Visited } from '#domain/visit/rotation.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { Connection } from './database.ts';
import type { VisitTable } from './schema.ts';

type Within = Pick<Scope, 'organization'>;

/** Whose whereabouts are asked for, and of which client's stores (by its name); absent: everyone's, and everywhere. */
export interface Asked {
  readonly person?: Id;
  readonly client?: string;
  readonly programme?: Id;
  readonly period?: string;
}

/** A person's, where several are asked for at once. */
export type Of<T> = T & { readonly person: Id };

/** Where shoppers have been since then, by the reports that they submitted, the latest last. */
export async function visitedSince(
  connection: Connection,
  { organization }: Within,
  since: number,
  { person, client, programme, period }: Asked = {},
): Promise<Of<Visited & InProgramme>[]> {
  let reports = withJournals(connection, person)
    .innerJoin('visits', (join) =>
      join.onRef('visits.organization', '=', 'reports.organization').onRef('visits.id', '=', 'reports.visit'),
    )
    .innerJoin('stores', (join) =>
      join.onRef('stores.organization', '=', 'visits.organization').onRef('stores.id', '=', 'visits.store'),
    )
    .innerJoin('clients', (join) =>
      join
        .onRef('clients.organization', '=', 'stores.organization')
        .onRef('clients.id', '=', 'stores.client'),
    )
    .select(['journals.member as person', 'reports.visit', 'reports.prevented', 'visits.store'])
    .select(['clients.name as client', 'visits.programme', 'visits.period'])
    .select(({ fn }) => fn.coalesce('reports.visited_at', 'reports.submitted_at').as('at'))
    .where('reports.organization', '=', organization)
    .where('journals.organization', '=', organization)
    .where(person === undefined ? sql`reports.submitted_at` : sql`reports.submitted_at + 0`, '>', since);
  if (client !== undefined) reports = reports.where('clients.name', '=', client);
  if (programme !== undefined) reports = reports.where('visits.programme', '=', programme);
  if (period !== undefined) reports = reports.where('visits.period', '=', period);
  // A person's own are put in order when they are found: of everyone's, gone through in that order, few would be theirs.
  const by = person === undefined ? sql`reports.submitted_at` : sql`reports.submitted_at + 0`;
  const rows = await reports.orderBy(by).orderBy('reports.visit').execute();
  return rows.flatMap(({ at, prevented, programme, period, ...row }) =>
    at === null
      ? []
      : [{ ...row, at, ...(prevented === 1 ? { prevented: true } : {}), ...placeOf({ programme, period }) }],
  );
}

/** Reports with the journals that tell them; a person's are found by their journals, whatever the database thinks of it (SQLite's cross join). */
function withJournals(connection: Connection, person: Id | undefined) {
  if (person === undefined)
    return connection
      .selectFrom('reports')
      .innerJoin('journals', (join) =>
        join
          .onRef('journals.organization', '=', 'reports.organization')
          .onRef('journals.id', '=', 'reports.journal'),
      );
  return connection
    .selectFrom('journals')
    .crossJoin('reports')
    .whereRef('reports.organization', '=', 'journals.organization')
    .whereRef('reports.journal', '=', 'journals.id')
    .where('journals.member', '=', person);
}

/** States of a visit that its shopper has yet to make. */
const claimedStates = ['assigned', 'accepted', 'underway'] as const satisfies VisitState[];

/** The visits that shoppers have taken or were given and have not made yet, earliest window first. */
export async function claimedVisits(
  connection: Connection,
  { organization }: Within,
  { person, client }: Asked = {},
): Promise<Of<Claimed & InProgramme>[]> {
  let visits = connection
    .selectFrom('visits')
    .innerJoin('stores', (join) =>
      join.onRef('stores.organization', '=', 'visits.organization').onRef('stores.id', '=', 'visits.store'),
    )
    .innerJoin('clients', (join) =>
      join
        .onRef('clients.organization', '=', 'stores.organization')
        .onRef('clients.id', '=', 'stores.client'),
    )
    .select(['visits.shopper as person', 'visits.id as visit', 'visits.store', 'clients.name as client'])
    .select(['visits.window_from', 'visits.window_to', 'visits.programme', 'visits.period'])
    .where('visits.organization', '=', organization)
    .where('visits.state', 'in', claimedStates);
  if (person !== undefined) visits = visits.where('visits.shopper', '=', person);
  if (client !== undefined) visits = visits.where('clients.name', '=', client);
  const rows = await visits.orderBy('visits.window_from').orderBy('visits.id').execute();
  return rows.flatMap(({ person, window_from: from, window_to: to, programme, period, ...row }) =>
    person === null ? [] : [{ ...row, person, window: { from, to }, ...placeOf({ programme, period }) }],
  );
}

/** Nothing is said of a visit that no programme made. */
function placeOf({ programme, period }: Pick<VisitTable, 'programme' | 'period'>) {
  return programme === null || period === null ? {} : { programme, period };
}
