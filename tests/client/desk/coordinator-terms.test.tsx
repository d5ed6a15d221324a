import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { plainTerms } from '#domain/visit/terms.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { ImportAnswer } from '#protocol/import.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { desk } from './desk-stage.tsx';
import { reportOf, reviewOf, rowIn, store } from './evidence.ts';
import { ilze } from './people-fixtures.ts';
import { Refusal, served } from './served.ts';

const { id, version } = coffeeChecklist;
const people = [
  {
    id: 'shopper-1',
    name: 'Ilze',
    email: 'ilze@example.com',
    role: 'shopper',
    stores: [],
    qualifications: ['Barista basics'],
  },
  { id: 'coordinator-1', name: 'Marta', email: 'm@example.com', role: 'coordinator', stores: 'all' },
];
const choices = {
  'GET /stores': () => [store],
  'GET /checklists': () => [{ ref: { id, version }, title: 'Coffee', questions: 30, moments: 6 }],
  'GET /people': () => people,
};

/** What axe finds wrong with all that is on the page. */
async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.querySelector('dialog[open]') ?? document.body);
  return violations.map(({ id: rule }) => rule);
}

async function openForm(answer: () => unknown = () => rowIn('offered', { shopper: null })) {
  const server = served({ ...choices, 'POST /visits': answer });
  await desk({ role: 'coordinator', path: '/visits/new' });
  await page.getByLabelText('Store', { exact: true }).selectOptions('store-1');
  await page.getByLabelText('Checklist').selectOptions(`${id} ${version}`);
  // A Tuesday, in the year after the tests' own day.
  await page.getByLabelText('Day', { exact: true }).fill('2026-03-03');
  await page.getByLabelText('From', { exact: true }).fill('09:00');
  await page.getByLabelText('To', { exact: true }).fill('18:00');
  return server;
}

const unfold = () => page.getByText('Change conditions and deadlines').click();
const send = () => page.getByRole('button', { name: /^Plan/ }).click();
const sentIn = ({ asked }: ReturnType<typeof served>) =>
  asked.filter(({ route }) => route === 'POST /visits').map(({ body }) => body);

describe('the conditions of a new visit', () => {
  test('are folded away, and none unless some are set', async () => {
    const server = await openForm();
    await expect.element(page.getByText(/^None: any time in the window/)).toBeVisible();
    await expect.element(page.getByLabelText('Needs')).not.toBeVisible();
    await send();
    await expect.element(page.getByText('Planned and on the board')).toBeVisible();
    expect(sentIn(server)).toMatchObject([{ shopper: null, terms: plainTerms }]);
    expect(sentIn(server)[0]).not.toHaveProperty('offered');
  });

  test('are said in words as they are set, and sent with an offer', async () => {
    const server = await openForm();
    await page.getByLabelText('Shopper').selectOptions('*');
    await unfold();
    await page.getByRole('button', { name: 'Add hours' }).click();
    await page.getByRole('checkbox', { name: 'Fri' }).click();
    await page.getByLabelText('Hours from').fill('11:30');
    await page.getByLabelText('Hours to').fill('14:00');
    await page.getByLabelText('Rotation, days').fill('90');
    await page.getByLabelText('Counted by').selectOptions('client');
    await page.getByLabelText('Needs').fill('Barista basics, Latvian spoken,');
    await page.getByLabelText('May be taken until').fill('2026-03-02T20:00');
    await page.getByLabelText('Report due, hours after the visit').fill('24');
    await page.getByLabelText('Paid if the store prevents it, %').fill('50');
    for (const words of [
      'Hours: Mon–Thu 11:30–14:00',
      'Not within 90 days of the same person’s last visit to any store of the client',
      'Needs: Barista basics and Latvian spoken',
      'May be taken until Mon 2 Mar, 20:00',
      'Report due 24 hours after the visit',
      '50 % of the fee if the store prevents it',
    ])
      await expect.element(page.getByText(words)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Plan and offer' }).click();
    await expect.element(page.getByText('Planned and on the board')).toBeVisible();
    expect(sentIn(server)).toMatchObject([
      {
        shopper: null,
        offered: true,
        terms: {
          dayparts: [{ weekdays: [1, 2, 3, 4], from: '11:30', to: '14:00' }],
          rotation: { days: 90, of: 'client' },
          qualifications: ['Barista basics', 'Latvian spoken'],
          offerUntil: Date.parse('2026-03-02T18:00Z'),
          reportWithinHours: 24,
          preventedPayPercent: 50,
        },
      },
    ]);
  });

  test.each([
    ['Rotation, days', '0', 'Please write a whole number that fits.'],
    ['Report due, hours after the visit', 'soon', 'Please write a whole number that fits.'],
    ['Paid if the store prevents it, %', '101', 'Please write a whole number that fits.'],
  ])('unfold where “%s” is wrong, and nothing is sent', async (label, typed, words) => {
    const server = await openForm();
    await unfold();
    await page.getByLabelText(label).fill(typed);
    await unfold();
    await send();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.poll(() => document.activeElement?.closest('.field')?.textContent).toContain(label);
    expect(sentIn(server)).toEqual([]);
  });

  test('with hours that never come say so', async () => {
    const server = await openForm();
    await unfold();
    await page.getByRole('button', { name: 'Add hours' }).click();
    await send();
    await expect.element(page.getByText('Choose the weekdays, from when and to when.')).toBeVisible();
    await page.getByLabelText('Hours from').fill('19:00');
    await page.getByLabelText('Hours to').fill('20:00');
    await send();
    await expect.element(page.getByText('None of these hours lies within the window.')).toBeVisible();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await send();
    await expect.poll(() => sentIn(server).length).toBe(1);
  });
});

describe('a visit', () => {
  test('shows what was agreed, who turned it down and why, and what is paid', async () => {
    const review = reviewOf(rowIn('approved'), {
      terms: { ...plainTerms, rotation: { days: 90, of: 'store' }, preventedPayPercent: 50 },
      reimbursementCap: { minor: 950, currency: 'EUR' },
      declined: [
        { name: 'Nasrin', reason: 'Too far', at: MIDNIGHT },
        { name: 'Sam', reason: null, at: MIDNIGHT },
      ],
      grade: 8,
      settled: { fee: { minor: 625, currency: 'EUR' }, reimbursement: { minor: 480, currency: 'EUR' } },
      report: { ...reportOf(), quiz: { seq: 2, passedAt: MIDNIGHT, tries: 2 } },
    });
    served({ 'GET /visits/visit-1': () => review });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    for (const words of [
      'Not within 90 days of the same person’s last visit to this store',
      'Passed the quiz Mon 2 Mar, 02:00, after 2 tries',
      'Fee €6.25, a part of €12.50, because the visit was prevented · Purchase €4.80',
      'Report graded 8 of 10',
      'Too far',
      'No reason given',
    ])
      await expect.element(page.getByText(words)).toBeVisible();
  });

  test('shows the files that its phone had not finished, and to which question they belong', async () => {
    const file = { bytes: 3_100_000, takenAt: MIDNIGHT };
    const unfinished = [
      { ...file, kind: 'photo', question: 'receipt', sha256: 'a'.repeat(64), type: 'image/jpeg' },
      { ...file, kind: 'sound', question: null, sha256: 'b'.repeat(64), type: 'audio/webm' },
    ] as const;
    served({ 'GET /visits/visit-1': () => reviewOf(rowIn('submitted'), { unfinished: [...unfinished] }) });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await expect.element(page.getByRole('heading', { name: 'Not finished on the phone' })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: /^Photo as the camera gave it, 3\.1 MB, for “/ }))
      .toHaveAttribute('href', `/api/evidence/${'a'.repeat(64)}?visit=visit-1`);
    await expect.element(page.getByLabelText('Recording that was cut off, 3.1 MB')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });

  test('is approved with a grade, or without', async () => {
    const { asked } = served({
      'GET /visits/visit-1': () => reviewOf(rowIn('submitted')),
      'POST /visits/visit-1/moves': () => rowIn('approved', { revision: 4 }),
    });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await page.getByRole('radio', { name: '9' }).click();
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    await expect.poll(() => asked.some(({ route }) => route.endsWith('/moves'))).toBe(true);
    expect(asked.find(({ route }) => route.endsWith('/moves'))?.body).toEqual({
      revision: 3,
      move: 'approve',
      grade: 9,
    });
  });

  test('that the store prevented can’t be published', async () => {
    const prevented = { because: 'closed', note: 'Shut', seq: 3, at: MIDNIGHT } as const;
    const report = { ...reportOf(), prevented };
    served({ 'GET /visits/visit-1': () => reviewOf(rowIn('approved'), { report }) });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await expect.element(page.getByRole('button', { name: 'Exclude' })).toBeVisible();
    expect(page.getByRole('button', { name: /ublish/ }).elements()).toEqual([]);
  });

  test('planned and nobody’s can be put on the board', async () => {
    const planned = rowIn('planned', { shopper: null });
    const { asked } = served({
      'GET /visits/visit-1': () => reviewOf(planned, { report: null, journals: [] }),
      'POST /visits/visit-1/moves': () => rowIn('offered', { shopper: null }),
    });
    await desk({ role: 'coordinator', path: '/visits/visit-1' });
    await page.getByRole('button', { name: 'Offer on the board' }).click();
    await expect
      .poll(() => asked.find(({ route }) => route.startsWith('POST'))?.body)
      .toEqual({ revision: 3, move: 'offer' });
  });
});

test('what a shopper holds is changed on their page', async () => {
  const { asked } = served({
    ...choices,
    'GET /people/shopper-1': () => ilze,
    'GET /visits': () => ({ rows: [], after: null, counts: {} }),
    'POST /people/shopper-1/qualifications': () => ({}),
  });
  await desk({ role: 'coordinator', path: '/people/shopper-1' });
  await expect.element(page.getByText('Barista basics')).toBeVisible();
  expect(page.getByRole('button', { name: /^Change what/ }).elements()).toHaveLength(1);
  await page.getByRole('button', { name: 'Change what Ilze holds' }).click();
  await page.getByRole('textbox', { name: 'Holds' }).fill('Barista basics\nLatvian spoken\n');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => asked.find(({ route }) => route.startsWith('POST'))?.body)
    .toEqual({
      qualifications: ['Barista basics', 'Latvian spoken'],
    });
});

describe('a visit’s file', () => {
  const taken: ImportAnswer = {
    visit: 'visit-1',
    journal: 'journal-1',
    outcome: 'held',
    standing: 'counted',
    events: { inFile: 40, taken: 40, damaged: 0 },
    media: { inFile: 3, taken: 3, known: 0, damaged: [] },
    unfinished: { inFile: 0, taken: 0, known: 0, damaged: [] },
  };
  const visits = {
    'GET /visits': () => ({ rows: [rowIn('submitted')], after: null, counts: { submitted: 1 } }),
  };

  async function takeIn(answer: () => unknown) {
    const server = served({ ...choices, ...visits, 'POST /import': answer });
    await desk({ role: 'coordinator', path: '/visits' });
    await page.getByRole('button', { name: 'Take in a file' }).click();
    const file = new File(['{"format":"plainclothes-visit"}'], 'visit.json', { type: 'application/json' });
    await userEvent.upload(page.getByLabelText('The visit’s file'), file);
    await page.getByRole('button', { name: 'Take it in' }).click();
    return server;
  }

  test('is sent as it is, and what it held is said', async () => {
    const { asked } = await takeIn(() => taken);
    await expect.element(page.getByText('40 of 40 entries are new.')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Open the visit' }))
      .toHaveAttribute('href', '/visits/visit-1');
    expect(asked.find(({ route }) => route === 'POST /import')?.body).toEqual({
      format: 'plainclothes-visit',
    });
  });

  test('says what was damaged', async () => {
    await takeIn(() => ({
      ...taken,
      events: { inFile: 40, taken: 30, damaged: 10 },
      media: {
        inFile: 3,
        taken: 1,
        known: 0,
        damaged: [
          { sha256: 'a'.repeat(64), because: 'changed' },
          { sha256: null, because: 'unreadable' },
        ],
      },
    }));
    await expect
      .element(page.getByText('10 entries at the end are damaged.', { exact: false }))
      .toBeVisible();
    await expect.element(page.getByText('One photo or file is damaged and was not taken.')).toBeVisible();
    await expect.element(page.getByText('One photo or file can’t be read.')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });

  test('says what its phone had not finished', async () => {
    await takeIn(() => ({
      ...taken,
      unfinished: { inFile: 3, taken: 2, known: 0, damaged: [{ sha256: null, because: 'unreadable' }] },
    }));
    await expect
      .element(page.getByText('2 of 3 unfinished photos and recordings are new. The visit shows them.'))
      .toBeVisible();
    await expect.element(page.getByText('One photo or file can’t be read.')).toBeVisible();
  });

  test('that can’t be read says so and lets another be chosen', async () => {
    await takeIn(() => new Refusal('export-unreadable'));
    await expect.element(page.getByText(/^This is not a visit’s file/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Take it in' })).toBeEnabled();
  });

  test('is asked for where none was chosen', async () => {
    const { asked } = served({ ...choices, ...visits });
    await desk({ role: 'coordinator', path: '/visits' });
    await page.getByRole('button', { name: 'Take in a file' }).click();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Take it in' }).click();
    await expect.element(page.getByText('Choose the file first.')).toBeVisible();
    expect(asked.some(({ route }) => route === 'POST /import')).toBe(false);
  });
});
