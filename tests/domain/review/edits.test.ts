import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerValue } from '#domain/journal/event.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import { type Edit, editOf, editsThatHold, underEdits } from '#domain/review/edits.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import { checklist, section, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { visit } from '#tests/support/visit.ts';

const asked = checklist({
  sections: [section('service', [yesNo('greeted', 10), yesNo('thanked', 10)])],
});

/** What shopper and coordinator say by turns; `null` is not applicable, `undefined` takes a correction back. */
interface Said {
  readonly by: 'shopper' | 'desk';
  readonly question: 'greeted' | 'thanked';
  readonly value: boolean | null | undefined;
}
const said: fc.Arbitrary<Said> = fc.record({
  by: fc.constantFrom('shopper', 'desk'),
  question: fc.constantFrom('greeted', 'thanked'),
  value: fc.constantFrom(true, false, null, undefined),
});

/** Lives it, with every correction that may be made. */
function live(all: readonly Said[]) {
  let lived = visit(asked);
  const edits: Edit[] = [];
  /** The same told otherwise: the shopper's last word on each question, and what it counts as. */
  const told = new Map<string, { shopper: AnswerValue; counts: AnswerValue }>();
  for (const { by, question, value } of all) {
    const known = told.get(question);
    if (by === 'shopper' && value !== undefined) {
      lived = lived.answer(question, value);
      told.set(question, { shopper: value, counts: value });
    } else if (by === 'desk') {
      const edit = editOf({ checklist: asked, report: lived.report(), edits }, question, value);
      if (typeof edit === 'string') continue;
      edits.push(edit);
      if (known) told.set(question, { ...known, counts: value === undefined ? known.shopper : value });
    }
  }
  return { report: lived.report(), edits, told };
}

test('whatever is corrected, what the shopper said is there as they said it, and their later word counts', () => {
  forAll(fc.array(said, { maxLength: 12 }), (all) => {
    const { report, edits, told } = live(all);
    const { answers, ...rest } = underEdits(report, edits);
    expect({ ...rest, answers: null }).toEqual({ ...report, answers: null });
    expect([...answers.keys()]).toEqual([...report.answers.keys()]);
    for (const [question, { value, ...given }] of answers) {
      const { value: original, ...before } = report.answers.get(question) ?? expect.fail();
      expect(given).toEqual(before);
      expect(given.history.at(-1)?.value).toBe(original);
      expect({ shopper: original, counts: value }).toEqual(told.get(question));
      const held = editsThatHold(report, edits).get(question);
      expect(
        held ? { counts: held.value, shopper: held.original } : { counts: original, shopper: original },
      ).toEqual(told.get(question));
    }
  });
});

test('a correction is of an answer that was given, and of one that there can be', () => {
  const report = visit(asked).answer('greeted', true).report();
  const about = { checklist: asked, report, edits: [] };
  expect(editOf(about, 'thanked', true)).toBe('unanswered');
  expect(editOf(about, 'no such', true)).toBe('unanswered');
  expect(editOf(about, 'greeted', 'yes')).toBe('misfit');
  expect(editOf(about, 'greeted', true)).toBe('same');
  expect(editOf(about, 'greeted', undefined)).toBe('same');
  expect(editOf(about, 'greeted', false)).toMatchObject({ original: true, value: false });
});

test('the score is that of the corrected answer, from the event that it was given in', () => {
  const report = visit(asked).answer('greeted', true).answer('thanked', false).report();
  const edit = editOf({ checklist: asked, report, edits: [] }, 'thanked', true);
  if (typeof edit === 'string') expect.fail(edit);
  const corrected = underEdits(report, [edit]);
  const { percentage, trace } = scoreVisit(asked, corrected, measureIntervals(asked, corrected), null);
  expect(percentage).toBe(100);
  const line = trace.find(({ item }) => item.id === 'thanked');
  expect(line).toMatchObject({ answer: true, seqs: [report.answers.get('thanked')?.seq] });
});
