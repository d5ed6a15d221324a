import type { Id } from '../ids.ts';
import type { Checklist, Question } from './checklist.ts';

/** The id under which a question's follow-up line is answered. */
export function followUpId(question: Id): Id {
  return `${question}.why`;
}

/** All questions of a checklist in order. */
export function questionsOf(checklist: Checklist): Question[] {
  return checklist.sections.flatMap((section) => section.questions);
}
