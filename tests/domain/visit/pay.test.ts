import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportDueAt } from '#domain/visit/deadline.ts';
import { type Amount, isPayable, settle } from '#domain/visit/pay.ts';
import { visitStates } from '#domain/visit/states.ts';
import { checklist, receipt, section, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { type TestVisit, visit } from '#tests/support/visit.ts';

const asked = checklist({
  sections: [
    section('after', [
      yesNo('ate'),
      receipt('coffee', { mayBeNotApplicable: true }),
      receipt('cake', { showIf: { question: 'ate', is: true } }),
      receipt('taxi', { currency: 'CZK' }),
      receipt('bus', { currency: null }),
    ]),
  ],
});

const euros = (minor: number): Amount => ({ minor, currency: 'EUR' });
const paper = (total: number) => ({ total, date: '2026-03-02', time: '10:00' });

function settled(
  lived: TestVisit,
  {
    fee = euros(1_200),
    cap = euros(950),
    percent = 100,
  }: { fee?: Amount | null; cap?: Amount | null; percent?: number } = {},
) {
  const terms = { preventedPayPercent: percent };
  return settle({ fee, reimbursementCap: cap, terms, checklist: asked, report: lived.report() });
}

const prevented = () => visit(asked).append({ kind: 'visit.prevented', because: 'closed', note: 'Shut' });

describe('the fee', () => {
  test('is paid whole for a visit that was made, whatever a prevented one pays', () => {
    expect(settled(visit(asked).submit(), { percent: 0 }).fee).toEqual(euros(1_200));
  });

  test.each([
    [1_200, 50, 600],
    [1_201, 50, 601],
    [999, 33, 330],
    [1, 49, 0],
    [1, 50, 1],
    [1_200, 0, 0],
    [1_200, 100, 1_200],
  ])('of %i at %i percent, where the store prevented the visit, is %i', (minor, percent, paid) => {
    expect(settled(prevented(), { fee: euros(minor), percent }).fee).toEqual(euros(paid));
  });

  test('that nobody promised is none', () => {
    expect(settled(prevented(), { fee: null }).fee).toBeNull();
  });

  test('at a share is never more than half a unit off', () => {
    forAll(
      fc.record({ minor: fc.integer({ min: 0, max: 1e9 }), percent: fc.integer({ min: 0, max: 100 }) }),
      ({ minor, percent }) => {
        const paid = settled(prevented(), { fee: euros(minor), percent }).fee?.minor ?? Number.NaN;
        const exact = (minor * percent) / 100;
        expect(paid - exact).toBeLessThanOrEqual(0.5);
        expect(paid - exact).toBeGreaterThan(-0.5);
      },
    );
  });
});

describe('the purchase', () => {
  test('is paid back as the receipts say', () => {
    expect(settled(visit(asked).answer('coffee', paper(380))).reimbursement).toEqual(euros(380));
    const both = visit(asked).answers({ ate: true, coffee: paper(380), cake: paper(450) });
    expect(settled(both).reimbursement).toEqual(euros(830));
  });

  test('up to the cap', () => {
    expect(settled(visit(asked).answer('coffee', paper(1_380))).reimbursement).toEqual(euros(950));
  });

  test('in the cap’s currency alone', () => {
    const abroad = visit(asked).answer('taxi', paper(90)).answer('coffee', paper(100));
    expect(settled(abroad).reimbursement).toEqual(euros(100));
    expect(settled(visit(asked).answer('taxi', paper(90))).reimbursement).toBeNull();
    const said = (currency: string) => visit(asked).answer('bus', { ...paper(70), currency });
    expect(settled(said('EUR')).reimbursement).toEqual(euros(70));
    expect(settled(said('CZK')).reimbursement).toBeNull();
  });

  test('leaves out what is no longer asked', () => {
    const changed = visit(asked).answers({ ate: true, coffee: paper(380), cake: paper(450) });
    expect(settled(changed.answer('ate', false)).reimbursement).toEqual(euros(380));
  });

  test('that was made before the store turned out to be closed is paid back too', () => {
    expect(settled(prevented().answer('coffee', paper(380))).reimbursement).toEqual(euros(380));
  });

  test('without a receipt, with one that is not applicable, or without a cap is not', () => {
    expect(settled(visit(asked)).reimbursement).toBeNull();
    expect(settled(visit(asked).answer('coffee', null)).reimbursement).toBeNull();
    expect(settled(visit(asked).answer('coffee', paper(380)), { cap: null }).reimbursement).toBeNull();
  });
});

test('approved, published and excluded visits are paid, and no others', () => {
  expect(visitStates.filter(isPayable).toSorted()).toEqual(['approved', 'excluded', 'published']);
});

describe('a report', () => {
  const window = { from: 1_000, to: 5_000 };
  test('is due by the end of the window, or so many hours after the visit', () => {
    expect(reportDueAt({ window, terms: { reportWithinHours: null } }, 2_000)).toBe(5_000);
    expect(reportDueAt({ window, terms: { reportWithinHours: 12 } }, 2_000)).toBe(43_202_000);
    expect(reportDueAt({ window, terms: { reportWithinHours: 12 } }, null)).toBe(43_205_000);
  });
});
