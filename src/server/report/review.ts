import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import type { Stretch } from '#domain/journal/line.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { beginningsOf } from '../ingest/line.ts';
import { missingOf } from '../phones/missing.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from '../store/database.ts';
import { missedOf } from '../store/held-by-phones.ts';
import { asServer } from '../store/journals.ts';
import { declinedBy } from '../store/offers.ts';
import {
  ChangeDetail,
  ChosenDetail,
  EditDetail,
  journalsOf,
  movesOf,
  OverrideDetail,
  ReplacementDetail,
} from '../store/reviews.ts';
import { unfinishedOf } from '../store/unfinished.ts';
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
    return {
      row,
      report: read?.view ?? null,
      journals: await journalViews(connection, desk, id, read?.line ?? []),
      terms: termsOf(visit),
      reimbursementCap: capOf(visit),
      declined: await declinedBy(connection, desk.scope, id),
      ...paidFor(visit),
      unfinished: await unfinishedOf(connection, desk.scope, id),
      lost: await lostOf(connection, desk, id),
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

/** Every record that came for a visit, and which of them its report is told by. */
async function journalViews(
  connection: Connection,
  { scope }: CoordinatorDesk,
  visit: Id,
  line: readonly Stretch[],
): Promise<ReviewView['journals']> {
  const journals = await journalsOf(connection, scope, [visit]);
  const beginnings = journals.length > 1 ? await beginningsOf(connection, scope, visit) : new Map<Id, Id>();
  return journals.map(({ visit: _, ...one }) => ({
    ...one,
    tells: line.some(({ journal }) => journal === one.journal),
    goesOnFrom: beginnings.get(one.journal) ?? null,
  }));
}

/** What phones of its shopper lost of a visit, the first that was missed first. */
async function lostOf(
  connection: Connection,
  { scope }: CoordinatorDesk,
  visit: Id,
): Promise<ReviewView['lost']> {
  const missing = await missingOf(connection, asServer(scope), await missedOf(connection, scope, [visit]));
  return missing.flatMap(({ held: { device, said_at: saidAt, missed_at: missedAt }, entries, files }) =>
    missedAt === null ? [] : [{ device, entries, files, saidAt, missedAt }],
  );
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
  return moves.map(({ at, move, from_state, to_state, by_member, reason, detail }) => ({
    at,
    move,
    from: from_state,
    to: to_state,
    by: (by_member === null ? undefined : names.get(by_member)) ?? 'server',
    reason,
    ...detailOf(detail),
  }));
}

const HistoryDetail = z.object({
  overridden: z._default(OverrideDetail.shape.overridden, []),
  changed: z._default(ChangeDetail.shape.changed, []),
  replacement: z.optional(ReplacementDetail.shape.replacement),
  record: z.optional(ChosenDetail.shape.record),
  before: z.optional(ChosenDetail.shape.before),
  edit: z.optional(EditDetail.shape.edit),
});

/** What was written down beside a move; comments of a return stand at their questions and not here. */
function detailOf(detail: string | null): z.infer<typeof HistoryDetail> {
  return HistoryDetail.parse(JSON.parse(detail ?? '{}'));
}
