import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { VisitRow } from '#protocol/api/views.ts';
import { desk } from './desk-stage.tsx';
import { rowIn } from './evidence.ts';
import { type Asked, served } from './served.ts';

const rows: VisitRow[] = ['Ilze', 'Nasrin', 'Marek'].map((name, nr) =>
  rowIn('offered', { id: `visit-${nr}`, revision: nr + 1, shopper: { id: `shopper-${nr}`, name } }),
);

/** Sits down before three visits of many; the server says what was asked. */
async function open(
  query = '',
  { after = null, counts = { offered: 3 } }: { after?: string | null; counts?: Record<string, number> } = {},
) {
  const urls: URL[] = [];
  const server = served({
    'GET /visits': ({ url }) => {
      urls.push(url);
      return url.searchParams.has('after') ? { rows: [], after: null, counts } : { rows, after, counts };
    },
    'POST /visits/moves': ({ body }) => ({ moved: visitsIn(body).length - 1, notAllowed: 1, stale: 0 }),
  });
  await desk({ role: 'coordinator', path: `/visits${query}` });
  return { server, urls };
}

function visitsIn(body: unknown): unknown[] {
  if (typeof body !== 'object' || body === null || !('visits' in body)) return [];
  return Array.isArray(body.visits) ? body.visits : [];
}

const moves = ({ asked }: { asked: Asked[] }) => asked.filter(({ route }) => route === 'POST /visits/moves');
const focusedRow = () => document.activeElement?.getAttribute('data-key');
const bar = () => page.getByRole('region', { name: 'With what is chosen' });

describe('the list of visits', () => {
  test('is searched, sorted and narrowed by its address', async () => {
    const { urls } = await open('?store=store-1');
    await page.getByRole('button', { name: 'When' }).click();
    await expect.poll(() => location.search).toBe('?store=store-1&sort=window&direction=asc');
    await expect
      .element(page.getByRole('columnheader', { name: 'When' }))
      .toHaveAttribute('aria-sort', 'ascending');
    await userEvent.keyboard('/');
    await userEvent.keyboard('riga');
    await expect.poll(() => urls.at(-1)?.searchParams.get('q')).toBe('riga');
    await page.getByRole('button', { name: /Central Station, Riga: take/ }).click();
    await expect.poll(() => location.search).toBe('?sort=window&direction=asc&q=riga');
    expect(urls.at(-1)?.searchParams.has('store')).toBe(false);
  });

  test('goes by keys: arrows, space, Enter', async () => {
    await open();
    document.querySelector<HTMLElement>('tr[data-key="visit-0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedRow()).toBe('visit-1');
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('1 chosen')).toBeVisible();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expect.element(page.getByText('2 chosen')).toBeVisible();
    await userEvent.keyboard('{Home}');
    expect(focusedRow()).toBe('visit-0');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => bar().elements()).toEqual([]);
    await userEvent.keyboard('{End}{Enter}');
    await expect.poll(() => location.pathname).toBe('/visits/visit-2');
  });

  test('cancels what is chosen at the revisions that were looked at, and says what could not be', async () => {
    const { server } = await open();
    await page.getByRole('checkbox', { name: 'Choose all shown' }).click();
    await bar().getByRole('button', { name: 'Cancel visits' }).click();
    await page.getByLabelText('Reason, if there is one').fill('The store is closed');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel visits' }).click();
    await expect.element(page.getByText('2 visits were changed. 1 was in no state for it.')).toBeVisible();
    const visits = rows.map(({ id, revision }) => ({ visit: id, revision }));
    expect(moves(server).map(({ body }) => body)).toEqual([
      { move: 'cancel', visits, reason: 'The store is closed' },
    ]);
  });

  test('does a work with all that match page by page', async () => {
    const { server, urls } = await open('?state=offered', { after: 'more', counts: { offered: 1_001 } });
    await expect.element(page.getByRole('link', { name: 'Offered 1,000+' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Choose all shown' }).click();
    await page.getByRole('button', { name: 'Choose all that match' }).click();
    await bar().getByRole('button', { name: 'Withdraw' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
    await expect.element(page.getByText(/2 visits were changed/)).toBeVisible();
    expect(moves(server)).toHaveLength(1);
    expect(
      urls.some(({ searchParams: said }) => said.get('after') === 'more' && said.get('limit') === '50'),
    ).toBe(true);
  });

  test('is saved as it is narrowed', async () => {
    await open('?state=offered&q=riga');
    const link = page.getByRole('link', { name: 'Save as CSV' });
    await expect.element(link).toHaveAttribute('href', '/api/visits/file?q=riga&state=offered&format=csv');
  });
});
