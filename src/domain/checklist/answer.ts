import type { AnswerValue } from '../journal/event.ts';
import type { Question } from './checklist.ts';

/** Whether a raw answer can be one to this question. `null` (not applicable) fits where the question allows it. */
export function answerFits(question: Question, value: AnswerValue): boolean {
  if (value === null) return question.mayBeNotApplicable;
  switch (question.type) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && question.options.some((option) => option.id === value);
    case 'choices':
      return Array.isArray(value) && value.every((id) => question.options.some((option) => option.id === id));
    case 'number':
      return (
        typeof value === 'number' && Number.isFinite(value) && isWithin(value, question.least, question.most)
      );
    case 'scale':
      return Number.isInteger(value) && isWithin(Number(value), ...ends(question.worst, question.best));
    case 'text':
    case 'narrative':
      return typeof value === 'string';
    case 'photo':
      return false;
  }
}

function isWithin(value: number, least: number | undefined, most: number | undefined): boolean {
  return (least === undefined || value >= least) && (most === undefined || value <= most);
}

/** A scale may run either way: its ends in rising order. */
function ends(a: number, b: number): [number, number] {
  return a < b ? [a, b] : [b, a];
}
