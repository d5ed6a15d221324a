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

/** A checklist as others may have it than those who review: without what tells whether someone was there. */
export function withoutIntegrity(checklist: Checklist): Checklist {
  if (!questionsOf(checklist).some(({ integrity }) => integrity)) return checklist;
  const sections = checklist.sections.map((section) => ({
    ...section,
    questions: section.questions.map(({ integrity: _, ...question }) => question),
  }));
  return { ...checklist, sections };
}
