import { type Agreement, type Change, changeFault, changesBetween } from '#domain/visit/change.ts';
import type { VisitTerms } from '#domain/visit/terms.ts';
import type { VisitChange, VisitRow } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { asServer } from '../store/journals.ts';
import { heldVisit } from '../store/reports.ts';
import { recordMove } from '../store/reviews.ts';
import { storesById } from '../store/stores.ts';
import { keepAgreement, type VisitRecord } from '../store/visits.ts';
import { insistOnTime } from './create.ts';
import type { MoveDeps } from './move.ts';
import { type CoordinatorDesk, feeOf, rowsOf, termsOf } from './rows.ts';
import { windowInZone } from './window.ts';

/**
 * Agrees anew on a visit's window, deadlines or fee, as far as `domain/visit/change.ts` allows it in the visit's state, writes
 * down what was before, and tells whose visit it is. Throws `not-found`, `stale`, `move-not-allowed`, and `bad-input` with the field.
 */
export async function changeVisit(
  deps: MoveDeps,
  desk: CoordinatorDesk,
  asked: VisitChange,
): Promise<VisitRow> {
  const { database } = deps;
  const { before, after, row } = await database.transaction().execute(async (connection) => {
    const before = await heldVisit(database, connection, asServer(desk.scope), asked.visit);
    if (!before) throw new Problem('not-found');
    if (before.revision !== asked.revision) throw new Problem('stale');
    const after = await agree(connection, desk, before, asked, deps.now());
    const [row] = await rowsOf(connection, desk, [after]);
    if (!row) throw new Error('A visit has one row');
    return { before, after, row };
  });
  if (after !== before) deps.notify?.(before, after, 'change');
  return row;
}

async function agree(
  connection: Connection,
  { scope }: CoordinatorDesk,
  visit: VisitRecord,
  asked: VisitChange,
  now: number,
): Promise<VisitRecord> {
  const store = (await storesById(connection, scope, [visit.store])).get(visit.store);
  if (!store) throw new Error(`Visit ${visit.id} is at a store`);
  const before = agreementOf(visit);
  const after = { ...before, ...wanted(asked, store.timeZone) };
  const changed = changesBetween(before, after);
  if (changed.length === 0) return visit;
  for (const change of changed) insistOn(visit, change, now);
  const terms = {
    ...termsOf(visit),
    offerUntil: after.offerUntil,
    reportWithinHours: after.reportWithinHours,
  };
  insistOnTime(named(changed, terms), after.window, store.timeZone, now);
  const kept = await keepAgreement(connection, visit, { ...after, terms });
  const move = { move: 'change', to: visit.state, by: scope.person, reason: asked.reason, at: now };
  return recordMove(connection, kept, { ...move, detail: { changed } });
}

/** Only what is agreed anew must still be to come: an offer that was taken in time was over long ago. */
function named(changed: readonly Change[], terms: VisitTerms): VisitTerms {
  const has = (agreed: Change['what']) => changed.some(({ what }) => what === agreed);
  return {
    ...terms,
    dayparts: has('window') ? terms.dayparts : [],
    offerUntil: has('offerUntil') ? terms.offerUntil : null,
  };
}

function agreementOf(visit: VisitRecord): Agreement {
  const { offerUntil, reportWithinHours } = termsOf(visit);
  const window = { from: visit.window_from, to: visit.window_to };
  return { window, fee: feeOf(visit), offerUntil, reportWithinHours };
}

function wanted(asked: VisitChange, timeZone: string): Partial<Agreement> {
  const { window, fee, offerUntil, reportWithinHours } = asked;
  return {
    ...(window === undefined ? {} : { window: windowInZone(window, timeZone) }),
    ...(fee === undefined ? {} : { fee }),
    ...(offerUntil === undefined ? {} : { offerUntil }),
    ...(reportWithinHours === undefined ? {} : { reportWithinHours }),
  };
}

/** A window that is over as it is named is a slip; a visit's amounts are in one currency. */
function insistOn(visit: VisitRecord, change: Change, now: number): void {
  const fault = changeFault(visit.state, change);
  if (fault === 'state') throw new Problem('move-not-allowed');
  if (fault !== null) throw new Problem('bad-input', change.what);
  if (change.what === 'window' && change.after.to <= now) throw new Problem('bad-input', 'window.to');
  const isForeign =
    change.what === 'fee' && change.after !== null && change.after.currency !== visit.currency;
  if (isForeign && visit.reimbursement_cap_minor !== null) throw new Problem('bad-input', 'fee.currency');
}
