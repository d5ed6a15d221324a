import { describe, expect, test } from 'vitest';
import {
  type Agreement,
  type Change,
  changeableIn,
  changeFault,
  changesBetween,
} from '#domain/visit/change.ts';
import { visitStates } from '#domain/visit/states.ts';

const agreed: Agreement = {
  window: { from: 1_000, to: 2_000 },
  fee: { minor: 1_500, currency: 'EUR' },
  offerUntil: null,
  reportWithinHours: 24,
};

/** The one change that this makes. */
function changeTo(after: Partial<Agreement>): Change {
  const [change] = changesBetween(agreed, { ...agreed, ...after });
  return change ?? expect.fail();
}
const fee = (minor: number, currency = 'EUR') => changeTo({ fee: { minor, currency } });

describe('what was agreed on a visit', () => {
  test('differs where it does, and says what was before', () => {
    expect(changesBetween(agreed, agreed)).toEqual([]);
    expect(changesBetween(agreed, { ...agreed, fee: { currency: 'EUR', minor: 1_500 } })).toEqual([]);
    const after = { ...agreed, window: { from: 1_000, to: 3_000 }, fee: null };
    expect(changesBetween(agreed, after)).toEqual([
      { what: 'window', before: agreed.window, after: after.window },
      { what: 'fee', before: agreed.fee, after: null },
    ]);
  });

  test('changes in its window only before the visit is under way', () => {
    const change = changeTo({ window: { from: 5, to: 6 } });
    const open = visitStates.filter((state) => changeFault(state, change) === null);
    expect(open).toEqual(['planned', 'offered', 'assigned', 'accepted', 'declined', 'missed']);
  });

  test.each(['planned', 'offered', 'assigned', 'declined', 'missed'] as const)(
    'changes in its fee either way while nobody has taken it: %s',
    (state) => {
      expect([fee(1_000), fee(2_000), changeTo({ fee: null })].map((one) => changeFault(state, one))).toEqual(
        [null, null, null],
      );
    },
  );

  test.each(['accepted', 'underway', 'submitted', 'returned'] as const)(
    'never pays less once it was taken: %s',
    (state) => {
      expect(changeFault(state, fee(1_501))).toBeNull();
      const less = [fee(1_499), fee(9_000, 'USD'), changeTo({ fee: null })];
      expect(less.map((one) => changeFault(state, one))).toEqual(['lower', 'lower', 'lower']);
      const [first] = changesBetween({ ...agreed, fee: null }, agreed);
      expect(first && changeFault(state, first)).toBeNull();
    },
  );

  test('is what it is once the report was judged, or the visit is over', () => {
    for (const state of ['approved', 'published', 'rejected', 'excluded', 'cancelled'] as const) {
      expect(changeableIn(state)).toEqual([]);
      expect(changeFault(state, fee(9_000))).toBe('state');
    }
  });

  test('gives who is at it more time for the report, never less', () => {
    expect(changeFault('accepted', changeTo({ reportWithinHours: 2 }))).toBeNull();
    expect(changeFault('underway', changeTo({ reportWithinHours: 48 }))).toBeNull();
    expect(changeFault('underway', changeTo({ reportWithinHours: 23 }))).toBe('earlier');
    expect(changeFault('returned', changeTo({ reportWithinHours: null }))).toBe('earlier');
  });

  test('can be taken until another time only while it can be taken', () => {
    const change = changeTo({ offerUntil: 1_500 });
    expect(visitStates.filter((state) => changeFault(state, change) === null)).toEqual([
      'planned',
      'offered',
      'declined',
    ]);
  });
});
