import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { plainTerms } from '#domain/visit/terms.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { FitView, ReviewView, VerdictView, VisitRow } from '#protocol/api/views.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { desk } from './desk-stage.tsx';
import { reviewOf, rowIn, store } from './evidence.ts';
import { Refusal, served } from './served.ts';

const DAY_MS = 86_400_000;
const { id, version } = coffeeChecklist;

async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body);
  return violations.map(({ id: rule }) => rule);
}

const rotation = (change: Partial<Extract<VerdictView, { rule: 'rotation' }>> = {}): VerdictView => ({
  rule: 'rotation',
  met: false,
  days: 90,
  of: 'store',
  last: { visit: 'earlier', store: 'store-1', client: 'Wrenfold', at: MIDNIGHT - 41 * DAY_MS },
  daysAgo: 41,
  metFrom: '2026-04-20',
  metOn: null,
  claim: null,
  metToday: false,
  ...change,
});
const claim = {
  visit: 'other',
  store: 'store-1',
  client: 'Wrenfold',
  window: { from: MIDNIGHT - 2 * 3_600_000, to: MIDNIGHT + DAY_MS - 2 * 3_600_000 },
};
const fits: FitView[] = [
  {
    id: 'shopper-1',
    name: 'Ilze',
    verdicts: [
      { rule: 'qualification', met: false, needed: ['Barista basics'], lacking: ['Barista basics'] },
      rotation(),
    ],
  },
  {
    id: 'shopper-2',
    name: 'Sam',
    verdicts: [
      { rule: 'qualification', met: true, needed: ['Barista basics'], lacking: [] },
      rotation({ met: true, last: null, daysAgo: null, metFrom: null, metOn: '2026-03-02', metToday: true }),
    ],
  },
  {
    id: 'shopper-3',
    name: 'Tess',
    verdicts: [rotation({ last: null, daysAgo: null, metFrom: null, claim })],
  },
];
const open = (row: VisitRow, change: Partial<ReviewView> = {}) =>
  reviewOf(row, { report: null, journals: [], history: [], ...change });

describe('giving a visit to someone', () => {
  const planned = open(rowIn('planned', { shopper: null }));
  const around = {
    'GET /visits/visit-1': () => planned,
    'GET /visits/visit-1/shoppers': () => fits,
    'POST /visits/visit-1/moves': () => rowIn('assigned'),
  };

  test('shows beside each shopper how its rules stand for them, and holds nobody up', async () => {
    const { asked } = served(around);
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await page.getByRole('button', { name: 'Assign' }).click();
    const choice = page.getByLabelText('Shopper');
    await expect.element(choice).toBeVisible();
    expect([...document.querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'Choose',
      'Ilze · 2 rules not met',
      'Sam',
      'Tess · one rule not met',
    ]);
    await choice.selectOptions('shopper-2');
    await expect.element(page.getByText('Holds Barista basics.')).toBeVisible();
    await expect.element(page.getByText('Was not here in the last 90 days.')).toBeVisible();
    expect(page.getByText('You can give it to them all the same.', { exact: false }).elements()).toEqual([]);
    await choice.selectOptions('shopper-3');
    await expect
      .element(
        page.getByText(
          'Has another visit here from Mon 2 Mar to Mon 2 Mar; the rule is 90 days between two. No day of this visit keeps the rule.',
        ),
      )
      .toBeVisible();
    await choice.selectOptions('shopper-1');
    await expect.element(page.getByText('Does not hold Barista basics.')).toBeVisible();
    await expect
      .element(page.getByText('Was here 41 days ago; the rule is 90. No day of this visit keeps the rule.'))
      .toBeVisible();
    await expect.element(page.getByText(/It is written down with the visit\./)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Assign' }).click();
    await expect
      .poll(() => asked.find(({ route }) => route.startsWith('POST'))?.body)
      .toEqual({ revision: 3, move: 'assign', shopper: 'shopper-1' });
  });

  test('in the face of a rule is told in its history', async () => {
    const given = {
      at: MIDNIGHT,
      move: 'assign',
      from: 'planned',
      to: 'assigned',
      by: 'Marta',
      reason: null,
      overridden: [rotation()],
      changed: [],
    } as const;
    served({
      'GET /visits/visit-1': () =>
        open(rowIn('assigned'), { history: [{ ...given, overridden: [...given.overridden], changed: [] }] }),
    });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await expect
      .element(
        page.getByText('Although not every rule was met: Was here 41 days ago; the rule is 90.', {
          exact: false,
        }),
      )
      .toBeVisible();
  });

  test('is weighed while the visit is planned, once it is told where and when', async () => {
    const { asked } = served({
      'GET /stores': () => [store],
      'GET /checklists': () => [{ ref: { id, version }, title: 'Coffee', questions: 30, moments: 6 }],
      'GET /people': () => [
        { id: 'shopper-1', name: 'Ilze', email: 'i@example.com', role: 'shopper', stores: [] },
      ],
      'POST /visits/shoppers': () => fits,
    });
    await desk({ role: 'coordinator', path: '/visits/new' });
    await page.getByLabelText('Store', { exact: true }).selectOptions('store-1');
    await page.getByLabelText('Shopper').selectOptions('shopper-1');
    expect(asked.filter(({ route }) => route === 'POST /visits/shoppers')).toEqual([]);
    await page.getByLabelText('Day', { exact: true }).fill('2026-03-03');
    await page.getByLabelText('From', { exact: true }).fill('09:00');
    await page.getByLabelText('To', { exact: true }).fill('18:00');
    await expect.element(page.getByText('Does not hold Barista basics.')).toBeVisible();
    expect(asked.findLast(({ route }) => route === 'POST /visits/shoppers')?.body).toEqual({
      store: 'store-1',
      window: { from: '2026-03-03T09:00', to: '2026-03-03T18:00' },
      terms: plainTerms,
    });
  });
});

describe('changing a visit', () => {
  const unfold = () => page.getByText('Change window, deadlines or fee').click();
  const send = () => page.getByRole('button', { name: 'Change the visit' }).click();
  const sentTo = ({ asked }: ReturnType<typeof served>) =>
    asked.filter(({ route }) => route === 'POST /visits/visit-1/changes').map(({ body }) => body);
  const row = (state: VisitRow['state']) =>
    rowIn(state, { window: { from: MIDNIGHT + 7 * 3_600_000, to: MIDNIGHT + 16 * 3_600_000 } });

  async function openChange(state: VisitRow['state'], answer: () => unknown = () => row(state)) {
    const server = served({
      'GET /visits/visit-1': () => open(row(state)),
      'POST /visits/visit-1/changes': answer,
    });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await unfold();
    return server;
  }

  test('sends what is different, and nothing else', async () => {
    const server = await openChange('accepted');
    await expect.element(page.getByLabelText('From, at the store')).toHaveValue('2026-03-02T09:00');
    await expect.element(page.getByText('The visit was taken for €12.50: it can only rise.')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await send();
    await expect.element(page.getByText('Nothing is different yet.')).toBeVisible();
    await page.getByLabelText('To, at the store').fill('2026-03-04T18:00');
    await page.getByLabelText('Fee, EUR').fill('15');
    await page.getByLabelText('Report due, hours after the visit').fill('24');
    await send();
    await expect
      .poll(() => sentTo(server))
      .toEqual([
        {
          revision: 3,
          window: { from: '2026-03-02T09:00', to: '2026-03-04T18:00' },
          reportWithinHours: 24,
          fee: { minor: 1_500, currency: 'EUR' },
        },
      ]);
    await expect.element(page.getByText('Changed', { exact: true })).toBeVisible();
  });

  test.each([
    ['Fee, EUR', '12.49', 'It was taken for more than that.'],
    ['Fee, EUR', 'much', 'Please write an amount such as 12.50.'],
    ['To, at the store', '2026-03-02T08:00', 'The window must end after it begins.'],
    ['Report due, hours after the visit', '0', 'Please write a whole number that fits.'],
  ])('of “%s” to “%s” is not sent, and says why', async (label, typed, words) => {
    const server = await openChange('accepted');
    await page.getByLabelText(label).fill(typed);
    await send();
    await expect.element(page.getByText(words)).toBeVisible();
    expect(sentTo(server)).toEqual([]);
  });

  test('offers only what may still change', async () => {
    await openChange('underway');
    await expect.element(page.getByLabelText('Fee, EUR')).toBeVisible();
    expect(page.getByLabelText('From, at the store').elements()).toEqual([]);
    expect(page.getByLabelText('May be taken until, at the store').elements()).toEqual([]);
  });

  test('that is over can’t be changed', async () => {
    served({ 'GET /visits/visit-1': () => open(row('approved')) });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    expect(page.getByText('Change window, deadlines or fee').elements()).toEqual([]);
  });

  test('shows what the server does not take at its field', async () => {
    await openChange('offered', () => new Refusal('bad-input', 'terms.dayparts'));
    await page.getByLabelText('To, at the store').fill('2026-03-05T18:00');
    await send();
    await expect.element(page.getByText('The server does not take this. Please choose anew.')).toBeVisible();
  });

  test('is told in its history with what was before', async () => {
    const changed: ReviewView['history'][number]['changed'] = [
      { what: 'fee', before: null, after: { minor: 1_500, currency: 'EUR' } },
      { what: 'reportWithinHours', before: null, after: 24 },
      { what: 'offerUntil', before: MIDNIGHT, after: null },
    ];
    const change = {
      at: MIDNIGHT,
      move: 'change',
      from: 'offered' as const,
      to: 'offered' as const,
      by: 'Marta',
      reason: null,
      overridden: [],
      changed,
    };
    served({ 'GET /visits/visit-1': () => open(row('offered'), { history: [change] }) });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    for (const words of [
      'Fee €15.00; before, none',
      'Report due 24 hours after the visit; before, by the end of the window',
      'May be taken until the end of the window; before, Mon 2 Mar, 02:00',
    ])
      await expect.element(page.getByText(words)).toBeVisible();
  });
});
