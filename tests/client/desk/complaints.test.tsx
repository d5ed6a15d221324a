import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { places } from './compare-fixtures.ts';
import { beside, choices, complaintPage, fileSeen } from './complaints-fixtures.ts';
import { desk } from './desk-stage.tsx';
import { Refusal, served } from './served.ts';

type Answers = Parameters<typeof served>[0];

async function open(path: string, more: Answers = {}, width?: number) {
  const lists: URL[] = [];
  const wire = served({
    'GET /owner/complaints': ({ url }) => {
      lists.push(url);
      return complaintPage;
    },
    'GET /owner/complaints/choices': () => choices,
    'GET /owner/complaints/beside': () => beside,
    'GET /owner/reading/places': () => places,
    'POST /owner/complaints': () => ({ id: 'new' }),
    'POST /owner/complaints/removals': () => ({ removed: 1 }),
    ...more,
  });
  await desk({ role: 'owner', path, ...(width === undefined ? {} : { width }) });
  const posted = (route: string) => wire.asked.filter((one) => one.route === route).map(({ body }) => body);
  return { lists, posted };
}

const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();
const dialog = () => page.getByRole('dialog');

describe('complaints and returns', () => {
  test('are listed with what they were about and what they cost, and can be narrowed and saved', async () => {
    const { lists } = await open('/complaints');
    await expect
      .element(page.getByRole('row', { name: /14 Mar 2026.*Riga Old Town.*Nobody picked up.*€12\.50/ }))
      .toBeVisible();
    await page.getByLabelText('Kind').selectOptions('Return');
    await expect.poll(() => lists.at(-1)?.searchParams.get('kind')).toBe('return');
    expect(location.search).toBe('?kind=return');
    const link = page.getByRole('link', { name: /CSV/ }).element();
    expect(link.getAttribute('href')).toBe('/api/owner/complaints/file?kind=return&format=csv');
  });

  test('are entered by hand, with a cost in its currency', async () => {
    const { posted, lists } = await open('/complaints');
    await page.getByRole('button', { name: 'Add one' }).click();
    await dialog().getByLabelText('Store').fill('Riga Old Town, Riga');
    await dialog().getByLabelText('Date').fill('2026-03-01');
    await dialog().getByLabelText('Kind').selectOptions('Return');
    await dialog().getByLabelText('Channel').selectOptions('Website');
    await dialog().getByLabelText('What it was about').fill('Came broken.');
    await dialog().getByLabelText('Cost').fill('7,5');
    await expect.element(dialog().getByLabelText('Currency')).toHaveValue('EUR');
    await dialog().getByLabelText('Standard').selectOptions('Everyone is greeted');
    await dialog().getByRole('button', { name: 'Add one' }).click();
    await expect
      .poll(() => posted('POST /owner/complaints'))
      .toEqual([
        {
          store: 'riga',
          day: '2026-03-01',
          kind: 'return',
          channel: 'web',
          text: 'Came broken.',
          cost: { minor: 750, currency: 'EUR' },
          standard: 'greeted',
        },
      ]);
    await expect.poll(() => lists.length).toBe(2);
  });

  test('are not sent for a store that is not in the list, nor with what is no amount', async () => {
    const { posted } = await open('/complaints');
    await page.getByRole('button', { name: 'Add one' }).click();
    await dialog().getByLabelText('Store').fill('Nowhere');
    await dialog().getByLabelText('Date').fill('2026-03-01');
    await dialog().getByLabelText('What it was about').fill('Came broken.');
    await dialog().getByLabelText('Cost').fill('a lot');
    await dialog().getByRole('button', { name: 'Add one' }).click();
    await expect.element(dialog().getByText('Choose a store from the list.')).toBeVisible();
    await dialog().getByLabelText('Store').fill('Oslo Harbour, Oslo');
    await new Promise((done) => setTimeout(done, 50));
    await dialog().getByRole('button', { name: 'Add one' }).click();
    await expect.element(dialog().getByText(/This is no amount/)).toBeVisible();
    expect(posted('POST /owner/complaints')).toEqual([]);
  });

  test('are removed once that was said twice', async () => {
    const { posted } = await open('/complaints');
    await page.getByRole('checkbox', { name: /14 Mar 2026/ }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect.element(dialog().getByText('Remove this entry?')).toBeVisible();
    await dialog().getByRole('button', { name: 'Remove' }).click();
    await expect.poll(() => posted('POST /owner/complaints/removals')).toEqual([{ ids: ['late'] }]);
    await sees('One entry removed');
  });

  test('of a file are seen first, with what is wrong and where, and then taken in', async () => {
    const { lists } = await open('/complaints', {
      'POST /owner/complaints/file': ({ url }) => ({
        ...fileSeen,
        taken: url.searchParams.get('take') === 'yes',
      }),
    });
    await page.getByRole('button', { name: 'Take in a file' }).click();
    const file = new File(['Store,Date,Text'], 'complaints.csv', { type: 'text/csv' });
    await userEvent.upload(dialog().getByLabelText('File'), file);
    await expect.element(dialog().getByText('2 new entries in this file')).toBeVisible();
    await expect.element(dialog().getByText(/One row is here already/)).toBeVisible();
    await expect
      .element(dialog().getByRole('row', { name: /4 Store None of your stores is called “Rigga”/ }))
      .toBeVisible();
    await expect
      .element(dialog().getByRole('row', { name: /10 Mar 2026 Riga Old Town Cold coffee.*€3\.50/ }))
      .toBeVisible();
    expect(lists).toHaveLength(1);
    await dialog().getByRole('button', { name: 'Take in 2 entries' }).click();
    await expect.element(dialog().getByText('2 entries taken in')).toBeVisible();
    await expect.poll(() => lists.length).toBe(2);
  });

  test('of what is no spreadsheet say so', async () => {
    await open('/complaints', {
      'POST /owner/complaints/file': () => new Refusal('workbook-unreadable', 'old-excel'),
    });
    await page.getByRole('button', { name: 'Take in a file' }).click();
    await userEvent.upload(dialog().getByLabelText('File'), new File(['x'], 'old.xls'));
    await expect.element(dialog().getByText(/This is an old Excel workbook/)).toBeVisible();
  });

  test('that there are none of leave a word on how they come', async () => {
    await open('/complaints', { 'GET /owner/complaints': () => ({ rows: [], after: null, count: 0 }) });
    await sees('Nothing has been entered yet');
  });
});

describe('complaints beside measured quality', () => {
  test('say what they miss, and stand month by month and store by store beside the score', async () => {
    await open('/complaints/quality');
    await sees(/Most people who are dissatisfied never complain/);
    const march = page.getByRole('row', { name: /March 2026 6 0 €122\.50 78\.2%/ });
    await expect.element(march).toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /January 2026 0 0 – – nothing measured/ }))
      .toBeVisible();
    await expect
      .element(page.getByRole('row', { name: /Oslo Harbour 3 1 – 92% from one visit/ }))
      .toBeVisible();
  });

  test('lead to an estimate that says it is one, and moves with its assumptions', async () => {
    await open('/complaints/quality');
    await sees('An assumption, not a measurement');
    // 10 complaints at 5 %: 200 dissatisfied, 122.7 lost, 36.00 of margin each.
    await sees('about €4,400');
    await sees(/10 complaints stand for about 200 dissatisfied customers, 190 of whom said nothing/);
    await page.getByLabelText(/Of dissatisfied customers/).fill('10');
    // 100 dissatisfied: 90 × 0.63 + 10 × 0.3 = 59.7 lost.
    await sees('about €2,100');
    await page.getByLabelText(/Spent on one purchase/).fill('20');
    await sees('about €4,300');
    await expect.poll(() => new URLSearchParams(location.search).get('whoComplain')).toBe('10');
  });

  test('keep the assumptions of their address, and go back to where they began', async () => {
    await open('/complaints/quality?whoComplain=10&years=99');
    await sees('about €2,100');
    await page.getByRole('button', { name: 'Back to the starting points' }).click();
    await sees('about €4,400');
    expect(location.search).toBe('');
  });

  test('of no complaint estimate nothing', async () => {
    await open('/complaints/quality', {
      'GET /owner/complaints/beside': () => ({ ...beside, totals: { complaints: 0, returns: 0, costs: [] } }),
    });
    await sees(/No complaint in these months, so there is nothing to start from/);
  });
});

test.each(
  ['/complaints', '/complaints/quality'].flatMap((path) =>
    [1440, 768, 360].map((width) => [path, width] as const),
  ),
)('%s at %i px is without faults, and nothing sticks out', async (path, width) => {
  await open(path, {}, width);
  await expect.poll(() => document.querySelector('.table-place')).not.toBeNull();
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test.each(['Add one', 'Take in a file'])('“%s” is without faults', async (name) => {
  await open('/complaints', {}, 360);
  await page.getByRole('button', { name }).click();
  await expect.element(dialog()).toBeVisible();
  // What fades in has its colours only once it is there.
  await expect.poll(() => document.getAnimations().length).toBe(0);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
