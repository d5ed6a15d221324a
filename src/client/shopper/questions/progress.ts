import { isFileQuestion } from '#domain/checklist/answer.ts';
import type { Asked } from '#domain/checklist/asked.ts';
import type { Id } from '#domain/ids.ts';
import type { Report } from '#domain/journal/fold.ts';

/** How far a run of questions is: those that have an answer or, where a file is the answer, a file. */
export interface Answered {
  readonly answered: number;
  readonly questions: number;
}

/** The questions that a report answers so far. */
export function answeredIn({ answers, evidence }: Report, asked: readonly Asked[]): ReadonlySet<Id> {
  const withFile = new Set([...evidence.values()].map(({ question }) => question));
  const isAnswered = ({ question }: Asked) =>
    answers.has(question.id) || (isFileQuestion(question) && withFile.has(question.id));
  return new Set(asked.filter(isAnswered).map(({ question }) => question.id));
}

/** Counts the answered ones among those that are asked. */
export function answeredOf(asked: readonly Asked[], answered: ReadonlySet<Id>): Answered {
  return {
    answered: asked.filter(({ question }) => answered.has(question.id)).length,
    questions: asked.length,
  };
}

/** What can be answered inside comes first; what is asked after leaving follows. */
export function inOrder(asked: readonly Asked[]): Asked[] {
  const isInside = ({ question }: Asked) => question.when === 'inside';
  return [...asked.filter(isInside), ...asked.filter((one) => !isInside(one))];
}
