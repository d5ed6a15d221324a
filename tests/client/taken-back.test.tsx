import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coffee, emptyPack, visitOf } from '#tests/offline/pocket.ts';
import { stage, VISIT } from './stage.tsx';

/** A visit that the coordinator gave to someone else, while this phone had work in it. */
function takenBack(locale: 'en' | 'fa', screen: string) {
  return stage({
    screen,
    locale,
    before: async (journal, { peer, phone }) => {
      await journal.append({ kind: 'answer.set', question: 'greeting-kind', value: 'nod-only' });
      peer.pack = { ...emptyPack('shopper-1'), visits: [visitOf('visit-2')], checklists: [coffee] };
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
  const card = page.getByRole('link', { name: /Taken back/ });
  await expect.element(card).toBeVisible();
  expect(card.element().textContent).not.toMatch(/Report due|€/);
  expect(card.element().classList).not.toContain('now');
});

test('nothing is asked for any more of a visit that was taken back, and what was noted can be looked at', async () => {
  await takenBack('en', '');
  await expect.element(page.getByText('This visit was taken back')).toBeVisible();
  await expect.poll(() => page.getByText('Report due').elements()).toEqual([]);
  expect(page.getByRole('link', { name: 'Continue' }).elements()).toEqual([]);
  await page.getByRole('link', { name: 'See your answers' }).click();
  await expect.poll(() => location.pathname).toBe(`/visit/${VISIT}/questions`);
});

test('its money is not expected any more', async () => {
  await takenBack('en', '/earnings');
  await expect.poll(() => document.querySelector('main')?.textContent).toContain('Taken back');
  expect(document.querySelector('[data-stage="expected"]')?.textContent).not.toContain('€');
});

test('it is not in the way of another visit', async () => {
  const { phone, peer } = await takenBack('en', '/visit/visit-2');
  expect(peer.pack?.visits.map(({ id }) => id)).toEqual(['visit-2']);
  await page.getByRole('button', { name: /^Start (the visit|anyway)$/ }).click();
  await expect.poll(() => location.pathname).toBe('/visit/visit-2/moments');
  expect(await phone.journalOf('visit-2')).not.toBeNull();
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
