import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonHours, dayBegins, daysAsStretch, openStretches } from '#domain/programme/calendar.ts';
import { generate, keyOf } from '#domain/programme/generate.ts';
import { lengthOf, periodsBetween } from '#domain/programme/period.ts';
import type { Quota } from '#domain/programme/programme.ts';
import { type Existing, reconcile } from '#domain/programme/reconcile.ts';
import type { ProgrammeStore, StoreHours } from '#domain/programme/store.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { visitStates } from '#domain/visit/states.ts';
import { forAll } from '#tests/support/for-all.ts';
import { planOf, storeOf } from './plans.ts';

const DAY_MS = 86_400_000;
const workdays = [1, 2, 3, 4, 5];
const weekend = [6, 7];
const before = Date.parse('2026-02-20T12:00:00Z');
const march = { key: '2026-03', from: '2026-03-01', to: '2026-03-31' };

const zones = ['Europe/Riga', 'America/New_York', 'Asia/Tehran', 'Pacific/Auckland', 'Africa/Cairo', 'UTC'];
const time = fc.integer({ min: 6, max: 21 }).map((hour) => `${String(hour).padStart(2, '0')}:00`);
const hours: fc.Arbitrary<StoreHours> = fc.record({
  weekly: fc.array(
    fc.record({
      weekdays: fc.constantFrom(workdays, weekend, [1, 2, 3, 4, 5, 6, 7]),
      from: time,
      to: fc.constantFrom('22:00', '23:30', '02:00'),
    }),
    { maxLength: 2 },
  ),
  exceptions: fc.array(
    fc.record({
      from: fc.constantFrom('2026-03-05', '2026-03-28', '2026-10-24'),
      to: fc.constantFrom('2026-03-29', '2026-03-30', '2026-10-26'),
      hours: fc.constantFrom([], [{ from: '10:00', to: '12:00' }]),
    }),
    { maxLength: 1 },
  ),
});
const aStore = fc.record({ timeZone: fc.constantFrom(...zones), hours, id: fc.uuid() }).map(storeOf);
const quota = (name: string, weekdays: number[], visits: number | null): Quota => ({
  name,
  hours: { weekdays, from: '09:00', to: '18:00' },
  visits,
});
const asked = fc.record({
  stores: fc.uniqueArray(aStore, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
  plan: fc.record({
    visits: fc.integer({ min: 1, max: 6 }),
    windowDays: fc.constantFrom(null, 1, 3, 10, 40),
    quotas: fc.constantFrom<Quota[]>([], [quota('weekend', weekend, 1), quota('week', workdays, null)]),
  }),
  period: fc.constantFrom(
    march,
    { key: '2026-W44', from: '2026-10-19', to: '2026-10-25' },
    { key: '2026-Q4', from: '2026-10-01', to: '2026-12-31' },
  ),
  now: fc.integer({ min: before, max: Date.parse('2026-11-05T00:00:00Z') }),
});

describe('generation', () => {
  test('makes nothing twice: run again, and again after stores joined or left', () => {
    forAll(asked, ({ stores, ...about }) => {
      const first = generate({ ...about, stores: stores.slice(0, 2), taken: [] });
      const second = generate({ ...about, stores, taken: first.planned });
      const all = [...first.planned, ...second.planned].map(keyOf);
      expect(new Set(all).size).toBe(all.length);
      expect(generate({ ...about, stores, taken: [...first.planned, ...second.planned] }).planned).toEqual(
        [],
      );
      expect(generate({ ...about, stores: stores.slice(0, 2), taken: [] })).toEqual(first);
    });
  });

  test('keeps every window within its period and the time to come, and begins and ends it while the store is open', () => {
    forAll(asked, ({ stores, plan, period, now }) => {
      const byId = new Map(stores.map((store) => [store.id, store]));
      for (const { store: id, window, dayparts } of generate({ plan, period, stores, taken: [], now })
        .planned) {
        const store = known(byId, id);
        const days = daysAsStretch(period.from, period.to, store.timeZone);
        expect(window.from).toBeGreaterThanOrEqual(Math.max(days.from, now));
        expect(window.to).toBeLessThanOrEqual(days.to);
        // An hour more where the clocks are set back amid it.
        expect(window.to - window.from).toBeLessThanOrEqual((plan.windowDays ?? 14) * DAY_MS + 3_600_000);
        const open = openStretches(window, dayparts, store);
        expect(open[0]?.from).toBe(window.from);
        expect(open.at(-1)?.to).toBe(window.to);
      }
    });
  });

  test('makes for each store so many visits, each once, or says which it could not and why', () => {
    forAll(asked, (about) => {
      const { planned, unplaced } = generate({ ...about, taken: [] });
      const slots = [...planned, ...unplaced].map(keyOf).toSorted();
      const wanted = about.stores.flatMap(({ id }) =>
        Array.from({ length: about.plan.visits }, (_, index) =>
          keyOf({ store: id, period: about.period.key, slot: index + 1 }),
        ),
      );
      expect(slots).toEqual(wanted.toSorted());
    });
  });

  test('has so many of a store’s visits in the hours of a quota as it says: two of four at weekends', () => {
    forAll(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 5 }), (ids) => {
      const quotas = [quota('weekend', weekend, 2), quota('week', workdays, null)];
      const stores = ids.map((id) => storeOf({ id }));
      const plan = planOf({ visits: 4, quotas });
      const { planned } = generate({ plan, period: march, stores, taken: [], now: before });
      for (const id of ids) {
        const those = planned.filter(({ store }) => store === id);
        const atWeekends = those.filter(({ dayparts }) =>
          dayparts.every(({ weekdays }) => weekdays.every((day) => day > 5)),
        );
        expect([those.length, atWeekends.length]).toEqual([4, 2]);
      }
    });
  });

  test('spreads windows over the weeks of the period, and over the days between stores', () => {
    const stores = Array.from({ length: 60 }, (_, index) => storeOf({ id: `store-${index}` }));
    const { planned } = generate({ plan: planOf(), period: march, stores, taken: [], now: before });
    const lastDays = Map.groupBy(planned, ({ window }) => localTime(window.to - 1, 'Europe/Riga').day);
    const most = Math.max(...[...lastDays.values()].map((those) => those.length));
    expect(lastDays.size).toBeGreaterThan(12);
    expect(most).toBeLessThan(planned.length / 4);
    const inFirstHalf = planned.filter(({ window }) => window.to <= dayBegins('2026-03-17', 'Europe/Riga'));
    expect(inFirstHalf).toHaveLength(60);
  });

  test('of a period that has begun uses the days that are left, and none of one that is over', () => {
    const now = Date.parse('2026-03-20T12:00:00+02:00');
    const { planned } = generate({ plan: planOf(), period: march, stores: [storeOf()], taken: [], now });
    expect(planned).toHaveLength(2);
    for (const { window } of planned) expect(window.from).toBeGreaterThanOrEqual(now);
    const after = Date.parse('2026-04-02T12:00:00Z');
    expect(
      generate({ plan: planOf(), period: march, stores: [storeOf()], taken: [], now: after }),
    ).toMatchObject({
      planned: [],
      unplaced: [{ because: 'over' }, { because: 'over' }],
    });
  });

  test('goes round the days on which a store is closed, and says so where it never opens', () => {
    const shut = (to: string) =>
      storeOf({ hours: { weekly: [], exceptions: [{ from: '2026-03-01', to, hours: [] }] } });
    const made = (store: ProgrammeStore) =>
      generate({ plan: planOf({ visits: 1 }), period: march, stores: [store], taken: [], now: before });
    expect(made(shut('2026-03-29')).planned[0]?.window.from).toBe(dayBegins('2026-03-30', 'Europe/Riga'));
    expect(made(shut('2026-03-31'))).toMatchObject({ planned: [], unplaced: [{ because: 'closed' }] });
  });

  test('asks for the hours in which the store is open', () => {
    const open = [{ weekdays: [1, 2, 3, 4, 5, 6], from: '10:00', to: '20:00' }];
    const lunch = [{ weekdays: [5, 6, 7], from: '09:30', to: '14:00' }];
    expect(commonHours(lunch, open)).toEqual([{ weekdays: [5, 6], from: '10:00', to: '14:00' }]);
    expect(commonHours([], open)).toEqual(open);
  });
});

describe('a local day', () => {
  test('begins when the store’s clocks first show it, across daylight saving', () => {
    forAll(
      fc.record({
        zone: fc.constantFrom(...zones, 'America/Santiago', 'Asia/Beirut'),
        day: fc.integer({ min: 0, max: 700 }),
      }),
      ({ zone, day: number }) => {
        const day = new Date(Date.parse('2025-06-01T00:00:00Z') + number * DAY_MS).toISOString().slice(0, 10);
        const begins = dayBegins(day, zone);
        expect(localTime(begins, zone).day).toBe(day);
        expect(localTime(begins - 60_000, zone).day < day).toBe(true);
      },
    );
  });
});

describe('periods', () => {
  const keys = (plan: Parameters<typeof planOf>[0], from: string, to: string) =>
    periodsBetween(planOf(plan), from, to).map(({ key, from, to }) => [key, from, to]);

  test('are weeks from Monday, months and quarters, by the names that calendars give them', () => {
    expect(keys({ rhythm: { every: 'week' }, firstDay: '2024-12-30' }, '2024-12-31', '2025-01-06')).toEqual([
      ['2025-W01', '2024-12-30', '2025-01-05'],
      ['2025-W02', '2025-01-06', '2025-01-12'],
    ]);
    expect(keys({ rhythm: { every: 'week' }, firstDay: '2026-12-28' }, '2027-01-01', '2027-01-01')).toEqual([
      ['2026-W53', '2026-12-28', '2027-01-03'],
    ]);
    expect(keys({}, '2026-03-31', '2026-04-01').map(([key]) => key)).toEqual(['2026-03', '2026-04']);
    expect(
      keys({ rhythm: { every: 'quarter' }, firstDay: '2026-01-01' }, '2026-12-31', '2026-12-31'),
    ).toEqual([['2026-Q4', '2026-10-01', '2026-12-31']]);
  });

  test('have only the days that the program has', () => {
    expect(keys({ firstDay: '2026-03-10', lastDay: '2026-04-05' }, '2026-01-01', '2026-12-31')).toEqual([
      ['2026-03', '2026-03-10', '2026-03-31'],
      ['2026-04', '2026-04-01', '2026-04-05'],
    ]);
  });

  test('follow on each other without a gap, and each day is in one', () => {
    forAll(fc.constantFrom('week', 'month', 'quarter'), (every) => {
      const all = periodsBetween(planOf({ rhythm: { every } }), '2026-03-01', '2029-01-01');
      for (const [index, { from }] of all.entries()) {
        const earlier = all[index - 1];
        if (earlier) expect(lengthOf({ from: earlier.to, to: from })).toBe(2);
      }
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    });
  });
});

test('a changed program touches no visit that someone has taken, whatever store leaves', () => {
  const visit = fc.record({
    visit: fc.uuid(),
    store: fc.constantFrom('riga', 'oslo'),
    period: fc.constantFrom('2026-03', '2026-04'),
    slot: fc.integer({ min: 1, max: 3 }),
    state: fc.constantFrom(...visitStates),
    windowTo: fc.integer({ min: -10, max: 10 }),
  });
  forAll(fc.array(visit, { maxLength: 12 }), (existing) => {
    const { change, cancel } = reconcile({
      existing,
      stores: new Set(['oslo']),
      hasPeriod: (key) => key === '2026-04',
      visits: 2,
      visitsBefore: 3,
      now: 0,
    });
    const touched = [...change, ...cancel];
    for (const { state, windowTo } of touched) {
      expect(['planned', 'offered', 'declined']).toContain(state);
      expect(windowTo).toBeGreaterThan(0);
    }
    expect(change.every((one: Existing) => one.store === 'oslo' && one.slot <= 2)).toBe(true);
    const left = existing.filter(
      (one) => one.store === 'riga' && one.windowTo > 0 && one.state === 'planned',
    );
    expect(left.every((one) => cancel.includes(one))).toBe(true);
  });
});

function known<T>(found: ReadonlyMap<string, T>, key: string): T {
  const value = found.get(key);
  if (value === undefined) throw new Error(`No ${key}`);
  return value;
}
