import fc from 'fast-check';
import type { Question, ScoringRules } from '#domain/checklist/checklist.ts';
import type { Profile } from '#domain/checklist/standard.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import type { MeasuredInterval } from '#domain/report/measure.ts';
import type { Score } from '#domain/scoring/score.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import {
  checklist,
  choice,
  choices,
  duration,
  number,
  scale,
  section,
  wait,
  yesNo,
} from '#tests/support/checklist.ts';
import { visit } from '#tests/support/visit.ts';

/*
 * Arbitrary visits to score: questions with what was answered and waits with how long they took, in weighted or pooled sections.
 * Items are named by their place: `s0q1` is the second question of the first section, `s0w0` its first wait.
 */

/** A question in the making, with an answer; `undefined`: not answered. */
export interface AnsweredQuestion {
  readonly make: (id: string) => Question;
  readonly answer: AnswerValue | undefined;
  /** An answer that earns at least as much. */
  readonly better: AnswerValue;
}

export interface TimedWait {
  readonly settings: NonNullable<Parameters<typeof wait>[3]>;
  readonly seconds: number | null;
}

export interface CaseSection {
  readonly questions: readonly AnsweredQuestion[];
  readonly waits: readonly TimedWait[];
  readonly weight: number;
}

export interface Case {
  readonly sections: readonly CaseSection[];
  readonly scoring: Partial<ScoringRules>;
}

const points = fc.integer({ min: 0, max: 20 });
const settings = fc.record({
  weight: fc.constantFrom(0, 0.5, 1, 2, 3),
  required: fc.boolean(),
  view: fc.constantFrom('fact', 'perception'),
  aspect: fc.constantFrom('speed', 'quality'),
});

const byPoints = (table: Readonly<Record<string, number>>) => (a: string, b: string) =>
  (table[a] ?? 0) - (table[b] ?? 0);

const yesNos = fc.record({ settings, points, good: fc.boolean(), said: fc.boolean() }).map((drawn) => ({
  make: (id: string) => yesNo(id, drawn.points, { ...drawn.settings, good: drawn.good }),
  answer: drawn.said,
  better: drawn.good,
}));

const tables = fc.record({ a: points, b: points, c: points });
const option = fc.constantFrom('a', 'b', 'c');

const oneOf = fc
  .record({ settings, table: tables, picked: option })
  .map(({ settings: given, table, picked }) => ({
    make: (id: string) => choice(id, table, given),
    answer: picked,
    better: Object.keys(table).toSorted(byPoints(table)).at(-1) ?? picked,
  }));

const manyOf = fc.record({ settings, table: tables, picked: fc.uniqueArray(option) }).map((drawn) => ({
  make: (id: string) => choices(id, drawn.table, drawn.settings),
  answer: drawn.picked,
  better: ['a', 'b', 'c'],
}));

const counted = fc
  .record({ settings, most: points, less: points, value: fc.integer({ min: 0, max: 40 }) })
  .map((drawn) => ({
    make: (id: string) =>
      number(
        id,
        [
          [10, Math.max(drawn.most, drawn.less)],
          [20, Math.min(drawn.most, drawn.less)],
        ],
        drawn.settings,
      ),
    answer: drawn.value,
    better: Math.floor(drawn.value / 2),
  }));

const lasted = fc
  .record({ settings, most: points, less: points, seconds: fc.integer({ min: 0, max: 40 }) })
  .map((drawn) => ({
    make: (id: string) =>
      duration(
        id,
        [
          [10, Math.max(drawn.most, drawn.less)],
          [20, Math.min(drawn.most, drawn.less)],
        ],
        drawn.settings,
      ),
    answer: drawn.seconds,
    better: Math.floor(drawn.seconds / 2),
  }));

const ends = fc.constantFrom([1, 5] as const, [5, 1] as const, [0, 10] as const);
const rated = fc.record({ settings, points, ends, share: fc.integer({ min: 0, max: 4 }) }).map((drawn) => {
  const [worst, best] = drawn.ends;
  const rating = Math.round(worst + ((best - worst) * drawn.share) / 4);
  return {
    make: (id: string) => scale(id, [worst, best], drawn.points, drawn.settings),
    answer: rating,
    better: best,
  };
});

const answered: fc.Arbitrary<AnsweredQuestion> = fc.oneof(yesNos, oneOf, manyOf, counted, lasted, rated);
const questions = fc
  .tuple(answered, fc.constantFrom('said', 'said', 'said', 'not-applicable', 'unanswered'))
  .map(([question, how]): AnsweredQuestion => {
    if (how === 'said') return question;
    return { ...question, answer: how === 'unanswered' ? undefined : null };
  });

const lines = fc
  .record({ points, targetSeconds: fc.constantFrom(20, 60) })
  .map((drawn) => ({ ...drawn, limitSeconds: 90 }));
const bands = points.map((most) => ({
  bands: [
    [30, most],
    [60, most / 2],
    [90, most / 4],
  ] as const,
}));
const waits: fc.Arbitrary<TimedWait> = fc.record({
  settings: fc.oneof(lines, bands),
  seconds: fc.option(fc.integer({ min: 0, max: 120 })),
});

const sections: fc.Arbitrary<CaseSection> = fc.record({
  questions: fc.array(questions, { maxLength: 5 }),
  waits: fc.array(waits, { maxLength: 2 }),
  weight: fc.constantFrom(0, 1, 10, 25),
});

export const rules = fc.record({
  notApplicable: fc.constantFrom('omit', 'zero'),
  sections: fc.constantFrom('pooled', 'weighted'),
});

/** Cases without bonus, critical items and profiles; those are put on top where a property is about them. */
export const cases: fc.Arbitrary<Case> = fc.record({
  sections: fc.array(sections, { minLength: 1, maxLength: 4 }),
  scoring: rules,
});

/** Changes the questions of a case by their names. */
export function withQuestions(
  { sections: parts, scoring }: Case,
  change: (question: AnsweredQuestion, id: string) => AnsweredQuestion[],
): Case {
  const changed = parts.map((part, s) => ({
    ...part,
    questions: part.questions.flatMap((question, q) => change(question, `s${s}q${q}`)),
  }));
  return { sections: changed, scoring };
}

export function withWaits({ sections: parts, scoring }: Case, change: (wait: TimedWait) => TimedWait): Case {
  return { sections: parts.map((part) => ({ ...part, waits: part.waits.map(change) })), scoring };
}

/** The names of a case's questions. */
export function questionNames({ sections: parts }: Case): string[] {
  return parts.flatMap((part, s) => part.questions.map((_, q) => `s${s}q${q}`));
}

export function checklistOf({ sections: parts, scoring }: Case) {
  return checklist({
    scoring,
    sections: parts.map((part, s) =>
      section(
        `s${s}`,
        part.questions.map(({ make }, q) => make(`s${s}q${q}`)),
        part.weight,
      ),
    ),
    intervals: parts.flatMap((part, s) =>
      part.waits.map((one, w) =>
        wait(`s${s}w${w}`, `from-${s}-${w}`, `to-${s}-${w}`, { section: `s${s}`, ...one.settings }),
      ),
    ),
  });
}

export function answersOf({ sections: parts }: Case): [question: string, value: AnswerValue][] {
  return parts.flatMap((part, s) =>
    part.questions.flatMap(({ answer }, q): [string, AnswerValue][] =>
      answer === undefined ? [] : [[`s${s}q${q}`, answer]],
    ),
  );
}

export function intervalsOf({ sections: parts }: Case): MeasuredInterval[] {
  return parts.flatMap((part, s) =>
    part.waits.map(({ seconds }, w): MeasuredInterval => {
      const elapsed =
        seconds === null ? null : ({ certain: true, ms: seconds * 1000, by: 'monotonic' } as const);
      return { interval: `s${s}w${w}`, elapsed, seqs: [] };
    }),
  );
}

/** Scores a case; answers are given in the order of the checklist unless another is given. */
export function scoreOf(given: Case, profile: Profile | null = null, answers = answersOf(given)): Score {
  const list = checklistOf(given);
  const report = visit(list).answers(Object.fromEntries(answers)).report();
  return scoreVisit(list, report, intervalsOf(given), profile);
}
