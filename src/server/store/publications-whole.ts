import type { OwnerScope } from '#domain/scope.ts';
import { Score } from '#domain/scoring/score.ts';
import type { HistoryAsked } from './complaints.ts';
import type { Connection } from './database.ts';
import type { Publication } from './publications.ts';

/** A publication with its frozen report. */
export type PublicationWhole = Publication & { readonly body: string };

/** A store's publications from behind a place in its history, the latest first. The store must be the owner's. */
export async function publicationsOfStore(
  connection: Connection,
  { organization }: OwnerScope,
  { store, upTo, before, limit }: HistoryAsked,
): Promise<PublicationWhole[]> {
  let found = connection
    .selectFrom('publications')
    .where('organization', '=', organization)
    .where('store', '=', store);
  if (upTo !== undefined) found = found.where('visited_at', '<=', upTo);
  if (before)
    found = found.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('visited_at', 'visit'), '<', tuple(before.at, before.id)),
    );
  const rows = await found
    .select(['visit', 'store', 'published_at as publishedAt', 'visited_at as visitedAt'])
    .select(['percentage', 'percentage_before as percentageBefore', 'verdict', 'speed', 'quality'])
    .select(['checklist_title as checklistTitle', 'body'])
    .orderBy('visited_at', 'desc')
    .orderBy('visit', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, verdict: Score.shape.verdict.parse(row.verdict) }));
}
