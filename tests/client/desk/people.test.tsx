import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { desk } from './desk-stage.tsx';
import { store } from './evidence.ts';
import { besides, ilze, olga, peoplePage } from './people-fixtures.ts';
import { Refusal, served } from './served.ts';

const answers = {
  ...besides,
  'GET /people/list': () => peoplePage,
  'GET /people/shopper-1': () => ilze,
  'GET /people/owner-1': () => olga,
  'GET /stores': () => [store, { ...store, id: 'store-2', name: 'Cesis' }],
  'GET /stores/choices': () => ({ clients: [], regions: ['Kurzeme', 'Vidzeme'], concepts: [] }),
  'GET /visits': () => ({ rows: [], after: null, counts: {} }),
};
const coordinator = (path: string, width?: number) =>
  desk({ role: 'coordinator', path, ...(width ? { width } : {}) });

describe('the people', () => {
  test('are narrowed and sorted by the address, and each opens', async () => {
    const urls: URL[] = [];
    served({
      ...answers,
      'GET /people/list': ({ url }) => {
        urls.push(url);
        return peoplePage;
      },
    });
    await coordinator('/people?role=nonsense');
    expect(Object.fromEntries(urls[0]?.searchParams ?? [])).toEqual({});
    await page.getByLabelText('Role', { exact: true }).selectOptions('shopper');
    await expect.poll(() => urls.at(-1)?.searchParams.get('role')).toBe('shopper');
    await page.getByRole('button', { name: 'E-mail' }).click();
    await expect.poll(() => urls.at(-1)?.searchParams.get('sort')).toBe('email');
    await expect.element(page.getByText('2 people', { exact: true })).toBeVisible();
    const file = page.getByRole('link', { name: 'Save as Excel' });
    expect(file.element().getAttribute('href')).toContain('/api/people/file?');
    await page.getByRole('link', { name: /Ilze/ }).click();
    await expect.element(page.getByText('Vidzeme', { exact: false })).toBeVisible();
  });

  test('have a page that tells what is known', async () => {
    served(answers);
    await coordinator('/people/shopper-1');
    for (const words of ['Rival Tea', 'Writes well.', 'Morning: Monday and Tuesday', 'Bicycle'])
      await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText('€25.00 for 2 visits; €10.00 of it not paid yet.')).toBeVisible();
    await expect.element(page.getByText('8.5 on average, of one report')).toBeVisible();
  });
});

describe('a profile', () => {
  test('is changed from the revision that was looked at', async () => {
    const { asked } = served({ ...answers, 'POST /people/shopper-1/profile': () => ({ revision: 4 }) });
    await coordinator('/people/shopper-1/edit');
    await page.getByLabelText('How far, in km').fill('25');
    await page.getByLabelText('Monday, Evening').click();
    await page.getByLabelText('All stores of these clients').fill('Rival Tea, Brand');
    await page.getByText('Cesis,', { exact: false }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    const sent = () => asked.find(({ route }) => route.startsWith('POST'))?.body;
    await expect.poll(sent).toEqual({
      revision: 3,
      own: { ...ilze.own, reachKm: 25, free: { ...ilze.own.free, evening: [1, 5] } },
      conflicts: { stores: ['store-2'], clients: ['Rival Tea', 'Brand'] },
      notes: 'Writes well.',
    });
    await expect.element(page.getByRole('heading', { name: 'Ilze' })).toBeVisible();
  });

  test('says what is wrong and sends nothing', async () => {
    const { asked } = served(answers);
    await coordinator('/people/shopper-1/edit');
    await page.getByLabelText('Starting point').fill('somewhere');
    await page.getByLabelText('Last day').fill('2026-06-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .element(page.getByText('Write two numbers, latitude first: 56.95, 24.11', { exact: true }))
      .toBeVisible();
    await expect.element(page.getByText('Choose the first day', { exact: false })).toBeVisible();
    expect(asked.filter(({ route }) => route.startsWith('POST'))).toEqual([]);
  });

  test('that someone else changed meanwhile is not written over', async () => {
    served({ ...answers, 'POST /people/shopper-1/profile': () => new Refusal('stale') });
    await coordinator('/people/shopper-1/edit');
    await page.getByLabelText('How far, in km').fill('25');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByRole('button', { name: 'Load it again' })).toBeVisible();
    await expect.element(page.getByLabelText('How far, in km')).toHaveValue('25');
  });
});

test('which stores an owner sees is chosen among them, found by typing, and by region', async () => {
  const { asked } = served({ ...answers, 'POST /people/owner-1/stores': () => ({}) });
  await coordinator('/people/owner-1');
  await page.getByLabelText('Find a store').fill('ces');
  await page.getByText('Cesis,', { exact: false }).click();
  await expect.element(page.getByText('2 of 2 chosen')).toBeVisible();
  await page.getByText('Vidzeme', { exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => asked.find(({ route }) => route.startsWith('POST'))?.body)
    .toEqual({ stores: ['store-1', 'store-2'], regions: ['Vidzeme'] });
});

test('an owner is invited to a region, once it is chosen', async () => {
  const invitation = { link: 'https://example.com/welcome#t', expiresAt: MIDNIGHT, mailed: false };
  const { asked } = served({ ...answers, 'POST /invitations': () => invitation });
  await coordinator('/people', 360);
  await page.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Owner', exact: true }).click();
  await dialog.getByLabelText('Name', { exact: true }).fill('Olga');
  await dialog.getByLabelText('E-mail').fill('olga@example.com');
  await dialog.getByRole('radio', { name: 'Some stores' }).click();
  const send = dialog.getByRole('button', { name: 'Make the invitation' });
  await expect.element(send).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Vidzeme' }).click();
  await send.click();
  await expect.element(dialog.getByLabelText('Invitation link')).toBeVisible();
  const sent = asked.find(({ route }) => route === 'POST /invitations')?.body;
  expect(sent).toMatchObject({ role: 'owner', stores: [], regions: ['Vidzeme'] });
});

test.each(
  ['/people', '/people/shopper-1', '/people/shopper-1/edit', '/people/owner-1'].flatMap((path) =>
    [360, 1280].map((width) => [path, width] as const),
  ),
)('%s at %i px has nothing that axe finds, all its words, and no sideways scrolling', async (path, width) => {
  served(answers);
  await coordinator(path, width);
  const { violations } = await axe.run(document.querySelector('.desk') ?? document.body);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.body.textContent).not.toMatch(/\b(?:people|profile|coordinator|role)-[a-z]/);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
