import type { Id } from '#domain/ids.ts';
import type { EarlierVisits } from '#protocol/api/review.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { earlierVisits } from '../store/review-queue.ts';
import { visitAt } from '../store/visits.ts';
import { type CoordinatorDesk, rowsOf } from '../visits/rows.ts';

/** How many are shown: what a reviewer can take in beside a report. */
const SHOWN = 5;

/** The latest visits before one, of its store and of its shopper. Throws `not-found`. */
export function visitsBefore(database: Database, desk: CoordinatorDesk, id: Id): Promise<EarlierVisits> {
  return database.transaction().execute(async (connection) => {
    const visit = await visitAt(connection, desk.scope, id);
    if (!visit) throw new Problem('not-found');
    const { store, shopper } = visit;
    const before = { id, from: visit.window_from, limit: SHOWN };
    const ofStore = await earlierVisits(connection, desk.scope, { ...before, store });
    const ofShopper = shopper ? await earlierVisits(connection, desk.scope, { ...before, shopper }) : [];
    return {
      ofStore: await rowsOf(connection, desk, ofStore),
      ofShopper: await rowsOf(connection, desk, ofShopper),
    };
  });
}
