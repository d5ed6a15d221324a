import { expect, test } from 'vitest';
import { buildReportView } from '#server/report/view.ts';
import { checklist, moment, profile, section, wait, yesNo } from '#tests/support/checklist.ts';
import { type TestVisit, timeOfDay, visit } from '#tests/support/visit.ts';

const store = { id: 's', name: 'S', client: 'C', address: '1', city: 'R', timeZone: 'UTC', position: null };
const counter = checklist({
  moments: [moment('joined'), moment('served')],
  intervals: [
    wait('line', 'joined', 'served', { targetSeconds: 60, limitSeconds: 120, points: 10 }),
    wait('bands', 'joined', 'served', {
      targetSeconds: 60,
      limitSeconds: 120,
      bands: [
        [60, 10],
        [90, 5],
      ],
    }),
  ],
  sections: [section('s', [yesNo('greeted', 10)])],
});

function viewOf(lived: TestVisit, adapted: Parameters<typeof buildReportView>[0]['profile'] = null) {
  const parts = { visit: 'visit-1', store, checklist: counter, verified: new Set<string>() };
  return buildReportView({ ...parts, report: lived.report(), score: lived.score(adapted), profile: adapted });
}

test('a moment taken back and an answer cleared for good are read with all that was said of them', () => {
  const lived = visit(counter)
    .mark('joined', '10:00:00')
    .undo('joined', '10:00:05')
    .answer('greeted', true, '10:01:00')
    .clear('greeted', '10:02:00');
  const { moments, answers, withdrawn } = viewOf(lived);
  expect([moments, answers]).toEqual([[], []]);
  expect(withdrawn).toEqual({
    moments: [
      {
        moment: 'joined',
        readings: [
          { seq: 2, at: timeOfDay('10:00:00'), source: 'tap' },
          { seq: 3, at: null, source: 'corrected', reason: 'undo' },
        ],
      },
    ],
    answers: [
      {
        question: 'greeted',
        history: [
          { seq: 4, at: timeOfDay('10:01:00'), value: true },
          { seq: 5, at: timeOfDay('10:02:00') },
        ],
      },
    ],
  });
});

test('waits are read against the targets that the store’s profile sets, bands moved along', () => {
  const slower = profile({ line: { targetSeconds: 90, limitSeconds: 150 }, bands: { targetSeconds: 90 } });
  const lived = visit(counter).mark('joined', '10:00:00').mark('served', '10:01:25');
  const [line, bands] = viewOf(lived, slower).checklist.intervals;
  expect(line).toMatchObject({ targetSeconds: 90, limitSeconds: 150 });
  expect(bands).toMatchObject({
    targetSeconds: 90,
    limitSeconds: 120,
    score: { bands: [{ upTo: 90 }, { upTo: 120 }] },
  });
  expect(lived.score(slower).trace.filter(({ item }) => item.kind === 'interval')).toMatchObject([
    { earned: 10 },
    { earned: 10 },
  ]);
  expect(viewOf(lived).checklist.intervals).toEqual(counter.intervals);
});
