import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf } from '#domain/checklist/asked.ts';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import { canHold } from '#domain/checklist/reach.ts';
import { warningsOf } from '#domain/checklist/warnings.ts';
import { worthOf } from '#domain/checklist/worth.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import {
  checklist,
  choice,
  choices,
  count,
  moment,
  number,
  scale,
  section,
  standard,
  text,
  wait,
  yesNo,
} from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { visit } from '#tests/support/visit.ts';

const kinds = (of: Checklist) =>
  warningsOf(of).map(({ kind, at, names }) => [kind, at.join('/'), names ?? '']);
const selling = (id: string) => ({ ...standard(id), aim: 'selling' as const });

describe('a checklist is warned of', () => {
  test('nothing, where all is as it should be', () => {
    expect(warningsOf(coffeeChecklist)).toEqual([]);
  });

  test('a standard that nothing measures, or only what is never asked', () => {
    const never = yesNo('sorry', 5, {
      showIf: {
        all: [
          { question: 'met', is: true },
          { question: 'met', is: false },
        ],
      },
    });
    const standards = ['met', 'sorry', 'lonely'].map(standard);
    const of = checklist({ sections: [section('door', [yesNo('met', 10), never])], standards });
    expect(kinds(of)).toEqual([
      ['standard-unmeasured', 'sorry', ''],
      ['standard-unmeasured', 'lonely', ''],
      ['never-asked', 'door/sorry', ''],
    ]);
  });

  test('a standard of its set that it leaves out, unless it holds elsewhere, and one that holds elsewhere', () => {
    const of = checklist({ sections: [section('door', [yesNo('met', 10)])], channel: 'phone' });
    const set = {
      ...{ id: 'set', version: 1, name: { en: 'Set' } },
      standards: [standard('met'), standard('shelf'), { ...standard('voice'), channels: [] }],
    };
    expect(warningsOf(of, set)).toEqual([
      { kind: 'standard-left-out', at: [of.id], names: 'voice' },
      { kind: 'other-channel', at: ['met'] },
    ]);
  });

  test('a wait with a moment that is not there, or that may go unmarked and hide the worst', () => {
    const of = checklist({
      sections: [section('door', [text('said')]), section('bar', [yesNo('met', 10)])],
      moments: [moment('in'), moment('seen', false), moment('idle')],
      intervals: [wait('first', 'in', 'seen', { points: 5 }), wait('last', 'in', 'gone')],
    });
    expect(kinds(of)).toEqual([
      ['wait-optional', 'door/first', 'seen'],
      ['wait-unmarked', 'door/last', 'gone'],
      ['moment-unused', 'idle', ''],
    ]);
    const alsoAsked = section('late', [yesNo('anyone', 5, { standard: 'first' })]);
    expect(kinds({ ...of, sections: [...of.sections, alsoAsked] }).map(([kind]) => kind)).toEqual([
      'wait-unmarked',
      'moment-unused',
    ]);
  });

  test.each<[string, Condition, boolean]>([
    ['an answer', { question: 'met', is: true }, true],
    [
      'two answers at once',
      {
        all: [
          { question: 'drink', is: 'tea' },
          { question: 'drink', is: 'latte' },
        ],
      },
      false,
    ],
    [
      'two of many at once',
      {
        all: [
          { question: 'milk', is: 'oat' },
          { question: 'milk', is: 'soy' },
        ],
      },
      true,
    ],
    [
      'between two numbers',
      {
        all: [
          { question: 'guests', atLeast: 3 },
          { question: 'guests', atMost: 4 },
        ],
      },
      true,
    ],
    [
      'above and below',
      {
        all: [
          { question: 'guests', atLeast: 4 },
          { question: 'guests', atMost: 3 },
        ],
      },
      false,
    ],
    ['beyond the scale', { question: 'mood', atLeast: 6 }, false],
    ['at the scale’s end', { question: 'mood', atLeast: 5 }, true],
    [
      'what hangs on the other answer',
      {
        all: [
          { question: 'met', is: true },
          { question: 'why', answered: true },
        ],
      },
      false,
    ],
    [
      'what hangs on this answer',
      {
        all: [
          { question: 'met', is: false },
          { question: 'why', answered: true },
        ],
      },
      true,
    ],
    ['a moment of another checklist', { moment: 'elsewhere', marked: true }, false],
    [
      'no moment, and the moment',
      {
        all: [
          { moment: 'in', marked: true },
          { moment: 'in', marked: false },
        ],
      },
      false,
    ],
    [
      'anything but both',
      {
        not: {
          any: [
            { question: 'met', is: true },
            { question: 'met', is: false },
          ],
        },
      },
      true,
    ],
    ['one of nothing', { any: [] }, false],
  ])('what can never come true: %s', (_, condition, so) => {
    const of = checklist({
      sections: [
        section('door', [
          yesNo('met', 10, { mayBeNotApplicable: false }),
          text('why', { showIf: { question: 'met', is: false } }),
          choice('drink', { tea: 1, latte: 1 }),
          choices('milk', { oat: 1, soy: 1, cow: 1 }),
          number('guests', [[3, 1]]),
          scale('mood', [1, 5], 5),
          text('asked', { showIf: condition }),
        ]),
      ],
      moments: [moment('in')],
      intervals: [],
    });
    expect(canHold(condition, of)).toBe(so);
    expect(kinds(of).some(([kind, at]) => kind === 'never-asked' && at === 'door/asked')).toBe(!so);
  });

  test('a line that never opens, and what is never required or contradicted', () => {
    const never: Condition = { question: 'met', is: null };
    const of = checklist({
      sections: [
        section('door', [
          yesNo('met', 10, { mayBeNotApplicable: false }),
          text('who', { followUp: { text: { en: 'Why?' } }, requireIf: never }),
        ]),
      ],
      contradictions: [{ id: 'odd', when: never, text: { en: 'Odd' }, questions: ['met'] }],
    });
    expect(kinds(of)).toEqual([
      ['never-required', 'door/who', ''],
      ['never-opens', 'door/who', ''],
      ['never-contradicts', 'odd', ''],
    ]);
  });

  test('a second number that counts the queue', () => {
    const ahead = (id: string) => ({ ...count(id), counts: 'queue' as const });
    const asking = (...questions: Question[]) => kinds(checklist({ sections: [section('bar', questions)] }));
    expect(asking(ahead('ahead'), count('tills'))).toEqual([]);
    expect(asking(ahead('ahead'), ahead('again'))).toEqual([['queue-counted-twice', 'bar/again', 'ahead']]);
  });

  test('selling that outweighs service, by the points, by a weight, or by its section', () => {
    const service = [yesNo('greeted', 10), yesNo('clean', 10), yesNo('right', 10)];
    const standards = [...['greeted', 'clean', 'right'].map(standard), selling('offer')];
    const with_ = (points: number, settings = {}) =>
      kinds(
        checklist({ sections: [section('bar', [...service, yesNo('offer', points, settings)])], standards }),
      );
    expect(with_(10)).toEqual([]);
    expect(with_(12)).toEqual([['selling-outweighs', 'offer', 'clean']]);
    expect(with_(6, { weight: 2 })).toEqual([['selling-outweighs', 'offer', 'clean']]);
    expect(with_(30, { bonus: true })).toEqual([
      ['selling-over-service', 'test-checklist', ''],
      ['selling-outweighs', 'offer', 'clean'],
    ]);
    const sections = [section('bar', service, 20), section('shop', [yesNo('offer', 1)], 20)];
    expect(kinds(checklist({ sections, standards, scoring: { sections: 'weighted' } }))[0]?.[0]).toBe(
      'selling-over-service',
    );
  });
});

/** Every visit that makes a difference: no answer, each answer, not applicable. */
const visits = [undefined, true, false, null].flatMap((a) =>
  [undefined, 'x', 'y', null].flatMap((b) =>
    [undefined, null, -5, 0, 0.5, 1.5, 3, 9].flatMap((c) => [true, false].map((m) => ({ a, b, c, m }))),
  ),
);
const { condition: conditions } = fc.letrec<{ condition: Condition; about: Condition }>((tie) => ({
  about: fc.oneof(
    fc.record({ question: fc.constant('a'), is: fc.constantFrom(true, false, null) }),
    fc.record({ question: fc.constant('b'), is: fc.constantFrom('x', 'y') }),
    fc.record({ question: fc.constant('c'), atLeast: fc.constantFrom(0, 1, 4) }),
    fc.record({ question: fc.constant('c'), atMost: fc.constantFrom(0, 2) }),
    fc.record({ question: fc.constantFrom('a', 'b', 'c'), answered: fc.boolean() }),
    fc.record({ moment: fc.constant('m'), marked: fc.boolean() }),
  ),
  condition: fc.oneof(
    { maxDepth: 3 },
    tie('about'),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

describe('what can come true', () => {
  test('is whatever any visit brings about, through every condition before it', () => {
    const shown = fc.record({ b: fc.option(conditions), z: conditions });
    forAll(shown, ({ b, z }) => {
      const of = checklist({
        sections: [
          section('one', [
            yesNo('a', 1),
            number('c', [[1, 1]]),
            choice('b', { x: 1, y: 0 }, b ? { showIf: b } : {}),
            text('z', { showIf: z }),
          ]),
        ],
        moments: [moment('m')],
      });
      const isShown = visits.some(({ m, ...given }) => {
        const answers = new Map(
          Object.entries(given).flatMap(([id, value]) =>
            value === undefined ? [] : [[id, { value }] as const],
          ),
        );
        const asked = askedOf(of, { answers, moments: new Set(m ? ['m'] : []) });
        return asked.some(({ question }) => question.id === 'z');
      });
      expect(canHold(z, of)).toBe(isShown);
    });
  });
});

describe('what items are worth', () => {
  const item = fc.record({
    points: fc.integer({ min: 1, max: 20 }),
    weight: fc.integer({ min: 0, max: 4 }),
    bonus: fc.boolean(),
  });
  const some = fc.array(
    fc.record({ weight: fc.integer({ min: 0, max: 5 }), items: fc.array(item, { maxLength: 4 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  test('is what they add to a visit where all is well', () => {
    forAll(fc.record({ some, rule: fc.constantFrom('pooled', 'weighted') }), ({ some: parts, rule }) => {
      const of = checklist({
        scoring: { sections: rule },
        sections: parts.map(({ weight, items }, at) =>
          section(
            `s${at}`,
            items.map(({ points, ...settings }, index) => yesNo(`q${at}-${index}`, points, settings)),
            weight,
          ),
        ),
      });
      const all = visit(of);
      for (const { id } of worthOf(of)) all.answer(id, true);
      const { trace } = all.score();
      for (const { id, percent } of worthOf(of))
        expect(trace.find((line) => line.item.id === id)?.contribution).toBeCloseTo(percent, 6);
    });
  });
});

test('a checklist that can be published can still be warned of', () => {
  const of = checklist({ sections: [section('door', [yesNo('met', 1), yesNo('odd', 1)])] });
  const warned = { ...of, standards: [...of.standards, standard('lonely')] };
  expect(faultsOf(warned)).toEqual([]);
  expect(warningsOf(warned)).toHaveLength(1);
});
