import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AppealRow, AppealView } from '#protocol/api/appeals.ts';
import { yesNo } from '#tests/support/checklist.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { desk } from './desk-stage.tsx';
import { publishedReport, store } from './evidence.ts';
import { Refusal, served } from './served.ts';

const report = publishedReport();
const [line] = report.score.trace.filter(({ item, rule }) => item.kind === 'question' && rule === 'yes-no');
if (!line) throw new Error('The report has a yes/no question that was scored.');

const raised: AppealView = {
  id: 'appeal-1',
  visit: 'visit-1',
  item: line.item,
  by: 'Joost',
  says: 'The film shows it.',
  raisedAt: MIDNIGHT,
  state: 'open',
  ruling: null,
  words: null,
  ruledAt: null,
  percentageBefore: null,
  percentageAfter: null,
};
const ruled: AppealView = {
  ...raised,
  state: 'ruled',
  ruling: { kind: 'left-out' },
  words: 'It could not be seen.',
  ruledAt: MIDNIGHT,
  percentageBefore: 71.4,
  percentageAfter: 80,
};
const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();

describe('an owner', () => {
  async function open(appeals: AppealView[], isOpen = true) {
    let kept = appeals;
    const server = served({
      'GET /owner/visits/visit-1': () => report,
      'GET /owner/visits/visit-1/appeals': () => ({ until: MIDNIGHT, isOpen, appeals: kept }),
      'POST /owner/visits/visit-1/appeals': () => {
        kept = [raised];
        return raised;
      },
      'GET /owner/actions': () => ({ rows: [] }),
    });
    await desk({ role: 'owner', path: '/visits/visit-1' });
    return server;
  }
  const item = () => page.getByRole('listitem').filter({ has: page.getByText('This is not right') });

  test('appeals an item in their own words, and sees that it waits', async () => {
    const { asked } = await open([]);
    await item().first().getByText('This is not right').click();
    await page.getByLabelText('What is not right?').first().fill('The film shows it.');
    await page.getByRole('button', { name: 'Send the appeal' }).first().click();
    await sees('Appealed, not ruled on yet');
    const sent = asked.find(({ route }) => route === 'POST /owner/visits/visit-1/appeals');
    expect(sent?.body).toMatchObject({ says: 'The film shows it.', item: { kind: 'question' } });
  });

  test('reads how it was ruled on, and what that changed', async () => {
    await open([ruled], false);
    await sees('It is left out of the score. The score was 71.4% and is 80%.');
    await sees('It could not be seen.');
    expect(page.getByText('This is not right').elements()).toHaveLength(0);
  });
});

describe('a coordinator', () => {
  const row: AppealRow = {
    ...raised,
    store,
    visitedAt: MIDNIGHT,
    name: { en: 'Were you thanked?' },
    question: yesNo('thanked', 10),
    answer: false,
    earned: 0,
    possible: 10,
  };

  async function open(answer: () => unknown, width = 1280) {
    let rows = [row];
    const server = served({
      'GET /appeals': ({ url }) => ({
        rows: url.searchParams.get('state') === 'open' ? rows : [],
        open: rows.length,
      }),
      'GET /appeals/count': () => ({ open: rows.length }),
      'POST /appeals/appeal-1/ruling': () => {
        const said = answer();
        if (!(said instanceof Refusal)) rows = [];
        return said;
      },
    });
    await desk({ role: 'coordinator', path: '/appeals', width });
    return server;
  }

  test('rules that it counts as another answer, with words', async () => {
    const { asked } = await open(() => ruled);
    await sees(/Answered: No\. 0 of 10 points\./);
    await page.getByLabelText('Ruling').selectOptions('It counts as “Yes”');
    await page.getByLabelText('What the owner reads').fill('We saw the film.');
    await page.getByRole('button', { name: 'Rule' }).click();
    await sees('Nothing waits for a ruling');
    expect(asked.find(({ route }) => route.endsWith('/ruling'))?.body).toEqual({
      ruling: { kind: 'answer', value: true },
      words: 'We saw the film.',
    });
  });

  test('keeps what was written where the ruling can’t be sent', async () => {
    await open(() => new Refusal('move-not-allowed'));
    await page.getByLabelText('Ruling').selectOptions('It stands as it is');
    await page.getByLabelText('What the owner reads').fill('We saw the film.');
    await page.getByRole('button', { name: 'Rule' }).click();
    await sees(/no longer possible/);
    await expect.element(page.getByLabelText('What the owner reads')).toHaveValue('We saw the film.');
  });

  test.each([1280, 360])('finds nothing in the way at %i px', async (width) => {
    await open(() => ruled, width);
    await sees('Were you thanked?');
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
