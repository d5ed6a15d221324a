import { describe, expect, test } from 'vitest';
import { checklist, section, wait, yesNo } from '#tests/support/checklist.ts';
import { visit } from '#tests/support/visit.ts';

const list = checklist({
  intervals: [wait('queue', 'joined', 'served', { points: 10 })],
  sections: [section('door', [yesNo('greeted', 10, { critical: { effect: 'fail' } })])],
});
const closed = { kind: 'visit.prevented', because: 'closed' } as const;

describe('a visit that the store prevented', () => {
  test('is not scored, whatever was recorded before the door was found shut', () => {
    const lived = visit(list).mark('joined').answer('greeted', false).mark('served').append(closed);
    const score = lived.score();
    expect(score).toMatchObject({ percentage: null, verdict: 'unscored', criticals: [] });
    expect(score.trace.map(({ rule, possible }) => [rule, possible])).toEqual([
      ['visit-prevented', 0],
      ['visit-prevented', 0],
    ]);
  });

  test('is scored as ever once that is taken back', () => {
    const lived = visit(list)
      .answer('greeted', true)
      .append(closed)
      .append({ ...closed, because: null });
    expect(lived.score()).toEqual(visit(list).answer('greeted', true).score());
  });
});
