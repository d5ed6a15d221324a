import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowInZone } from '#server/visits/window.ts';

const utc = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 16);
const inRiga = (from: string, to: string) => {
  const window = windowInZone({ from, to }, 'Europe/Riga');
  return [utc(window.from), utc(window.to)];
};

describe('a window in a store’s local time', () => {
  test('is two hours behind UTC in a Latvian winter, three in summer', () => {
    expect(inRiga('2026-01-15T09:00', '2026-01-15T18:00')).toEqual(['2026-01-15T07:00', '2026-01-15T16:00']);
    expect(inRiga('2026-07-15T09:00', '2026-07-15T18:00')).toEqual(['2026-07-15T06:00', '2026-07-15T15:00']);
  });

  test('at a time that the clocks skip means the time as if they had not been moved yet', () => {
    // 29 March 2026, 03:00 to 04:00 does not happen in Riga.
    expect(inRiga('2026-03-29T03:30', '2026-03-29T05:00')).toEqual(['2026-03-29T01:30', '2026-03-29T02:00']);
  });

  test('at a time that happens twice means the first', () => {
    // 25 October 2026, 03:00 to 04:00 happens twice in Riga.
    expect(inRiga('2026-10-25T03:30', '2026-10-25T04:30')).toEqual(['2026-10-25T00:30', '2026-10-25T02:30']);
  });

  test.each([
    ['2026-02-30T10:00', '2026-03-01T10:00', 'window.from'],
    ['2026-02-01T10:00', '2026-02-01T25:00', 'window.to'],
    ['2026-02-01T10:00', '2026-02-01T10:00', 'window.to'],
    ['2026-02-01T10:00', '2026-02-01T09:00', 'window.to'],
  ])('from %s to %s is refused for %s', (from, to, field) => {
    expect(() => windowInZone({ from, to }, 'Europe/Riga')).toThrow(
      expect.objectContaining({ code: 'bad-input', field }),
    );
  });

  test('reads back as the same local time in every zone, unless the clocks skip it', () => {
    const zones = fc.constantFrom(
      'Europe/Riga',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'UTC',
    );
    const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const local = utc(minute * 60_000);
        const { from } = windowInZone({ from: local, to: '2031-01-01T00:00' }, zone);
        const back = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDateTime();
        const laterMs = back.since(Temporal.PlainDateTime.from(local)).total('milliseconds');
        // A skipped time comes out later, by what was skipped: half an hour on Lord Howe, an hour elsewhere.
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(laterMs);
      }),
      { seed: 20_260_302, numRuns: 300 },
    );
  });
});
