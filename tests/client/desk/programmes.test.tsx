import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { desk } from './desk-stage.tsx';
import { rowIn } from './evidence.ts';
import { board, cell, payList, payment, plan, preview, row, view } from './programme-fixtures.ts';
import { Refusal, served } from './served.ts';

const { id, version } = coffeeChecklist;
const answers = {
  'GET /programmes': () => [row],
  'GET /programmes/counter': () => view,
  'GET /programmes/clients': () => [
    {
      id: 'brand',
      name: 'Brand',
      stores: [{ id: 'riga', name: 'Kaļķu Street, Riga' }],
      regions: ['North', 'South'],
      concepts: [],
      tags: ['airport'],
    },
  ],
  'GET /checklists': () => [
    { ref: { id, version }, title: 'Counter service, coffee', questions: 30, moments: 6 },
  ],
  'POST /programmes/preview': () => preview,
  'GET /programmes/counter/board': () => board,
  'GET /programmes/counter/board/kalku/2026-03': () => cell,
  'GET /pay': () => payList,
  'GET /pay/payments': () => [payment],
};
const sit = (path: string, width?: number) =>
  desk({ role: 'coordinator', path, ...(width === undefined ? {} : { width }) });
const button = (name: string | RegExp) => page.getByRole('button', { name });

const screens = [
  '/programmes',
  '/programmes/counter',
  '/programmes/counter/edit',
  '/programmes/counter/board',
  '/pay',
];

test.each(screens.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
  '%s at %i px has nothing that axe finds, all its words, and no sideways scrolling',
  async (path, width) => {
    served(answers);
    await sit(path, width);
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(document.querySelector('.desk') ?? document.body);
    expect(violations.map(({ id: rule, nodes }) => [rule, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\b(?:programmes|pay|coordinator|desk|state)-[a-z]/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

describe('the editor', () => {
  test('says in plain words what will happen, and what may go wrong, before it is saved', async () => {
    const { asked } = served({ ...answers, 'POST /programmes/counter': () => preview.affected });
    await sit('/programmes/counter/edit');
    await expect.element(page.getByText(/12 stores × 2 visits a month = 24 visits/)).toBeVisible();
    await expect.element(page.getByText(/about €360.00 a month/)).toBeVisible();
    await expect
      .element(page.getByText(/may come to €360.00, more than the budget of €300.00/))
      .toBeVisible();
    await expect.element(page.getByText(/changes 4 open visits and cancels 1/)).toBeVisible();
    await expect.element(page.getByText(/Harbour: not open in the hours/)).toBeVisible();
    await page.getByLabelText('Fee').fill('17.50');
    await button('Save').click();
    await expect.element(page.getByText(/2 that were taken stay as agreed/)).toBeVisible();
    expect(asked.find(({ route }) => route === 'POST /programmes/counter')?.body).toMatchObject({
      revision: 4,
      plan: { ...plan, feeMinor: 1_750 },
    });
  });

  test('begins with sensible defaults, and takes the reader to what is missing', async () => {
    const { asked } = served({ ...answers, 'POST /programmes': () => ({ programme: 'counter' }) });
    await sit('/programmes/new');
    await button('Save as a draft').click();
    await expect.element(page.getByRole('textbox', { name: 'Program' })).toHaveFocus();
    await page.getByRole('textbox', { name: 'Program' }).fill('Spring');
    await page.getByLabelText('Checklist', { exact: true }).selectOptions(id);
    await button('Add hours').click();
    await button('Save as a draft').click();
    await expect.element(page.getByText('Choose weekdays and both hours.')).toBeVisible();
    await button(/^Remove/).click();
    await button('Save as a draft').click();
    await expect.poll(() => asked.some(({ route }) => route === 'POST /programmes')).toBe(true);
    expect(asked.find(({ route }) => route === 'POST /programmes')?.body).toMatchObject({
      name: 'Spring',
      client: 'brand',
      visits: 1,
      rhythm: { every: 'month' },
      isOffered: true,
    });
  });

  test('reads own periods a line each, and says where two overlap', async () => {
    served(answers);
    await sit('/programmes/counter/edit');
    await page.getByLabelText('In every').selectOptions('dates');
    const dates = page.getByRole('textbox', { name: 'Own periods' });
    await dates.fill('2026-05-01 2026-05-10\n2026-05-08 2026-05-20');
    await button('Save').click();
    await expect.element(page.getByText(/none overlapping/)).toBeVisible();
    await expect.element(dates).toHaveFocus();
  });
});

describe('the board', () => {
  test('is a table of stores by periods; a cell says in words what its signs say, and opens its visits', async () => {
    served(answers);
    await sit('/programmes/counter/board');
    await expect.element(page.getByRole('rowheader', { name: /Kaļķu Street/ })).toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: /Mar 2026/ })).toBeVisible();
    const open = button(/Kaļķu Street, Mar 2026: 1 Planned, 1 Published, .*1 at risk/);
    await open.click();
    await expect.element(page.getByText('Nobody has it, and 3 days are left.')).toBeVisible();
    await expect.element(page.getByText('No shopper keeps all its rules.')).toBeVisible();
  });

  test('replaces a no-show from its cell', async () => {
    const { asked } = served({
      ...answers,
      'POST /visits/visit-2/replacement': () => rowIn('planned', { id: 'visit-3', shopper: null }),
    });
    await sit('/programmes/counter/board');
    await button(/Kaļķu Street, Mar 2026/).click();
    await button('Replace it').click();
    await expect.element(page.getByText('Another visit was made in its place.')).toBeVisible();
    const looks = () => asked.filter(({ route }) => route.startsWith('GET /programmes/counter/board/'));
    await expect.poll(() => looks().length).toBe(2);
  });

  test('offers the open visits of many cells at once', async () => {
    const { asked } = served({ ...answers, 'POST /programmes/counter/board': () => ({ moved: 3, left: 1 }) });
    await sit('/programmes/counter/board');
    await button('Select').click();
    await page.getByRole('checkbox', { name: 'Select all stores shown in Mar 2026' }).click();
    await page.getByRole('checkbox', { name: 'Select Central Station, Mar 2026' }).click();
    await page.getByRole('checkbox', { name: 'Select Kaļķu Street, Apr 2026' }).click();
    await expect.element(page.getByText('2 selected')).toBeVisible();
    await button('Offer open visits').click();
    await expect.element(page.getByText('3 visits are offered. 1 were left as they are.')).toBeVisible();
    expect(asked.find(({ route }) => route === 'POST /programmes/counter/board')?.body).toEqual({
      cells: [
        { store: 'kalku', period: '2026-03' },
        { store: 'kalku', period: '2026-04' },
      ],
      move: 'offer',
    });
  });
});

describe('a program', () => {
  test('ends with a word on what becomes of its visits', async () => {
    const { asked } = served({
      ...answers,
      'POST /programmes/counter/moves': () => ({ state: 'ended', cancelled: 4 }),
    });
    await sit('/programmes/counter');
    await button('End').click();
    await page.getByText('Cancel the visits that nobody has taken').click();
    await page.getByRole('dialog').getByRole('button', { name: 'End' }).click();
    await expect
      .poll(() => asked.find(({ route }) => route.endsWith('/moves'))?.body)
      .toEqual({
        revision: 4,
        move: 'end',
        cancelOpen: true,
      });
  });
});

describe('the pay list', () => {
  test('has a line for each currency, marks as paid what was looked at, and takes it back', async () => {
    const { asked } = served({
      ...answers,
      'POST /pay/payments': () => ({ id: 'payment-2', visits: 3 }),
      'POST /pay/payments/payment-2/undo': () => ({ visits: 3 }),
    });
    await sit('/pay?from=2026-03-01&to=2026-03-31&show=all');
    expect(page.getByRole('rowheader', { name: /Ilze/ }).all()).toHaveLength(2);
    await page.getByRole('checkbox', { name: 'Select Ilze' }).click();
    await button('Mark as paid').first().click();
    await expect.element(page.getByText(/3 visits: CZK.36.50 and €36.50/)).toBeVisible();
    await page.getByLabelText('Reference').fill('SEPA 9');
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as paid' }).click();
    await expect.element(page.getByText('3 visits are marked as paid.')).toBeVisible();
    expect(asked.find(({ route }) => route === 'POST /pay/payments')?.body).toMatchObject({
      from: '2026-03-01',
      shoppers: [{ id: 'ilze', due: 3 }],
      reference: 'SEPA 9',
    });
    await button('Undo').last().click();
    await expect.element(page.getByText('3 visits are due again.')).toBeVisible();
  });

  test('says so where the list has changed meanwhile', async () => {
    served({ ...answers, 'POST /pay/payments': () => new Refusal('stale') });
    await sit('/pay?from=2026-03-01&to=2026-03-31&show=all');
    await page.getByRole('checkbox', { name: 'Select Ilze' }).click();
    await button('Mark as paid').first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as paid' }).click();
    await expect.element(page.getByText(/The list has changed meanwhile/)).toBeVisible();
  });
});
