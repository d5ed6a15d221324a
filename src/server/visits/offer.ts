import type { ShopperScope } from '#domain/scope.ts';
import { unmetRule, verdictsOf } from '#domain/visit/eligibility.ts';
import { afterMove, type VisitState } from '#domain/visit/state.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from '../store/database.ts';
import { asServer } from '../store/journals.ts';
import { hasDeclined, keepDeclined } from '../store/offers.ts';
import { holdShopper } from '../store/people.ts';
import { canBeGiven } from '../store/person-standing.ts';
import { heldVisit } from '../store/reports.ts';
import { recordMove } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';
import { ruledVisit } from './fit.ts';
import { judgedRecord } from './record.ts';

/**
 * A shopper takes a visit off the job board: the first one does, by the rules as they are judged on the phone.
 * Throws `not-found`, `move-not-allowed` (it is not offered, or no longer), `rule-not-met` with the rule.
 */
export async function claimOffer(
  database: Database,
  connection: Connection,
  scope: ShopperScope,
  id: string,
  now: number,
): Promise<VisitState> {
  const visit = await heldVisit(database, connection, asServer(scope), id);
  if (!visit) throw new Problem('not-found');
  const to = afterMove(visit.state, 'claim', scope.role);
  if (!to || (await hasDeclined(connection, scope, id))) throw new Problem('move-not-allowed');
  await holdShopper(database, connection, scope);
  // Deactivated since they asked.
  if (!(await canBeGiven(connection, scope, scope.person))) throw new Problem('move-not-allowed');
  const unmet = await unmetBy(connection, scope, visit, now);
  if (unmet) throw new Problem('rule-not-met', unmet);
  const claimed = { move: 'claim', to, shopper: scope.person, by: scope.person, at: now };
  return (await recordMove(connection, visit, claimed)).state;
}

async function unmetBy(connection: Connection, scope: ShopperScope, visit: VisitRecord, now: number) {
  const ruled = await ruledVisit(connection, scope, visit);
  return unmetRule(verdictsOf({ visit: ruled, record: await judgedRecord(connection, scope, now), now }));
}

/** A shopper turns an offer down: it leaves their board, and stays on everyone else's. Gives the visit's state. */
export async function declineOffer(
  database: Database,
  connection: Connection,
  scope: ShopperScope,
  { visit: id, reason }: { visit: string; reason?: string | undefined },
  at: number,
): Promise<VisitState> {
  const visit = await heldVisit(database, connection, asServer(scope), id);
  if (visit?.state !== 'offered') throw new Problem('not-found');
  await keepDeclined(connection, scope, { visit: id, reason: reason?.trim() || null, at });
  return visit.state;
}
