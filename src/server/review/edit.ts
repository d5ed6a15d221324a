import { editOf, isEditable } from '#domain/review/edits.ts';
import type { AnswerEdit } from '#protocol/api/review.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { settleReport } from '../ingest/settle.ts';
import { Problem } from '../problem.ts';
import { readReport } from '../report/read.ts';
import type { Connection } from '../store/database.ts';
import { asServer } from '../store/journals.ts';
import { heldVisit } from '../store/reports.ts';
import { type EditDetail, editsOf, recordMove } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';
import type { MoveDeps } from '../visits/move.ts';
import { type CoordinatorDesk, rowsOf } from '../visits/rows.ts';

/**
 * Corrects an answer of a report in review, and scores the report anew. It is written down as a move of the visit: with who made it, when,
 * why and from what; the journal, which is the shopper's, stays as it is. Throws `not-found`, `stale`, `move-not-allowed` for a report that
 * is not in review or an answer that says so already, `bad-input` for one that was not given or can't be.
 */
export function editAnswer(deps: MoveDeps, desk: CoordinatorDesk, asked: AnswerEdit): Promise<VisitRow> {
  const { database } = deps;
  return database.transaction().execute(async (connection) => {
    const visit = await heldVisit(database, connection, asServer(desk.scope), asked.visit);
    if (!visit) throw new Problem('not-found');
    if (visit.revision !== asked.revision) throw new Problem('stale');
    const detail = await detailOf(connection, desk, visit, asked);
    const told = {
      move: 'edit',
      to: visit.state,
      by: desk.scope.person,
      reason: asked.reason,
      at: deps.now(),
    };
    const edited = await recordMove(connection, visit, { ...told, detail });
    await settleReport(deps, connection, desk.scope, edited);
    const [row] = await rowsOf(connection, desk, [edited]);
    if (!row) throw new Error('A visit has one row');
    return row;
  });
}

async function detailOf(
  connection: Connection,
  { scope }: CoordinatorDesk,
  visit: VisitRecord,
  { question, value }: AnswerEdit,
): Promise<EditDetail> {
  const read = isEditable(visit.state) ? await readReport(connection, scope, visit) : null;
  if (!read) throw new Problem('move-not-allowed');
  const { report, view } = read;
  const edits = await editsOf(connection, scope, visit.id);
  const edit = editOf({ checklist: view.checklist, report, edits }, question, value);
  if (edit === 'same') throw new Problem('move-not-allowed');
  if (edit === 'unanswered') throw new Problem('bad-input', 'question');
  if (edit === 'misfit') throw new Problem('bad-input', 'value');
  return { edit };
}
