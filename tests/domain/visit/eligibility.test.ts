import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inDayparts, localTime } from '#domain/visit/daypart.ts';
import { type Rule, type RuledVisit, unmetRule, verdictsOf } from '#domain/visit/eligibility.ts';
import type { Claimed, Visited } from '#domain/visit/rotation.ts';
import { dayAfter, daysBetween, daysOf, stretchesOf } from '#domain/visit/stretches.ts';
import { type Daypart, plainTerms, type VisitTerms } from '#domain/visit/terms.ts';
import { forAll } from '#tests/support/for-all.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const weekdays = [1, 2, 3, 4, 5];

/** An instant by a clock in Riga: in March 2026 two hours ahead of UTC until the 29th, three from then on. */
const riga = (day: string, time: string) => Date.parse(`${day}T${time}:00+02:00`);

/** An offered visit in Riga on Monday 2 March 2026 from nine to six, unless said otherwise. */
function offered(
  terms: Partial<VisitTerms>,
  { from = riga('2026-03-02', '09:00'), to = riga('2026-03-02', '18:00'), timeZone = 'Europe/Riga' } = {},
): RuledVisit {
  return {
    id: 'visit-1',
    state: 'offered',
    store: { id: 'kalku', client: 'Wrenfold', timeZone },
    window: { from, to },
    terms: { ...plainTerms, ...terms },
  };
}

const was = (at: number, { store = 'kalku', client = 'Wrenfold', visit = 'earlier' } = {}): Visited => ({
  visit,
  store,
  client,
  at,
});

interface Person {
  visited?: readonly Visited[];
  claimed?: readonly Claimed[];
  qualifications?: readonly string[];
  now?: number;
}

function verdict<R extends Rule>(rule: R, visit: RuledVisit, person: Person = {}) {
  const { now = riga('2026-03-02', '08:00'), ...known } = person;
  const found = verdictsOf({ visit, record: { visited: [], qualifications: [], ...known }, now }).find(
    (one) => one.rule === rule,
  );
  if (!found) throw new Error(`No verdict on ${rule}`);
  return found;
}

describe('rules', () => {
  test('that a visit does not have are not judged', () => {
    const rules = (visit: RuledVisit) =>
      verdictsOf({ visit, record: { visited: [], qualifications: [] }, now: 0 }).map(({ rule }) => rule);
    expect(rules(offered({}))).toEqual(['deadline', 'window']);
    expect(rules({ ...offered({}), state: 'assigned' })).toEqual(['window']);
  });

  test('are all named, and the first that is not met is the reason', () => {
    const visit = offered({
      dayparts: [{ weekdays, from: '11:30', to: '14:00' }],
      rotation: { days: 90, of: 'store' },
      qualifications: ['Barista basics'],
    });
    const now = riga('2026-03-01', '12:00');
    const record = { visited: [was(now - 41 * DAY_MS)], qualifications: ['barista basics '] };
    const verdicts = verdictsOf({ visit, record, now });
    expect(verdicts.map(({ rule, met }) => [rule, met])).toEqual([
      ['deadline', true],
      ['qualification', true],
      ['rotation', false],
      ['window', true],
      ['daypart', true],
    ]);
    expect(unmetRule(verdicts)).toBe('rotation');
    expect(unmetRule(verdicts.filter(({ rule }) => rule !== 'rotation'))).toBeNull();
  });
});

describe('rotation', () => {
  const of = (days: number, what: 'store' | 'client' = 'store') => offered({ rotation: { days, of: what } });

  test('says when one was here, how long ago that is, and from which day on it is kept', () => {
    const last = was(riga('2026-01-20', '12:00'));
    const now = riga('2026-03-02', '08:00');
    expect(verdict('rotation', of(90), { visited: [last], now })).toEqual({
      rule: 'rotation',
      met: false,
      days: 90,
      of: 'store',
      last,
      daysAgo: 41,
      metFrom: '2026-04-20',
      metOn: null,
      claim: null,
      metToday: false,
    });
  });

  test('is kept by someone who was never here', () => {
    expect(verdict('rotation', of(90))).toMatchObject({
      met: true,
      last: null,
      daysAgo: null,
      metFrom: null,
      metOn: '2026-03-02',
    });
  });

  test('counts days on the store’s calendar, not hours: late then and early now is a day', () => {
    const lateBefore = was(riga('2026-03-01', '23:50'));
    expect(verdict('rotation', of(1), { visited: [lateBefore] })).toMatchObject({ met: true });
    // In Riga it is already the 2nd when it is still the 1st in UTC.
    const sameDay = was(riga('2026-03-02', '00:10'));
    expect(verdict('rotation', of(1), { visited: [sameDay] })).toMatchObject({ met: false, daysAgo: 0 });
  });

  test('looks at this store, or at all of the client’s', () => {
    const elsewhere = was(riga('2026-02-20', '12:00'), { store: 'station' });
    const stranger = was(riga('2026-02-20', '12:00'), { store: 'station', client: 'Another' });
    expect(verdict('rotation', of(90), { visited: [elsewhere] })).toMatchObject({ met: true, last: null });
    expect(verdict('rotation', of(90, 'client'), { visited: [elsewhere] })).toMatchObject({ met: false });
    expect(verdict('rotation', of(90, 'client'), { visited: [stranger] })).toMatchObject({ met: true });
  });

  test('never counts a visit against itself, nor one that comes later', () => {
    const itself = was(riga('2026-03-02', '10:00'), { visit: 'visit-1' });
    const later = was(riga('2026-03-20', '10:00'));
    expect(verdict('rotation', of(90), { visited: [itself, later] })).toMatchObject({
      met: true,
      metOn: '2026-03-02',
    });
  });

  test('does not count a visit that the store prevented', () => {
    const closed = { ...was(riga('2026-02-20', '12:00')), prevented: true };
    const before = was(riga('2026-01-20', '12:00'), { visit: 'before' });
    expect(verdict('rotation', of(90), { visited: [closed] })).toMatchObject({ met: true, last: null });
    expect(verdict('rotation', of(30), { visited: [before, closed] })).toMatchObject({
      met: true,
      last: before,
    });
  });

  describe('counts a visit that one holds and has yet to make for each day of its window', () => {
    const claim = (from: string, to: string, { store = 'kalku', visit = 'held' } = {}): Claimed => ({
      visit,
      store,
      client: 'Wrenfold',
      window: { from: riga(from, '00:00'), to: riga(to, '00:00') },
    });
    const month = (days: number, what: 'store' | 'client' = 'store') =>
      offered({ rotation: { days, of: what } }, { to: riga('2026-03-21', '00:00') });

    test('before and after it', () => {
      // Held for the 8th to the 11th: of the 2nd to the 20th the 2nd is six days off, the 17th too.
      const held = claim('2026-03-08', '2026-03-12');
      expect(verdict('rotation', month(6), { claimed: [held] })).toMatchObject({
        met: true,
        metOn: '2026-03-02',
        metToday: true,
        claim: held,
      });
      expect(verdict('rotation', month(7), { claimed: [held] })).toMatchObject({
        met: true,
        metOn: '2026-03-18',
        metToday: false,
      });
      expect(verdict('rotation', month(10), { claimed: [held] })).toMatchObject({
        met: false,
        metOn: null,
        claim: held,
        last: null,
      });
    });

    test('at this store, or at all of the client’s', () => {
      const elsewhere = claim('2026-03-08', '2026-03-12', { store: 'station' });
      expect(verdict('rotation', month(30), { claimed: [elsewhere] })).toMatchObject({
        met: true,
        claim: null,
      });
      expect(verdict('rotation', month(30, 'client'), { claimed: [elsewhere] })).toMatchObject({
        met: false,
      });
    });

    test('until it is made: then the day of it counts', () => {
      const held = claim('2026-03-01', '2026-03-20');
      const made = was(riga('2026-03-01', '12:00'), { visit: 'held' });
      expect(verdict('rotation', month(10), { claimed: [held], visited: [made] })).toMatchObject({
        met: true,
        metOn: '2026-03-11',
        claim: null,
      });
      const prevented = { ...made, prevented: true };
      expect(verdict('rotation', month(10), { claimed: [held], visited: [prevented] })).toMatchObject({
        metOn: '2026-03-02',
      });
    });

    test('where it is far enough off it is not named', () => {
      const held = claim('2026-06-01', '2026-06-12');
      expect(verdict('rotation', month(30), { claimed: [held] })).toMatchObject({ met: true, claim: null });
    });

    test('and of two that one holds only the earlier stands in the other’s way', () => {
      const own: Claimed = { ...claim('2026-03-02', '2026-03-03'), visit: 'visit-1' };
      const later = claim('2026-03-08', '2026-03-12');
      const earlier = claim('2026-02-27', '2026-02-28', { visit: 'earlier' });
      const visit = { ...of(30), state: 'accepted' as const, window: own.window };
      expect(verdict('rotation', visit, { claimed: [own, later] })).toMatchObject({ met: true, claim: null });
      expect(verdict('rotation', visit, { claimed: [own, later, earlier] })).toMatchObject({
        met: false,
        claim: earlier,
      });
    });
  });

  test('is judged by the window: met where it comes to be kept within it, on the first such day', () => {
    const visit = offered({ rotation: { days: 30, of: 'store' } }, { to: riga('2026-03-08', '18:00') });
    const last = was(riga('2026-02-03', '12:00'));
    expect(verdict('rotation', visit, { visited: [last] })).toMatchObject({ met: true, metOn: '2026-03-05' });
    const tooLate = was(riga('2026-02-07', '12:00'));
    expect(verdict('rotation', visit, { visited: [tooLate] })).toMatchObject({
      met: false,
      metFrom: '2026-03-09',
    });
  });

  test('looks only at days on which the hours of the visit are', () => {
    const monday = [{ weekdays: [1], from: '09:00', to: '12:00' }];
    const week = offered(
      { rotation: { days: 30, of: 'store' }, dayparts: monday },
      { to: riga('2026-03-08', '18:00') },
    );
    const last = was(riga('2026-02-03', '12:00'));
    expect(verdict('rotation', week, { visited: [last] })).toMatchObject({ met: false });
  });

  test('is kept after exactly so many days, whatever clocks did between', () => {
    forAll(
      fc.record({
        days: fc.integer({ min: 1, max: 400 }),
        since: fc.integer({ min: 0, max: 500 }),
        minute: fc.integer({ min: 0, max: 1439 }),
        zone: fc.constantFrom('Europe/Riga', 'America/St_Johns', 'Asia/Tehran', 'Pacific/Apia'),
      }),
      ({ days, since, minute, zone }) => {
        const noon = Date.UTC(2026, 2, 30, 12);
        const at = noon - since * DAY_MS + (minute - 720) * 60_000;
        const visit = offered(
          { rotation: { days, of: 'store' } },
          { from: noon, to: noon + 60_000, timeZone: zone },
        );
        const calendarDays = daysBetween(localTime(at, zone).day, localTime(noon, zone).day);
        const { met } = verdict('rotation', visit, { visited: [was(at)], now: noon - DAY_MS });
        expect(met).toBe(calendarDays < 0 || calendarDays >= days);
      },
    );
  });
});

describe('qualifications', () => {
  test('name what is lacking', () => {
    const visit = offered({ qualifications: ['Barista basics', 'Alcohol, over 21'] });
    expect(verdict('qualification', visit, { qualifications: ['Barista basics'] })).toMatchObject({
      met: false,
      lacking: ['Alcohol, over 21'],
    });
  });
});

describe('the offer’s deadline', () => {
  const until = riga('2026-03-01', '18:00');
  test.each([
    ['before it', until - 1, true],
    ['at it', until, false],
  ])('%s', (_, now, met) => {
    expect(verdict('deadline', offered({ offerUntil: until }), { now })).toMatchObject({ met, until });
  });

  test('is the window’s end where none is named, or where it is named later', () => {
    const end = riga('2026-03-02', '18:00');
    expect(verdict('deadline', offered({}))).toMatchObject({ until: end });
    expect(verdict('deadline', offered({ offerUntil: end + DAY_MS }))).toMatchObject({ until: end });
  });
});

describe('the window', () => {
  test.each([
    ['08:59', 'not-yet', true],
    ['09:00', 'open', true],
    ['17:59', 'open', true],
    ['18:00', 'over', false],
  ])('at %s is %s', (time, phase, met) => {
    expect(verdict('window', offered({}), { now: riga('2026-03-02', time) })).toMatchObject({ phase, met });
  });
});

describe('dayparts', () => {
  const lunch: Daypart = { weekdays, from: '11:30', to: '14:00' };
  const evening: Daypart = { weekdays, from: '17:00', to: '19:00' };
  const at = (time: string) => riga('2026-03-02', time);

  test('say what is on and what comes next within the window', () => {
    const visit = offered({ dayparts: [evening, lunch] });
    expect(verdict('daypart', visit, { now: at('08:00') })).toMatchObject({
      met: true,
      current: null,
      next: { from: at('11:30'), to: at('14:00') },
    });
    expect(verdict('daypart', visit, { now: at('12:00') })).toMatchObject({
      current: { from: at('12:00'), to: at('14:00') },
      // The window closes before the hours do.
      next: { from: at('17:00'), to: at('18:00') },
    });
    expect(verdict('daypart', visit, { now: at('17:30') })).toMatchObject({
      current: { from: at('17:30'), to: at('18:00') },
      next: null,
    });
    expect(verdict('daypart', visit, { now: at('18:00') })).toMatchObject({ met: false, next: null });
  });

  test('go by the weekday at the store', () => {
    const visit = offered({ dayparts: [{ ...lunch, weekdays: [2] }] });
    expect(verdict('daypart', visit)).toMatchObject({ met: false });
    const auckland = offered(
      { dayparts: [{ weekdays: [2], from: '00:00', to: '02:00' }] },
      { timeZone: 'Pacific/Auckland' },
    );
    expect(verdict('daypart', auckland, { now: at('08:00') })).toMatchObject({
      next: { from: Date.UTC(2026, 2, 2, 11), to: Date.UTC(2026, 2, 2, 13) },
    });
  });

  test('past midnight belong to the day on which they began', () => {
    const night: Daypart = { weekdays: [5], from: '22:00', to: '02:00' };
    const from = riga('2026-03-06', '09:00');
    const window = { from, to: from + 3 * DAY_MS };
    expect(stretchesOf(window, [night], 'Europe/Riga')).toEqual([
      { from: riga('2026-03-06', '22:00'), to: riga('2026-03-07', '02:00') },
    ]);
    const saturday = { from: riga('2026-03-07', '00:30'), to: riga('2026-03-07', '12:00') };
    expect(stretchesOf(saturday, [night], 'Europe/Riga')).toEqual([
      { from: riga('2026-03-07', '00:30'), to: riga('2026-03-07', '02:00') },
    ]);
  });

  test('lose the hour that daylight saving skips and gain the one that it repeats', () => {
    const early: Daypart = { weekdays: [7], from: '02:30', to: '04:30' };
    // 2026-03-29, 03:00 +02:00 becomes 04:00 +03:00; 2026-10-25, 04:00 +03:00 becomes 03:00 +02:00.
    const spring = { from: Date.parse('2026-03-28T22:00Z'), to: Date.parse('2026-03-29T12:00Z') };
    expect(stretchesOf(spring, [early], 'Europe/Riga')).toEqual([
      { from: Date.parse('2026-03-29T00:30Z'), to: Date.parse('2026-03-29T01:30Z') },
    ]);
    const autumn = { from: Date.parse('2026-10-24T21:00Z'), to: Date.parse('2026-10-25T12:00Z') };
    expect(stretchesOf(autumn, [early], 'Europe/Riga')).toEqual([
      { from: Date.parse('2026-10-24T23:30Z'), to: Date.parse('2026-10-25T02:30Z') },
    ]);
  });

  test('are on at just the instants at which the phone’s check of a start says so', () => {
    const times = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const daypart = fc.record({
      weekdays: fc.subarray(everyDay, { minLength: 1 }),
      from: times,
      to: times,
    });
    forAll(
      fc.record({
        dayparts: fc.array(daypart, { minLength: 1, maxLength: 3 }),
        zone: fc.constantFrom('Europe/Riga', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'),
        from: fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2026, 11, 1) / 60_000 }),
        hours: fc.integer({ min: 1, max: 24 * 40 }),
        minutes: fc.array(fc.integer({ min: 0, max: 24 * 40 * 60 }), { minLength: 20, maxLength: 20 }),
      }),
      ({ dayparts, zone, from, hours, minutes }) => {
        const window = { from: from * 60_000, to: from * 60_000 + hours * HOUR_MS };
        const stretches = stretchesOf(window, dayparts, zone);
        for (const minute of minutes) {
          const instant = window.from + minute * 60_000;
          if (instant >= window.to) continue;
          const isIn = stretches.some((stretch) => stretch.from <= instant && instant < stretch.to);
          expect(isIn, new Date(instant).toISOString()).toBe(inDayparts(instant, dayparts, zone));
        }
        const ends = stretches.flatMap((stretch) => [stretch.from, stretch.to]);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(new Set(ends).size).toBe(ends.length);
      },
    );
  });
});

describe('days', () => {
  test('that a stretch touches', () => {
    const stretch = { from: riga('2026-03-02', '23:00'), to: riga('2026-03-04', '00:00') };
    expect(daysOf(stretch, 'Europe/Riga')).toEqual(['2026-03-02', '2026-03-03']);
    expect(daysOf({ from: stretch.from, to: stretch.from }, 'Europe/Riga')).toEqual(['2026-03-02']);
  });

  test('are counted over leap days and years', () => {
    expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2026-12-31', '2028-03-01')).toBe(426);
  });
});
