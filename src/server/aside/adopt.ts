import type { Id } from '#domain/ids.ts';
import { afterMove } from '#domain/visit/state.ts';
import type { Adoption } from '#protocol/api/aside-views.ts';
import { settleReport } from '../ingest/settle.ts';
import { recountJournals } from '../ingest/standing.ts';
import { Problem } from '../problem.ts';
import { addStep, heldJournal, moveJournal, visitsById } from '../store/aside.ts';
import type { Connection } from '../store/database.ts';
import { asServer, eventsOf, type JournalRecord } from '../store/journals.ts';
import { isShopper } from '../store/people.ts';
import { heldVisit } from '../store/reports.ts';
import { recordMove } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';
import type { MoveDeps } from '../visits/move.ts';
import { type CoordinatorDesk, checklistOf } from '../visits/rows.ts';
import { checklistOf as checklistOfRecord } from './record.ts';
import { reportIn } from './rows.ts';

/**
 * Lets a record that stands aside count: its visit, or another of the same store and checklist, is given to its sender by the move
 * "adopt", and the record then moves that visit as if it had just come. One transaction, written down on both sides.
 * Throws `not-found`, `stale`, `move-not-allowed`, and `bad-input` for a visit that it does not fit.
 */
export async function adopt(deps: MoveDeps, desk: CoordinatorDesk, asked: Adoption): Promise<{ visit: Id }> {
  const { database } = deps;
  const { before, after } = await database.transaction().execute(async (connection) => {
    const visit = await heldVisit(database, connection, asServer(desk.scope), asked.visit);
    const journal = await heldJournal(database, connection, desk.scope, asked.item);
    if (!visit || !journal) throw new Problem('not-found');
    if (visit.revision !== asked.revision) throw new Problem('stale');
    if (journal.standing === 'counted') throw new Problem('stale');
    await insistItFits(connection, desk, journal, visit);
    const given = await giveVisit(connection, desk, { journal, visit }, asked, deps.now());
    const recounted = await recountJournals(connection, desk.scope, given, deps.now());
    await settleReport(deps, connection, desk.scope, recounted);
    const ref = { kind: 'journal', item: journal.id } as const;
    const why = { reason: asked.reason ?? null, at: deps.now() };
    await addStep(connection, desk.scope, ref, { step: 'adopt', visit: visit.id, ...why });
    return { before: visit, after: recounted };
  });
  deps.notify?.(before, after, 'adopt');
  return { visit: after.id };
}

interface Fitting {
  readonly journal: JournalRecord;
  readonly visit: VisitRecord;
}

async function giveVisit(
  connection: Connection,
  { scope }: CoordinatorDesk,
  { journal, visit }: Fitting,
  { reason }: Adoption,
  at: number,
): Promise<VisitRecord> {
  const to = afterMove(visit.state, 'adopt', scope.role);
  if (!to) throw new Problem('move-not-allowed');
  await moveJournal(connection, scope, journal, visit.id === journal.visit ? null : visit.id);
  const shopper = journal.member;
  return recordMove(connection, visit, { move: 'adopt', to, shopper, by: scope.person, reason, at });
}

/** Its own visit fits a record always; another one where it is the same store, asked by the same version of the same checklist. */
async function insistItFits(
  connection: Connection,
  { scope }: CoordinatorDesk,
  journal: JournalRecord,
  visit: VisitRecord,
): Promise<void> {
  if (!(await isShopper(connection, scope, journal.member))) throw new Problem('bad-input', 'item');
  if (visit.id === journal.visit) return;
  const named = (await visitsById(connection, scope, [journal.visit])).get(journal.visit) ?? null;
  const report = reportIn(await eventsOf(connection, asServer(scope), journal.id));
  const asked = checklistOfRecord(report, named);
  const { id, version } = checklistOf(visit);
  const isAlike =
    asked?.id === id && asked.version === version && (named?.store ?? visit.store) === visit.store;
  if (!isAlike) throw new Problem('bad-input', 'visit');
}
