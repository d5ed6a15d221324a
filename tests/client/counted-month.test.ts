import { expect, onTestFinished, test } from 'vitest';
import { formatCountedMonth, formatMonth } from '#client/locales/format.ts';
import { speak } from '#client/locales/t.ts';

test('a month of figures keeps its own calendar in Persian, where a month of one’s own visits has the person’s', async () => {
  await speak('fa');
  onTestFinished(() => speak('en'));
  expect(formatCountedMonth('2026-11')).toMatch(/نوامبر/);
  expect(formatCountedMonth('2026-11')).toMatch(/۲۰۲۶/);
  expect(formatMonth(Date.UTC(2026, 10, 15), 'UTC')).toMatch(/آبان/);
});
