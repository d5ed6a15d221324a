import type { Id } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { ShopperPack, ShopperVisit, StoreView } from '#protocol/api/views.ts';
import { checklistsAt } from '../store/checklists.ts';
import type { Database } from '../store/database.ts';
import { movesOf, ReturnDetail } from '../store/reviews.ts';
import { storesById } from '../store/stores.ts';
import { type VisitRecord, visitsOfShopper } from '../store/visits.ts';
import { capOf, checklistOf, feeOf } from './rows.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A visit that ended stays on the phone for this long behind its window, so that its shopper sees what became of it. */
const SHOWN_AFTER_END_MS = 14 * DAY_MS;

/** All that a shopper's phone needs without a network: their visits, each version of a checklist that these name, comments. */
export async function shopperPack(
  database: Database,
  scope: ShopperScope,
  now: number,
): Promise<ShopperPack> {
  const visits = await visitsOfShopper(database, scope, now - SHOWN_AFTER_END_MS);
  const stores = await storesById(
    database,
    scope,
    visits.map(({ store }) => store),
  );
  const checklists = await checklistsAt(database, scope, visits.map(checklistOf));
  const returned = await commentsOn(database, scope, visits);
  return {
    serverTime: now,
    person: scope.person,
    visits: visits.flatMap((visit) => {
      const store = stores.get(visit.store);
      return store ? [visitOf(visit, store, returned.get(visit.id) ?? null)] : [];
    }),
    checklists: [...checklists.values()],
  };
}

function visitOf(visit: VisitRecord, store: StoreView, returned: ShopperVisit['returned']): ShopperVisit {
  const { id, state, revision } = visit;
  return {
    id,
    state,
    revision,
    store,
    checklist: checklistOf(visit),
    window: { from: visit.window_from, to: visit.window_to },
    fee: feeOf(visit),
    reimbursementCap: capOf(visit),
    returned,
  };
}

/** What was asked for at the last return, by visit, until the report is submitted again. */
async function commentsOn(
  database: Database,
  scope: ShopperScope,
  visits: readonly VisitRecord[],
): Promise<ReadonlyMap<Id, ShopperVisit['returned']>> {
  const open = visits.filter(({ state }) => state === 'returned' || state === 'underway');
  const moves = await movesOf(
    database,
    scope,
    open.map(({ id }) => id),
  );
  const latest = new Map(
    moves.filter(({ move }) => move === 'return' || move === 'submit').map((move) => [move.visit, move]),
  );
  const returns = [...latest.values()].filter(({ move }) => move === 'return');
  return new Map(
    returns.map(({ visit, reason, detail }) => {
      const { questions } = ReturnDetail.parse(JSON.parse(detail ?? '{"questions":{}}'));
      return [visit, { comment: reason ?? '', questions }];
    }),
  );
}
