import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ReviewView, VisitRow } from '#protocol/api/views.ts';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { publishedReport, reportOf, reviewOf, rowIn } from './evidence.ts';
import { Refusal, served } from './served.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();
const openIt = () => desk({ role: 'coordinator', path: '/visits/visit-1' });
const questions = {
  farewell: /Did anyone thank you or say goodbye/,
  'people-ahead': /How many people were ahead of you/,
  'bare-hands': /Did you see bare hands/,
};
/** The line of a question's answer. */
const answered = (question: keyof typeof questions) =>
  page
    .getByRole('region', { name: 'Answers', exact: true })
    .getByRole('listitem')
    .filter({ hasText: questions[question] });

/** What someone else did to the visit. */
function movedOn(row: VisitRow, move: string, more: Partial<ReviewView['history'][number]> = {}): ReviewView {
  const before = reviewOf();
  const made = { at: Date.UTC(2026, 2, 2, 12), move, from: 'submitted', to: row.state, by: 'Nora' } as const;
  const plain = { reason: null, overridden: [], changed: [] };
  return { ...reviewOf(row), history: [...before.history, { ...made, ...plain, ...more }] };
}

describe('what is being written', () => {
  test('survives a reload, and another’s move, which is told', async () => {
    let review = reviewOf();
    let isFaster = true;
    const { asked } = served({
      'GET /visits/visit-1': () => review,
      'POST /visits/visit-1/moves': () => {
        if (!isFaster) return rowIn('returned', { revision: 5 });
        isFaster = false;
        review = movedOn(rowIn('submitted', { revision: 4 }), 'edit', { reason: 'A slip.' });
        return new Refusal('stale');
      },
    });
    await openIt();
    await button('Return to shopper').click();
    await page.getByLabelText('To the shopper, about the whole report').fill('Nearly there.');
    await answered('bare-hands').getByLabelText('Comment to the shopper').fill('Whose hands?');
    document.body.lastElementChild?.remove();
    await openIt();
    await expect
      .element(page.getByLabelText('To the shopper, about the whole report'))
      .toHaveValue('Nearly there.');
    await button('Send back').click();
    await sees('Someone else moved it meanwhile');
    await sees(/^An answer was corrected: Nora/);
    await button('Send back').click();
    await expect.element(page.getByText('Sent back to the shopper').first()).toBeVisible();
    const moves = asked.filter(({ route }) => route.endsWith('/moves')).map(({ body }) => body);
    const said = { move: 'return', reason: 'Nearly there.', questions: { 'bare-hands': 'Whose hands?' } };
    expect(moves).toEqual([
      { ...said, revision: 3 },
      { ...said, revision: 4 },
    ]);
  });

  test('stays to be read where the move can’t be made any more, until it is put away', async () => {
    let review = reviewOf();
    served({
      'GET /visits/visit-1': () => review,
      'POST /visits/visit-1/moves': () => {
        review = movedOn(rowIn('approved', { revision: 4 }), 'approve');
        return new Refusal('stale');
      },
    });
    await openIt();
    await button('Reject').click();
    await page.getByLabelText('Reason').fill('The receipt is of another day.');
    await button('Reject this report').click();
    await sees(/^Approved: Nora/);
    await sees('Not sent: what you wrote for “Reject”');
    await sees('The receipt is of another day.');
    expect(await axeFaults()).toEqual([]);
    await button('Put it away').click();
    await expect.element(page.getByText('The receipt is of another day.')).not.toBeInTheDocument();
  });
});

test('a decision is undone by the moves that the table has, and by no others', async () => {
  let row = rowIn('submitted');
  const next: Record<string, VisitRow['state']> = {
    approve: 'approved',
    publish: 'published',
    unpublish: 'approved',
    reopen: 'submitted',
  };
  const { asked } = served({
    'GET /visits/visit-1': () => reviewOf(row),
    'POST /visits/visit-1/moves': ({ body }) => {
      const { move } = body as { move: string };
      row = rowIn(next[move] ?? row.state, { revision: row.revision + 1 });
      return row;
    },
  });
  await openIt();
  await button('Approve and publish').click();
  await button('Undo').click();
  await sees('Taken back');
  await expect.element(button('Approve')).toBeVisible();
  const moves = asked.filter(({ route }) => route.endsWith('/moves')).map(({ body }) => body);
  expect(moves.slice(2)).toEqual([
    { revision: 5, move: 'unpublish' },
    { revision: 6, move: 'reopen' },
  ]);
});

describe('an answer that is corrected', () => {
  const edit = { at: Date.UTC(2026, 2, 3, 9), by: 'Nora', reason: 'A slip.', original: true };
  const corrected = (report = reportOf(), edited: object = edit) => ({
    ...report,
    answers: report.answers.map((answer) =>
      answer.question === 'farewell' ? { ...answer, value: false, edit: { at: 0, ...edited } } : answer,
    ),
  });

  test('needs a reason, names the revision that was seen, and is shown beside what the shopper said', async () => {
    let report = reportOf();
    const { asked } = served({
      'GET /visits/visit-1': () => reviewOf(rowIn('submitted'), { report }),
      'POST /visits/visit-1/edits': () => {
        report = corrected();
        return rowIn('submitted', { revision: 4 });
      },
    });
    await openIt();
    const line = answered('farewell');
    await line.getByText('Correct this answer').click();
    await line.getByLabelText('Corrected answer').selectOptions('No');
    await line.getByRole('button', { name: 'Correct it' }).click();
    await sees('Please fill this in.');
    await line.getByLabelText('Reason').fill('A slip.');
    await line.getByRole('button', { name: 'Correct it' }).click();
    await sees('The answer was corrected');
    await expect.element(line.getByText(/^Corrected in review/)).toBeVisible();
    await expect.element(line.getByText(/A slip\./)).toBeVisible();
    expect(line.element().querySelector('.answer-edited s')?.textContent).toBe('Yes');
    expect(asked.find(({ route }) => route.endsWith('/edits'))?.body).toEqual({
      revision: 3,
      question: 'farewell',
      value: false,
      reason: 'A slip.',
    });
  });

  test('meanwhile by someone else loses nothing of what is typed', async () => {
    let review = reviewOf();
    served({
      'GET /visits/visit-1': () => review,
      'POST /visits/visit-1/edits': () => {
        review = movedOn(rowIn('submitted', { revision: 4 }), 'edit');
        return new Refusal('stale');
      },
    });
    await openIt();
    const line = answered('people-ahead');
    await line.getByText('Correct this answer').click();
    await line.getByLabelText('Corrected answer').fill('7');
    await line.getByLabelText('Reason').fill('The photo shows seven.');
    await line.getByRole('button', { name: 'Correct it' }).click();
    await sees('Someone else moved it meanwhile');
    await expect.element(line.getByLabelText('Corrected answer')).toHaveValue('7');
    await expect.element(line.getByLabelText('Reason')).toHaveValue('The photo shows seven.');
  });

  test('says so to its owner, and no more', async () => {
    served({
      'GET /owner/visits/visit-1': () => corrected(publishedReport(), { by: undefined, at: edit.at }),
    });
    await desk({ role: 'owner', path: '/visits/visit-1' });
    await expect.element(answered('farewell').getByText(/^Corrected in review/)).toBeVisible();
    expect(document.querySelector('.answer-edited s')).toBeNull();
  });

  test('of any kind of question can be typed', async () => {
    served({ 'GET /visits/visit-1': () => reviewOf() });
    await openIt();
    const open = [...document.querySelectorAll('details.edit-answer')];
    expect(open.length).toBeGreaterThan(10);
    for (const one of open) one.querySelector('summary')?.click();
    const controls = () => open.map((one) => one.querySelectorAll('.control, .choice').length);
    await expect.poll(() => Math.min(...controls())).toBeGreaterThan(1);
    expect(await axeFaults()).toEqual([]);
  });
});

test('earlier visits stand beside a report, and a drawing of where the phone was', async () => {
  const older = rowIn('published', { id: 'older', percentage: 81.5 });
  served({
    'GET /visits/visit-1': () => reviewOf(),
    'GET /visits/visit-1/earlier': () => ({ ofStore: [older], ofShopper: [] }),
  });
  await openIt();
  const earlier = page.getByRole('region', { name: 'Earlier visits' });
  await expect.element(earlier.getByRole('link')).toHaveAttribute('href', '/visits/older');
  await expect.element(earlier.getByText('81.5%')).toBeVisible();
  await expect.element(earlier.getByText('None before this one.')).toBeVisible();
  const drawing = page.getByRole('img', { name: /^Where the phone was, seen from the store: 2\d m away/ });
  await expect.element(drawing).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});
