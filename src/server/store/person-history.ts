import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { PersonView } from '#protocol/api/people.ts';
import type { Connection } from './database.ts';

const MOST_GRADES = 200;

/** Each graded report of a shopper, latest visit first. */
export async function gradesOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  person: Id,
): Promise<PersonView['grades']> {
  const rows = await connection
    .selectFrom('visits')
    .innerJoin('stores', (join) =>
      join.onRef('stores.organization', '=', 'visits.organization').onRef('stores.id', '=', 'visits.store'),
    )
    .select(['visits.id as visit', 'stores.name as store', 'visits.window_from as at', 'visits.grade'])
    .where('visits.organization', '=', organization)
    .where('visits.shopper', '=', person)
    .where('visits.grade', 'is not', null)
    .orderBy('visits.window_from', 'desc')
    .orderBy('visits.id')
    .limit(MOST_GRADES)
    .execute();
  return rows.flatMap(({ grade, at, ...row }) => (grade === null ? [] : [{ ...row, at: Number(at), grade }]));
}

/** Phones from which a shopper's work came, latest first. */
export async function phonesOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  person: Id,
): Promise<PersonView['phones']> {
  const rows = await connection
    .selectFrom('journals')
    .select(({ fn }) => ['device', fn.max<number | string>('last_received_at').as('lastAt')])
    .where('organization', '=', organization)
    .where('member', '=', person)
    .groupBy('device')
    .execute();
  return rows
    .map(({ device, lastAt }) => ({ device, lastAt: Number(lastAt) }))
    .toSorted((a, b) => b.lastAt - a.lastAt);
}
