import type { Id } from '#domain/ids.ts';
import { type OwnerScope, reachesStore } from '#domain/scope.ts';
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

/** Which of them: between two instants, of these stores, no more than a few thousand. */
export interface FiledWanted {
  readonly from: number;
  readonly to: number;
  readonly stores: readonly Id[];
}

/** Published visits that have a score; of stores that the scope does not reach, none. */
export async function filedVisits(
  connection: Connection,
  scope: OwnerScope,
  { from, to, stores }: FiledWanted,
): Promise<FiledVisit[]> {
  const { organization } = scope;
  const reached = stores.filter((store) => reachesStore(scope, store));
  if (reached.length === 0) return [];
  const rows = await connection
    .selectFrom('publications')
    .innerJoin('visits', (join) =>
      join.onRef('visits.id', '=', 'publications.visit').on('visits.organization', '=', organization),
    )
    .innerJoin('stores', (join) =>
      join.onRef('stores.id', '=', 'publications.store').on('stores.organization', '=', organization),
    )
    .where('publications.organization', '=', organization)
    .where('publications.store', 'in', reached)
    .where('publications.visited_at', '>=', from)
    .where('publications.visited_at', '<', to)
    .select(['publications.store', 'publications.visited_at', 'publications.percentage'])
    .select(['visits.shopper', 'visits.checklist', 'visits.checklist_version', 'stores.time_zone'])
    .execute();
  return rows.flatMap(({ percentage, visited_at, checklist_version, time_zone, ...row }) => {
    if (percentage === null) return [];
    const about = { visitedAt: Number(visited_at), version: checklist_version, timeZone: time_zone };
    return [{ ...row, ...about, percentage }];
  });
}
