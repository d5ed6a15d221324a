import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankQuestion, retyped } from '#client/coordinator/checklists/builder/editing/blank.ts';
import { copyOfQuestion, copyOfSection } from '#client/coordinator/checklists/builder/editing/copies.ts';
import { conditionOf, groupOf, withPart } from '#client/coordinator/checklists/builder/editing/groups.ts';
import { moved } from '#client/coordinator/checklists/builder/editing/lists.ts';
import { hangingIn, tidied } from '#client/coordinator/checklists/builder/editing/tidied.ts';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { aboutsOf, holds } from '#domain/checklist/holds.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { libraryItems } from '#library/items.ts';

let count = 0;
const fresh = (kind: string) => {
  count += 1;
  return `${kind}-new-${count}`;
};
const ready = libraryItems.map(({ checklist }) => checklist);
const hangs = (kinds: Set<string>) =>
  [...kinds].some((kind) => kind.startsWith('unknown-') || kind === 'moment-left-out');
const faultKinds = (body: Checklist) => new Set(faultsOf(body).map(({ kind }) => kind));

test('whatever is removed from a ready checklist, nothing is left that hangs on it', () => {
  for (const body of ready) {
    const without = [
      ...body.moments.map(({ id }) => ({ ...body, moments: body.moments.filter((one) => one.id !== id) })),
      ...body.standards.map(({ id }) => ({
        ...body,
        standards: body.standards.filter((one) => one.id !== id),
      })),
      ...body.sections.map(({ id }) => ({ ...body, sections: body.sections.filter((one) => one.id !== id) })),
      ...questionsOf(body).map(({ id }) => ({
        ...body,
        sections: body.sections.map((section) => ({
          ...section,
          questions: section.questions.filter((one) => one.id !== id),
        })),
      })),
    ];
    for (const next of without) expect(faultKinds(tidied(body, next))).not.toSatisfy(hangs);
    expect(
      tidied(body, { ...body, sections: moved(body.sections, body.sections[0]?.id ?? '', 1) }).intervals,
    ).toBe(body.intervals);
  }
});

test('what went along is counted: the waits of a moment, the conditions about a question', () => {
  const [first] = coffeeChecklist.moments;
  const next = { ...coffeeChecklist, moments: coffeeChecklist.moments.slice(1) };
  const left = tidied(coffeeChecklist, next);
  const hung = coffeeChecklist.intervals.filter(
    ({ from, to }) => from === first?.id || to === first?.id,
  ).length;
  expect(hung).toBeGreaterThan(0);
  expect(hangingIn(next).waits - hangingIn(left).waits).toBe(hung);
});

test('a section duplicated stands on its own: no id twice, its conditions about its own questions', () => {
  for (const body of ready)
    for (const section of body.sections) {
      const copy = copyOfSection(section, fresh);
      const doubled = { ...body, sections: [...body.sections, copy] };
      expect(faultsOf(doubled)).toEqual([]);
      const [own] = copy.questions.filter(({ showIf }) => showIf);
      const about = own?.showIf && aboutsOf(own.showIf)[0];
      if (about && 'question' in about && section.questions.some(({ id }) => id === about.question))
        throw about;
    }
  const [question] = questionsOf(coffeeChecklist);
  if (question) expect(copyOfQuestion(question, fresh)).toEqual({ ...question, id: `question-new-${count}` });
});

test('a change of type keeps the words', () => {
  const choice = blankQuestion('size', 'choice', 'en');
  const asked = retyped({ ...choice, text: { en: 'Which size?' } }, 'choices', 'en');
  expect(asked).toMatchObject({ type: 'choices', text: { en: 'Which size?' }, id: 'size' });
});

const about = fc.record({ question: fc.constantFrom('a', 'b', 'c'), is: fc.boolean() });
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    about,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const everyAnswer = [true, false, undefined].flatMap((a) =>
  [true, false, undefined].flatMap((b) => [true, false, undefined].map((c) => ({ a, b, c }))),
);

test('a condition as groups, however deep, and back again holds by the same answers', () => {
  fc.assert(
    fc.property(condition, (before) => {
      const after = conditionOf(groupOf(before)) ?? expect.fail('nothing is left of it');
      for (const answers of everyAnswer) {
        const known = {
          moments: new Set<string>(),
          answers: new Map(
            Object.entries(answers).flatMap(([id, value]) =>
              value === undefined ? [] : [[id, { value, at: 0 }]],
            ),
          ),
        };
        expect(holds(after, known)).toBe(holds(before, known));
      }
      expect(conditionOf(groupOf(after))).toEqual(after);
    }),
    { examples: [[{ not: { all: [{ not: { question: 'a', is: false } }] } }]] },
  );
});

test('a part taken out of a group takes the emptied group with it, and the last one leaves no condition', () => {
  const one = { question: 'a', is: true };
  const inner = { join: 'none', parts: [one] } as const;
  const group = { join: 'all', parts: [one, inner] } as const;
  expect(conditionOf(group)).toEqual({ all: [one, { not: one }] });
  expect(conditionOf(withPart(group, 1, withPart(inner, 0, undefined)))).toEqual(one);
  expect(conditionOf({ join: 'any', parts: [{ join: 'not-all', parts: [] }] })).toBeUndefined();
});
