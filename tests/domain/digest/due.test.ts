import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDigestDue, lastMonday } from '#domain/digest/due.ts';
import { forAll } from '#tests/support/for-all.ts';

const at = (text: string) => Date.parse(text);
const instants = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2040-01-01T00:00Z') });

test('the weekly mail is due from Monday at six, once', () => {
  const told = at('2026-03-04T12:00Z');
  expect(isDigestDue('weekly', told, at('2026-03-09T05:59Z'))).toBe(false);
  expect(isDigestDue('weekly', told, at('2026-03-09T06:00Z'))).toBe(true);
  expect(isDigestDue('weekly', told, at('2026-03-13T00:00Z'))).toBe(true);
  expect(isDigestDue('weekly', at('2026-03-09T06:00Z'), at('2026-03-13T00:00Z'))).toBe(false);
});

test('whoever wants none gets none; whoever wants all is told of what is new', () => {
  expect(isDigestDue('never', 0, at('2026-03-09T06:00Z'))).toBe(false);
  expect(isDigestDue('publication', 5, 6)).toBe(true);
  expect(isDigestDue('publication', 6, 6)).toBe(false);
});

test('the last Monday is a Monday at six and less than a week ago, and who was told since is not told again', () => {
  forAll(instants, (now) => {
    const monday = new Date(lastMonday(now));
    expect([monday.getUTCDay(), monday.getUTCHours(), monday.getUTCMinutes()]).toEqual([1, 6, 0]);
    expect(now - monday.getTime()).toBeGreaterThanOrEqual(0);
    expect(now - monday.getTime()).toBeLessThan(7 * 86_400_000);
    expect(isDigestDue('weekly', now, now)).toBe(false);
  });
});
