import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { reviewOf, rowIn, store } from './evidence.ts';
import { served } from './served.ts';

async function open(count = 1) {
  const urls: URL[] = [];
  served({
    'GET /review': ({ url }) => {
      urls.push(url);
      const rows = count === 0 ? [] : [rowIn('submitted', { flags: ['aside'] })];
      return { rows, after: null, count };
    },
    'GET /stores': () => [store],
    'GET /checklists': () => [],
    'GET /people': () => [],
  });
  await desk({ role: 'coordinator', path: '/review' });
  return urls;
}

test('reports that wait are counted, lead to their visit, and are narrowed by store', async () => {
  const urls = await open();
  await expect.element(page.getByText('1 report, longest waiting first')).toBeVisible();
  await expect.element(page.getByRole('link', { name: /To review/ })).toHaveTextContent('To review1');
  const table = page.getByRole('grid', { name: 'To review' });
  await expect.element(table.getByRole('link').first()).toHaveAttribute('href', '/visits/visit-1');
  await page.getByRole('combobox', { name: 'Store' }).selectOptions(store.id);
  await expect.poll(() => location.search).toBe(`?store=${store.id}`);
  await expect.poll(() => urls.some(({ searchParams }) => searchParams.get('store') === store.id)).toBe(true);
});

test('an empty queue says so, and axe finds no fault with either', async () => {
  await open(0);
  await expect.element(page.getByText('Nothing to review here')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});

test('axe finds no fault with a full queue', async () => {
  await open();
  await expect.element(page.getByRole('grid', { name: 'To review' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});

test('once a report is decided the next one is offered, until none waits', async () => {
  let row = rowIn('submitted');
  const waiting = [rowIn('submitted', { id: 'visit-2' })];
  served({
    'GET /review': () => ({
      rows: waiting,
      after: null,
      count: waiting.length + (row.state === 'submitted' ? 1 : 0),
    }),
    'GET /visits/visit-1': () => reviewOf(row),
    'POST /visits/visit-1/moves': () => {
      row = rowIn('approved', { revision: 4 });
      return row;
    },
  });
  await desk({ role: 'coordinator', path: '/visits/visit-1' });
  expect(page.getByRole('link', { name: 'Review the next' }).query()).toBeNull();
  await expect.element(page.getByRole('link', { name: /To review/ })).toHaveTextContent('To review2');
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect.element(page.getByRole('link', { name: /To review/ })).toHaveTextContent('To review1');
  await expect
    .element(page.getByRole('link', { name: 'Review the next' }))
    .toHaveAttribute('href', '/visits/visit-2');
});
