import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { visitOf } from '#tests/offline/pocket.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { axeFaults } from './axe-faults.ts';
import { stage } from './stage.tsx';

const DAY_MS = 86_400_000;
const euros = (minor: number) => ({ minor, currency: 'EUR' });

function done(id: string, daysAgo: number, change: Partial<ShopperVisit> = {}): ShopperVisit {
  const plain = visitOf(id);
  const at = MIDNIGHT - daysAgo * DAY_MS;
  const store = { ...plain.store, name: `Café ${id}` };
  return {
    ...plain,
    store,
    window: { from: at, to: at + DAY_MS },
    submittedAt: at,
    fee: euros(2_000),
    ...change,
  };
}

const approved = (id: string, daysAgo: number, grade: number | null, change: Partial<ShopperVisit> = {}) =>
  done(id, daysAgo, {
    state: 'published',
    grade,
    settled: { fee: euros(2_000), reimbursement: euros(640) },
    ...change,
  });

async function earnings(visits: ShopperVisit[], visit: Partial<ShopperVisit> = {}): Promise<void> {
  await stage({ before: null, screen: '/earnings', visit, pack: { visits } });
}

const sums = (stage: string) => document.querySelector(`[data-stage="${stage}"] dd`)?.textContent;

describe('the earnings', () => {
  test('are summed by how far they are, expenses apart, currencies apart', async () => {
    await earnings(
      [
        done('R', 3, { state: 'submitted', reimbursementCap: euros(1_000) }),
        approved('A', 5, 8),
        approved('B', 40, 9, { settled: { fee: { minor: 1_500, currency: 'GBP' }, reimbursement: null } }),
        done('X', 6, { state: 'rejected' }),
      ],
      { fee: euros(1_800) },
    );
    await expect.poll(() => sums('expected')).toBe('€18.00');
    expect(sums('review')).toBe('€20.00and expenses up to €10.00');
    expect(sums('approved')).toBe('€20.00 and £15.00and €6.40 expenses');
    expect(await axeFaults()).toEqual([]);
  });

  test('say of each visit in plain words how far it is, by month', async () => {
    await earnings([
      done('R', 1, { state: 'submitted' }),
      approved('A', 5, null),
      done('X', 6, { state: 'rejected' }),
    ]);
    const march = page.getByRole('region', { name: 'March 2026' });
    const february = page.getByRole('region', { name: 'February 2026' });
    await expect.element(march).toMatchTextContent('With the editor since a day');
    await expect.element(february).toMatchTextContent('€20.00 approved');
    await expect
      .element(february.getByRole('link', { name: /Café A/ }))
      .toMatchTextContent('+ €6.40 expenses');
    await expect.element(february.getByRole('link', { name: /Café X/ })).toMatchTextContent('Rejected');
    await expect.element(february.getByRole('link', { name: /Café X/ })).not.toMatchTextContent('€');
  });

  test('know a report that was handed in here before the server does', async () => {
    await stage({
      screen: '/earnings',
      visit: { fee: euros(1_800) },
      before: async (journal, { peer }) => {
        peer.mishap = () => 'cut';
        await journal.append({ kind: 'visit.left' }, { kind: 'report.submitted', manifest: [] });
      },
    });
    await expect.poll(() => sums('review')).toBe('€18.00');
    await expect.element(page.getByText(/With the editor since today/)).toBeVisible();
  });
});

describe('the grades', () => {
  test('have no average while there are too few', async () => {
    await earnings([9, 4, 8, 7].map((grade, index) => approved(`G${index}`, 10 - index, grade)));
    await expect.element(page.getByText('4 grades so far: too few for an average.')).toBeVisible();
    expect(document.querySelectorAll('.grade-dots span').length).toBe(4);
  });

  test('have one from five on, with how many, a dot each and a table', async () => {
    await earnings([9, 4, 8, 7, 10].map((grade, index) => approved(`G${index}`, 10 - index, grade)));
    await expect.element(page.getByText('7.6 on average, over 5 reports')).toBeVisible();
    await page.getByText('As a table').click();
    const rows = [...document.querySelectorAll('.grade-table tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toContain('Café G410');
    expect(await axeFaults()).toEqual([]);
  });
});
