import type { Question, Section } from '#domain/checklist/checklist.ts';
import type { Report } from '#domain/journal/fold.ts';

/** How far a run of questions is: those that have an answer or, for photo questions, a photo. */
export interface Answered {
  readonly answered: number;
  readonly questions: number;
}

/** Counts the answered ones. */
export function answeredOf(questions: readonly Question[], report: Report): Answered {
  const photographed = new Set([...report.evidence.values()].map(({ question }) => question));
  const isAnswered = ({ id, type }: Question) =>
    type === 'photo' ? photographed.has(id) : report.answers.has(id);
  return { answered: questions.filter(isAnswered).length, questions: questions.length };
}

/** What can be answered inside comes first; what is asked after leaving follows. */
export function inOrder({ questions }: Section): { inside: Question[]; after: Question[] } {
  return {
    inside: questions.filter(({ when }) => when === 'inside'),
    after: questions.filter(({ when }) => when === 'after'),
  };
}
