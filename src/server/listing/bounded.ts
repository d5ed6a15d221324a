import type { SelectQueryBuilder } from 'kysely';
import { MOST_COUNTED } from '#protocol/api/listing.ts';
import type { Connection } from '../store/database.ts';

/** How many rows a query has, counted to one more than {@link MOST_COUNTED}: then there are more. */
export async function countUpTo<DB, TB extends keyof DB, R>(
  connection: Connection,
  query: SelectQueryBuilder<DB, TB, R>,
): Promise<number> {
  const { count } = await connection
    .selectFrom(query.limit(MOST_COUNTED + 1).as('found'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
