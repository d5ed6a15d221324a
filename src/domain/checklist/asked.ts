import type { Id } from '../ids.ts';
import type { AnswerValue } from '../journal/event.ts';
import type { Checklist, Question } from './checklist.ts';
import type { Condition } from './condition.ts';
import { holds, type Known } from './holds.ts';
import { followUpId, questionsOf } from './parts.ts';

/** A question as a report stands to it at present. */
export interface Asked {
  readonly question: Question;
  readonly section: Id;
  readonly required: boolean;
  /** Whether its follow-up line is open. */
  readonly followUp: boolean;
}

/**
 * The questions that a report is asked, in order, once. Conditions look only at what is asked itself: the answer to a question
 * that has been hidden again stays in the journal and counts for nothing. A visit that was prevented is asked nothing.
 */
export function askedOf(checklist: Checklist, report: Known & { readonly prevented?: unknown }): Asked[] {
  if (report.prevented) return [];
  const answers = new Map<Id, { readonly value: AnswerValue }>();
  const known: Known = { moments: report.moments, answers };
  return checklist.sections.flatMap((section) =>
    section.questions.flatMap((question): Asked[] => {
      if (!isShown(question, checklist, known)) return [];
      const answer = report.answers.get(question.id);
      if (answer) answers.set(question.id, answer);
      const required = question.required || isSo(question.requireIf, known);
      return [{ question, section: section.id, required, followUp: isFollowedUp(question, known) }];
    }),
  );
}

/** Sound is asked for only where the checklist states that recording it is lawful. */
function isShown({ type, showIf }: Question, { recording }: Checklist, known: Known): boolean {
  if (type === 'sound' && !recording) return false;
  return !showIf || holds(showIf, known);
}

function isSo(condition: Condition | undefined, known: Known): boolean {
  return condition !== undefined && holds(condition, known);
}

/** Without a condition of its own a follow-up opens where a yes/no is not as it should be; "no" where nothing says which that is. */
function isFollowedUp(question: Question, known: Known): boolean {
  if (!question.followUp) return false;
  if (question.followUp.when) return holds(question.followUp.when, known);
  const value = known.answers.get(question.id)?.value;
  return question.type === 'yes-no' && value === !(question.score?.good ?? true);
}

/** Every id that an answer can stand under: questions, and their follow-up lines. */
export function answerableIds(checklist: Checklist): Id[] {
  return questionsOf(checklist).flatMap(({ id, followUp }) => (followUp ? [id, followUpId(id)] : [id]));
}
