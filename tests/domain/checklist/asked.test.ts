import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf } from '#domain/checklist/asked.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { checklist, choice, file, number, section, text, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { type TestVisit, visit } from '#tests/support/visit.ts';

const why = { text: { en: 'Why?' } };
const ids = (lived: TestVisit) => askedOf(lived.checklist, lived.report()).map(({ question }) => question.id);
const askedAt = (lived: TestVisit, id: string) =>
  askedOf(lived.checklist, lived.report()).find(({ question }) => question.id === id);

describe('what is asked', () => {
  const list = checklist({
    moments: [],
    sections: [
      section('order', [
        yesNo('wrong', 4, { good: false }),
        choice('response', { sorry: 2, shrug: 0 }, { showIf: { question: 'wrong', is: true } }),
      ]),
      section('rest', [
        text('said', { required: false, showIf: { question: 'response', is: 'shrug' } }),
        text('name', { required: false, requireIf: { question: 'wrong', is: true } }),
      ]),
    ],
  });

  test('is what its condition lets through, in order', () => {
    expect(ids(visit(list))).toEqual(['wrong', 'name']);
    expect(ids(visit(list).answers({ wrong: true }))).toEqual(['wrong', 'response', 'name']);
    expect(ids(visit(list).answers({ wrong: true, response: 'shrug' }))).toEqual([
      'wrong',
      'response',
      'said',
      'name',
    ]);
  });

  test('is hidden again with what it hung on, however far down', () => {
    const lived = visit(list).answers({ wrong: true, response: 'shrug', said: 'Nothing' });
    expect(ids(lived.answer('wrong', false))).toEqual(['wrong', 'name']);
  });

  test('comes back with the answer that it had', () => {
    const lived = visit(list).answers({ wrong: true, response: 'shrug', said: 'Nothing' });
    lived.answer('wrong', false).answer('wrong', true);
    expect(ids(lived)).toContain('said');
    expect(lived.report().answers.get('said')?.value).toBe('Nothing');
  });

  test('is required where it says so, or where its condition does', () => {
    expect(askedAt(visit(list), 'name')?.required).toBe(false);
    expect(askedAt(visit(list).answer('wrong', true), 'name')?.required).toBe(true);
    expect(askedAt(visit(list).answer('wrong', null), 'name')?.required).toBe(false);
  });

  test('is nothing of a visit that was prevented', () => {
    expect(ids(visit(list).append({ kind: 'visit.prevented', because: 'closed' }))).toEqual([]);
  });

  test('is sound only where the checklist states that it is lawful', () => {
    const silent = checklist({ sections: [section('s', [file('sound', 'voices')])] });
    const recording = { lawful: true, basis: { en: 'All have agreed' } } as const;
    expect(ids(visit(silent))).toEqual([]);
    expect(ids(visit({ ...silent, recording }))).toEqual(['voices']);
  });
});

describe('a follow-up line', () => {
  const list = checklist({
    sections: [
      section('s', [
        yesNo('greeted', 2, { followUp: why }),
        yesNo('dirty', 2, { good: false, followUp: why }),
        yesNo('unscored', undefined, { followUp: why }),
        number('tables', [[0, 4]], { followUp: { ...why, when: { question: 'tables', atLeast: 3 } } }),
        choice('milk', { oat: 1, none: 0 }, { followUp: why }),
      ]),
    ],
  });
  test.each([
    ['greeted', false, true],
    ['greeted', true, false],
    ['greeted', null, false],
    ['dirty', true, true],
    ['dirty', false, false],
    ['unscored', false, true],
    ['unscored', true, false],
    ['tables', 3, true],
    ['tables', 2, false],
    ['milk', 'none', false],
  ])('under %s: %j opens it: %s', (question, value, opens) => {
    expect(askedAt(visit(list), question)?.followUp).toBe(false);
    expect(askedAt(visit(list).answer(question, value), question)?.followUp).toBe(opens);
  });
});

/** Six yes/no questions; each may hang on the ones before it by a condition of some depth. */
const about = (before: number): fc.Arbitrary<Condition> =>
  fc
    .record({
      n: fc.nat(before - 1),
      is: fc.constantFrom(true, false, null),
      answered: fc.option(fc.boolean()),
    })
    .map(({ n, is, answered }) =>
      answered === null ? { question: `q${n}`, is } : { question: `q${n}`, answered },
    );
const condition = (before: number): fc.Arbitrary<Condition> => {
  const one = about(before);
  const some = fc.array(one, { maxLength: 3 });
  return fc.oneof(
    one,
    some.map((all) => ({ all })),
    some.map((any) => ({ any })),
    one.map((not) => ({ not })),
  );
};
const COUNT = 6;
const hanging: fc.Arbitrary<Checklist> = fc
  .tuple(...Array.from({ length: COUNT - 1 }, (_, index) => fc.option(condition(index + 1))))
  .map((conditions) =>
    checklist({
      sections: [
        section('s', [
          yesNo('q0', 1, { followUp: why }),
          ...conditions.map((showIf, index) =>
            yesNo(`q${index + 1}`, index + 2, {
              followUp: why,
              ...(showIf && { showIf, requireIf: showIf }),
            }),
          ),
        ]),
      ],
    }),
  );
const answers: fc.Arbitrary<Record<string, AnswerValue>> = fc
  .array(fc.constantFrom(true, false, null, undefined), { minLength: COUNT, maxLength: COUNT })
  .map((values) =>
    Object.fromEntries(
      values.flatMap((value, n) => (value === undefined ? [] : [[`q${n}`, value] as const])),
    ),
  );

describe('whatever the conditions', () => {
  const drawn = fc.record({ list: hanging, first: answers, other: answers });
  const hiddenIn = (lived: TestVisit) => {
    const shown = new Set(ids(lived));
    return Array.from({ length: COUNT }, (_, n) => `q${n}`).filter((id) => !shown.has(id));
  };
  interface Drawn {
    readonly list: Checklist;
    readonly first: Readonly<Record<string, AnswerValue>>;
    readonly other: Readonly<Record<string, AnswerValue>>;
  }
  /** The same visit with the answers to its hidden questions changed to others, and some taken away. */
  const withOtherHidden = ({ list, first, other }: Drawn) => {
    const hidden = hiddenIn(visit(list).answers(first));
    const kept = Object.entries(first).filter(([id]) => !hidden.includes(id));
    const changed = Object.entries(other).filter(([id]) => hidden.includes(id));
    return visit(list).answers(Object.fromEntries([...kept, ...changed]));
  };

  test('such a checklist may be published', () => {
    forAll(hanging, (list) => expect(faultsOf(list)).toEqual([]));
  });

  test('what is asked never hangs on answers to what is hidden', () => {
    forAll(drawn, (given) => {
      const lived = visit(given.list).answers(given.first);
      expect(askedOf(given.list, withOtherHidden(given).report())).toEqual(
        askedOf(given.list, lived.report()),
      );
    });
  });

  test('a hidden question moves no score, whatever is answered to it', () => {
    forAll(drawn, (given) => {
      const score = visit(given.list).answers(given.first).score();
      const other = withOtherHidden(given).score();
      expect({ ...other, trace: [] }).toEqual({ ...score, trace: [] });
      for (const id of hiddenIn(visit(given.list).answers(given.first)))
        expect(score.trace.find(({ item }) => item.id === id)).toMatchObject({
          rule: 'not-asked',
          earned: 0,
          possible: 0,
          contribution: 0,
          criticalMissed: false,
        });
    });
  });
});
