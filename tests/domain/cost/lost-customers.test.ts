import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Assumptions,
  aroundWhoComplain,
  lostCustomers,
  startingAssumptions,
} from '#domain/cost/lost-customers.ts';
import { forAll } from '#tests/support/for-all.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.integer({ min: 0, max: 1_000_000 });
const assumptions: fc.Arbitrary<Assumptions> = fc.record({
  whoComplain: fc.double({ min: 0.01, max: 1, noNaN: true }),
  silentLeavers: share,
  complainingLeavers: share,
  purchasesAYear: fc.integer({ min: 0, max: 365 }),
  spentAPurchaseMinor: money,
  margin: share,
  years: fc.integer({ min: 1, max: 20 }),
  winningMinor: money,
});
const complaints = fc.integer({ min: 0, max: 100_000 });

describe('the cost of customers lost', () => {
  test('worked by hand: 10 complaints, of which 1 in 20 is ever made', () => {
    // 200 dissatisfied, 190 silent: 190 × 0.63 + 10 × 0.3 = 122.7 lost; each 12 × 10.00 × 0.3 = 36.00 a year.
    const found = lostCustomers(10, startingAssumptions);
    expect(found.dissatisfied).toBeCloseTo(200, 9);
    expect(found.silent).toBeCloseTo(190, 9);
    expect(found.lost).toBeCloseTo(122.7, 9);
    expect(found.marginLostMinor).toBeCloseTo(441_720, 6);
    expect(found.winningMinor).toBeCloseTo(245_400, 6);
  });

  test('is nothing without a complaint, and where nobody ever complains', () => {
    const nothing = { dissatisfied: 0, silent: 0, lost: 0, marginLostMinor: 0, winningMinor: 0 };
    expect(lostCustomers(0, startingAssumptions)).toEqual(nothing);
    expect(lostCustomers(10, { ...startingAssumptions, whoComplain: 0 })).toEqual(nothing);
  });

  test('where everyone complains, nobody is silent', () => {
    const found = lostCustomers(10, { ...startingAssumptions, whoComplain: 1 });
    expect(found).toMatchObject({ dissatisfied: 10, silent: 0, lost: 3 });
  });

  test('loses no more than were dissatisfied, and grows evenly with the complaints', () => {
    forAll(fc.tuple(complaints, assumptions), ([count, assumed]) => {
      const [once, twice] = [lostCustomers(count, assumed), lostCustomers(count * 2, assumed)];
      expect(once.lost).toBeGreaterThanOrEqual(0);
      expect(once.lost).toBeLessThanOrEqual(once.dissatisfied + 1e-6);
      expect(twice.marginLostMinor).toBeCloseTo(once.marginLostMinor * 2, 3);
      for (const figure of Object.values(once)) expect(Number.isFinite(figure)).toBe(true);
    });
  });

  test('the fewer complain, the more a complaint stands for', () => {
    forAll(fc.tuple(complaints, assumptions), ([count, assumed]) => {
      const { ifHalf, ifTwice } = aroundWhoComplain(count, assumed);
      expect(ifHalf.dissatisfied).toBeGreaterThanOrEqual(ifTwice.dissatisfied);
      expect(ifTwice.dissatisfied).toBeGreaterThanOrEqual(count - 1e-9);
    });
  });
});
