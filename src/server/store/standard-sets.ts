import { StandardSet } from '#domain/checklist/standard.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { Connection } from './database.ts';

/** A set as it was published by itself. */
export interface PublishedSet {
  readonly set: StandardSet;
  readonly publishedAt: number;
}

/** Every published version of every set, newest of each first. */
export async function standardSets(
  connection: Connection,
  { organization }: CoordinatorScope,
): Promise<PublishedSet[]> {
  const rows = await connection
    .selectFrom('standard_sets')
    .select(['body', 'published_at'])
    .where('organization', '=', organization)
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ body, published_at }) => ({
    set: StandardSet.parse(JSON.parse(body)),
    publishedAt: Number(published_at),
  }));
}

/** Publishes a version, whose number the caller has made sure of. */
export async function addStandardSet(
  connection: Connection,
  { organization }: CoordinatorScope,
  set: StandardSet,
  publishedAt: number,
): Promise<void> {
  const { id, version } = set;
  await connection
    .insertInto('standard_sets')
    .values({ organization, id, version, body: JSON.stringify(set), published_at: publishedAt })
    .execute();
}
