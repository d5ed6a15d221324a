import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { CoordinatorMove } from '#protocol/api/contract.ts';
import type { Database } from '../store/database.ts';
import { visitAt } from '../store/visits.ts';
import { moveOwnVisit, moveVisit } from '../visits/move.ts';
import { chain, coordinator, type Shopper } from './cast.ts';
import type { OfferPlan } from './offers.ts';
import type { Plan } from './plan.ts';
import { placeInWeekly } from './programme.ts';

/** What a visit pays, in euro cents, in every store: the agency's own currency. */
const pay = { fee_minor: 1_200, reimbursement_cap_minor: 950, currency: 'EUR' } as const;

export const coordinatorScope: CoordinatorScope = {
  organization: chain.id,
  person: coordinator.id,
  role: 'coordinator',
  stores: 'all',
};

export function shopperScope({ id }: Shopper): ShopperScope {
  return { organization: chain.id, person: id, role: 'shopper', stores: [] };
}

/** Plans a visit under the id that its seed gave it. */
export async function planVisit(
  database: Database,
  { id, store, window, createdAt, terms }: Plan,
): Promise<void> {
  const { id: checklist, version } = coffeeChecklist;
  const row = {
    id,
    organization: chain.id,
    store: store.id,
    checklist,
    checklist_version: version,
    shopper: null,
  };
  await database
    .insertInto('visits')
    .values({
      ...row,
      ...pay,
      window_from: window.from,
      window_to: window.to,
      ...(await placeInWeekly(database, { store: store.id, at: window.from, timeZone: store.timeZone })),
      state: 'planned',
      revision: 1,
      created_at: createdAt,
      terms: JSON.stringify(terms),
      offer_until: terms.offerUntil,
    })
    .execute();
}

/** The coordinator's move, made as from their screen at that time. */
export async function coordinate(
  database: Database,
  visit: string,
  move: Omit<CoordinatorMove, 'visit' | 'revision'>,
  at: number,
): Promise<void> {
  const record = await visitAt(database, coordinatorScope, visit);
  if (!record) throw new Error(`No demo visit ${visit}`);
  const deps = { database, now: () => at, unexpected: rethrow };
  const desk = { scope: coordinatorScope, locale: coordinator.locale };
  await moveVisit(deps, desk, { ...move, visit, revision: record.revision });
}

/** Plans, assigns and, a while later, has it accepted. */
export async function assign(database: Database, plan: Plan, shopper: Shopper): Promise<void> {
  await planVisit(database, plan);
  await coordinate(database, plan.id, { move: 'assign', shopper: shopper.id }, plan.createdAt + 20 * 60_000);
}

export async function accept(database: Database, plan: Plan, shopper: Shopper): Promise<void> {
  await moveOwnVisit(
    database,
    shopperScope(shopper),
    { visit: plan.id, move: 'accept' },
    plan.createdAt + 5 * 3_600_000,
  );
}

/** Plans a visit and puts it on the job board, where someone may have turned it down already. */
export async function offer(database: Database, plan: OfferPlan): Promise<void> {
  await planVisit(database, plan);
  await coordinate(database, plan.id, { move: 'offer' }, plan.createdAt + 20 * 60_000);
  if (!plan.declined) return;
  const { by, because } = plan.declined;
  const declined = { visit: plan.id, move: 'decline', reason: because } as const;
  await moveOwnVisit(database, shopperScope(by), declined, plan.createdAt + 5 * 3_600_000);
}

/** In the demo nothing may go wrong quietly. */
export function rethrow(cause: unknown): never {
  throw cause;
}
