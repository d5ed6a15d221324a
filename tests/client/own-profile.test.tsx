import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { unknownOwn } from '#domain/person/profile.ts';
import { Refusal, served } from './desk/served.ts';
import { stage } from './stage.tsx';

const routes = {
  'GET /shopper/calendar': () => ({ madeAt: null, naming: 'plain' }),
  'GET /shopper/profile': () => ({ own: { ...unknownOwn, places: ['Riga'] }, revision: 2 }),
};

async function open(save: () => unknown) {
  const server = served({ ...routes, 'POST /shopper/profile': save });
  await stage({ before: null });
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect.element(page.getByLabelText('Towns and regions')).toHaveValue('Riga');
  return server;
}

test('where and when one goes is changed on the account screen, which says nothing telling', async () => {
  const { asked } = await open(() => ({ revision: 3 }));
  const words = document.querySelector('.profile-fields')?.textContent;
  expect(words).toContain('Towns and regions');
  expect(words).not.toMatch(/myster|shopper|evaluat|\bprofile-[a-z]/i);
  const found = await axe.run(document.querySelector('dialog') ?? document);
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  const dialog = document.querySelector('dialog');
  expect(dialog?.scrollWidth).toBeLessThanOrEqual(dialog?.clientWidth ?? 0);
  await page.getByLabelText('How far, in km').fill('12');
  await page.getByLabelText('Tuesday, Morning').click();
  await page.getByRole('button', { name: 'Add days away' }).click();
  await page.getByLabelText('First day').fill('2026-12-24');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect
    .poll(() => asked.find(({ route }) => route === 'POST /shopper/profile')?.body)
    .toEqual({
      revision: 2,
      own: {
        ...unknownOwn,
        places: ['Riga'],
        reachKm: 12,
        free: { morning: [2], afternoon: [], evening: [] },
        away: [{ from: '2026-12-24', to: '2026-12-24' }],
      },
    });
  await expect.element(page.getByRole('button', { name: 'Change', exact: true })).toBeVisible();
});

test('what was changed elsewhere meanwhile is not written over', async () => {
  await open(() => new Refusal('stale'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Load it again' })).toBeVisible();
});
