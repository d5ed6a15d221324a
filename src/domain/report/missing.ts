import { answerFits, isFileQuestion } from '../checklist/answer.ts';
import { type Asked, askedOf } from '../checklist/asked.ts';
import type { Checklist, Question } from '../checklist/checklist.ts';
import { followUpId } from '../checklist/parts.ts';
import type { Id } from '../ids.ts';
import type { AnswerValue } from '../journal/event.ts';

/** One thing that a report still lacks; `needed` is how many photos or characters are asked for in all. */
export type Missing =
  | { readonly kind: 'moment'; readonly moment: Id }
  | { readonly kind: 'answer'; readonly question: Id }
  | { readonly kind: 'unfit'; readonly question: Id }
  | { readonly kind: 'follow-up'; readonly question: Id }
  | { readonly kind: 'photos'; readonly question: Id; readonly needed: number }
  | { readonly kind: 'characters'; readonly question: Id; readonly needed: number };

/** As much of a report as this looks at: the folded one has it, and so has one that came over the wire. */
export interface Recorded {
  readonly moments: { has(moment: Id): boolean };
  readonly answers: { get(question: Id): { readonly value: AnswerValue } | undefined };
  readonly evidence: { values(): Iterable<{ readonly question: Id | null; readonly type: string }> };
  /** Not `null`: the visit could not be carried out, and nothing of it is missing but the proof (see `findings.ts`). */
  readonly prevented: unknown;
}

/** What a report still lacks, in the checklist's order: moments first, then questions. Empty: ready to submit. */
export function missingFrom(checklist: Checklist, report: Recorded): Missing[] {
  if (report.prevented) return [];
  const moments = checklist.moments
    .filter((moment) => moment.required && !report.moments.has(moment.id))
    .map((moment): Missing => ({ kind: 'moment', moment: moment.id }));
  return [...moments, ...askedOf(checklist, report).flatMap((asked) => missingAt(asked, report))];
}

function missingAt(asked: Asked, report: Recorded): Missing[] {
  const { question, required } = asked;
  const answer = report.answers.get(question.id);
  if (answer?.value === null && question.mayBeNotApplicable) return [];
  const files = missingFiles(asked, report);
  if (isFileQuestion(question)) return files;
  if (!answer) return required ? [{ kind: 'answer', question: question.id }, ...files] : files;
  if (!answerFits(question, answer.value)) return [{ kind: 'unfit', question: question.id }, ...files];
  return [...tooShort(asked, answer.value), ...missingLine(asked, report), ...files];
}

/** An open follow-up line wants words. */
function missingLine({ question, followUp }: Asked, report: Recorded): Missing[] {
  const line = report.answers.get(followUpId(question.id))?.value;
  const isThere = typeof line === 'string' && line.trim() !== '';
  return followUp && !isThere ? [{ kind: 'follow-up', question: question.id }] : [];
}

/** A question that is answered by a file wants one; a receipt wants its photo. */
function missingFiles({ question, required }: Asked, report: Recorded): Missing[] {
  const byFile = isFileQuestion(question) || question.type === 'receipt';
  const needed = question.photos ?? (byFile && required ? 1 : 0);
  const given = [...report.evidence.values()].filter((file) => isAnsweredBy(question, file)).length;
  if (given >= needed) return [];
  if (question.type === 'document' || question.type === 'sound')
    return [{ kind: 'answer', question: question.id }];
  return [{ kind: 'photos', question: question.id, needed }];
}

/** Sound answers a question for sound alone, and no other. */
function isAnsweredBy({ id, type }: Question, file: { question: Id | null; type: string }): boolean {
  return file.question === id && (type === 'sound') === file.type.startsWith('audio/');
}

/** A blank text is no answer; a narrative is counted in characters, whatever they are made of underneath. */
function tooShort({ question, required }: Asked, value: AnswerValue): Missing[] {
  if ((question.type !== 'text' && question.type !== 'narrative') || typeof value !== 'string') return [];
  const written = [...value.trim()].length;
  if (required && written === 0) return [{ kind: 'answer', question: question.id }];
  const needed = question.type === 'narrative' ? (question.atLeastCharacters ?? 0) : 0;
  return written > 0 && written < needed ? [{ kind: 'characters', question: question.id, needed }] : [];
}
