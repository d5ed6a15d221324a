import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { afterMove } from '#domain/visit/state.ts';
import type { PlanRow, PlanSent } from '#protocol/api/planning.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { canBeGiven } from '../store/person-standing.ts';
import { keepPlanRow, type PlanRowRecord, planRows } from '../store/plans.ts';
import { type VisitRecord, visitAt } from '../store/visits.ts';
import { type MoveDeps, moveWithin } from '../visits/move.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { planFits } from './fits.ts';
import { viewsOf } from './rows.ts';

/** All rows of a plan. */
export async function proposal(
  connection: Connection,
  scope: CoordinatorScope,
  plan: Id,
): Promise<PlanRow[]> {
  return viewsOf(connection, scope, await planRows(connection, scope, plan));
}

/**
 * Chooses another shopper for a visit, or nobody. The rules that speak against it are written beside it: it is the coordinator's
 * word. Throws `not-found`, `bad-input` for nobody's shopper, `move-not-allowed` once it is sent, `rule-not-met` for a
 * conflict of interest.
 */
export async function editRow(
  { database, now }: Pick<MoveDeps, 'database' | 'now'>,
  scope: CoordinatorScope,
  { plan, visit, shopper }: { readonly plan: Id; readonly visit: Id; readonly shopper: Id | null },
): Promise<PlanRow> {
  const row = (await planRows(database, scope, plan)).find((one) => one.visit === visit);
  if (!row) throw new Problem('not-found');
  if (row.sent !== null) throw new Problem('move-not-allowed');
  if (shopper !== null && !(await canBeGiven(database, scope, shopper)))
    throw new Problem('bad-input', 'shopper');
  const against =
    shopper === null || shopper === row.planned
      ? []
      : await rulesAgainst(database, scope, { plan, visit, shopper, now: now() });
  if (against.includes('conflict')) throw new Problem('rule-not-met', 'conflict');
  const next = { shopper, against: against.length > 0 ? JSON.stringify(against) : null };
  await keepPlanRow(database, row, next);
  const [view] = await viewsOf(database, scope, [{ ...row, ...next }]);
  if (!view) throw new Problem('not-found');
  return view;
}

async function rulesAgainst(
  connection: Connection,
  scope: CoordinatorScope,
  asked: { readonly plan: Id; readonly visit: Id; readonly shopper: Id; readonly now: number },
) {
  const [fit] = await planFits(connection, scope, asked);
  return fit?.obstacles ?? [];
}

interface Sending {
  readonly plan: Id;
  readonly visits: readonly Id[];
  /** Whether a visit that nobody gets goes on the job board. */
  readonly offerRest: boolean;
}

/**
 * Sends rows of a plan by the moves that a coordinator makes by hand, in one transaction. A visit that was changed since it was planned
 * is left as it is, and told. What was sent is not sent again. Each shopper is told once. Throws `not-found`.
 */
export async function sendRows(deps: MoveDeps, desk: CoordinatorDesk, sending: Sending): Promise<PlanRow[]> {
  const { scope } = desk;
  const { views, done } = await deps.database.transaction().execute(async (connection) => {
    const wanted = new Set(sending.visits);
    const rows = (await planRows(connection, scope, sending.plan)).filter(({ visit }) => wanted.has(visit));
    if (rows.length === 0) throw new Problem('not-found');
    const done: Moved[] = [];
    const after: PlanRowRecord[] = [];
    for (const row of rows) {
      const { sent, moved } = await sendRow(deps, connection, desk, row, sending.offerRest);
      if (sent !== row.sent) await keepPlanRow(connection, row, { sent });
      if (moved) done.push(moved);
      after.push({ ...row, sent });
    }
    return { views: await viewsOf(connection, scope, after), done };
  });
  tellOnce(deps, done);
  return views;
}

interface Moved {
  readonly before: VisitRecord;
  readonly after: VisitRecord;
  readonly move: 'assign' | 'offer';
}

async function sendRow(
  deps: MoveDeps,
  connection: Connection,
  desk: CoordinatorDesk,
  row: PlanRowRecord,
  offerRest: boolean,
): Promise<{ sent: PlanSent | null; moved?: Moved }> {
  if (row.sent === 'assigned' || row.sent === 'offered') return { sent: row.sent };
  const visit = await visitAt(connection, desk.scope, row.visit);
  const move = row.shopper === null ? 'offer' : 'assign';
  if (move === 'offer' && (!offerRest || visit?.state === 'offered')) return { sent: row.sent };
  if (!visit || visit.revision !== row.revision || !afterMove(visit.state, move, 'coordinator'))
    return { sent: 'changed' };
  const asked = {
    visit: row.visit,
    revision: row.revision,
    move,
    shopper: row.shopper ?? undefined,
  } as const;
  const { visit: before, moved: after } = await moveWithin(deps, connection, desk, asked);
  return { sent: move === 'assign' ? 'assigned' : 'offered', moved: { before, after, move } };
}

/** A list that changed is one piece of news, however many visits came onto it. */
function tellOnce({ notify }: MoveDeps, done: readonly Moved[]): void {
  const told = new Set<string>();
  for (const { before, after, move } of done) {
    const who = after.shopper ?? 'all';
    if (told.has(who)) continue;
    told.add(who);
    notify?.(before, after, move);
  }
}
