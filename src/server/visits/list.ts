import type { Id } from '#domain/ids.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { cursorOf, placeAt } from '../cursor.ts';
import type { Database } from '../store/database.ts';
import { visitCounts, visitsAfter } from '../store/visits.ts';
import { type CoordinatorDesk, rowsOf } from './rows.ts';

const DEFAULT_LIMIT = 50;

export interface ListRequest {
  readonly state?: VisitState | undefined;
  readonly store?: Id | undefined;
  /** Where the page before ended. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface VisitPage {
  readonly rows: VisitRow[];
  readonly after: string | null;
  readonly counts: Record<string, number>;
}

/** A page of visits, latest window first, and how many there are in each state in all. Throws `bad-input` for a cursor that is not ours. */
export async function listVisits(
  database: Database,
  desk: CoordinatorDesk,
  request: ListRequest,
): Promise<VisitPage> {
  const { after, limit = DEFAULT_LIMIT, ...filter } = request;
  const place = after === undefined ? null : placeAt(after);
  const from = place && { windowFrom: place.at, id: place.id };
  const found = await visitsAfter(database, desk.scope, filter, from, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: await rowsOf(database, desk, page),
    after: last && found.length > limit ? cursorOf({ at: last.window_from, id: last.id }) : null,
    counts: await visitCounts(database, desk.scope, request.store),
  };
}
