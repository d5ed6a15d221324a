import { describe, expect, test } from 'vitest';
import { Condition } from '#domain/checklist/condition.ts';
import { aboutsOf, holds, type Known } from '#domain/checklist/holds.ts';
import type { AnswerValue } from '#domain/journal/event.ts';

const knowing = (answers: Record<string, AnswerValue>, moments: readonly string[] = []): Known => ({
  moments: new Set(moments),
  answers: new Map(Object.entries(answers).map(([id, value]) => [id, { value }])),
});
const visit = knowing({ greeted: false, milk: ['oat', 'soy'], guests: 3, wait: null, drink: 'latte' }, [
  'entered',
]);

describe('a condition', () => {
  test.each<[string, Condition, boolean]>([
    ['an answer that is so', { question: 'greeted', is: false }, true],
    ['an answer that is otherwise', { question: 'greeted', is: true }, false],
    ['one choice', { question: 'drink', is: 'latte' }, true],
    ['one among many chosen', { question: 'milk', is: 'soy' }, true],
    ['one that was not chosen', { question: 'milk', is: 'cow' }, false],
    ['not applicable', { question: 'wait', is: null }, true],
    ['nothing is known of what is not answered', { question: 'nobody', is: false }, false],
    ['its bounds are included: the least', { question: 'guests', atLeast: 3 }, true],
    ['its bounds are included: the most', { question: 'guests', atMost: 3 }, true],
    ['below the least', { question: 'guests', atLeast: 3.5 }, false],
    ['a yes is no number', { question: 'greeted', atMost: 1 }, false],
    ['N/A is an answer', { question: 'wait', answered: true }, true],
    ['no answer', { question: 'nobody', answered: false }, true],
    ['a moment', { moment: 'entered', marked: true }, true],
    ['a moment that was not marked', { moment: 'left', marked: false }, true],
    ['all of nothing', { all: [] }, true],
    ['any of nothing', { any: [] }, false],
    ['not', { not: { question: 'greeted', is: true } }, true],
    [
      'all, one of which is not so',
      {
        all: [
          { question: 'drink', is: 'latte' },
          { question: 'greeted', is: true },
        ],
      },
      false,
    ],
    [
      'any, one of which is so',
      {
        any: [
          { question: 'drink', is: 'latte' },
          { question: 'greeted', is: true },
        ],
      },
      true,
    ],
  ])('%s', (_, condition, so) => {
    expect(holds(condition, visit)).toBe(so);
    // As it comes out of the database: nothing of it may be lost on the way.
    expect(Condition.parse(JSON.parse(JSON.stringify(condition)))).toEqual(condition);
  });

  test.each([
    [{ question: 'greeted' }],
    [{ question: 'greeted', is: true, atLeast: 3 }],
    [{ question: 'greeted', is: true, moment: 'entered', marked: true }],
    [{ all: [], any: [] }],
    [{}],
  ])('is refused rather than read by half: %j', (unclear) => {
    expect(Condition.safeParse(unclear).success).toBe(false);
  });

  test('is made of single ones, however deep', () => {
    const greeted = { question: 'greeted', is: true } as const;
    const entered = { moment: 'entered', marked: true } as const;
    expect(aboutsOf({ all: [greeted, { not: { any: [entered, { all: [greeted] }] } }] })).toEqual([
      greeted,
      entered,
      greeted,
    ]);
  });
});
