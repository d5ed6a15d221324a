import { expect, test } from 'vitest';
import { factsOf, type PublishedVisit } from '#domain/rollup/facts.ts';
import { rowsOf, together } from '#domain/rollup/rows.ts';
import { checklist, section, yesNo } from '#tests/support/checklist.ts';
import { MIDNIGHT, visit } from '#tests/support/visit.ts';

const asked = checklist({
  sections: [
    section('door', [yesNo('greeted', 10), yesNo('eyes', 10, { standard: 'greeted' })]),
    section('till', [yesNo('thanked', 20), yesNo('upsold', 20)]),
  ],
});

function published(answers: Record<string, boolean>, about: Partial<PublishedVisit> = {}): PublishedVisit {
  const life = visit(asked);
  for (const [question, value] of Object.entries(answers)) life.answer(question, value);
  const score = life.submit().score();
  const at = { timeZone: 'Europe/Riga', visitedAt: MIDNIGHT + 36_000_000 };
  return { store: 'riga', shopper: 'sam', channel: 'store', score, waits: [], ...at, ...about };
}

const all = { greeted: true, eyes: true, thanked: true, upsold: true };

test('a visit meets a standard where all that measured it earned everything, and says what the rest cost', () => {
  const { standards, score } = factsOf(published({ ...all, eyes: false, upsold: false }));
  expect(score).toEqual({ n: 1, sum: 5_000, squares: 25_000_000 });
  expect(standards).toEqual([
    { standard: 'greeted', met: false, lost: 1_667 },
    { standard: 'thanked', met: true, lost: 0 },
    { standard: 'upsold', met: false, lost: 3_333 },
  ]);
});

test('counts in the month and daypart of the store’s own clock', () => {
  const midnight = Date.UTC(2026, 2, 31, 22, 30);
  expect(factsOf(published(all, { visitedAt: midnight }))).toMatchObject({
    month: '2026-04',
    daypart: 'night',
  });
  const london = factsOf(published(all, { visitedAt: midnight, timeZone: 'Europe/London' }));
  expect(london).toMatchObject({ month: '2026-03', daypart: 'evening' });
});

test('a wait is on target to the millisecond, and counts in whole seconds', () => {
  const waits = [60_000, 60_400, 60_600].map((ms) => ({ interval: 'queue', ms, targetSeconds: 60 }));
  expect(factsOf(published(all, { waits })).waits).toEqual([
    { interval: 'queue', seconds: 60, onTarget: true },
    { interval: 'queue', seconds: 60, onTarget: false },
    { interval: 'queue', seconds: 61, onTarget: false },
  ]);
});

test('what is added and taken away again comes to nothing', () => {
  const facts = factsOf(published({ ...all, thanked: false }));
  const other = factsOf(published(all, { store: 'oslo', shopper: null }));
  const [here, there, gone] = [rowsOf(facts, 1), rowsOf(other, 1), rowsOf(facts, -1)];
  expect(together([here, there, gone])).toEqual(together([there]));
  expect(together([here, gone])).toEqual({ scores: [], standards: [], waits: [] });
  expect(
    together([here, there]).scores.find(({ factor, store }) => factor === 'whole' && store === ''),
  ).toMatchObject({ visits: 2, n: 2 });
});
