import type { Id } from '../ids.ts';
import type { AnswerValue } from '../journal/event.ts';
import { answerFits } from './answer.ts';
import type { Checklist, Question } from './checklist.ts';
import type { About, Condition } from './condition.ts';
import { aboutsOf, holds } from './holds.ts';
import { questionsOf } from './parts.ts';

type AboutAnswer = Extract<About, { question: Id }>;
type Answers = ReadonlyMap<Id, { readonly value: AnswerValue }>;

/** So many courses of a visit are tried for one condition; what would take more is taken to be possible. */
const TRIES = 20_000;
/** Of so many choices every combination is tried; of more, each by itself and all together. */
const COMBINED = 5;

/**
 * Whether a condition can come true in some course of a visit: whichever moments are marked, and whichever answers are given
 * to questions that are asked by then, themselves under their own conditions. Tries every course that makes a difference.
 */
export function canHold(condition: Condition, checklist: Checklist): boolean {
  const questions = lookedAt(condition, checklist);
  const conditions = [condition, ...questions.flatMap(({ showIf }) => (showIf ? [showIf] : []))];
  const abouts = conditions.flatMap(aboutsOf);
  const moments = [...new Set(abouts.flatMap((about) => ('moment' in about ? [about.moment] : [])))];
  const known = new Set(checklist.moments.map(({ id }) => id));
  const steps = [
    ...moments.map((moment) => ({ moment, canBe: known.has(moment) })),
    ...questions.map((question) => ({ question, values: valuesOf(question, abouts) })),
  ];
  return new Search(steps, condition, checklist).run();
}

/** The questions that a condition hangs on, by itself and by those they hang on, in the order in which they are asked. */
function lookedAt(condition: Condition, checklist: Checklist): Question[] {
  const all = questionsOf(checklist);
  const found = new Set<Question>();
  const look = (at: Condition): void => {
    for (const about of aboutsOf(at)) {
      const question = 'question' in about ? all.find(({ id }) => id === about.question) : undefined;
      if (!question || found.has(question)) continue;
      found.add(question);
      if (question.showIf) look(question.showIf);
    }
  };
  look(condition);
  return all.filter((question) => found.has(question));
}

type Step =
  | { readonly moment: Id; readonly canBe: boolean }
  | { readonly question: Question; readonly values: readonly AnswerValue[] };

/** Goes through the courses of a visit, one moment or answer after another. */
class Search {
  readonly #steps: readonly Step[];
  readonly #condition: Condition;
  readonly #recording: boolean;
  #tries = 0;

  constructor(steps: readonly Step[], condition: Condition, { recording }: Checklist) {
    this.#steps = steps;
    this.#condition = condition;
    this.#recording = recording !== undefined;
  }

  run(): boolean {
    return this.#from(0, new Set(), new Map());
  }

  #from(index: number, moments: ReadonlySet<Id>, answers: Answers): boolean {
    const step = this.#steps[index];
    if (!step) {
      this.#tries += 1;
      return this.#tries > TRIES || holds(this.#condition, { moments, answers });
    }
    if (this.#from(index + 1, moments, answers)) return true;
    if ('moment' in step)
      return step.canBe && this.#from(index + 1, new Set([...moments, step.moment]), answers);
    if (!this.#isAsked(step.question, moments, answers)) return false;
    return step.values.some((value) =>
      this.#from(index + 1, moments, new Map([...answers, [step.question.id, { value }]])),
    );
  }

  #isAsked({ type, showIf }: Question, moments: ReadonlySet<Id>, answers: Answers): boolean {
    if (type === 'sound' && !this.#recording) return false;
    return !showIf || holds(showIf, { moments, answers });
  }
}

/** Answers of which one at least stands for any other, as far as the conditions can tell them apart. */
function valuesOf(question: Question, all: readonly About[]): AnswerValue[] {
  const abouts = all.filter(
    (about): about is AboutAnswer => 'question' in about && about.question === question.id,
  );
  const said = abouts.flatMap((about) => ('is' in about ? [about.is] : []));
  return [null, ...said, ...othersOf(question, abouts)].filter((value) => answerFits(question, value));
}

function othersOf(question: Question, abouts: readonly AboutAnswer[]): AnswerValue[] {
  switch (question.type) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return question.options.map(({ id }) => id);
    case 'choices':
      return combinationsOf(question.options.map(({ id }) => id));
    case 'number':
      return around([question.least, question.most], abouts);
    case 'money':
      return around([question.least, question.most], abouts);
    case 'duration':
      return around([question.leastSeconds, question.mostSeconds], abouts);
    case 'scale':
      return around([question.worst, question.best], abouts);
    case 'date':
      return ['2000-01-01'];
    case 'time':
      return ['12:00'];
    case 'staff':
      return [{ other: '…' }];
    case 'receipt':
      return [{ total: 0, date: '2000-01-01', time: '12:00', currency: 'EUR' }];
    case 'text':
    case 'narrative':
      return ['…'];
    default:
      return [];
  }
}

/** Every bound, one beyond it on either side, and what lies between two of them. */
function around(ends: readonly (number | undefined)[], abouts: readonly AboutAnswer[]): number[] {
  const named = abouts.flatMap((about) => {
    if ('is' in about) return typeof about.is === 'number' ? [about.is] : [];
    return 'answered' in about ? [] : [about.atLeast, about.atMost];
  });
  const bounds = [...ends, ...named, 0].filter((bound) => bound !== undefined).toSorted((a, b) => a - b);
  const between = bounds.slice(1).map((bound, index) => (bound + (bounds[index] ?? bound)) / 2);
  return [...new Set([...bounds.flatMap((bound) => [bound - 1, bound, bound + 1]), ...between])];
}

function combinationsOf(options: readonly Id[]): Id[][] {
  if (options.length > COMBINED) return [[], ...options.map((id) => [id]), [...options]];
  let made: Id[][] = [[]];
  for (const id of options) made = made.flatMap((some) => [some, [...some, id]]);
  return made;
}
