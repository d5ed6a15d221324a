import type { Id } from '#domain/ids.ts';
import { foldLine } from '#domain/journal/line.ts';
import type { RecordChoice, RecordChosen, RecordCompared } from '#protocol/api/record-views.ts';
import { lineOf, recordsOf } from '../ingest/line.ts';
import { isJudged, settleReport } from '../ingest/settle.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { asServer, journalsOfVisit } from '../store/journals.ts';
import { heldVisit, reportOf } from '../store/reports.ts';
import { recordMove } from '../store/reviews.ts';
import { type VisitRecord, visitAt } from '../store/visits.ts';
import type { MoveDeps } from '../visits/move.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { recordAsReport } from './record.ts';

/*
 * A visit that was recorded on two phones is told by one record. Which one, a coordinator may decide; the others stay, beside it.
 */

/** Another of a visit's records as its report would be. Throws `not-found`. */
export function compareRecord(
  { database }: Pick<MoveDeps, 'database'>,
  desk: CoordinatorDesk,
  { visit: id, journal }: { readonly visit: Id; readonly journal: Id },
): Promise<RecordCompared> {
  return database.transaction().execute(async (connection) => {
    const visit = await visitAt(connection, desk.scope, id);
    if (!visit) throw new Problem('not-found');
    const { line } = await recordOf(connection, desk, visit, journal);
    const report = foldLine(line);
    return {
      other: await recordAsReport(connection, desk.scope, visit, report),
      canChoose: report.submittedAt !== null && !isJudged(visit.state),
    };
  });
}

/**
 * Lets a visit be told by another of its records: its report is worked out anew, and what it was before is written down beside the
 * reason. What a phone hands in later and goes on from that record, takes its place. Throws `not-found`, `stale`, `bad-input` for a
 * record that was not handed in, and `move-not-allowed` under a report that was judged.
 */
export function chooseRecord(
  deps: MoveDeps,
  desk: CoordinatorDesk,
  { visit: id, journal, revision, reason }: RecordChoice,
): Promise<RecordChosen> {
  const { database } = deps;
  const server = asServer(desk.scope);
  return database.transaction().execute(async (connection) => {
    const visit = await heldVisit(database, connection, server, id);
    if (!visit) throw new Problem('not-found');
    if (visit.revision !== revision) throw new Problem('stale');
    if (isJudged(visit.state)) throw new Problem('move-not-allowed');
    const { line, among } = await recordOf(connection, desk, visit, journal);
    if (foldLine(line).submittedAt === null) throw new Problem('bad-input', 'journal');
    const before = await reportOf(connection, server, id);
    const told = { move: 'choose', to: visit.state, by: desk.scope.person, reason, at: deps.now() };
    const detail = { record: journal, among, before: before?.percentage ?? null };
    await settleReport(
      deps,
      connection,
      desk.scope,
      await recordMove(connection, visit, { ...told, detail }),
    );
    const after = await reportOf(connection, server, id);
    return { before: detail.before, after: after?.percentage ?? null };
  });
}

/** One of the records that count for a visit. Throws `not-found`. */
async function recordOf(
  connection: Connection,
  { scope }: CoordinatorDesk,
  { id }: VisitRecord,
  journal: Id,
) {
  const server = asServer(scope);
  const journals = await journalsOfVisit(connection, server, id);
  const counted = journals.filter(({ standing }) => standing === 'counted').map((one) => one.id);
  if (!counted.includes(journal)) throw new Problem('not-found');
  return { line: await lineOf(recordsOf(connection, server, journals), journal), among: counted };
}
