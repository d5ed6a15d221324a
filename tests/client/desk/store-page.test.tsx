import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { KeptStore } from '#protocol/api/stores.ts';
import { desk } from './desk-stage.tsx';
import { rowIn, store } from './evidence.ts';
import { Refusal, served } from './served.ts';

const kept: KeptStore = {
  ...store,
  reference: '0117',
  region: 'Baltics',
  concept: 'Kiosk',
  channels: ['store'],
  tags: ['old town'],
  position: { latitude: 56.9482, longitude: 24.1081 },
  hours: {
    weekly: [
      { weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' },
      { weekdays: [6], from: '18:00', to: '02:00' },
    ],
    exceptions: [{ from: '2099-12-24', to: '2099-12-26', hours: [] }],
  },
  revision: 4,
  archivedAt: null,
  profile: null,
  profiles: [{ id: 'terrace', name: 'Terrace' }],
  programmes: [{ id: 'spring', name: 'Spring round', state: 'running' }],
};

const answers = {
  [`GET /stores/${store.id}`]: () => kept,
  [`GET /stores/${store.id}/calendar`]: () => ({ madeAt: null, naming: 'store' }),
  'GET /stores/choices': () => ({ clients: ['Wrenfold'], regions: ['Baltics'], concepts: [] }),
  'GET /visits': () => ({
    rows: [rowIn('planned', { id: 'visit-2' })],
    after: 'more',
    counts: { planned: 1 },
  }),
};

const open = async (more: Parameters<typeof served>[0] = {}, path = '') => {
  const server = served({ ...answers, ...more });
  await desk({ role: 'coordinator', path: `/stores/${store.id}${path}` });
  return server;
};
const faultsFound = async () =>
  (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

describe('a store’s page', () => {
  test('says what is known, when it is open, its visits and programs', async () => {
    await open();
    await expect.element(page.getByRole('heading', { level: 1, name: store.name })).toBeVisible();
    await expect.element(page.getByText('56.9482, 24.1081')).toBeVisible();
    await expect.element(page.getByText('18:00–02:00')).toBeVisible();
    await expect.element(page.getByText('24 Dec 2099 – 26 Dec 2099')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Spring round' }))
      .toHaveAttribute('href', '/programmes/spring');
    await expect
      .element(page.getByRole('link', { name: 'All visits of this store' }))
      .toHaveAttribute('href', `/visits?store=${store.id}`);
    expect(await faultsFound()).toEqual([]);
  });

  test('is set aside after saying what that means, at the revision that was looked at', async () => {
    const { asked } = await open({ [`POST /stores/${store.id}/archive`]: () => ({ revision: 5 }) });
    await page.getByRole('button', { name: 'Set aside' }).click();
    await expect.element(page.getByText(/Its visits, reports and figures stay/)).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Set aside' }).click();
    await expect
      .poll(() => asked.find(({ route }) => route.endsWith('/archive'))?.body)
      .toEqual({ revision: 4, archived: true });
  });

  test('makes a link to its calendar, shows it once, and takes it back', async () => {
    const link = 'https://plainclothes.test/api/calendar/secret.ics';
    await open({
      [`POST /stores/${store.id}/calendar`]: () => ({
        link,
        madeAt: Date.UTC(2026, 10, 23),
        naming: 'store',
      }),
      [`POST /stores/${store.id}/calendar/remove`]: () => ({}),
    });
    await page.getByRole('button', { name: 'Make a link' }).click();
    await expect.element(page.getByLabelText('Secret link')).toHaveValue(link);
    expect(await faultsFound()).toEqual([]);
    await page.getByRole('button', { name: 'Take the link back' }).click();
    await expect.element(page.getByText('There is no link.')).toBeVisible();
    expect(page.getByLabelText('Secret link').elements()).toHaveLength(0);
  });
});

describe('changing a store', () => {
  const changed = (server: Awaited<ReturnType<typeof open>>) =>
    server.asked.find(({ route }) => route === `POST /stores/${store.id}`)?.body;

  test('sends what is typed: position as it was copied, hours by weekday, other days', async () => {
    const server = await open({ [`POST /stores/${store.id}`]: () => ({ revision: 5 }) }, '/edit');
    expect(await faultsFound()).toEqual([]);
    await page.getByLabelText('Position').fill('56.95° N, 24.11° E');
    await page.getByLabelText('Tags').fill('old town، terrace,');
    await page.getByLabelText('Sunday').fill('10-14, 16:00–22.00');
    await page.getByRole('button', { name: 'Remove the days from 2099-12-24' }).click();
    await page.getByRole('button', { name: 'Add days' }).click();
    await page.getByLabelText('From', { exact: true }).fill('2099-12-31');
    await page.getByLabelText('Hours', { exact: true }).fill('20:00-04:00');
    await page.getByLabelText('Profile of standards').selectOptions('Terrace');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect
      .poll(() => changed(server))
      .toMatchObject({
        revision: 4,
        name: store.name,
        position: { latitude: 56.95, longitude: 24.11 },
        tags: ['old town', 'terrace'],
        profile: 'terrace',
        hours: {
          weekly: [
            ...kept.hours.weekly,
            { weekdays: [7], from: '10:00', to: '14:00' },
            { weekdays: [7], from: '16:00', to: '22:00' },
          ],
          exceptions: [{ from: '2099-12-31', to: '2099-12-31', hours: [{ from: '20:00', to: '04:00' }] }],
        },
      });
    await expect.poll(() => location.pathname).toBe(`/stores/${store.id}`);
  });

  test('says at each field what is wrong, and sends nothing', async () => {
    const server = await open({}, '/edit');
    await page.getByLabelText('Name').fill('');
    await page.getByLabelText('Position').fill('by the river');
    await page.getByLabelText('Monday').fill('nine to five');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Please fill this in.')).toBeVisible();
    await expect.element(page.getByText(/^Write two numbers/)).toBeVisible();
    await expect.element(page.getByText(/^Write hours such as/)).toBeVisible();
    await expect.element(page.getByLabelText('Name')).toHaveFocus();
    expect(changed(server)).toBeUndefined();
  });

  test('writes over nobody: what is typed stays until the store is loaded again', async () => {
    await open({ [`POST /stores/${store.id}`]: () => new Refusal('stale') }, '/edit');
    await page.getByLabelText('Tags').fill('terrace');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect.element(page.getByText(/Nothing was written over/)).toBeVisible();
    await expect.element(page.getByLabelText('Tags')).toHaveValue('terrace');
  });

  test('says which number is another store’s', async () => {
    await open({ [`POST /stores/${store.id}`]: () => new Refusal('bad-input', 'reference') }, '/edit');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect.element(page.getByText('Another store of this client has this number.')).toBeVisible();
  });
});
