import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { served } from './desk/served.ts';
import { stage } from './stage.tsx';

const link = 'https://lists.test/api/calendar/secret.ics';
const madeAt = Date.UTC(2026, 10, 23);

test('a calendar may read the list by a secret link, which says nothing telling unless it is wanted', async () => {
  const { asked } = served({
    'GET /shopper/calendar': () => ({ madeAt: null, naming: 'plain' }),
    'POST /shopper/calendar': () => ({ link, madeAt, naming: 'plain' }),
    'POST /shopper/calendar/remove': () => ({}),
  });
  await stage({ before: null });
  await page.getByRole('button', { name: 'Account' }).click();
  await expect.element(page.getByText(/Each entry says “Appointment”/)).toBeVisible();
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect.element(page.getByLabelText('Secret link')).toHaveValue(link);
  expect(document.querySelector('.secret')?.closest('section')?.textContent).not.toMatch(
    /myster|shopper|evaluat/i,
  );
  const found = await axe.run(document.querySelector('dialog') ?? document);
  expect(found.violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabelText(/name of the place/).click();
  await page.getByRole('button', { name: 'Make a new link' }).click();
  const sent = () => asked.filter(({ route }) => route === 'POST /shopper/calendar').map(({ body }) => body);
  await expect.poll(sent).toEqual([{ naming: 'plain' }, { naming: 'store' }]);
  await page.getByRole('button', { name: 'Take the link back' }).click();
  await expect.element(page.getByText('There is no link.')).toBeVisible();
});
