import type { Id } from '#domain/ids.ts';
import { type OwnerScope, reachesStore } from '#domain/scope.ts';
import type { OwnerStore, PublishedRow, StoreView } from '#protocol/api/views.ts';
import { cursorOf, placeAt } from '../cursor.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { type Publication, publications } from '../store/publications.ts';
import { stores } from '../store/stores.ts';

const PAGE_ROWS = 50;

/** The owner's stores, each with its published visits: how many, the latest, and every score, newest last. */
export async function ownerStores(database: Database, scope: OwnerScope): Promise<OwnerStore[]> {
  const byStore = Map.groupBy(await publications(database, scope), ({ store }) => store);
  return (await stores(database, scope)).map((store) => {
    const visits = byStore.get(store.id) ?? [];
    const [latest] = visits;
    return {
      store,
      visits: visits.length,
      latest: latest ? rowOf(latest, store) : null,
      percentages: visits.flatMap(({ percentage }) => percentage ?? []).toReversed(),
    };
  });
}

export interface OwnerListRequest {
  readonly store?: Id | undefined;
  readonly after?: string | undefined;
}

/** A page of published visits, newest first. Throws `not-found` for a store that is not theirs. */
export async function ownerVisits(
  database: Database,
  scope: OwnerScope,
  { store, after }: OwnerListRequest,
): Promise<{ rows: PublishedRow[]; after: string | null }> {
  if (store !== undefined && !reachesStore(scope, store)) throw new Problem('not-found');
  const place = after === undefined ? null : placeAt(after);
  const from = place && { visitedAt: place.at, visit: place.id };
  const found = await publications(database, scope, { store, after: from, limit: PAGE_ROWS + 1 });
  const theirs = new Map((await stores(database, scope)).map((known) => [known.id, known]));
  const page = found.slice(0, PAGE_ROWS);
  const last = page.at(-1);
  return {
    rows: page.flatMap((publication) => {
      const at = theirs.get(publication.store);
      return at ? [rowOf(publication, at)] : [];
    }),
    after: last && found.length > PAGE_ROWS ? cursorOf({ at: last.visitedAt, id: last.visit }) : null,
  };
}

function rowOf({ store: _, visitedAt, ...publication }: Publication, store: StoreView): PublishedRow {
  return { ...publication, store, at: visitedAt };
}
