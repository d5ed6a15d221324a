import { answerFits } from '../checklist/answer.ts';
import { type Checklist, type Question, questionsOf } from '../checklist/checklist.ts';
import type { Id } from '../ids.ts';
import type { AnswerValue } from '../journal/event.ts';

/** One thing that a report still lacks; `needed` is how many photos or characters are asked for in all. */
export type Missing =
  | { readonly kind: 'moment'; readonly moment: Id }
  | { readonly kind: 'answer'; readonly question: Id }
  | { readonly kind: 'unfit'; readonly question: Id }
  | { readonly kind: 'photos'; readonly question: Id; readonly needed: number }
  | { readonly kind: 'characters'; readonly question: Id; readonly needed: number };

/** As much of a report as this looks at: the folded one has it, and so has one that came over the wire. */
export interface Recorded {
  readonly moments: { has(moment: Id): boolean };
  readonly answers: { get(question: Id): { readonly value: AnswerValue } | undefined };
  readonly evidence: { values(): Iterable<{ readonly question: Id | null }> };
}

/** What a report still lacks, in the checklist's order: moments first, then questions. Empty: ready to submit. */
export function missingFrom(checklist: Checklist, report: Recorded): Missing[] {
  const moments = checklist.moments
    .filter((moment) => moment.required && !report.moments.has(moment.id))
    .map((moment): Missing => ({ kind: 'moment', moment: moment.id }));
  return [...moments, ...questionsOf(checklist).flatMap((question) => missingAt(question, report))];
}

function missingAt(question: Question, report: Recorded): Missing[] {
  const photos = missingPhotos(question, report);
  if (question.type === 'photo') return photos;
  const answer = report.answers.get(question.id);
  if (answer?.value === null && question.mayBeNotApplicable) return [];
  if (!answer) return question.required ? [{ kind: 'answer', question: question.id }, ...photos] : photos;
  if (!answerFits(question, answer.value)) return [{ kind: 'unfit', question: question.id }, ...photos];
  return [...tooShort(question, answer.value), ...photos];
}

function missingPhotos(question: Question, report: Recorded): Missing[] {
  const needed = question.photos ?? (question.type === 'photo' && question.required ? 1 : 0);
  const taken = [...report.evidence.values()].filter((evidence) => evidence.question === question.id).length;
  return taken < needed ? [{ kind: 'photos', question: question.id, needed }] : [];
}

/** A blank text is no answer; a narrative is counted in characters, whatever they are made of underneath. */
function tooShort(question: Question, value: AnswerValue): Missing[] {
  if ((question.type !== 'text' && question.type !== 'narrative') || typeof value !== 'string') return [];
  const written = [...value.trim()].length;
  if (question.required && written === 0) return [{ kind: 'answer', question: question.id }];
  const needed = question.type === 'narrative' ? (question.atLeastCharacters ?? 0) : 0;
  return written > 0 && written < needed ? [{ kind: 'characters', question: question.id, needed }] : [];
}
