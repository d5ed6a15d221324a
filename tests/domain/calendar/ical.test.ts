import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, icalOf } from '#domain/calendar/ical.ts';
import { forAll } from '#tests/support/for-all.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const entry: CalendarEntry = {
  uid: 'visit-1@plainclothes',
  revision: 3,
  title: 'Errand',
  from: Date.parse('2026-03-29T00:30:00Z'),
  to: Date.parse('2026-03-29T02:30:00Z'),
  place: 'Kaļķu iela 11; LV-1050, Riga',
  notes: '',
  tentative: false,
};

/** What an independent reader of RFC 5545 makes of it. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      revision: event.sequence,
      title: event.summary,
      from: event.startDate.toJSDate().getTime(),
      to: event.endDate.toJSDate().getTime(),
      place: event.location ?? '',
      notes: event.description ?? '',
      tentative: component.getFirstPropertyValue('status') === 'TENTATIVE',
    };
  });
}

/** Text as people write it, in any script, with what has to be escaped. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(',', ';', '\\', '\n', '\\n', '"', ':', 'ق', '🧁', ' '),
    ),
  )
  .map((parts) => parts.join('').replace(/[\p{Cc}\p{Cs}]/gu, (one) => (one === '\n' ? one : '')));
const seconds = fc.integer({ min: 0, max: 4_000_000_000 }).map((at) => at * 1_000);
const entries = fc.array(
  fc.record({
    uid: fc.uuid(),
    revision: fc.nat(),
    title: words,
    from: seconds,
    to: seconds,
    place: words,
    notes: words,
    tentative: fc.boolean(),
  }),
  { maxLength: 4 },
);

describe('a calendar', () => {
  test('is read by another reader as it was written', () => {
    forAll(entries, (those) => {
      expect(readBack(icalOf({ name: 'Appointments', entries: those }, NOW))).toEqual(those);
    });
  });

  test('has no line of more than 75 octets, and ends each as it should', () => {
    forAll(entries, (those) => {
      const lines = icalOf({ name: 'Appointments', entries: those }, NOW).split('\r\n');
      expect(lines.at(-1)).toBe('');
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
    });
  });

  test('tells the same instants on both sides of a night in which the clocks are set', () => {
    const text = icalOf({ name: 'Appointments', entries: [entry] }, NOW);
    expect(text).toContain('DTSTART:20260329T003000Z\r\nDTEND:20260329T023000Z');
    expect(readBack(text)).toEqual([entry]);
  });

  test('keeps nobody busy for longer than a day', () => {
    const long = { ...entry, to: entry.from + 14 * 86_400_000 };
    expect(icalOf({ name: '', entries: [long] }, NOW)).toContain('TRANSP:TRANSPARENT');
    expect(icalOf({ name: '', entries: [entry] }, NOW)).toContain('TRANSP:OPAQUE');
  });
});
