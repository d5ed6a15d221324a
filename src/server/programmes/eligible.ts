import type { Scope } from '#domain/scope.ts';
import { isOpenToTake } from '#domain/visit/bonus.ts';
import { type RuledVisit, verdictsOf } from '#domain/visit/eligibility.ts';
import type { Connection } from '../store/database.ts';
import { shoppersHolding } from '../store/people.ts';
import { storesById } from '../store/stores.ts';
import type { VisitRecord } from '../store/visits.ts';
import { claimedVisits, visitedSince } from '../store/whereabouts.ts';
import { termsOf } from '../visits/rows.ts';

type Within = Pick<Scope, 'organization'>;

const DAY_MS = 24 * 60 * 60 * 1000;
/** The longest way back that a rotation is looked at here; a longer one is asked visit by visit (`visits/fit.ts`). */
const LOOKED_BACK_MS = 400 * DAY_MS;

/** How many shoppers could take each of these open visits by the rules; others are left out. One reading for all of them. */
export async function eligibleFor(
  connection: Connection,
  scope: Within,
  visits: readonly VisitRecord[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const open = visits.filter(({ state, window_to }) => isOpenToTake(state) && window_to > now);
  if (open.length === 0) return new Map();
  const stores = await storesById(
    connection,
    scope,
    open.map(({ store }) => store),
  );
  const people = await recordsOf(connection, scope, now);
  return new Map(
    open.flatMap((visit) => {
      const store = stores.get(visit.store);
      if (!store) return [];
      const ruled = { id: visit.id, state: 'planned', store, ...asked(visit) } as const;
      return [[visit.id, people.filter((record) => mayTake(ruled, record, now)).length]];
    }),
  );
}

function asked(visit: VisitRecord) {
  return { window: { from: visit.window_from, to: visit.window_to }, terms: termsOf(visit) };
}

type Person = Parameters<typeof verdictsOf>[0]['record'];

function mayTake(visit: RuledVisit, record: Person, now: number): boolean {
  return verdictsOf({ visit, record, now }).every(({ met }) => met);
}

async function recordsOf(connection: Connection, scope: Within, now: number): Promise<Person[]> {
  const visited = Map.groupBy(
    await visitedSince(connection, scope, now - LOOKED_BACK_MS),
    ({ person }) => person,
  );
  const claimed = Map.groupBy(await claimedVisits(connection, scope), ({ person }) => person);
  const shoppers = await shoppersHolding(connection, scope);
  return shoppers.map(({ id, qualifications, conflicts }) => ({
    visited: visited.get(id) ?? [],
    claimed: claimed.get(id) ?? [],
    qualifications,
    conflicts,
  }));
}
