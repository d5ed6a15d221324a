import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { besides, ilze, peoplePage, working } from './people-fixtures.ts';
import { served } from './served.ts';

const answers = {
  ...besides,
  'GET /people/list': () => peoplePage,
  'GET /people/shopper-1': () => ilze,
  'GET /stores': () => [],
  'GET /visits': () => ({ rows: [], after: null, counts: {} }),
};
const open = (path: string, width = 1280) => desk({ role: 'coordinator', path, width });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const dialog = () => document.querySelector('dialog[open]')?.textContent ?? '';

test('deactivating names the visits that wait, says what becomes of each, and can be taken back', async () => {
  let standing = working;
  const { asked } = served({
    ...answers,
    'GET /people/shopper-1': () => ({ ...ilze, standing: standing.standing }),
    'GET /people/shopper-1/standing': () => standing,
    'POST /people/shopper-1/deactivate': () => {
      const step = { step: 'deactivated', reason: 'Moved', by: 'Cora', at: 0 } as const;
      standing = { standing: 'deactivated', since: 0, open: [], steps: [step] };
      return { freed: 1 };
    },
    'POST /people/shopper-1/reactivate': () => ({}),
  });
  await open('/people/shopper-1');
  await press('Deactivate…');
  await expect.element(page.getByText('2 visits wait for them:')).toBeVisible();
  expect(dialog()).toContain('Accepted: goes back on the board');
  expect(dialog()).toContain('Under way: stays theirs');
  await page.getByText('Leave them theirs').click();
  expect(dialog()).toContain('Accepted: stays theirs');
  await page.getByText('Put what is not begun back on the board').click();
  await page.getByLabelText('Why (for the record)').fill('Moved');
  expect(await axeFaults()).toEqual([]);
  await press('Deactivate');
  await expect.element(page.getByText(/^Deactivated: no sign-in/)).toBeVisible();
  expect(asked.find(({ route }) => route.endsWith('/deactivate'))?.body).toEqual({
    visits: 'free',
    reason: 'Moved',
  });
  await expect.element(page.getByText(/^Deactivated by Cora/)).toBeVisible();
  await press('Bring back');
  await expect.poll(() => asked.some(({ route }) => route.endsWith('/reactivate'))).toBe(true);
});

test('erasing says plainly what goes and what stays, and waits for the name', async () => {
  const { asked } = served({
    ...answers,
    'POST /people/shopper-1/erase': () => ({ name: 'Former shopper 1' }),
  });
  await open('/people/shopper-1', 360);
  const held = page.getByRole('link', { name: 'Save everything held about them' });
  expect(held.element().getAttribute('href')).toBe('/api/people/shopper-1/held');
  await press('Erase…');
  const erase = page.getByRole('button', { name: 'Erase for good' });
  await expect.element(erase).toBeDisabled();
  for (const words of ['can’t be taken back', 'stay as the agency’s record', 'is kept aside', 'Backups'])
    expect(dialog()).toContain(words);
  expect(dialog()).toContain('Under way: is marked as missed');
  expect(await axeFaults()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  await page.getByLabelText('Type Ilze to go on').fill('Ilze');
  await erase.click();
  await expect.element(page.getByText('Erased. They are Former shopper 1 from now on.')).toBeVisible();
  expect(asked.find(({ route }) => route.endsWith('/erase'))?.body).toEqual({ name: 'Ilze' });
});

test('several are let hold more, or deactivated, at once', async () => {
  const { asked } = served({
    ...answers,
    'POST /people/qualify': () => ({ done: 1, left: 1 }),
    'POST /people/deactivate': () => ({ done: 2, left: 0 }),
  });
  await open('/people');
  const choose = () => page.getByRole('checkbox').first().click();
  await choose();
  await press('Add what they hold…');
  await page.getByLabelText('What they hold').fill('Barista, Driver');
  await press('Let them hold it');
  await expect.element(page.getByText('Done with one person. One stayed as they were.')).toBeVisible();
  await choose();
  await press('Deactivate…');
  expect(await axeFaults()).toEqual([]);
  await press('Deactivate');
  await expect.element(page.getByText('Done with 2 people. Nobody was left out.')).toBeVisible();
  expect(asked.filter(({ route }) => route.startsWith('POST')).map(({ body }) => body)).toEqual([
    { people: ['shopper-1', 'owner-1'], add: ['Barista', 'Driver'] },
    { people: ['shopper-1', 'owner-1'], visits: 'free' },
  ]);
});
