import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AccessRow } from '#protocol/api/access.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { publishedReport, store } from './evidence.ts';
import { Refusal, served } from './served.ts';

const report = publishedReport();
const DAY_MS = 86_400_000;
const row: AccessRow = {
  id: 'access-1',
  kind: 'token',
  name: 'Spreadsheet',
  store: null,
  visit: null,
  createdAt: MIDNIGHT,
  endsAt: MIDNIGHT + 90 * DAY_MS,
  usedAt: null,
};
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('a token is made, shown once and ended', async () => {
  let rows: AccessRow[] = [];
  const { asked } = served({
    'GET /owner/access': () => rows,
    'GET /owner/stores': () => ({ rows: [{ store, visits: 3, latest: null, percentages: [] }], after: null }),
    'POST /owner/access/tokens': () => {
      rows = [row];
      return { row, secret: 'plc_secret' };
    },
    'POST /owner/access/access-1/end': () => {
      rows = [];
      return {};
    },
  });
  await desk({ role: 'owner', path: '/access' });
  await expect.element(page.getByText(/^There is none\./)).toBeVisible();
  await button('New token').click();
  await page.getByRole('textbox', { name: 'What it is for' }).fill('Spreadsheet');
  await page.getByRole('combobox', { name: 'What it sees' }).selectOptions(store.id);
  expect(await axeFaults()).toEqual([]);
  await button('Make the token').click();
  await expect.element(page.getByRole('textbox', { name: 'Token' })).toHaveValue('plc_secret');
  expect(asked.find(({ route }) => route === 'POST /owner/access/tokens')?.body).toEqual({
    name: 'Spreadsheet',
    days: 90,
    store: store.id,
  });
  await button('Close').click();
  await expect.element(page.getByRole('rowheader', { name: /Spreadsheet/ })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await button('End now: Spreadsheet').click();
  await expect.element(page.getByText(/^There is none\./)).toBeVisible();
});

test('a shared report opens without a sign-in, and says so where its link has ended', async () => {
  let secret: unknown;
  served({
    'POST /shared-report': ({ body }) => {
      secret = body;
      return report;
    },
  });
  await desk({ role: 'owner', path: '/report#plc_secret' });
  await expect.element(page.getByRole('heading', { level: 1, name: report.store.name })).toBeVisible();
  expect(secret).toEqual({ secret: 'plc_secret' });
  expect(await axeFaults()).toEqual([]);
});

test('a link that has ended says what to do', async () => {
  served({ 'POST /shared-report': () => new Refusal('link-expired') });
  await desk({ role: 'owner', path: '/report#plc_secret' });
  await expect.element(page.getByRole('alert')).toBeVisible();
});
