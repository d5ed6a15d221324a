import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ReviewView } from '#protocol/api/views.ts';
import { desk } from './desk-stage.tsx';
import { reportOf, reviewOf, rowIn } from './evidence.ts';
import { Refusal, served } from './served.ts';

/* A visit that was recorded on two phones, at the coordinator's desk. */
const row = rowIn('submitted', { flags: ['second-journal'] });
const [first] = reviewOf().journals;
const second = { ...first, journal: 'journal-2', device: 'phone-two', forks: 0, tells: false };
const journals: ReviewView['journals'] = first ? [first, { ...first, ...second }] : [];
const report = reportOf();
const other = {
  ...report,
  answers: report.answers.map((answer) =>
    answer.question === 'people-ahead' ? { ...answer, value: 7 } : answer,
  ),
  score: { ...report.score, percentage: 41 },
};

function twoRecords(choose: () => unknown = () => ({ before: 80, after: 41 }), canChoose = true) {
  let isChosen = false;
  return served({
    'GET /aside/count': () => ({ open: 0 }),
    'GET /visits/visit-1': () =>
      isChosen
        ? reviewOf(row, {
            journals: journals.map((one) => ({ ...one, tells: one.journal === 'journal-2' })),
            report: other,
            history: [
              {
                ...{ at: 1, move: 'choose', from: 'submitted', to: 'submitted', by: 'Cora' },
                ...{ reason: 'She was right', overridden: [], changed: [], record: 'journal-2', before: 80 },
              },
            ],
          })
        : reviewOf(row, { journals }),
    'GET /visits/visit-1/records/journal-2': () => ({ other, canChoose }),
    'POST /visits/visit-1/records/journal-2/choose': () => {
      const answer = choose();
      isChosen = !(answer instanceof Refusal);
      return answer;
    },
  });
}

const openIt = () => desk({ role: 'coordinator', path: '/visits/visit-1' });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('a visit that was recorded on two phones', () => {
  test('says by which record it is told, and shows what the other says and would score', async () => {
    twoRecords();
    await openIt();
    await expect.element(page.getByText('The report is told by it.')).toBeVisible();
    await expect.element(page.getByText('Kept beside the report.')).toBeVisible();
    await button('Compare with phone phone-tw').click();
    await expect.element(page.getByText(/^Score: .* now, 41% by this record\.$/)).toBeVisible();
    const table = page.getByRole('table', { name: 'Both versions, line by line' });
    await expect.element(table).toMatchTextContent('7');
    expect((await axe.run()).violations.map(({ id }) => id)).toEqual([]);
  });

  test('is told by the other once that is chosen with a reason, which stays in the history', async () => {
    const { asked } = twoRecords();
    await openIt();
    await button('Compare with phone phone-tw').click();
    await button('Let this record tell the visit').click();
    await expect.element(page.getByText('Please fill this in.')).toBeVisible();
    await page.getByLabelText('Reason').fill('She was right');
    await button('Let this record tell the visit').click();
    await expect.element(page.getByText('Told by another record')).toBeVisible();
    await expect.element(page.getByText('The score was 80% before.')).toBeVisible();
    expect(asked.find(({ route }) => route.startsWith('POST'))?.body).toMatchObject({
      revision: 3,
      reason: 'She was right',
    });
  });

  test('says when it was changed meanwhile, and when there is nothing to choose', async () => {
    twoRecords(() => new Refusal('stale'));
    await openIt();
    await button('Compare with phone phone-tw').click();
    await page.getByLabelText('Reason').fill('She was right');
    await button('Let this record tell the visit').click();
    await expect.element(page.getByRole('alert').first()).toBeVisible();
  });

  test('under a report that was judged it only compares', async () => {
    twoRecords(undefined, false);
    await openIt();
    await button('Compare with phone phone-tw').click();
    await expect.element(page.getByText(/^It can’t tell the visit/)).toBeVisible();
    expect(button('Let this record tell the visit').elements()).toEqual([]);
  });
});

test('a visit with one record offers no choice', async () => {
  served({ 'GET /aside/count': () => ({ open: 0 }), 'GET /visits/visit-1': () => reviewOf() });
  await openIt();
  await expect.element(page.getByRole('heading', { name: 'Records received' })).toBeVisible();
  expect(page.getByText('More than one record').elements()).toEqual([]);
});
