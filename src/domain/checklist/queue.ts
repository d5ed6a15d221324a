import type { Checklist } from './checklist.ts';
import { questionsOf } from './parts.ts';

/** The id under which the library's checklists, and all that is made from them, ask how many were ahead in the queue. */
const PEOPLE_AHEAD = 'people-ahead';

/** The question that says how many people were ahead as the shopper joined the queue; undefined where none is asked. */
export function queueQuestion(checklist: Checklist) {
  return questionsOf(checklist).find(({ id, type }) => id === PEOPLE_AHEAD && type === 'number');
}
