import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { prefer } from '#client/app/preferences.ts';
import type { Locale } from '#domain/text.ts';
import { visitOf } from '#tests/offline/pocket.ts';
import { axeFaults } from './axe-faults.ts';
import { stage } from './stage.tsx';

const screens = [
  ['the list', undefined, '.visit-card'],
  ['the visit', '', '.facts'],
  ['the quiz', 'quiz', '.quiz-text'],
  ['the self-check', 'ready', '.ready-line'],
  ['the offers', '/offers', '.offer'],
  ['the earnings', '/earnings', '.earning-stages'],
  ['the moments', 'moments', '.moment-target'],
  ['the arrival questions', 'questions/arrival', '.question'],
  ['the waiting questions', 'questions/wait', '.question'],
  ['the product questions', 'questions/product', '.question'],
  ['the last questions', 'questions/afterwards', '.question'],
  ['the finish', 'finish', '.rows'],
] as const;

const looks = [
  ['en', 'light'],
  ['fa', 'dark'],
  ['en', 'dim'],
] as const;

async function look(
  locale: Locale,
  theme: 'light' | 'dark' | 'dim',
  screen: string | undefined,
  sign: string,
): Promise<void> {
  prefer({ theme: theme === 'dim' ? 'light' : theme, dim: theme === 'dim', motion: false });
  const mark = { kind: 'moment.marked', moment: 'entered', source: 'tap' } as const;
  await stage({
    ...(screen === undefined ? { before: null } : { screen, before: (journal) => journal.append(mark) }),
    locale,
    pack: { offers: [{ ...visitOf('offer-1'), state: 'offered' }] },
  });
  await expect.poll(() => document.querySelector(sign)).toBeTruthy();
}

describe.each(looks)('in %s, %s', (locale, theme) => {
  test.each(screens)('%s can be used by everyone', async (_, screen, sign) => {
    await look(locale, theme, screen, sign);
    expect(await axeFaults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(document.documentElement.dir).toBe(locale === 'fa' ? 'rtl' : 'ltr');
  });
});

test('the correction of a moment can be used by everyone', async () => {
  await look('en', 'light', 'moments', '.rows');
  await page.getByRole('region', { name: 'Marked' }).getByRole('button').click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});

test('what is there to be touched is large enough for a thumb', async () => {
  await look('en', 'light', 'questions/arrival', '.question');
  const targets = document.querySelectorAll('a, button, label.choice, summary');
  const small = [...targets].filter((target) => target.getBoundingClientRect().height < 47.5);
  expect(small.map((target) => target.outerHTML.slice(0, 80))).toEqual([]);
});
