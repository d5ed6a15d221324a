import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { apportion } from '#client/desk/report/apportion.ts';
import { contributionsOf } from '#client/desk/report/contributions.ts';
import { forAll } from '#tests/support/for-all.ts';
import { desk } from './desk-stage.tsx';
import { livedVisit, publishedReport } from './evidence.ts';
import { served } from './served.ts';

async function openReport() {
  const report = publishedReport();
  served({ 'GET /owner/visits/visit-1': () => report });
  await desk({ role: 'owner', path: '/visits/visit-1' });
  return report;
}

const percent = (value: number | null) =>
  new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 }).format((value ?? 0) / 100);
const part = (heading: string) => page.elementLocator(partElement(heading));

function partElement(heading: string): Element {
  const found = document.querySelector(`#${heading}`)?.closest('section');
  if (!found) throw new Error(`No part ${heading}`);
  return found;
}

describe('the report', () => {
  test('shows the score and its four separate figures as the engine has them', async () => {
    const { score } = await openReport();
    expect(document.querySelector('.score-figure')?.textContent).toBe(percent(score.percentage));
    const apart = [...document.querySelectorAll('.apart-percent')].map((figure) => figure.textContent);
    const { views, aspects } = score;
    const figures = [views.fact, views.perception, aspects.speed, aspects.quality];
    expect(apart).toEqual(figures.map((figure) => percent(figure.percentage)));
    expect(new Set(apart).size).toBeGreaterThan(2);
  });

  test('says which critical standard was missed and that the visit does not pass', async () => {
    await openReport();
    await expect
      .element(page.getByText(/A critical standard was not met: Food is handled safely\./))
      .toBeVisible();
    await expect.element(page.getByText('Not passed')).toBeVisible();
  });

  test('follows every point down to its event, and the lines as shown sum to the score as shown', async () => {
    const { score } = await openReport();
    await page.getByText(/Show all \d+ lines/).click();
    const cells = [...partElement('sum').querySelectorAll('tbody tr td:last-child')].map(
      (cell) => cell.textContent ?? '',
    );
    expect(cells).toHaveLength(score.trace.length);
    const cents = cells.reduce((sum, cell) => sum + Math.round(Number(cell) * 100), 0);
    expect(cents).toBe(Math.round((score.total.percentage ?? 0) * 100));
    const foot = [...partElement('sum').querySelectorAll('tfoot td:last-child')].map(
      (cell) => cell.textContent,
    );
    expect(foot).toEqual([(cents / 100).toFixed(2), percent(score.percentage)]);
    const line = score.trace.find(({ item }) => item.id === 'bare-hands');
    await expect
      .element(part('sum').getByText(`event ${line?.seqs[0]}, `, { exact: false }).first())
      .toBeVisible();
  });

  test('says an uncertain wait in words, with its bounds', async () => {
    const report = await openReport();
    const queue = report.intervals.find(({ interval }) => interval === 'counter-wait');
    expect(queue?.elapsed?.certain).toBe(false);
    expect(partElement('waits').textContent).toMatch(
      /Counter service in all.*≥ 1:00.*Not known exactly: the app was started anew in between\. It was at least 1:00\./,
    );
  });

  test('shows what was taken back and cleared for good, struck through', async () => {
    const lived = livedVisit().undo('left').clear('farewell');
    served({ 'GET /owner/visits/visit-1': () => publishedReport(lived) });
    await desk({ role: 'owner', path: '/visits/visit-1' });
    const left = [...partElement('timeline').querySelectorAll('li.unmarked')].at(-1);
    expect(left?.querySelector('s')?.textContent).toMatch(/12:12:00/);
    expect(left?.textContent).toContain('Taken back');
    const farewell = document.querySelector('#question-farewell');
    expect(farewell?.querySelector('s')?.textContent).toBe('Yes');
    expect(farewell?.textContent).toContain('Cleared');
  });

  test('shows a corrected moment with its original, struck through, and why', async () => {
    await openReport();
    const struck = [...partElement('timeline').querySelectorAll('s')].map((time) => time.textContent);
    expect(struck).toEqual(['12:00:55']);
    expect(partElement('timeline').textContent).toMatch(/12:00:40.*Greeted.*Corrected · tapped too late/);
  });

  test('shows an answer that was changed with what it was before', async () => {
    await openReport();
    const question = document.querySelector('#question-entrance-clear');
    expect(question?.querySelector('.answer-value')?.textContent).toBe('Yes');
    expect(question?.querySelector('s')?.textContent).toBe('No');
  });

  test('tells the owner nothing of who the shopper is', async () => {
    await openReport();
    expect(document.body.textContent).not.toMatch(/shopper-1|device-1|journal-1/);
  });
});

describe('contributions as shown', () => {
  test('sum to the rounded total of any lines', () => {
    forAll(fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 40 }), (values) => {
      const shown = apportion(values, 2);
      const cents = shown.reduce((sum, value) => sum + Math.round(value * 100), 0);
      const exact = values.reduce((sum, value) => sum + value, 0);
      expect(Math.abs(cents - exact * 100)).toBeLessThanOrEqual(0.5 + 1e-3);
      for (const [index, value] of shown.entries())
        expect(Math.abs(value - (values[index] ?? 0))).toBeLessThan(0.01 + 1e-6);
    });
  });

  test('name each line once, questions and waits alike', () => {
    const score = livedVisit().score();
    expect(contributionsOf(score).size).toBe(score.trace.length);
  });
});
