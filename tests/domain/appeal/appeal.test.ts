import { expect, test } from 'vitest';
import { appealableUntil, leftOutBy, type Ruled, rulingFits, underRulings } from '#domain/appeal/appeal.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import { checklist, section, wait, yesNo } from '#tests/support/checklist.ts';
import { MIDNIGHT, visit } from '#tests/support/visit.ts';

const asked = checklist({
  sections: [
    section('service', [
      yesNo('greeted', 10),
      yesNo('thanked', 10, { critical: { effect: 'fail' } }),
      yesNo('smiled', 20),
    ]),
  ],
  intervals: [wait('queue', 'entered', 'served')],
});

const lived = visit(asked)
  .mark('entered', '10:00:00')
  .mark('served', '10:01:00')
  .answer('greeted', true)
  .answer('thanked', false)
  .answer('smiled', false)
  .submit();

function scored(ruled: readonly Ruled[]) {
  const report = underRulings(lived.report(), ruled);
  return scoreVisit(asked, report, measureIntervals(asked, report), null, leftOutBy(ruled));
}

const on = (id: string, ruling: Ruled['ruling']): Ruled => ({ item: { kind: 'question', id }, ruling });

test('without a ruling nothing changes', () => {
  expect(scored([])).toEqual(lived.score());
  expect(scored([on('thanked', { kind: 'stands' })])).toEqual(lived.score());
});

test('an answer that is ruled otherwise counts so, from the event that it was given in', () => {
  const after = scored([on('thanked', { kind: 'answer', value: true })]);
  expect(after).toMatchObject({ percentage: 50, criticals: [] });
  const [before, line] = [lived.score(), after].map(({ trace }) =>
    trace.find(({ item }) => item.id === 'thanked'),
  );
  expect(line).toMatchObject({ earned: 10, possible: 10, answer: true, seqs: before?.seqs });
});

test('what is left out counts on neither side, and misses nothing', () => {
  const after = scored([on('thanked', { kind: 'left-out' })]);
  expect(after).toMatchObject({ total: { earned: 10, possible: 30 }, criticals: [] });
  expect(after.trace.find(({ item }) => item.id === 'thanked')).toMatchObject({
    rule: 'left-out-on-appeal',
    contribution: 0,
  });
});

test('the latest ruling that changes something counts', () => {
  const yes = on('smiled', { kind: 'answer', value: true });
  const out = on('smiled', { kind: 'left-out' });
  expect(scored([yes, out])).toEqual(scored([out]));
  expect(scored([out, on('smiled', { kind: 'stands' })])).toEqual(scored([out]));
});

test('an answer must be one that the question can have', () => {
  expect(rulingFits(asked, on('thanked', { kind: 'answer', value: true }))).toBe(true);
  expect(rulingFits(asked, on('thanked', { kind: 'answer', value: 7 }))).toBe(false);
  expect(rulingFits(asked, on('unknown', { kind: 'answer', value: true }))).toBe(false);
  expect(
    rulingFits(asked, {
      item: { kind: 'interval', id: 'queue' },
      ruling: { kind: 'answer', value: 3 },
    }),
  ).toBe(false);
});

test('can be raised for the days that were agreed, a fortnight unless others were', () => {
  expect(appealableUntil(MIDNIGHT)).toBe(MIDNIGHT + 14 * 86_400_000);
  expect(appealableUntil(MIDNIGHT, 3)).toBe(MIDNIGHT + 3 * 86_400_000);
});
