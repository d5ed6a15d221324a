import { withoutIntegrity } from '#domain/checklist/parts.ts';
import type { Id } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { withBonus } from '#domain/visit/bonus.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import { checklistsAt } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { offersTo } from '../store/offers.ts';
import { movesOf, ReturnDetail } from '../store/reviews.ts';
import { storesById } from '../store/stores.ts';
import { isOpen, submittedAt, type VisitRecord, visitsOfShopper } from '../store/visits.ts';
import { paidFor } from './pay.ts';
import { recordOf } from './record.ts';
import { bonusOf, capOf, checklistOf, feeOf, termsOf } from './rows.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A visit that ended stays on the phone for this long behind its window: what became of it, and what was earned over a year. */
const SHOWN_AFTER_END_MS = 400 * DAY_MS;
/** Its checklist, which weighs more than all else of it, only for this long: a rejected one may still be asked about. */
const CHECKLIST_AFTER_END_MS = 14 * DAY_MS;
/** As much of the job board as anyone reads. */
const MOST_OFFERS = 100;

/** All that a shopper's phone needs without a network: their visits, what is offered, each checklist that is to be done, comments. */
export async function shopperPack(
  connection: Connection,
  scope: ShopperScope,
  now: number,
): Promise<Omit<ShopperPack, 'lost'>> {
  const visits = await visitsOfShopper(connection, scope, now - SHOWN_AFTER_END_MS);
  const offers = await offersTo(connection, scope, now, MOST_OFFERS);
  const todo = visits.filter(
    ({ state, window_to }) => isOpen(state) || window_to > now - CHECKLIST_AFTER_END_MS,
  );
  const checklists = await checklistsAt(connection, scope, [...todo, ...offers].map(checklistOf));
  const view = await viewer(connection, scope, [...visits, ...offers]);
  return {
    serverTime: now,
    person: scope.person,
    visits: visits.flatMap(view),
    offers: offers.flatMap(view),
    record: await recordOf(connection, scope, now),
    checklists: [...checklists.values()].map(withoutIntegrity),
  };
}

/** Shows visits of the shopper's, or offered to them, as their phone holds them. */
async function viewer(
  connection: Connection,
  scope: ShopperScope,
  visits: readonly VisitRecord[],
): Promise<(visit: VisitRecord) => ShopperVisit[]> {
  const ids = visits.map(({ id }) => id);
  const stores = await storesById(
    connection,
    scope,
    visits.map(({ store }) => store),
  );
  const returned = await commentsOn(connection, scope, visits);
  const submitted = await submittedAt(connection, scope, ids);
  return (visit) => {
    const store = stores.get(visit.store);
    if (!store) return [];
    const { id } = visit;
    const about = { store, returned: returned.get(id) ?? null, submittedAt: submitted.get(id) ?? null };
    return [visitOf(visit, about)];
  };
}

function visitOf(
  visit: VisitRecord,
  about: Pick<ShopperVisit, 'store' | 'returned' | 'submittedAt'>,
): ShopperVisit {
  const { id, state, revision } = visit;
  return {
    id,
    state,
    revision,
    ...about,
    checklist: checklistOf(visit),
    window: { from: visit.window_from, to: visit.window_to },
    fee: withBonus(feeOf(visit), bonusOf(visit)),
    reimbursementCap: capOf(visit),
    terms: termsOf(visit),
    ...paidFor(visit),
  };
}

/** What was asked for at the last return, by visit, until the report is submitted again. */
async function commentsOn(
  connection: Connection,
  scope: ShopperScope,
  visits: readonly VisitRecord[],
): Promise<ReadonlyMap<Id, ShopperVisit['returned']>> {
  const open = visits.filter(({ state }) => state === 'returned' || state === 'underway');
  const moves = await movesOf(
    connection,
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
