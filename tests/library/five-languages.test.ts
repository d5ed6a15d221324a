import { describe, expect, test } from 'vitest';
import { Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import { textsOf } from '#domain/checklist/texts.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { libraryItems } from '#library/items.ts';
import { visit } from '#tests/support/visit.ts';

type Answers = Readonly<Record<string, AnswerValue>>;

const checklists = libraryItems.map(({ checklist }) => checklist);

test('each item of the library has an id of its own and says which rows it serves', () => {
  const ids = libraryItems.map(({ checklist }) => checklist.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { rows } of libraryItems) expect(rows.every((row) => /^S\d\d$/.test(row))).toBe(true);
});

describe.each(checklists.map((checklist) => [checklist.id, checklist] as const))('%s', (_, checklist) => {
  test('can be published, and measures each of its standards', () => {
    expect(Checklist.parse(checklist)).toEqual(checklist);
    expect(faultsOf(checklist)).toEqual([]);
    const items = [...questionsOf(checklist), ...checklist.intervals];
    const measured = items.flatMap((item) => ('score' in item && item.score?.standard) || []);
    expect([...new Set(measured)].toSorted()).toEqual(checklist.standards.map(({ id }) => id).toSorted());
  });

  test('has a briefing with its quiz, and where it is done in a store a list that stands in for the taps', () => {
    expect(checklist.briefing.quiz.length).toBeGreaterThan(0);
    if (checklist.channel !== 'store' || !checklist.discreet) return;
    expect(Object.keys(checklist.discreet.items)).toEqual(checklist.moments.map(({ id }) => id));
  });

  test('says everything in five languages, each in its own words and letters', () => {
    expect(checklist.locales).toEqual(['en', 'lv', 'cs', 'fa', 'nl']);
    for (const { at, text } of textsOf(checklist)) {
      expect(Object.keys(text), at.join(' ')).toEqual(['en', 'lv', 'cs', 'fa', 'nl']);
      expect(text.fa, at.join(' ')).toMatch(/^(?!.*[A-Za-z0-9يك٠-٩]).*[؀-ۿ]/u);
      for (const latin of [text.en, text.lv, text.cs, text.nl]) expect(latin).toMatch(/^(?!.*[؀-ۿ])/u);
      const long = [text.en, text.lv, text.cs, text.nl].filter((words) => (words ?? '').length > 12);
      expect(new Set(long).size, at.join(' ')).toBe(long.length);
    }
  });

  test('marks every moment that its waits need', () => {
    const marked = new Set(checklist.moments.map(({ id }) => id));
    for (const { from, to } of checklist.intervals)
      expect([marked.has(from), marked.has(to)]).toEqual([true, true]);
  });
});

test('a complaint handled well earns everything, one handled badly nothing', () => {
  const checklist = checklists.find(({ id }) => id === 'complaint');
  if (!checklist) throw new Error('There is a checklist of complaints.');
  const well = {
    'heard-out': true,
    apology: 'plain',
    reason: 'unknown',
    blamed: false,
    authority: 'fetched',
  };
  const badly = { 'heard-out': false, apology: 'no', reason: 'policy', blamed: true, authority: 'refused' };
  const scoreOf = (answers: Answers, end: Answers, takenUp: string) => {
    const life = visit(checklist).mark('said', '10:00:00').mark('taken-up', takenUp);
    for (const [id, value] of Object.entries({ ...answers, ...end })) life.answer(id, value);
    return life.submit().score().percentage;
  };
  expect(scoreOf(well, { 'asked-what': true, result: 'solved', heard: 5 }, '10:01:00')).toBe(100);
  expect(scoreOf(badly, { 'asked-what': false, result: 'turned-away', heard: 1 }, '10:12:00')).toBe(0);
});
