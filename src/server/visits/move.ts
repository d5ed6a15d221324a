import { questionsOf } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { afterMove, type VisitState } from '#domain/visit/state.ts';
import type { CoordinatorMove, ShopperMove } from '#protocol/api/contract.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { type SettleDeps, settleReport } from '../ingest/settle.ts';
import { recountJournals } from '../ingest/standing.ts';
import { Problem } from '../problem.ts';
import type { News } from '../push/news.ts';
import { hideReport, publishReport } from '../report/publish.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection, Database } from '../store/database.ts';
import { asServer } from '../store/journals.ts';
import { keepDeclined } from '../store/offers.ts';
import { canBeGiven } from '../store/person-standing.ts';
import { heldVisit } from '../store/reports.ts';
import { type RecordedMove, recordMove } from '../store/reviews.ts';
import { type VisitRecord, visitAt } from '../store/visits.ts';
import { overriddenFor } from './fit.ts';
import { claimOffer, declineOffer } from './offer.ts';
import { settlePay } from './pay.ts';
import { type CoordinatorDesk, checklistOf, rowsOf } from './rows.ts';

export interface MoveDeps extends SettleDeps {
  readonly database: Database;
  /** Tells whom a move concerns, once it is committed; absent: nobody is told. */
  readonly notify?: News['notify'];
}

/**
 * Makes a coordinator's move, with all that follows from it in the same transaction: whose journal counts, what the
 * report is, what is paid for it, and whether the owner sees it (publishing freezes it, leaving "published" takes it away).
 * Throws `not-found`, `stale`, `move-not-allowed`, `bad-input`, `visit-prevented`.
 */
export async function moveVisit(
  deps: MoveDeps,
  desk: CoordinatorDesk,
  asked: CoordinatorMove,
): Promise<VisitRow> {
  const { visit, moved, row } = await deps.database.transaction().execute(async (connection) => {
    const { visit, moved } = await moveWithin(deps, connection, desk, asked);
    const [row] = await rowsOf(connection, desk, [moved]);
    if (!row) throw new Error('A visit has one row');
    return { visit, moved, row };
  });
  deps.notify?.(visit, moved, asked.move);
  return row;
}

/** The same within a transaction, to which more belongs. Nobody is told. */
export async function moveWithin(
  deps: MoveDeps,
  connection: Connection,
  desk: CoordinatorDesk,
  asked: CoordinatorMove,
): Promise<{ visit: VisitRecord; moved: VisitRecord }> {
  const visit = await heldVisit(deps.database, connection, asServer(desk.scope), asked.visit);
  if (!visit) throw new Problem('not-found');
  if (visit.revision !== asked.revision) throw new Problem('stale');
  const now = deps.now();
  const made = await recordMove(connection, visit, await moveOf(connection, desk, visit, asked, now));
  const recounted = await recountJournals(connection, desk.scope, made, now);
  await settleReport(deps, connection, desk.scope, recounted);
  const moved = await settlePay(connection, desk.scope, recounted, asked);
  await publishOrHide(connection, desk, moved, now);
  return { visit, moved };
}

async function moveOf(
  connection: Connection,
  desk: CoordinatorDesk,
  visit: VisitRecord,
  asked: CoordinatorMove,
  at: number,
): Promise<RecordedMove> {
  const { move, reason } = asked;
  const to = afterMove(visit.state, move, desk.scope.role);
  if (!to) throw new Problem('move-not-allowed');
  const recorded = { move, to, by: desk.scope.person, reason, at };
  switch (move) {
    case 'assign':
    case 'reassign': {
      const shopper = await shopperNamed(connection, desk, asked.shopper);
      const detail = await overriddenFor(connection, desk.scope, visit, { shopper, now: at });
      return { ...recorded, shopper, detail };
    }
    case 'offer':
    case 'withdraw':
      return { ...recorded, shopper: null };
    case 'return':
      return { ...recorded, detail: { questions: await commentsOf(connection, desk, visit, asked) } };
    default:
      return recorded;
  }
}

async function shopperNamed(
  connection: Connection,
  { scope }: CoordinatorDesk,
  shopper: Id | undefined,
): Promise<Id> {
  if (shopper === undefined || !(await canBeGiven(connection, scope, shopper)))
    throw new Problem('bad-input', 'shopper');
  return shopper;
}

/** Comments per question, each on a question that the checklist asks. A return says at least something. */
async function commentsOf(
  connection: Connection,
  { scope }: CoordinatorDesk,
  visit: VisitRecord,
  { reason = '', questions = {} }: CoordinatorMove,
): Promise<Record<Id, string>> {
  const checklist = await checklistAt(connection, scope, checklistOf(visit));
  const asked = new Set(checklist ? questionsOf(checklist).map(({ id }) => id) : []);
  const strange = Object.keys(questions).find((id) => !asked.has(id));
  if (strange !== undefined) throw new Problem('bad-input', `questions.${strange}`);
  if (reason.trim() === '' && Object.keys(questions).length === 0) throw new Problem('bad-input', 'reason');
  return questions;
}

async function publishOrHide(
  connection: Connection,
  { scope }: CoordinatorDesk,
  moved: VisitRecord,
  now: number,
): Promise<void> {
  if (moved.state === 'published') await publishReport(connection, scope, moved, now);
  else await hideReport(connection, scope, moved);
}

/**
 * A shopper takes or leaves a visit of theirs, or one that is offered to all.
 * Throws `not-found`, `move-not-allowed`, `rule-not-met` with the rule, `stale`.
 */
export function moveOwnVisit(
  database: Database,
  scope: ShopperScope,
  asked: ShopperMove,
  now: number,
): Promise<VisitState> {
  return database.transaction().execute(async (connection) => {
    if (asked.move === 'claim') return claimOffer(database, connection, scope, asked.visit, now);
    const visit = await visitAt(connection, scope, asked.visit);
    if (visit) return moveTheirs(connection, scope, visit, asked, now);
    if (asked.move === 'decline') return declineOffer(database, connection, scope, asked, now);
    throw new Problem('not-found');
  });
}

async function moveTheirs(
  connection: Connection,
  scope: ShopperScope,
  visit: VisitRecord,
  { move, reason }: ShopperMove,
  at: number,
): Promise<VisitState> {
  const to = afterMove(visit.state, move, scope.role);
  if (!to) throw new Problem('move-not-allowed');
  const moved = await recordMove(connection, visit, { move, to, by: scope.person, reason, at });
  // Offered to all again, it is not offered to who just left it.
  if (move === 'decline')
    await keepDeclined(connection, scope, { visit: visit.id, reason: reason?.trim() || null, at });
  return moved.state;
}
