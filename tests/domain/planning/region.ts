import { defaultWeights } from '#domain/planning/points.ts';
import type { PlanProblem, PlanShopper, PlanVisit } from '#domain/planning/problem.ts';
import { alwaysOpen } from '#domain/programme/store.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { dice } from '../../support/dice.ts';

const DAY_MS = 86_400_000;
/** Monday, 30 November 2026, midnight in Riga. */
export const MONDAY = Date.UTC(2026, 10, 29, 22);

interface Asked {
  readonly stores: number;
  readonly shoppers: number;
  readonly weeks?: number;
  readonly seed: number;
  readonly reachKm?: number | null;
}

/** A country's chain for some weeks, a visit a week: towns of many sizes, people who live in them, some of them fully booked. */
export function region({ stores, shoppers, weeks = 4, seed, reachKm = 60 }: Asked): PlanProblem {
  const chance = dice(seed);
  const towns = Array.from({ length: Math.max(2, Math.ceil(stores / 15)) }, (_, at) => ({
    city: `Town ${at}`,
    latitude: 55.7 + chance.next() * 2.3,
    longitude: 21 + chance.next() * 7,
    share: chance.next() ** 3 + 0.02,
  }));
  const all = towns.reduce((sum, { share }) => sum + share, 0);
  const anyTown = () => {
    let left = chance.next() * all;
    return towns.find(({ share }) => {
      left -= share;
      return left <= 0;
    });
  };
  const near = (town: { latitude: number; longitude: number } | undefined, by: number) => ({
    latitude: (town?.latitude ?? 0) + (chance.next() - 0.5) * by,
    longitude: (town?.longitude ?? 0) + (chance.next() - 0.5) * 2 * by,
  });
  const places = Array.from({ length: stores }, (_, at) => {
    const town = anyTown();
    return {
      id: `store-${at}`,
      city: town?.city ?? '',
      position: near(town, 0.1),
      shift: chance.between(0, 2),
    };
  });
  const people = Array.from({ length: shoppers }, (_, at): PlanShopper => {
    const been = Array.from({ length: chance.between(0, 12) }, (_, nr) => ({
      visit: `old-${at}-${nr}`,
      store: `store-${chance.between(0, stores - 1)}`,
      client: 'Kafija',
      at: MONDAY - chance.between(1, 120) * DAY_MS,
    }));
    return {
      id: `shopper-${at}`,
      record: { visited: been, claimed: [], qualifications: chance.next() < 0.8 ? ['Barista basics'] : [] },
      base: near(anyTown(), 0.2),
      reachKm,
      cities: [],
      languages: [],
      available: alwaysOpen,
      conflicts: [],
      grade: chance.next() < 0.2 ? null : chance.between(5, 10),
      mostVisits: chance.between(8, 30),
      mostPerDay: 3,
      perKmMinor: 20,
    };
  });
  const visits = places.flatMap(({ id, city, position, shift }) =>
    Array.from({ length: weeks }, (_, week): PlanVisit => {
      const from = MONDAY + (week * 7 + shift) * DAY_MS;
      return {
        id: `visit-${id}-${week}`,
        state: 'planned',
        store: { id, client: 'Kafija', timeZone: 'Europe/Riga', position, city, hours: alwaysOpen },
        window: { from, to: from + 4 * DAY_MS },
        terms: {
          ...plainTerms,
          dayparts: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }],
          rotation: { days: 60, of: 'store' },
          qualifications: week === 1 ? ['Barista basics'] : [],
        },
        language: null,
        costMinor: 2_000,
        currency: 'EUR',
        of: { programme: 'programme', period: '2026-12' },
        declined: [],
      };
    }),
  );
  return {
    visits,
    shoppers: people,
    weights: defaultWeights,
    budget: null,
    visitMinutes: 45,
    kmPerHour: 50,
    now: MONDAY - 3 * DAY_MS,
    seed,
  };
}
