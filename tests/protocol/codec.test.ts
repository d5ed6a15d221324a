import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/journal/chain.ts';
import { eventKinds, JournalEvent } from '#domain/journal/event.ts';
import { decodeEvents, encodeEvents } from '#protocol/sync/codec.ts';
import { checklist, narrative, section, wait, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { journals } from '#tests/support/journals.ts';
import { visit } from '#tests/support/visit.ts';

const overTheWire = (events: readonly JournalEvent[]) =>
  decodeEvents(JSON.parse(JSON.stringify(encodeEvents(events))));

describe('events on the wire', () => {
  test('come back exactly, whatever the clocks did, from any point on', () => {
    forAll(
      fc.tuple(journals, fc.nat(30)),
      ([events, after]) => {
        for (const event of events) expect(JournalEvent.parse(event)).toEqual(event);
        const tail = events.slice(after);
        const back = overTheWire(tail);
        expect(back).toEqual(tail);
        expect(back.map(canonical)).toEqual(tail.map(canonical));
      },
      500,
    );
  });

  test('have not moved: one of each kind, as phones have sent them since the first version', () => {
    const sha256 = 'a'.repeat(64);
    const at = (wall: number, mono: number, session = 'run-1') => ({ at: { wall, mono, session } });
    const events: JournalEvent[] = [
      {
        kind: 'visit.started',
        ...at(1000, 5),
        visit: 'v',
        checklist: { id: 'c', version: 2 },
        device: 'd',
        timeZone: 'UTC',
        app: '1',
      },
      { kind: 'position.fixed', ...at(2000, 1005), latitude: 56.9, longitude: 24.1, accuracyMetres: 12 },
      { kind: 'moment.marked', ...at(3000, 2005), moment: 'entered', source: 'tap' },
      { kind: 'moment.marked', ...at(3000, 2005), moment: 'served', source: 'receipt', wall: 2500 },
      { kind: 'moment.corrected', ...at(4000, 2505), moment: 'entered', to: null, reason: 'undo' },
      { kind: 'moment.corrected', ...at(4000, 2505), moment: 'served', to: 2400, reason: 'late', note: 'n' },
      { kind: 'answer.set', ...at(5000, 3505), question: 'q', value: ['a', 'b'] },
      { kind: 'answer.cleared', ...at(5000, 3505), question: 'q' },
      {
        kind: 'evidence.added',
        ...at(500, 10, 'run-2'),
        evidence: 'e',
        question: null,
        sha256,
        bytes: 9,
        type: 'image/jpeg',
      },
      { kind: 'evidence.removed', ...at(501, 11, 'run-2'), evidence: 'e' },
      { kind: 'note.added', ...at(501, 11, 'run-2'), question: 'q', text: 't' },
      { kind: 'clock.observed', ...at(501, 11, 'run-2'), serverOffset: -3, roundTrip: 80 },
      { kind: 'visit.left', ...at(501, 11, 'run-2') },
      { kind: 'report.submitted', ...at(501, 11, 'run-2'), manifest: [], explanation: 'x' },
      { kind: 'report.amended', ...at(501, 11, 'run-2'), manifest: [sha256] },
      { kind: 'evidence.assigned', ...at(501, 11, 'run-2'), evidence: 'e', question: 'q' },
      { kind: 'visit.prevented', ...at(501, 11, 'run-2'), because: 'closed', note: 'n' },
      { kind: 'quiz.passed', ...at(501, 11, 'run-2'), passedAt: 400, tries: 2 },
      { kind: 'explanation.set', ...at(501, 11, 'run-2'), text: 'x' },
    ];
    const wire = [
      [0, 'run-1'],
      [1, 1000, -995, 'v', { id: 'c', version: 2 }, 'd', 'UTC', '1'],
      [2, 1000, 0, 56.9, 24.1, 12],
      [3, 1000, 0, 'entered', 'tap'],
      [3, 0, 0, 'served', 'receipt', 2500],
      [4, 1000, -500, 'entered', null, 'undo'],
      [4, 0, 0, 'served', 2400, 'late', 'n'],
      [5, 1000, 0, 'q', ['a', 'b']],
      [6, 0, 0, 'q'],
      [0, 'run-2'],
      [7, -4500, 4510, 'e', null, sha256, 9, 'image/jpeg'],
      [8, 1, 0, 'e'],
      [9, 0, 0, 'q', 't'],
      [10, 0, 0, -3, 80],
      [11, 0, 0],
      [12, 0, 0, [], 'x'],
      [13, 0, 0, [sha256]],
      [14, 0, 0, 'e', 'q'],
      [15, 0, 0, 'closed', 'n'],
      [16, 0, 0, 400, 2],
      [17, 0, 0, 'x'],
    ];
    expect(encodeEvents(events)).toEqual(wire);
    expect(decodeEvents(wire)).toEqual(events);
  });

  test('are of every kind in that', () => {
    const seen = new Set<string>();
    forAll(journals, (events) => {
      for (const event of events) seen.add(event.kind);
    });
    expect([...seen].toSorted()).toEqual(Object.keys(eventKinds).toSorted());
  });

  test('cost little more than the bare answers: at most 16 bytes an event, and their names once', () => {
    const names = Array.from({ length: 30 }, (_, index) => `s04-drink-${index}`);
    const answers = Object.fromEntries(names.map((name, index) => [name, index % 3 > 0]));
    const told =
      'The barista looked up, smiled and asked how my morning was going before I had put my bag down. '.repeat(
        4,
      );
    const list = checklist({
      sections: [section('s', [...names.map((name) => yesNo(name, 1)), narrative('what-happened', 100)])],
      intervals: [wait('w1', 'entered', 'greeted'), wait('w2', 'ordered', 'served')],
    });
    const lived = visit(list)
      .mark('entered', '10:00:00')
      .mark('greeted', '10:00:21')
      .mark('ordered', '10:03:02');
    lived
      .mark('served', '10:05:44')
      .leave('10:20:00')
      .answers(answers)
      .answer('what-happened', told)
      .submit();
    const bare = JSON.stringify({ ...answers, 'what-happened': told }).length;
    const wire = JSON.stringify(encodeEvents(lived.events)).length;
    const start = JSON.stringify(encodeEvents(lived.events.slice(0, 1))).length;
    expect(wire).toBeLessThan(bare + start + 16 * (lived.events.length - 1));
    expect(wire).toBeLessThan(1.7 * bare);
    expect(JSON.stringify(lived.events).length).toBeGreaterThan(4 * bare);
  });

  test.each([
    [
      'an unknown code',
      [
        [0, 'run'],
        [99, 1, 0],
      ],
    ],

    [
      'a value too many',
      [
        [0, 'run'],
        [11, 1, 0, 'more'],
      ],
    ],
    [
      'a value too few',
      [
        [0, 'run'],
        [5, 1, 0, 'greeted'],
      ],
    ],
    [
      'a time before the first',
      [
        [0, 'run'],
        [11, 5, 0],
        [11, -6, 0],
      ],
    ],
    [
      'a monotonic clock below zero',
      [
        [0, 'run'],
        [11, 5, -6],
      ],
    ],
    [
      'half a time',
      [
        [0, 'run'],
        [11, 5],
      ],
    ],
    [
      'a fraction of a millisecond',
      [
        [0, 'run'],
        [11, 5.5, 0],
      ],
    ],
    [
      'a session that is no id',
      [
        [0, 'a b'],
        [11, 5, 0],
      ],
    ],
    ['an empty entry', [[]]],
    [
      'a value of the wrong type',
      [
        [0, 'run'],
        [5, 1, 0, 'greeted', { yes: true }],
      ],
    ],
    [
      'an evil key',
      [
        [0, 'run'],
        [5, 1, 0, '__proto__ ', true],
      ],
    ],
  ])('are refused whole with %s', (_, wire) => {
    const good = [
      [0, 'first'],
      [11, 5, 0],
    ];
    expect(decodeEvents(good)).toHaveLength(1);
    expect(() => decodeEvents([...good, ...wire])).toThrow();
  });

  test('are refused before any session', () => {
    expect(() => decodeEvents([[11, 5, 0]])).toThrow();
  });
});
