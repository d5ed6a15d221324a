import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { checkWords } from '#client/coordinator/visit/check-words.ts';
import { CheckName, type CheckView } from '#protocol/api/checks.ts';
import { desk } from './desk-stage.tsx';
import { reportOf, reviewOf } from './evidence.ts';
import { served } from './served.ts';

const report = reportOf();
const [first] = report.checklist.sections[0]?.questions ?? [];
const question = first?.id ?? '';
const compared = { ofShopper: 1, ofStore: 4, ofChecklist: 30 };

async function openVisit(checks: readonly CheckView[]) {
  const review = reviewOf();
  const server = served({
    [`GET /visits/${review.row.id}`]: () => review,
    [`GET /visits/${review.row.id}/checks`]: () => ({ checks, compared }),
  });
  await desk({ role: 'coordinator', path: `/visits/${review.row.id}` });
  return server;
}

describe('what stands out', () => {
  test('is said with the figures that it was found by, and leads to the question and the other visit', async () => {
    await openVisit([
      {
        check: 'words-copied',
        place: { questions: [question], visit: 'older' },
        figures: { share: 0.8 },
        bySame: true,
      },
      { check: 'short-visit', place: {}, figures: { ms: 180_000, medianMs: 600_000, visits: 12 } },
    ]);
    await expect
      .element(page.getByText(/^80% of this account stands word for word in an earlier report/))
      .toBeVisible();
    await expect.element(page.getByText(/^It took 3:00 from the first moment to the last/)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'The other visit' }))
      .toHaveAttribute('href', '/visits/older');
    const section = page.getByRole('region', { name: 'Worth a look' });
    expect(section.getByRole('link').first().element().getAttribute('href')).toBe(`#question-${question}`);
    expect(document.getElementById(`question-${question}`)).not.toBeNull();
    await expect.element(section.getByText(/decides nothing/)).toBeVisible();
    await expect.element(section.getByText(/one other visit of this shopper, 4 at this store/)).toBeVisible();
  });

  test('says so where it is nothing', async () => {
    await openVisit([]);
    await expect.element(page.getByText('Nothing stands out.')).toBeVisible();
  });

  test.each(CheckName.options)('has a sentence with nothing left open for %s', async (check) => {
    await openVisit([]);
    const figures = {
      share: 0.5,
      ms: 1_000,
      medianMs: 2_000,
      afterMs: 3_600_000,
      withinMs: 1_500,
      at: 0,
      bound: 0,
    };
    const others = {
      total: 900,
      cap: 800,
      words: 3,
      needed: 9,
      visits: 5,
      answers: 12,
      nearestMetres: 900,
      accuracyMetres: 50,
    };
    const moments = report.checklist.moments.map(({ id }) => id).slice(0, 2);
    const interval = report.checklist.intervals[0]?.id;
    const place = { questions: [question], moments, ...(interval ? { interval } : {}) };
    const words = checkWords(
      { check, place, figures: { ...figures, ...others } },
      { report, reimbursementCap: null },
    );
    expect(words).not.toMatch(/coordinator-check|\$|\{|undefined/);
    expect(words.length).toBeGreaterThan(20);
  });
});
