import type { Id } from '#domain/ids.ts';
import { afterMove } from '#domain/visit/state.ts';
import { type Stretch, stretchesOf } from '#domain/visit/stretches.ts';
import { plainTerms, type VisitTerms } from '#domain/visit/terms.ts';
import type { NewVisit } from '#protocol/api/contract.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection, Database } from '../store/database.ts';
import { canBeGiven } from '../store/person-standing.ts';
import { recordMove } from '../store/reviews.ts';
import { isArchived } from '../store/store-book.ts';
import { storesById } from '../store/stores.ts';
import { addVisit, type PlannedVisit, type VisitRecord } from '../store/visits.ts';
import { overriddenFor } from './fit.ts';
import { type CoordinatorDesk, rowsOf } from './rows.ts';
import { windowInZone } from './window.ts';

/**
 * Plans a visit and, where a shopper is named, assigns it; or offers it to everyone.
 * Throws `bad-input` with the field that names nothing of ours, or that no one could ever meet.
 */
export function createVisit(
  database: Database,
  desk: CoordinatorDesk,
  asked: NewVisit,
  now: number,
): Promise<VisitRow> {
  return database.transaction().execute(async (connection) => {
    const planned = await planOf(connection, desk, asked, now);
    const visit = await addVisit(connection, desk.scope, planned);
    const given = await give(connection, desk, visit, asked, now);
    const [row] = await rowsOf(connection, desk, [given]);
    if (!row) throw new Error('A visit has one row');
    return row;
  });
}

async function planOf(
  connection: Connection,
  { scope }: CoordinatorDesk,
  asked: NewVisit,
  createdAt: number,
): Promise<PlannedVisit> {
  const store = (await storesById(connection, scope, [asked.store])).get(asked.store);
  if (!store || (await isArchived(connection, scope, asked.store))) throw new Problem('bad-input', 'store');
  if (!(await checklistAt(connection, scope, asked.checklist))) throw new Problem('bad-input', 'checklist');
  const window = windowInZone(asked.window, store.timeZone);
  const terms = asked.terms ?? plainTerms;
  insistOnTime(terms, window, store.timeZone, createdAt);
  return {
    store: asked.store,
    checklist: asked.checklist,
    window,
    terms,
    feeMinor: asked.fee?.minor ?? null,
    reimbursementCapMinor: asked.reimbursementCap?.minor ?? null,
    currency: currencyOf(asked),
    createdAt,
  };
}

/** A visit's amounts are in one currency. */
function currencyOf({ fee, reimbursementCap }: NewVisit): string | null {
  if (fee && reimbursementCap && fee.currency !== reimbursementCap.currency) {
    throw new Problem('bad-input', 'reimbursementCap.currency');
  }
  return fee?.currency ?? reimbursementCap?.currency ?? null;
}

/** Hours that never come within the window, and an offer that is over as it is made, are slips: `bad-input` with the field. */
export function insistOnTime(terms: VisitTerms, window: Stretch, timeZone: string, now: number): void {
  if (stretchesOf(window, terms.dayparts, timeZone).length === 0)
    throw new Problem('bad-input', 'terms.dayparts');
  if (terms.offerUntil !== null && terms.offerUntil <= now)
    throw new Problem('bad-input', 'terms.offerUntil');
}

/** To the shopper who is named, to the job board, or to nobody yet. */
async function give(
  connection: Connection,
  desk: CoordinatorDesk,
  visit: VisitRecord,
  { shopper, offered = false }: NewVisit,
  at: number,
): Promise<VisitRecord> {
  if (shopper !== null && offered) throw new Problem('bad-input', 'offered');
  if (shopper !== null) return assign(connection, desk, visit, shopper, at);
  if (!offered) return visit;
  const to = afterMove(visit.state, 'offer', desk.scope.role);
  if (!to) throw new Problem('move-not-allowed');
  return recordMove(connection, visit, { move: 'offer', to, by: desk.scope.person, at });
}

async function assign(
  connection: Connection,
  { scope }: CoordinatorDesk,
  visit: VisitRecord,
  shopper: Id,
  at: number,
): Promise<VisitRecord> {
  const to = afterMove(visit.state, 'assign', scope.role);
  if (!to) throw new Problem('move-not-allowed');
  if (!(await canBeGiven(connection, scope, shopper))) throw new Problem('bad-input', 'shopper');
  const detail = await overriddenFor(connection, scope, visit, { shopper, now: at });
  return recordMove(connection, visit, { move: 'assign', to, shopper, by: scope.person, detail, at });
}
