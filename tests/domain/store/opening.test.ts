import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoreHours } from '#domain/store/hours.ts';
import { exceptionsText, readExceptions, readWeekly, weeklyText } from '#domain/store/hours-text.ts';
import { fitOf, hoursOn, isOpenAt, openWithin } from '#domain/store/opening.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { forAll } from '#tests/support/for-all.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const at = (text: string) => Date.parse(`${text}Z`);

/** Friday and Saturday until two at night; closed on Sunday the 8th and with short hours on Christmas Eve. */
const bar: StoreHours = {
  weekly: [
    { weekdays: [1, 2, 3, 4], from: '10:00', to: '22:00' },
    { weekdays: [5, 6], from: '10:00', to: '02:00' },
  ],
  exceptions: [
    { from: '2026-03-08', to: '2026-03-08', hours: [] },
    { from: '2026-12-24', to: '2026-12-24', hours: [{ from: '20:00', to: '03:00' }] },
  ],
};
const inRiga = (hours: StoreHours) => ({ hours, timeZone: 'Europe/Riga' });

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 1, 30, 59))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
const range = fc.record({ from: clock, to: clock });
const weekdays = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  .map((days) => days.toSorted());
const day = fc.integer({ min: 0, max: 40 }).map((days) => dayNamed(at('2026-03-10T00:00') + days * DAY_MS));
const hours: fc.Arbitrary<StoreHours> = fc.record({
  weekly: fc.array(
    fc.tuple(weekdays, range).map(([days, one]) => ({ weekdays: days, ...one })),
    { maxLength: 3 },
  ),
  exceptions: fc.array(
    fc
      .tuple(day, fc.integer({ min: 0, max: 3 }), fc.array(range, { maxLength: 2 }))
      .map(([from, more, those]) => ({
        from,
        to: dayNamed(at(`${from}T00:00`) + more * DAY_MS),
        hours: those,
      })),
    { maxLength: 4 },
  ),
});
/** Clocks are set on 29 March in Europe, on 5 April in Lord Howe (by half an hour), on the midnight of 27 March in Beirut. */
const timeZone = fc.constantFrom(
  'Europe/Riga',
  'America/New_York',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Asia/Beirut',
);

function dayNamed(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The rule once more, by the clock on the wall alone and without the code that is tested. */
function isOpenByTheClock(instant: number, { weekly, exceptions }: StoreHours, zone: string): boolean {
  const { day: today, minutes } = localTime(instant, zone);
  const yesterday = dayNamed(at(`${today}T00:00`) - DAY_MS);
  const begun = (on: string): readonly { from: string; to: string }[] => {
    const other = exceptions.filter(({ from, to }) => from <= on && on <= to).at(-1);
    const weekday = ((new Date(at(`${on}T00:00`)).getUTCDay() + 6) % 7) + 1;
    if (other) return other.hours;
    if (weekly.length === 0) return on === today ? [{ from: '00:00', to: '00:00' }] : [];
    return weekly.filter((one) => one.weekdays.includes(weekday));
  };
  const told = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const isToday = begun(today).some(({ from, to }) => {
    const isLate = told(to) <= told(from);
    return minutes >= told(from) && (isLate || minutes < told(to));
  });
  return isToday || begun(yesterday).some(({ from, to }) => told(to) <= told(from) && minutes < told(to));
}

describe('opening hours', () => {
  test('are the same by the clock on the wall, by instant and by stretch, exceptions and set clocks and all', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 45 * 24 * 60 - 1 }), { minLength: 20, maxLength: 20 });
    const from = at('2026-03-08T00:00');
    forAll(fc.tuple(hours, timeZone, moments), ([those, zone, minutes]) => {
      const opening = { hours: those, timeZone: zone };
      const open = openWithin({ from, to: from + 45 * DAY_MS }, opening);
      for (const minute of minutes) {
        const instant = from + minute * MINUTE_MS;
        const byClock = isOpenByTheClock(instant, those, zone);
        expect(isOpenAt(instant, opening)).toBe(byClock);
        expect(open.some((one) => one.from <= instant && instant < one.to)).toBe(byClock);
      }
    });
  });

  test('come in order, apart, and within what was asked', () => {
    const window = fc.tuple(fc.integer({ min: 0, max: 40 * 24 * 60 }), fc.integer({ min: 1, max: 5_000 }));
    forAll(fc.tuple(hours, timeZone, window), ([those, zone, [start, length]]) => {
      const from = at('2026-03-08T00:00') + start * MINUTE_MS;
      const within = { from, to: from + length * MINUTE_MS };
      const open = openWithin(within, { hours: those, timeZone: zone });
      for (const [index, one] of open.entries()) {
        expect(one.from).toBeGreaterThanOrEqual(index === 0 ? within.from : (open[index - 1]?.to ?? 0) + 1);
        expect(one.to).toBeGreaterThan(one.from);
        expect(one.to).toBeLessThanOrEqual(within.to);
      }
    });
  });

  test('run past midnight into a day on which the store stays closed', () => {
    expect(isOpenAt(at('2026-03-07T23:30'), inRiga(bar))).toBe(true);
    expect(isOpenAt(at('2026-03-08T00:30'), inRiga(bar))).toBe(false);
    expect(isOpenAt(at('2026-03-08T10:00'), inRiga(bar))).toBe(false);
  });

  test('of a day with others run into the next, and do not begin on the day before', () => {
    expect(isOpenAt(at('2026-12-24T01:30'), inRiga(bar))).toBe(false);
    expect(isOpenAt(at('2026-12-24T23:30'), inRiga(bar))).toBe(true);
  });

  test('are an hour shorter in the night in which the clocks are set forward', () => {
    const night = { weekly: [{ weekdays: [6], from: '22:00', to: '06:00' }], exceptions: [] };
    const [open] = openWithin({ from: at('2026-03-28T12:00'), to: at('2026-03-29T12:00') }, inRiga(night));
    expect((open?.to ?? 0) - (open?.from ?? 0)).toBe(7 * HOUR_MS);
  });

  test('tell of a window whether it lies in them, and when', () => {
    const on = (from: string, to: string) => fitOf({ from: at(from), to: at(to) }, inRiga(bar));
    expect(on('2026-03-02T09:00', '2026-03-02T12:00').fit).toBe('open');
    expect(on('2026-03-08T09:00', '2026-03-08T12:00')).toEqual({ fit: 'closed', open: [] });
    expect(on('2026-03-02T18:00', '2026-03-02T22:00')).toEqual({
      fit: 'partly',
      open: [{ from: at('2026-03-02T18:00'), to: at('2026-03-02T20:00') }],
    });
  });

  test('of one day are told in order', () => {
    expect(hoursOn('2026-12-24', bar)).toEqual([{ from: '20:00', to: '03:00' }]);
    expect(hoursOn('2026-03-08', bar)).toEqual([]);
    expect(hoursOn('2026-03-09', { weekly: [], exceptions: [] })).toBe('all-day');
  });
});

describe('opening hours as cells of a list', () => {
  test('are read as they were written', () => {
    forAll(hours, (those) => {
      expect(readWeekly(weeklyText(those))).toEqual(those.weekly);
      expect(readExceptions(exceptionsText(those))).toEqual(those.exceptions);
    });
  });

  test.each([
    ['Mon–Fri 8–20, Sat closed', null],
    ['Mon–Fri 8–20; Sat 10.00 – 18.00; Sun closed', 2],
    ['daily 09:00-24:00', 1],
    ['Fr-Mo 10-12 and 14-18', 2],
    ['24/7', 0],
    ['closed', null],
    ['Mo-Xx 08:00-20:00', null],
    ['Mo 25:00-26:00', null],
    ['Mo 08:00', null],
    ['nine to five', null],
  ])('%s as people write them', (text, parts) => {
    expect(readWeekly(text)?.length ?? null).toBe(parts);
  });

  test.each([
    ['2026-12-24: 10:00-14:00; 2026-12-25/2026-12-26 closed', 2],
    ['2026-02-30 closed', null],
    ['2026-12-26/2026-12-25 closed', null],
    ['24.12. closed', null],
  ])('%s as days with other hours', (text, parts) => {
    expect(readExceptions(text)?.length ?? null).toBe(parts);
  });
});
