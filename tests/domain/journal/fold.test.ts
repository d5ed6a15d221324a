import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '#domain/journal/event.ts';
import { emptyReport, fold } from '#domain/journal/fold.ts';
import { checklist, section, wait, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { journals } from '#tests/support/journals.ts';
import { timeOfDay, visit } from '#tests/support/visit.ts';

const placed = (events: readonly JournalEvent[], from = 1) =>
  events.map((event, index) => ({ seq: from + index, event }));
const list = checklist({
  sections: [section('s', [yesNo('a', 1), yesNo('b', 1)])],
  intervals: [wait('w', 'entered', 'served')],
});

const maps = ['moments', 'taken', 'answers', 'cleared', 'evidence'] as const;
const at = { wall: timeOfDay('12:00:00'), mono: 0, session: 'later' };
const note: JournalEvent = { kind: 'note.added', question: null, text: '', at };

describe('the fold', () => {
  test('may be taken in any two parts: phone and server get the same report', () => {
    forAll(fc.tuple(journals, fc.nat(30)), ([events, cut]) => {
      const all = placed(events);
      expect(fold(all.slice(cut), fold(all.slice(0, cut)))).toEqual(fold(all));
    });
  });

  test('counts every event, and changes no report that it was given', () => {
    forAll(journals, (events) => {
      const before = structuredClone(emptyReport);
      const report = fold(placed(events));
      expect(report.through).toBe(events.length);
      expect(emptyReport).toEqual(before);
      const copy = structuredClone(report);
      for (const event of events) fold([{ seq: report.through + 1, event }], report);
      expect(report).toEqual(copy);
    });
  });

  test('goes on from an earlier report without touching it; a map that nothing happened to stays the very same', () => {
    forAll(fc.tuple(journals, fc.nat(30)), ([events, cut]) => {
      const earlier = fold(placed(events.slice(0, cut)));
      const copy = structuredClone(earlier);
      const later = fold(placed(events.slice(cut), cut + 1), earlier);
      expect(earlier).toEqual(copy);
      expect(fold([], later)).toBe(later);
      const noted = fold([{ seq: later.through + 1, event: note }], later);
      expect(maps.filter((map) => noted[map] !== later[map])).toEqual([]);
    });
  });

  test('that fails in the middle leaves what it began from as it was', () => {
    forAll(fc.tuple(journals, fc.nat(30)), ([events, cut]) => {
      const earlier = fold(placed(events));
      const copy = structuredClone(earlier);
      const failing = function* () {
        yield* placed(events.slice(0, cut), events.length + 1);
        throw new Error('in the middle');
      };
      expect(() => fold(failing(), earlier)).toThrow('in the middle');
      expect(earlier).toEqual(copy);
      expect(fold(placed(events, events.length + 1), earlier)).toEqual(fold(placed([...events, ...events])));
    });
  });

  test('keeps every reading of every moment and every value of every answer, oldest first', () => {
    forAll(journals, (events) => {
      const report = fold(placed(events));
      const seqsOf = (kinds: readonly string[], key: 'moment' | 'question', id: string) =>
        placed(events).flatMap(({ seq, event }) => {
          const named =
            'moment' in event && key === 'moment'
              ? event.moment
              : 'question' in event
                ? event.question
                : null;
          return kinds.includes(event.kind) && named === id ? [seq] : [];
        });
      for (const [id, readings] of [
        ...report.taken,
        ...[...report.moments].map(([id, at]) => [id, at.readings] as const),
      ]) {
        expect(readings.map((reading) => reading.seq)).toEqual(
          seqsOf(['moment.marked', 'moment.corrected'], 'moment', id),
        );
      }
      for (const [id, history] of [
        ...report.cleared,
        ...[...report.answers].map(([id, { history: all }]) => [id, all] as const),
      ]) {
        expect(history.map((entry) => entry.seq)).toEqual(
          seqsOf(['answer.set', 'answer.cleared'], 'question', id),
        );
      }
      expect([...report.taken.keys()].filter((id) => report.moments.has(id))).toEqual([]);
      expect([...report.cleared.keys()].filter((id) => report.answers.has(id))).toEqual([]);
    });
  });

  test('does not depend on the order of answers to different questions', () => {
    const [one, other] = [
      visit(list).answer('a', true).answer('b', false),
      visit(list).answer('b', false).answer('a', true),
    ];
    const valuesOf = (lived: typeof one) =>
      new Map([...lived.report().answers].map(([id, { value }]) => [id, value]));
    expect(valuesOf(one)).toEqual(valuesOf(other));
  });
});

describe('a moment', () => {
  test('is marked once: a second tap changes nothing and is kept', () => {
    const moment = visit(list)
      .mark('entered', '10:00:00')
      .mark('entered', '10:00:05')
      .report()
      .moments.get('entered');
    expect(moment).toMatchObject({ at: { wall: timeOfDay('10:00:00') }, source: 'tap', seq: 2 });
    expect(moment?.readings.map((reading) => reading.at?.wall)).toEqual([
      timeOfDay('10:00:00'),
      timeOfDay('10:00:05'),
    ]);
  });

  test('can be taken back and marked again, with all of it kept', () => {
    const undone = visit(list).mark('entered', '10:00:00').undo('entered', '10:00:02');
    expect(undone.report().moments.has('entered')).toBe(false);
    const moment = undone.mark('entered', '10:01:00').report().moments.get('entered');
    expect(moment).toMatchObject({ at: { wall: timeOfDay('10:01:00') }, source: 'tap', seq: 4 });
    expect(moment?.readings.map(({ seq, source, at }) => [seq, source, at === null])).toEqual([
      [2, 'tap', false],
      [3, 'corrected', true],
      [4, 'tap', false],
    ]);
  });

  test('corrected keeps the session that it happened in, also after a relaunch', () => {
    const lived = visit(list)
      .mark('entered', '10:00:30')
      .relaunch('10:05:00')
      .correct('entered', '10:00:00', 'late');
    const moment = lived.report().moments.get('entered');
    expect(moment).toMatchObject({
      source: 'corrected',
      at: { wall: timeOfDay('10:00:00'), session: 'run-1' },
    });
    expect(moment?.readings[1]).toMatchObject({ reason: 'late', source: 'corrected' });
  });

  test('that was never tapped can be remembered', () => {
    const moment = visit(list)
      .correct('served', '10:04:00', 'remembered', '10:20:00')
      .report()
      .moments.get('served');
    expect(moment).toMatchObject({ source: 'corrected', at: { wall: timeOfDay('10:04:00') } });
  });

  test('from a receipt has the time on it, not that of typing it', () => {
    const moment = visit(list)
      .markFrom('receipt', 'served', '10:03:00', '10:30:00')
      .report()
      .moments.get('served');
    expect(moment).toMatchObject({ source: 'receipt', at: { wall: timeOfDay('10:03:00') } });
  });
});

describe('the rest of a report', () => {
  test('an answer taken back and given again keeps its history', () => {
    const report = visit(list).answer('a', true).clear('a').answer('a', false).report();
    expect(report.answers.get('a')?.history.map((entry) => entry.value)).toEqual([true, undefined, false]);
    expect(report.cleared.size).toBe(0);
  });

  test('evidence that was removed is gone, the rest stays', () => {
    const lived = visit(list)
      .photo('a')
      .photo('b')
      .append({ kind: 'evidence.removed', evidence: 'evidence-1' });
    expect([...lived.report().evidence.keys()]).toEqual(['evidence-2']);
  });

  test('only the first start and the first leaving count', () => {
    const lived = visit(list).leave('10:10:00').leave('10:20:00');
    const other = {
      visit: 'other',
      checklist: { id: 'other', version: 2 },
      device: 'other',
      timeZone: 'UTC',
      app: '',
    };
    lived.append({ kind: 'visit.started', ...other });
    const report = lived.report();
    expect(report.leftAt?.wall).toBe(timeOfDay('10:10:00'));
    expect(report).toMatchObject({
      visit: 'visit-1',
      device: 'device-1',
      checklist: { id: 'test-checklist', version: 1 },
    });
  });

  test('an amendment brings its own manifest and keeps the explanation', () => {
    const report = visit(list)
      .append({ kind: 'report.submitted', manifest: [], explanation: 'The queue was outside.' })
      .append({ kind: 'report.amended', manifest: ['a'.repeat(64)] })
      .report();
    expect(report).toMatchObject({ explanation: 'The queue was outside.', manifest: ['a'.repeat(64)] });
  });

  test('knows the sessions that it was written in', () => {
    const runs = visit(list)
      .answer('a', true, '10:00:00')
      .relaunch('10:05:00')
      .answer('b', true, '10:05:10')
      .report().runs;
    expect(runs).toEqual([
      { session: 'run-1', firstMono: 0, lastMono: 60_000 },
      { session: 'run-2', firstMono: 10_000, lastMono: 10_000 },
    ]);
  });
});
