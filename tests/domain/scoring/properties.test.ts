import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '#domain/checklist/checklist.ts';
import { Score, type TraceLine } from '#domain/scoring/score.ts';
import { checklist, profile, section, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';
import { visit } from '#tests/support/visit.ts';
import {
  answersOf,
  type Case,
  cases,
  checklistOf,
  questionNames,
  scoreOf,
  withQuestions,
  withWaits,
} from './cases.ts';

const near = (a: number | null, b: number | null) => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 6);
};
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const notBelow = (after: number | null, before: number | null) => {
  if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-6);
};

/** A case together with the name of one of its questions. */
const casesWithQuestion = cases
  .filter((given) => questionNames(given).length > 0)
  .chain((given) => fc.tuple(fc.constant(given), fc.constantFrom(...questionNames(given))));

/** The same question with something said of its part in the score. */
const rescored = (
  question: Question,
  extra: { bonus?: boolean; critical?: { effect: 'cap'; percent: number } },
): Question => {
  switch (question.type) {
    case 'yes-no':
      return question.score ? { ...question, score: { ...question.score, ...extra } } : question;
    case 'choice':
    case 'choices':
      return question.score ? { ...question, score: { ...question.score, ...extra } } : question;
    case 'number':
      return question.score ? { ...question, score: { ...question.score, ...extra } } : question;
    case 'duration':
      return question.score ? { ...question, score: { ...question.score, ...extra } } : question;
    case 'scale':
      return question.score ? { ...question, score: { ...question.score, ...extra } } : question;
    default:
      return question;
  }
};

const withBonus = (given: Case, name: string): Case =>
  withQuestions(given, (question, id) => [
    id === name ? { ...question, make: (as) => rescored(question.make(as), { bonus: true }) } : question,
  ]);
const without = (given: Case, name: string): Case =>
  withQuestions(given, (question, id) => (id === name ? [] : [question]));

describe('a score', () => {
  test('lies between 0 and 100 without bonus, in every figure, and fits its schema', () => {
    forAll(cases, (given) => {
      const score = scoreOf(given);
      expect(Score.parse(score)).toEqual(score);
      const { views, aspects } = score;
      for (const figure of [...score.sections, ...Object.values(views), ...Object.values(aspects)]) {
        expect(figure.earned).toBeLessThanOrEqual(figure.possible);
        expect(figure.earned).toBeGreaterThanOrEqual(0);
        expect(figure.percentage === null).toBe(figure.possible === 0);
      }
      for (const figure of [score.total, ...score.sections]) {
        expect(figure.percentage ?? 0).toBeGreaterThanOrEqual(0);
        expect(figure.percentage ?? 0).toBeLessThanOrEqual(100);
      }
    });
  });

  test('never falls when one answer gets better', () => {
    forAll(casesWithQuestion, ([given, name]) => {
      const said = withQuestions(given, (question, id) => [
        id === name && question.answer === null ? { ...question, answer: undefined } : question,
      ]);
      const better = withQuestions(said, (question, id) => [
        id === name && question.answer !== undefined ? { ...question, answer: question.better } : question,
      ]);
      notBelow(scoreOf(better).percentage, scoreOf(said).percentage);
    });
  });

  test('never falls when waits get shorter', () => {
    forAll(fc.tuple(cases, fc.integer({ min: 0, max: 60 })), ([given, sooner]) => {
      const shorter = withWaits(given, (wait) => ({
        ...wait,
        seconds: wait.seconds === null ? null : Math.max(0, wait.seconds - sooner),
      }));
      notBelow(scoreOf(shorter).percentage, scoreOf(given).percentage);
    });
  });

  test('never rises when one answer gets better and its standard is reversed', () => {
    forAll(casesWithQuestion, ([given, name]) => {
      const said = withQuestions(given, (question) => [
        { ...question, answer: question.answer ?? question.better },
      ]);
      const better = withQuestions(said, (question, id) => [
        id === name ? { ...question, answer: question.better } : question,
      ]);
      const reversed = profile({ [name]: { reverse: true } });
      notBelow(scoreOf(said, reversed).percentage, scoreOf(better, reversed).percentage);
    });
  });

  test('does not depend on the order of answering, nor of questions in a section', () => {
    forAll(cases, (given) => {
      const score = scoreOf(given);
      near(scoreOf(given, null, answersOf(given).toReversed()).percentage, score.percentage);
      const turned = {
        ...given,
        sections: given.sections.map((part) => ({ ...part, questions: part.questions.toReversed() })),
      };
      near(scoreOf(turned).percentage, score.percentage);
      near(scoreOf({ ...given, sections: given.sections.toReversed() }).percentage, score.percentage);
    });
  });

  test('with N/A left out is that of a checklist without the question', () => {
    forAll(casesWithQuestion, ([drawn, name]) => {
      const given: Case = { ...drawn, scoring: { ...drawn.scoring, notApplicable: 'omit' } };
      const omitted = withQuestions(given, (question, id) => [
        id === name ? { ...question, answer: null } : question,
      ]);
      near(scoreOf(omitted).percentage, scoreOf(without(given, name)).percentage);
    });
  });

  test('with N/A as zero is that of the same question answered worst', () => {
    const list = (notApplicable: 'omit' | 'zero') =>
      checklist({ scoring: { notApplicable }, sections: [section('s', [yesNo('a', 3), yesNo('b', 5)])] });
    const score = visit(list('zero')).answers({ a: true, b: null }).score();
    expect(score.percentage).toBe(visit(list('omit')).answers({ a: true, b: false }).score().percentage);
    expect(score.trace[1]).toMatchObject({ rule: 'not-applicable-zero', earned: 0, possible: 5 });
  });

  test('shares the weight of empty sections among the rest in proportion', () => {
    forAll(cases, (drawn) => {
      const score = scoreOf({ ...drawn, scoring: { ...drawn.scoring, sections: 'weighted' } });
      const counting = score.sections.filter((part) => part.share > 0);
      if (counting.length === 0) return expect(score.percentage).toBeNull();
      expect(sum(score.sections.map((part) => part.share))).toBeCloseTo(1, 9);
      const weightOf = (id: string) => drawn.sections[Number(id.slice(1))]?.weight ?? 0;
      const whole = sum(counting.map((part) => weightOf(part.section)));
      for (const part of counting) expect(part.share).toBeCloseTo(weightOf(part.section) / whole, 9);
      near(score.percentage, sum(counting.map((part) => part.share * (part.percentage ?? 0))));
    });
  });

  test('is the sum of its trace, by points and by contributions, with bonus as well', () => {
    forAll(casesWithQuestion, ([drawn, name]) => {
      const score = scoreOf(withBonus(drawn, name));
      const of = (part: TraceLine[]) => [
        sum(part.map((line) => line.earned)),
        sum(part.map((line) => line.possible)),
      ];
      expect(of(score.trace)).toEqual([
        expect.closeTo(score.total.earned, 6),
        expect.closeTo(score.total.possible, 6),
      ]);
      for (const { section: id, earned, possible } of score.sections) {
        const part = score.trace.filter((line) => line.section === id);
        expect(of(part)).toEqual([expect.closeTo(earned, 6), expect.closeTo(possible, 6)]);
      }
      if (score.total.percentage !== null)
        near(sum(score.trace.map((line) => line.contribution)), score.total.percentage);
      near(score.percentageBefore, score.total.percentage);
    });
  });

  test('is turned round by a profile that reverses everything, for what was observed', () => {
    forAll(cases, (given) => {
      const said = withQuestions(given, (question) => [
        { ...question, answer: question.answer ?? question.better },
      ]);
      const plain = scoreOf(said);
      const all = profile(Object.fromEntries(plain.trace.map((line) => [line.standard, { reverse: true }])));
      const reversed = scoreOf(said, all);
      near(reversed.percentage, plain.percentage === null ? null : 100 - plain.percentage);
      for (const [index, line] of reversed.trace.entries()) {
        const before = plain.trace[index];
        expect(line.earned).toBeCloseTo(
          line.reversed ? (before?.possible ?? 0) - (before?.earned ?? 0) : 0,
          6,
        );
      }
    });
  });

  test('is never lowered by a bonus, which is never possible', () => {
    forAll(casesWithQuestion, ([given, name]) => {
      const [bonus, absent] = [scoreOf(withBonus(given, name)), scoreOf(without(given, name))];
      expect(bonus.total.possible).toBeCloseTo(absent.total.possible, 6);
      if (absent.percentage === null) expect(bonus.percentage).toBeNull();
      notBelow(bonus.percentage, absent.percentage);
    });
  });

  test('keeps the percentage from before a critical effect', () => {
    forAll(casesWithQuestion, ([given, name]) => {
      const critical = withQuestions(given, (question, id) => [
        id === name
          ? {
              ...question,
              make: (as) => rescored(question.make(as), { critical: { effect: 'cap', percent: 30 } }),
            }
          : question,
      ]);
      const [plain, capped] = [scoreOf(given), scoreOf(critical)];
      near(capped.percentageBefore, plain.percentage);
      const line = plain.trace.find((one) => one.item.id === name);
      const missed = capped.criticals.length === 1;
      if (missed) expect(line?.earned).toBe(0);
      if (plain.percentage !== null)
        near(capped.percentage, missed ? Math.min(30, plain.percentage) : plain.percentage);
    });
  });

  test('under a profile that retires standards is that of a checklist without them', () => {
    forAll(casesWithQuestion, ([given, name]) => {
      near(
        scoreOf(given, profile({ [name]: { retire: true } })).percentage,
        scoreOf(without(given, name)).percentage,
      );
    });
  });

  test('has a line for every scored item, in the order of the checklist', () => {
    forAll(cases, (given) => {
      const list = checklistOf(given);
      const names = list.sections.flatMap((part) => [
        ...part.questions.map((question) => question.id),
        ...list.intervals.filter((wait) => wait.section === part.id).map((wait) => wait.id),
      ]);
      expect(scoreOf(given).trace.map((line) => line.item.id)).toEqual(names);
    });
  });
});
