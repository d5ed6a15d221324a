import fc from 'fast-check';
import { defaultWeights } from '#domain/planning/points.ts';
import type { PlanProblem, PlanShopper, PlanVisit } from '#domain/planning/problem.ts';
import { alwaysOpen } from '#domain/programme/store.ts';
import { plainTerms } from '#domain/visit/terms.ts';

const DAY_MS = 86_400_000;
/** Monday, 7 December 2026, midnight in UTC: zones are tried elsewhere. */
export const START = Date.UTC(2026, 11, 7);
export const OPENS = 9;
export const CLOSES = 17;

/** Places on one meridian, in degrees: next to each other, an hour's drive, four, and out of a day's reach. */
const latitudes = [50, 50.01, 50.5, 52, 56];

const position = fc.record({ latitude: fc.constantFrom(...latitudes), longitude: fc.constant(10) });
const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

const stores = fc.array(
  fc.record({ client: fc.constantFrom('Kafija', 'Tea & Co'), position: optional(position) }),
  { minLength: 1, maxLength: 3 },
);

const visit = fc.record({
  store: fc.nat(2),
  day: fc.nat(5),
  days: fc.integer({ min: 1, max: 3 }),
  rotation: optional(
    fc.record({ days: fc.integer({ min: 1, max: 6 }), of: fc.constantFrom('store', 'client') }),
  ),
  isQualified: fc.boolean(),
  limits: optional(
    fc.record({ open: optional(fc.integer({ min: 1, max: 2 })), perPeriod: optional(fc.constant(1)) }),
  ),
  costMinor: fc.integer({ min: 0, max: 40 }),
  language: optional(fc.constantFrom('lv', 'de')),
});

const shopper = fc.record({
  been: fc.array(fc.record({ store: fc.nat(2), daysAgo: fc.integer({ min: 1, max: 6 }) }), { maxLength: 2 }),
  isQualified: fc.boolean(),
  base: optional(position),
  reachKm: optional(fc.constantFrom(5, 60, 300)),
  languages: fc.subarray(['lv', 'de']),
  dayOff: optional(fc.nat(7)),
  conflict: optional(fc.constantFrom('store-0', 'Tea & Co')),
  grade: optional(fc.integer({ min: 1, max: 10 })),
  mostVisits: optional(fc.nat(3)),
  mostPerDay: fc.integer({ min: 1, max: 3 }),
  perKmMinor: fc.constantFrom(0, 1),
});

interface Sizes {
  readonly visits: number;
  readonly shoppers: number;
}

/** Small problems in which each rule matters to some. */
export function smallProblems({ visits, shoppers }: Sizes): fc.Arbitrary<PlanProblem> {
  return fc
    .record({
      stores,
      visits: fc.array(visit, { minLength: 1, maxLength: visits }),
      shoppers: fc.array(shopper, { minLength: 1, maxLength: shoppers }),
      budget: optional(fc.integer({ min: 20, max: 300 })),
      kmPerHour: fc.constant(50),
    })
    .map(({ stores: places, budget, ...found }) => {
      const storeOf = (at: number) => {
        const place = places[at % places.length];
        return {
          id: `store-${at % places.length}`,
          client: place?.client ?? '',
          position: place?.position ?? null,
        };
      };
      return {
        visits: found.visits.map((one, at): PlanVisit => {
          const limits = one.limits && { programme: 'p', period: '2026-12', ...one.limits };
          return {
            id: `visit-${at}`,
            state: 'planned',
            store: { ...storeOf(one.store), timeZone: 'UTC', city: 'Town', hours: alwaysOpen },
            window: { from: START + one.day * DAY_MS, to: START + (one.day + one.days) * DAY_MS },
            terms: {
              ...plainTerms,
              dayparts: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00' }],
              rotation: one.rotation,
              qualifications: one.isQualified ? ['Barista basics'] : [],
              ...(limits ? { limits } : {}),
            },
            language: one.language,
            costMinor: one.costMinor,
            currency: 'EUR',
            of: { programme: 'p', period: '2026-12' },
            declined: [],
          };
        }),
        shoppers: found.shoppers.map((one, at): PlanShopper => {
          const day = (nr: number) => new Date(START + nr * DAY_MS).toISOString().slice(0, 10);
          const off = one.dayOff === null ? [] : [{ from: day(one.dayOff), to: day(one.dayOff), hours: [] }];
          return {
            id: `shopper-${at}`,
            record: {
              visited: one.been.map(({ store, daysAgo }, nr) => {
                const { id, client } = storeOf(store);
                return {
                  visit: `old-${at}-${nr}`,
                  store: id,
                  client,
                  at: START - daysAgo * DAY_MS + 12 * 3_600_000,
                };
              }),
              claimed: [],
              qualifications: one.isQualified ? ['barista basics '] : [],
            },
            base: one.base,
            reachKm: one.reachKm,
            cities: [],
            languages: one.languages,
            available: { weekly: [], exceptions: off },
            conflicts: one.conflict === null ? [] : [one.conflict],
            grade: one.grade,
            mostVisits: one.mostVisits,
            mostPerDay: one.mostPerDay,
            perKmMinor: one.perKmMinor,
          };
        }),
        weights: defaultWeights,
        budget: budget === null ? null : { minor: budget, currency: 'EUR' },
        visitMinutes: 45,
        kmPerHour: found.kmPerHour,
        now: START - DAY_MS / 2,
        seed: 1,
      };
    });
}
