import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emptyPack, visitOf } from '#tests/offline/pocket.ts';
import { stage, VISIT } from './stage.tsx';

/** A visit that the coordinator gave to someone else, while this phone had work in it. */
function takenBack(locale: 'en' | 'fa', screen: string) {
  return stage({
    screen,
    locale,
    before: async (journal, { peer, phone }) => {
      await journal.append({ kind: 'answer.set', question: 'greeting-kind', value: 'nod-only' });
      peer.pack = { ...emptyPack('shopper-1'), visits: [visitOf('visit-2')] };
      await phone.refreshPack();
    },
  });
}

test('a visit that was taken back stays in the list with its work, and says so', async () => {
  await takenBack('en', '');
  await expect.element(page.getByText('This visit was taken back')).toBeVisible();
  await expect.element(page.getByText(/Your coordinator decides/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save a copy' })).toBeEnabled();
  await page.getByRole('link', { name: 'Your visits' }).click();
  await expect.element(page.getByRole('link', { name: /Taken back/ })).toBeVisible();
});

test('its screen can be used by all, in Persian too', async () => {
  await takenBack('fa', '');
  await expect.element(page.getByText('این بازدید پس گرفته شد')).toBeVisible();
  expect(document.documentElement.dir).toBe('rtl');
  expect((await axe.run()).violations.map(({ id }) => id)).toEqual([]);
});

test('of a visit for which nothing was done nothing is left', async () => {
  const { peer, phone } = await stage({ before: null });
  peer.pack = { ...emptyPack('shopper-1'), visits: [] };
  await phone.refreshPack();
  expect((await phone.pack())?.visits.map(({ id }) => id)).not.toContain(VISIT);
});
