import { sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import type { Connection } from './database.ts';

/** A published visit's score with what it is filed under. */
export interface FiledVisit {
  readonly store: Id;
  readonly shopper: Id | null;
  readonly checklist: Id;
  readonly version: number;
  readonly timeZone: string;
  /** Milliseconds since 1970 UTC. */
  readonly visitedAt: number;
  readonly percentage: number;
}

/** Which of them: between two instants, of these stores where they are named, and of the order in which they were made one in so many. */
export interface FiledWanted {
  readonly from: number;
  readonly to: number;
  readonly stores: readonly Id[] | undefined;
  readonly oneIn: number;
}

/** Published visits that have a score, of the stores that the scope reaches. */
export async function filedVisits(
  connection: Connection,
  scope: OwnerScope,
  { from, to, stores, oneIn }: FiledWanted,
): Promise<FiledVisit[]> {
  const { organization } = scope;
  const reached = storesReached(scope, stores);
  if (reached?.length === 0) return [];
  // By the index alone: what lies behind it is read of those that are wanted.
  let numbered = connection
    .selectFrom('publications')
    .select(['visit', sql<number>`row_number() over (order by visited_at, visit)`.as('place')])
    .where('organization', '=', organization)
    .where('visited_at', '>=', from)
    .where('visited_at', '<', to);
  if (reached) numbered = numbered.where('store', 'in', reached);
  const rows = await connection
    .selectFrom(numbered.as('numbered'))
    .innerJoin('publications', (join) =>
      join
        .onRef('publications.visit', '=', 'numbered.visit')
        .on('publications.organization', '=', organization),
    )
    .innerJoin('visits', (join) =>
      join.onRef('visits.id', '=', 'numbered.visit').on('visits.organization', '=', organization),
    )
    .innerJoin('stores', (join) =>
      join.onRef('stores.id', '=', 'publications.store').on('stores.organization', '=', organization),
    )
    .where(sql<number>`numbered.place % ${sql.lit(oneIn)}`, '=', 0)
    .select(['publications.store', 'publications.visited_at', 'publications.percentage'])
    .select(['visits.shopper', 'visits.checklist', 'visits.checklist_version', 'stores.time_zone'])
    .execute();
  return rows.flatMap(({ percentage, visited_at, checklist_version, time_zone, ...row }) => {
    if (percentage === null) return [];
    const about = { visitedAt: Number(visited_at), version: checklist_version, timeZone: time_zone };
    return [{ ...row, ...about, percentage }];
  });
}

/** Undefined: all of the organization's. */
function storesReached({ stores }: OwnerScope, wanted: readonly Id[] | undefined): readonly Id[] | undefined {
  if (stores === 'all') return wanted;
  return wanted ? wanted.filter((store) => stores.includes(store)) : stores;
}
