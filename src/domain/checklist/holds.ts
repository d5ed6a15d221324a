import type { Id } from '../ids.ts';
import type { AnswerValue } from '../journal/event.ts';
import type { About, Condition } from './condition.ts';

/** As much of a report as conditions look at. */
export interface Known {
  readonly moments: { has(moment: Id): boolean };
  readonly answers: { get(question: Id): { readonly value: AnswerValue } | undefined };
}

/** Whether a condition holds by what is known so far. Nothing is known of an answer that is not there. */
export function holds(condition: Condition, known: Known): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, known));
  if ('any' in condition) return condition.any.some((part) => holds(part, known));
  if ('not' in condition) return !holds(condition.not, known);
  if ('moment' in condition) return known.moments.has(condition.moment) === condition.marked;
  return isSo(condition, known.answers.get(condition.question)?.value);
}

function isSo(about: Extract<About, { question: Id }>, value: AnswerValue | undefined): boolean {
  if ('answered' in about) return (value !== undefined) === about.answered;
  if ('is' in about)
    return value === about.is || (Array.isArray(value) && value.some((id) => id === about.is));
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = about;
  return typeof value === 'number' && value >= atLeast && value <= atMost;
}

/** The single conditions that a condition is made of. */
export function aboutsOf(condition: Condition): About[] {
  if ('all' in condition) return condition.all.flatMap(aboutsOf);
  if ('any' in condition) return condition.any.flatMap(aboutsOf);
  return 'not' in condition ? aboutsOf(condition.not) : [condition];
}
