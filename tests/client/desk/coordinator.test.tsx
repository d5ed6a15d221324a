import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { instantOf } from '#client/coordinator/plan/zoned.ts';
import { moneyOf } from '#client/desk/money.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { desk } from './desk-stage.tsx';
import { reviewOf, rowIn, store } from './evidence.ts';
import { type Asked, Refusal, served } from './served.ts';

const { id, version } = coffeeChecklist;
const choices = {
  'GET /stores': () => [store],
  'GET /checklists': () => [
    { ref: { id, version }, title: 'Counter service, coffee', questions: 30, moments: 6 },
  ],
  'GET /people': () => [
    { id: 'shopper-1', name: 'Ilze', email: 'ilze@example.com', role: 'shopper', stores: [] },
    { id: 'shopper-2', name: 'Nasrin', email: 'nasrin@example.com', role: 'shopper', stores: [] },
  ],
};

async function openForm(createVisit: () => unknown = () => rowIn('assigned')): Promise<{ asked: Asked[] }> {
  const server = served({ ...choices, 'POST /visits': createVisit });
  await desk({ role: 'coordinator', path: '/visits/new' });
  return server;
}

async function fillIn({ day = '2026-03-03', from = '09:00', to = '11:00' } = {}): Promise<void> {
  await page.getByLabelText('Store', { exact: true }).selectOptions('store-1');
  await page.getByLabelText('Checklist').selectOptions(`${id} ${version}`);
  await page.getByLabelText('Shopper').selectOptions('shopper-1');
  await page.getByLabelText('Day').fill(day);
  await page.getByLabelText('From').fill(from);
  await page.getByLabelText('To', { exact: true }).fill(to);
}

const send = () => page.getByRole('button', { name: /^Plan/ }).click();
const sent = ({ asked }: { asked: Asked[] }) => asked.filter(({ route }) => route === 'POST /visits');

/** Name of the field that has the focus. */
const focused = () => document.activeElement?.getAttribute('name');

describe('a new visit', () => {
  test('that lacks something says so at each field, sends nothing, and takes the reader to the first', async () => {
    const server = await openForm();
    await send();
    const lacking = [...document.querySelectorAll('[aria-invalid]')].map((field) =>
      field.getAttribute('name'),
    );
    expect(lacking).toEqual(['store', 'checklist', 'day', 'from', 'to']);
    await expect.poll(focused).toBe('store');
    await page.getByLabelText('Store', { exact: true }).selectOptions('store-1');
    expect(document.querySelector('[name=store]')?.hasAttribute('aria-invalid')).toBe(false);
    expect(sent(server)).toEqual([]);
  });

  test.each([
    ['day', { day: '2026-03-01' }, 'This window is over already.'],
    ['to', { from: '09:00', to: '09:00' }, 'The window must end after it begins.'],
  ])('with a wrong %s says what is wrong with it', async (field, filled, words) => {
    const server = await openForm();
    await fillIn(filled);
    await send();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.poll(focused).toBe(field);
    expect(sent(server)).toEqual([]);
  });

  test('with an amount that is none says so at the amount', async () => {
    const server = await openForm();
    await fillIn();
    await page.getByLabelText('Fee').fill('twelve');
    await send();
    await expect.poll(focused).toBe('fee');
    expect(sent(server)).toEqual([]);
  });

  test('is sent in the store’s own time, and said back in full', async () => {
    const server = await openForm();
    await fillIn({ from: '22:00', to: '01:00' });
    await page.getByLabelText('Fee').fill('12,5');
    await expect
      .element(page.getByText(/Times are those of Riga \(EET\)\. It ends on the next day:/))
      .toBeVisible();
    await send();
    await expect.element(page.getByText('Planned and assigned to Ilze')).toBeVisible();
    expect(sent(server)[0]?.body).toEqual({
      store: 'store-1',
      checklist: { id, version },
      shopper: 'shopper-1',
      window: { from: '2026-03-03T22:00', to: '2026-03-04T01:00' },
      fee: { minor: 1250, currency: 'EUR' },
      reimbursementCap: null,
      terms: plainTerms,
    });
  });

  test('that the server refuses shows it at the field it names', async () => {
    await openForm(() => new Refusal('bad-input', 'shopper'));
    await fillIn();
    await send();
    await expect.element(page.getByText(/The server does not take this/)).toBeVisible();
    await expect.poll(focused).toBe('shopper');
  });
});

describe('a review', () => {
  test('approves and publishes in one go, each from the revision before', async () => {
    let row = rowIn('submitted');
    const { asked } = served({
      'GET /visits/visit-1': () => reviewOf(row),
      'POST /visits/visit-1/moves': ({ body }) => {
        const approving = JSON.stringify(body).includes('"approve"');
        row = rowIn(approving ? 'approved' : 'published', { revision: row.revision + 1 });
        return row;
      },
    });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await page.getByRole('button', { name: 'Approve and publish' }).click();
    await expect.element(page.getByText('Approved and published')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Unpublish' })).toBeVisible();
    const moves = asked.filter(({ route }) => route.endsWith('/moves')).map(({ body }) => body);
    expect(moves).toEqual([
      { revision: 3, move: 'approve' },
      { revision: 4, move: 'publish' },
    ]);
  });

  test('that someone else moved meanwhile says so and shows how it stands now', async () => {
    let row = rowIn('submitted');
    served({
      'GET /visits/visit-1': () => reviewOf(row),
      'POST /visits/visit-1/moves': () => {
        row = rowIn('approved', { revision: 4 });
        return new Refusal('stale');
      },
    });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect.element(page.getByText('Someone else moved it meanwhile')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Publish', exact: true })).toBeVisible();
  });

  test('returns with comments per question, and not without any', async () => {
    const { asked } = served({
      'GET /visits/visit-1': () => reviewOf(),
      'POST /visits/visit-1/moves': () => rowIn('returned', { revision: 4 }),
    });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await page.getByRole('button', { name: 'Return to shopper' }).click();
    await page.getByRole('button', { name: 'Send back' }).click();
    await expect.element(page.getByText('Say what is to be done, here or under a question.')).toBeVisible();
    const question = document.querySelector('#question-bare-hands');
    if (!question) throw new Error('The question is not on the page');
    await page.elementLocator(question).getByLabelText('Comment to the shopper').fill('Whose hands?');
    await page.getByRole('button', { name: 'Send back' }).click();
    await expect.poll(() => asked.some(({ route }) => route.endsWith('/moves'))).toBe(true);
    expect(asked.find(({ route }) => route.endsWith('/moves'))?.body).toEqual({
      revision: 3,
      move: 'return',
      questions: { 'bare-hands': 'Whose hands?' },
    });
  });

  test('rejects only after a reason, in place', async () => {
    const { asked } = served({ 'GET /visits/visit-1': () => reviewOf() });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.getByRole('button', { name: 'Reject this report' }).click();
    await expect.element(page.getByText('Please fill this in.')).toBeVisible();
    expect(asked.filter(({ route }) => route.endsWith('/moves'))).toEqual([]);
  });

  test('lists what is missing and explains its flags', async () => {
    served({ 'GET /visits/visit-1': () => reviewOf() });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await expect.element(page.getByText(/sent two different versions of part of this record/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'What did you order?' })).toBeVisible();
  });

  test('says what a phone that came back empty had not sent', async () => {
    const lost = { device: 'device-1', saidAt: 1, missedAt: 2 };
    const row = rowIn('underway', { flags: ['phone-emptied'] });
    const both = [
      { ...lost, entries: 12, files: 0 },
      { ...lost, entries: 3, files: 2 },
    ];
    served({ 'GET /visits/visit-1': () => ({ ...reviewOf(row), lost: both }) });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await expect.element(page.getByText(/15 entries and 2 photos or recordings are missing/)).toBeVisible();
  });
});

describe('a store’s local time', () => {
  test.each([
    ['2026-03-03T09:00', 'Europe/Riga', '2026-03-03T07:00:00.000Z'],
    ['2026-07-01T09:00', 'Asia/Tehran', '2026-07-01T05:30:00.000Z'],
    ['2026-03-29T03:30', 'Europe/Riga', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T03:30', 'Europe/Riga', '2026-10-25T00:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ])('%s in %s is %s, as the server reads it', (local, zone, instant) => {
    expect(new Date(instantOf(local, zone) ?? 0).toISOString()).toBe(instant);
  });

  test('of a day that does not exist is none', () => {
    expect(instantOf('2026-02-30T10:00', 'Europe/Riga')).toBeNull();
  });
});

test.each([
  ['12.50', 'EUR', 1250],
  ['12,5', 'EUR', 1250],
  ['1200', 'JPY', 1200],
  ['12.505', 'EUR', null],
  ['-3', 'EUR', null],
  ['', 'EUR', null],
])('%s %s is %s of the smallest unit', (typed, currency, minor) => {
  expect(moneyOf(typed, currency)?.minor ?? null).toBe(minor);
});
