import { expect, test } from 'vitest';
import { factsOf, type PublishedVisit } from '#domain/rollup/facts.ts';
import { peopleAhead, queueLengthOf } from '#domain/rollup/queue.ts';
import { noRows, rowsOf, together } from '#domain/rollup/rows.ts';
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
  return {
    store: 'riga',
    shopper: 'sam',
    channel: 'store',
    score,
    peopleAhead: null,
    waits: [],
    ...at,
    ...about,
  };
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
    { interval: 'queue', seconds: 60, targetSeconds: 60, onTarget: true },
    { interval: 'queue', seconds: 60, targetSeconds: 60, onTarget: false },
    { interval: 'queue', seconds: 61, targetSeconds: 60, onTarget: false },
  ]);
});

test('how many were ahead is a whole number or nothing, and falls into the queues by name', () => {
  expect([0, 2.6, 7].map(peopleAhead)).toEqual([0, 3, 7]);
  expect([null, undefined, -1, '4', true].map(peopleAhead)).toEqual([null, null, null, null, null]);
  expect([0, 1, 2, 3, 5, 6, 60].map(queueLengthOf)).toEqual([
    'nobody',
    'few',
    'few',
    'some',
    'some',
    'many',
    'many',
  ]);
});

test('a visit with a queue adds its score and its waits to it; one without adds to none', () => {
  const waits = [{ interval: 'queue', ms: 75_000, targetSeconds: 60 }];
  const [counted, not] = [published(all, { waits, peopleAhead: 4 }), published(all, { waits })];
  const rows = together([rowsOf(factsOf(counted), 1), rowsOf(factsOf(not), 1)]);
  const whole = <R extends { store: string }>(of: readonly R[]) => of.filter(({ store }) => store === '');
  expect(whole(rows.scores).find(({ factor }) => factor === 'ahead')).toMatchObject({
    level: '4',
    visits: 1,
  });
  expect(whole(rows.waits).map(({ factor, level, n }) => [factor, level, n])).toEqual([
    ['daypart', 'midday', 2],
    ['queue', 'some', 1],
  ]);
  expect(
    whole(rows.queues).map(({ target, ahead, n, sum, squares }) => [target, ahead, n, sum, squares]),
  ).toEqual([
    [60, -1, 1, 75, 5_625],
    [60, 4, 1, 75, 5_625],
  ]);
});

test('what is added and taken away again comes to nothing', () => {
  const facts = factsOf(published({ ...all, thanked: false }));
  const other = factsOf(published(all, { store: 'oslo', shopper: null }));
  const [here, there, gone] = [rowsOf(facts, 1), rowsOf(other, 1), rowsOf(facts, -1)];
  expect(together([here, there, gone])).toEqual(together([there]));
  expect(together([here, gone])).toEqual(noRows);
  expect(
    together([here, there]).scores.find(({ factor, store }) => factor === 'whole' && store === ''),
  ).toMatchObject({ visits: 2, n: 2 });
});
