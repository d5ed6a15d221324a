import type { Id } from '#domain/ids.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from '../store/database.ts';
import { declinedBy } from '../store/offers.ts';
import { journalsOf, movesOf } from '../store/reviews.ts';
import { namesOf, type VisitRecord, visitAt } from '../store/visits.ts';
import { paidFor } from '../visits/pay.ts';
import { type CoordinatorDesk, capOf, rowsOf, termsOf } from '../visits/rows.ts';
import { readReport } from './read.ts';

/** One visit at the coordinator's desk: the report beside who did it, how it came, and every move made. Throws `not-found`. */
export function reviewOf(database: Database, desk: CoordinatorDesk, id: Id): Promise<ReviewView> {
  return database.transaction().execute(async (connection) => {
    const visit = await visitAt(connection, desk.scope, id);
    const [row] = visit ? await rowsOf(connection, desk, [visit]) : [];
    if (!visit || !row) throw new Problem('not-found');
    const read = await readReport(connection, desk.scope, visit);
    const journals = await journalsOf(connection, desk.scope, [id]);
    return {
      row,
      report: read?.view ?? null,
      journals: journals.map(({ visit: _, ...journal }) => journal),
      terms: termsOf(visit),
      reimbursementCap: capOf(visit),
      declined: await declinedBy(connection, desk.scope, id),
      ...paidFor(visit),
      positions: (read?.report.positions ?? []).map(({ at, latitude, longitude, accuracyMetres }) => ({
        at: at.wall,
        latitude,
        longitude,
        accuracyMetres,
      })),
      history: await historyOf(connection, desk, visit),
    };
  });
}

/** Every move with who made it; the server's own are named `server`. */
async function historyOf(
  connection: Connection,
  { scope }: CoordinatorDesk,
  visit: VisitRecord,
): Promise<ReviewView['history']> {
  const moves = await movesOf(connection, scope, [visit.id]);
  const names = await namesOf(
    connection,
    scope,
    moves.flatMap(({ by_member }) => by_member ?? []),
  );
  return moves.map(({ at, move, from_state, to_state, by_member, reason }) => ({
    at,
    move,
    from: from_state,
    to: to_state,
    by: (by_member === null ? undefined : names.get(by_member)) ?? 'server',
    reason,
  }));
}
