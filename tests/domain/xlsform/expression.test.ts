// biome-ignore-all lint/suspicious/noTemplateCurlyInString: forms write the names of questions like that.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds } from '#domain/checklist/holds.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { boundsOf } from '#domain/xlsform/expression/bounds.ts';
import { conditionOf, type Named } from '#domain/xlsform/expression/condition.ts';
import { parseExpression, textOf } from '#domain/xlsform/expression/parse.ts';
import { printed } from '#domain/xlsform/expression/print.ts';
import { choice, choices, number, text, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { condition } from './any-checklist.ts';

const questions = [
  yesNo('a'),
  number('b', []),
  choice('c', { yes: 0, no: 0, a: 0 }),
  choices('yes', { yes: 0, no: 0, a: 0 }),
  text('no'),
];
const find = (id: string) => questions.find((question) => question.id === id);
const named: Named = (name) => {
  const question = name === null ? undefined : find(name);
  return question && { question, answerOf: (value) => value };
};

const answers = fc.record(
  {
    a: fc.boolean(),
    b: fc.integer({ min: -6, max: 6 }),
    c: fc.constantFrom('yes', 'no', 'a'),
    yes: fc.subarray(['yes', 'no', 'a'], { minLength: 1 }),
    no: fc.constantFrom('yes', 'a', "o'c"),
  },
  { requiredKeys: [] },
);

test('a condition that is written as an expression and read again holds for the same answers', () => {
  let carried = 0;
  forAll(
    fc.tuple(condition, answers),
    ([meant, given]) => {
      const expression = parseExpression(printed(meant, find) ?? '');
      const read = expression && conditionOf(expression, named);
      if (!read || 'not' in read) return;
      carried += 1;
      const values = new Map<string, { value: AnswerValue }>(
        Object.entries(given).map(([id, value]) => [id, { value }]),
      );
      const known = { moments: new Set<string>(), answers: values };
      expect(holds(read.condition, known)).toBe(holds(meant, known));
    },
    1_000,
  );
  expect(carried).toBeGreaterThan(150);
});

describe('expressions as people write them', () => {
  test.each([
    ["${a} = 'yes'", { question: 'a', is: true }],
    ['${ a }="yes"', { question: 'a', is: true }],
    ['“no” = ${a}', { question: 'a', is: false }],
    ['/data/group/a != ‘yes’', { not: { question: 'a', is: true } }],
    ['../b >= 3 and ../b<=5', { question: 'b', atLeast: 3, atMost: 5 }],
    ['3 < ${b}', { all: [{ question: 'b', atLeast: 3 }, { not: { question: 'b', is: 3 } }] }],
    [
      "selected(${yes}, 'a') or not(${c} = 'a')",
      { any: [{ question: 'yes', is: 'a' }, { not: { question: 'c', is: 'a' } }] },
    ],
    [
      "${yes} = 'a'",
      {
        all: [
          { question: 'yes', is: 'a' },
          { not: { question: 'yes', is: 'yes' } },
          { not: { question: 'yes', is: 'no' } },
        ],
      },
    ],
    ["${no} != ''", { question: 'no', answered: true }],
    [
      'string-length(${no}) > 0 and count-selected(${yes}) = 0',
      {
        all: [
          { question: 'no', answered: true },
          { question: 'yes', answered: false },
        ],
      },
    ],
    [
      "${a} = 'yes' or ${a} = 'no' and ${b} = -2",
      {
        any: [
          { question: 'a', is: true },
          {
            all: [
              { question: 'a', is: false },
              { question: 'b', is: -2 },
            ],
          },
        ],
      },
    ],
    ['true()', { all: [] }],
  ])('%s', (written, condition) => {
    const expression = parseExpression(written);
    expect(expression && conditionOf(expression, named)).toEqual({ condition });
  });

  test.each([
    '${a} = "yes',
    '${a} == 1',
    '(${a} = 1',
    '${a} = ',
    'and',
    '1 2',
    'f(1,)',
    '',
    '$a',
    '('.repeat(5_000),
  ])('%s is none', (written) => {
    expect(parseExpression(written)).toBeNull();
  });

  test.each([
    'today() > 3',
    '${gone} = 1',
    "${a} = 'maybe'",
    '${a} + 1 = 2',
    '${b} = ${c}',
    'regex(${no}, "x")',
    "${c} > 'x'",
    '${a}',
  ])('%s has no condition', (written) => {
    const expression = parseExpression(written);
    expect(expression && conditionOf(expression, named)).toHaveProperty('not');
  });
});

test('constraints are bounds, as far as they are', () => {
  expect(boundsOf('. > 0 and 10 >= .', true)?.bounds).toEqual({ least: 1, most: 10 });
  expect(boundsOf('. > 0', false)).toMatchObject({ bounds: { least: 0 }, close: true });
  expect(boundsOf('string-length(.) < 5', false)?.bounds).toEqual({ atMostCharacters: 4 });
  const mixed = boundsOf('. <= 7 and regex(., "x") and . mod 2 = 0', true);
  expect(mixed?.bounds).toEqual({ most: 7 });
  expect(mixed?.left.map(textOf)).toEqual(["regex(., 'x')", '. mod 2 = 0']);
  expect(boundsOf('. >', true)).toBeNull();
});

test('nothing that is typed makes the reader stumble or linger', () => {
  const part = fc.constantFrom(
    '${a}',
    '(',
    ')',
    "'",
    '"',
    'not(',
    ' and ',
    ' or ',
    '=',
    '<',
    '-',
    '.',
    '/',
    '..',
    '1',
    ',',
    '“',
    'é',
    '$',
    '{',
  );
  forAll(
    fc.array(part, { maxLength: 400 }).map((parts) => parts.join('')),
    (written) => {
      const expression = parseExpression(written);
      if (expression) conditionOf(expression, named);
    },
    500,
  );
});
