import type { Id } from '#domain/ids.ts';
import type { PlanProblem, PlanShopper, PlanVisit } from '#domain/planning/problem.ts';
import { alwaysOpen } from '#domain/programme/store.ts';
import type { Scope } from '#domain/scope.ts';
import type { PlanAsked, PlanScope } from '#protocol/api/planning.ts';
import type { Connection } from '../store/database.ts';
import { shoppersHolding } from '../store/people.ts';
import { declinedOffers, meanGrades, openVisits } from '../store/plans.ts';
import { clients } from '../store/programme-stores.ts';
import { storesById } from '../store/stores.ts';
import type { VisitRecord } from '../store/visits.ts';
import { claimedVisits, visitedSince } from '../store/whereabouts.ts';
import { termsOf } from '../visits/rows.ts';
import { openingHours, shopperProfiles, unknownProfile } from './sources.ts';

type Within = Pick<Scope, 'organization'>;

const DAY_MS = 86_400_000;
/** The longest that a rotation can be is ten years. */
const LOOKED_BACK_MS = 3_650 * DAY_MS;
const VISIT_MINUTES = 45;
const KM_PER_HOUR = 40;

/** The visits that a plan is about. Days are UTC's: a window that begins at a store's midnight is the day's either way. */
export async function plannedVisits(
  connection: Connection,
  scope: Within,
  { from, to, programme, client, cities }: PlanScope,
  now: number,
): Promise<VisitRecord[]> {
  const span = {
    from: Math.max(now, Date.parse(`${from}T00:00:00Z`)),
    to: Date.parse(`${to}T00:00:00Z`) + DAY_MS,
  };
  const open = await openVisits(connection, scope, { ...span, programme });
  const stores = await storesById(
    connection,
    scope,
    open.map(({ store }) => store),
  );
  const wanted = (await clients(connection, scope)).find(({ id }) => id === client)?.name;
  return open.filter(({ store }) => {
    const at = stores.get(store);
    const isOfClient = client === undefined || at?.client === wanted;
    return at && isOfClient && (!cities || cities.length === 0 || cities.includes(at.city));
  });
}

/** Everything that a plan of these visits is made from. */
export async function problemOf(
  connection: Connection,
  scope: Within,
  visits: readonly VisitRecord[],
  { asked, now }: { readonly asked: PlanAsked; readonly now: number },
): Promise<PlanProblem> {
  const currency = visits.find((visit) => visit.currency !== null)?.currency ?? null;
  return {
    visits: await visitsOf(connection, scope, visits),
    shoppers: await shoppersOf(connection, scope, asked, now),
    weights: asked.weights,
    budget: asked.budgetMinor === null || currency === null ? null : { minor: asked.budgetMinor, currency },
    visitMinutes: VISIT_MINUTES,
    kmPerHour: KM_PER_HOUR,
    now,
    seed: asked.seed,
  };
}

async function visitsOf(
  connection: Connection,
  scope: Within,
  visits: readonly VisitRecord[],
): Promise<PlanVisit[]> {
  const stores = await storesById(
    connection,
    scope,
    visits.map(({ store }) => store),
  );
  const hours = await openingHours(connection, scope);
  const declined = Map.groupBy(await declinedOffers(connection, scope), ({ visit }) => visit);
  return visits.flatMap((visit) => {
    const store = stores.get(visit.store);
    if (!store) return [];
    const { programme, period } = visit;
    return [
      {
        id: visit.id,
        // A coordinator's word: no deadline of an offer holds it.
        state: 'planned',
        store: { ...store, hours: hours.get(visit.store) ?? alwaysOpen },
        window: { from: visit.window_from, to: visit.window_to },
        terms: termsOf(visit),
        language: null,
        costMinor: (visit.fee_minor ?? 0) + (visit.reimbursement_cap_minor ?? 0),
        currency: visit.currency,
        of: programme === null || period === null ? null : { programme, period },
        declined: (declined.get(visit.id) ?? []).map(({ member }) => member),
      },
    ];
  });
}

async function shoppersOf(
  connection: Connection,
  scope: Within,
  asked: PlanAsked,
  now: number,
): Promise<PlanShopper[]> {
  const by = <T extends { person: Id }>(those: readonly T[]) => Map.groupBy(those, ({ person }) => person);
  const visited = by(await visitedSince(connection, scope, now - LOOKED_BACK_MS));
  const claimed = by(await claimedVisits(connection, scope));
  const profiles = await shopperProfiles(connection, scope);
  const grades = await meanGrades(connection, scope);
  return (await shoppersHolding(connection, scope)).map(({ id, qualifications }): PlanShopper => {
    const profile = profiles.get(id) ?? unknownProfile;
    return {
      ...profile,
      id,
      reachKm: profile.reachKm ?? asked.reachKm,
      mostVisits: profile.mostVisits ?? asked.mostVisits,
      record: { visited: visited.get(id) ?? [], claimed: claimed.get(id) ?? [], qualifications },
      grade: grades.get(id) ?? null,
      mostPerDay: asked.mostPerDay,
      perKmMinor: asked.perKmMinor,
    };
  });
}
