import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { StoreReadingView } from '#protocol/api/store-reading.ts';
import { desk } from './desk-stage.tsx';
import { earlier, store, storeReading, timeline } from './owner-store-fixtures.ts';
import { Refusal, served } from './served.ts';

async function open(found: StoreReadingView | Refusal = storeReading, width?: number, query = '') {
  const asked: URL[] = [];
  served({
    'GET /owner/stores/riga': ({ url }) => {
      asked.push(url);
      return found;
    },
    'GET /owner/stores/riga/timeline': ({ url }) =>
      url.searchParams.get('after') === 'more' ? earlier : timeline,
  });
  await desk({ role: 'owner', path: `/stores/riga${query}`, ...(width === undefined ? {} : { width }) });
  return asked;
}

const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();
const history = () => page.getByRole('region', { name: 'Everything recorded' });

describe('a store', () => {
  test('says how it was, beside all stores, and what it misses again and again', async () => {
    await open();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Riga Old Town' })).toBeVisible();
    await sees('Kaļķu iela 1, Riga');
    await sees(/between 78\.4% and 84\.1% · 40 visits/);
    await sees(/All stores in the same months: 84\.2%, between 82\.1% and 86\.3%\./);
    await sees(/missed by 12 of 40 · -3\.3 points a visit/);
    await sees('Wait in the queue');
  });

  test('has visits and complaints of every channel in one history, page by page', async () => {
    await open();
    const [first, second] = history().getByRole('listitem').elements();
    expect(first?.textContent).toMatch(/14 Mar 2026|Mar 14, 2026/);
    expect(first?.textContent).toMatch(
      /Complaint.*Phone.*€12\.50.*Nobody picked up.*About: Everyone is greeted/,
    );
    expect(second?.textContent).toMatch(
      /A visit to the counter.*Store.*12:20.*62\.5%.*Missed: Everyone is greeted and Everyone is thanked/,
    );
    const link = history().getByRole('link', { name: 'A visit to the counter' });
    expect(link.element().getAttribute('href')).toBe('/visits/visit-1');
    await history().getByRole('button', { name: 'Show more' }).click();
    await expect.element(history().getByText(/Website · 17:05/)).toBeVisible();
    await expect.poll(() => history().getByRole('button').elements().length).toBe(0);
  });

  test('is asked for the months of its address', async () => {
    const asked = await open(storeReading, 1280, '?from=2026-02&to=2026-03');
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({ from: '2026-02', to: '2026-03' });
  });

  test('without a published visit has its history all the same', async () => {
    await open({ store, reading: null });
    await sees('No visit to this store is published yet.');
    await expect.element(history().getByText(/Nobody picked up/)).toBeVisible();
  });

  test('of someone else is not there', async () => {
    await open(new Refusal('not-found'));
    await expect.element(page.getByRole('alert')).toBeVisible();
  });
});

test.each([1440, 768, 360])('at %i px is without faults, and nothing sticks out', async (width) => {
  await open(storeReading, width);
  await sees(/Nobody picked up/);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
