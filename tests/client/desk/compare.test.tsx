import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CompareView } from '#protocol/api/reading.ts';
import { comparable, compared, places } from './compare-fixtures.ts';
import { desk } from './desk-stage.tsx';
import { months } from './reading-fixtures.ts';
import { served } from './served.ts';

async function open(query = '', answer: CompareView = compared, width?: number) {
  const asked: unknown[] = [];
  served({
    'GET /owner/reading/comparable': () => comparable,
    'GET /owner/reading/places': ({ url }) => {
      const words = (url.searchParams.get('q') ?? '').toLowerCase();
      return places.filter(({ name }) => name.toLowerCase().includes(words));
    },
    'POST /owner/reading/compare': ({ body }) => {
      asked.push(body);
      return answer;
    },
  });
  await desk({ role: 'owner', path: `/compare${query}`, ...(width === undefined ? {} : { width }) });
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  return asked;
}

const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();
const side = (name: 'First' | 'Second') => page.getByRole('group', { name });

describe('a comparison', () => {
  test('begins with these months and those before them, of all stores', async () => {
    const asked = await open();
    expect(asked[0]).toEqual({ a: months.period, b: months.before });
    await sees(/All stores, January 2026 – March 2026/);
    await sees(/All stores, October 2025 – December 2025/);
    const file = page.getByRole('link', { name: 'Save as Excel' }).element().getAttribute('href') ?? '';
    const sides = new URL(file, location.href).searchParams.get('sides') ?? '';
    expect(JSON.parse(sides)).toEqual(asked[0]);
  });

  test('says which side is ahead only where that is more than chance', async () => {
    await open();
    await sees('The first is better by 1.1 to 9.2 points.');
    await sees('Too few visits to tell them apart.');
    await sees('Nothing on one side to compare with.');
    await sees('No more than chance apart: -32 to +10 points.');
    await sees('The second is better by 30 to 66 points.');
    await sees(/One standard differs by more than chance, of 2 on both sides/);
    const standards = [...document.querySelectorAll('.reading-list h3')].map(
      ({ textContent }) => textContent,
    );
    expect(standards).toEqual(['Everyone is greeted', 'Everyone is thanked']);
  });

  test('of a region against a concept is asked for, and stands in the address', async () => {
    const asked = await open('?a-of=region:Baltics');
    expect(asked[0]).toEqual({ a: { ...months.period, region: 'Baltics' }, b: months.before });
    await side('Second').getByLabelText('Which stores').selectOptions('Station');
    await expect.poll(() => asked.at(-1)).toMatchObject({ b: { ...months.before, concept: 'Station' } });
    expect(new URLSearchParams(location.search).get('b-of')).toBe('concept:Station');
    await page.getByRole('button', { name: 'Swap the two' }).click();
    await expect
      .poll(() => asked.at(-1))
      .toEqual({
        a: { ...months.before, concept: 'Station' },
        b: { ...months.period, region: 'Baltics' },
      });
  });

  test('of stores that are picked one by one by their names', async () => {
    const asked = await open('?a-of=picked');
    await side('First').getByLabelText('Find a store').fill('riga');
    await expect.poll(() => side('First').getByRole('checkbox').elements().length).toBe(1);
    await side('First')
      .getByRole('checkbox', { name: /Riga Old Town/ })
      .click();
    await expect.poll(() => asked.at(-1)).toMatchObject({ a: { stores: ['riga'] } });
    expect(new URLSearchParams(location.search).get('a-stores')).toBe('riga');
    await side('First').getByRole('button', { name: 'Leave out Riga Old Town' }).click();
    await expect.poll(() => asked.at(-1)).toMatchObject({ a: { stores: [] } });
  });

  test('warns of visits that are on both sides, and of nothing says so', async () => {
    await open('', { ...compared, shared: 12 });
    await sees('12 visits are on both sides');
  });

  test('of nothing says so', async () => {
    const none = { ...compared.a, visits: 0 };
    await open('', { ...compared, a: none, b: none, standards: [] });
    await sees('Nothing to compare');
  });
});

test.each([1440, 768, 360])('at %i px is without faults, and nothing sticks out', async (width) => {
  await open('?a-of=picked&a-stores=riga', compared, width);
  await sees('Everyone is greeted');
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
