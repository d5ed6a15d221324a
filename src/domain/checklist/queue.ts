import type { Checklist } from './checklist.ts';
import { questionsOf } from './parts.ts';

/** The id under which the library asked how many were ahead before a question could say what it counts. */
export const PEOPLE_AHEAD = 'people-ahead';

/**
 * The question that says how many people were ahead as the shopper joined the queue; undefined where none is asked. One that says that it
 * counts them goes before the library's own.
 */
export function queueQuestion(checklist: Checklist) {
  const numbers = questionsOf(checklist).filter((question) => question.type === 'number');
  return numbers.find(({ counts }) => counts === 'queue') ?? numbers.find(({ id }) => id === PEOPLE_AHEAD);
}
