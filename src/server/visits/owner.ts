import type { Id } from '#domain/ids.ts';
import { type OwnerScope, reachesStore } from '#domain/scope.ts';
import type { PageAsked } from '#protocol/api/listing.ts';
import type { OwnerStore, PublishedRow, StoreView } from '#protocol/api/views.ts';
import { cursorOf, placeAt } from '../cursor.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { latestOfStores, type Publication, publications, publishedCounts } from '../store/publications.ts';
import { ownerStorePage, storesById } from '../store/stores.ts';

const PAGE_ROWS = 50;

/** Scores of a store that are shown at once; of more, single ones can't be made out. */
const SCORES_SHOWN = 24;

/** A page of the owner's stores by name, each with its published visits: how many, the latest, and the latest scores, newest last. */
export async function ownerStores(
  database: Database,
  scope: OwnerScope,
  { after, limit = PAGE_ROWS }: PageAsked,
): Promise<{ rows: OwnerStore[]; after: string | null }> {
  const page = await ownerStorePage(database, scope, { after, limit });
  const ids = page.rows.map(({ id }) => id);
  const counts = await publishedCounts(database, scope, ids);
  const latest = await latestOfStores(database, scope, ids, SCORES_SHOWN);
  const byStore = Map.groupBy(latest, ({ store }) => store);
  const rows = page.rows.map((store) =>
    ownerStore(store, counts.get(store.id) ?? 0, (byStore.get(store.id) ?? []).slice(0, SCORES_SHOWN)),
  );
  return { rows, after: page.after };
}

function ownerStore(store: StoreView, visits: number, shown: readonly Publication[]): OwnerStore {
  const [latest] = shown;
  return {
    ...{ store, visits },
    latest: latest ? rowOf(latest, store) : null,
    percentages: shown.flatMap(({ percentage }) => percentage ?? []).toReversed(),
  };
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
  const page = found.slice(0, PAGE_ROWS);
  const theirs = await storesById(
    database,
    scope,
    page.map((publication) => publication.store),
  );
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
