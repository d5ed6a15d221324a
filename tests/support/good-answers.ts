import { isFileQuestion } from '#domain/checklist/answer.ts';
import { askedOf } from '#domain/checklist/asked.ts';
import { type Checklist, followUpId, type Question, questionsOf } from '#domain/checklist/checklist.ts';
import type { AnswerValue, UnstampedEvent } from '#domain/journal/event.ts';

const ACCOUNT =
  'They looked up, smiled and said good morning. The order was repeated and right, the cup hot, and I was thanked as I left.';

/** An answer that nobody would send back, where the question is not answered by a file. */
export function goodAnswer(question: Question): AnswerValue | undefined {
  switch (question.type) {
    case 'yes-no':
      return question.score?.good ?? true;
    case 'choice':
      return question.options[0]?.id;
    case 'choices':
      return question.options.slice(0, 1).map(({ id }) => id);
    case 'number':
    case 'money':
      return question.least ?? 1;
    case 'duration':
      return question.leastSeconds ?? 60;
    case 'scale':
      return question.best;
    case 'date':
      return '2026-03-02';
    case 'time':
      return '12:00';
    case 'staff':
      return Object.fromEntries(question.parts.map((part) => [part, `A ${part}`]));
    case 'receipt':
      return { total: 720, date: '2026-03-02', time: '12:00', currency: question.currency ?? 'EUR' };
    case 'text':
      return 'One flat white';
    case 'narrative':
      return ACCOUNT;
    default:
      return undefined;
  }
}

/** Good answers to all that a checklist asks of whoever gives them, lines under answers too. */
export function goodAnswers(checklist: Checklist): UnstampedEvent[] {
  const answers = new Map(
    questionsOf(checklist).flatMap((question) => {
      const value = goodAnswer(question);
      return value === undefined ? [] : [[question.id, { value }] as const];
    }),
  );
  const moments = new Set(checklist.moments.map(({ id }) => id));
  return askedOf(checklist, { answers, moments }).flatMap(({ question: { id }, followUp }) => [
    ...set(id, answers.get(id)?.value),
    ...(followUp ? set(followUpId(id), 'It is told in the account.') : []),
  ]);
}

/** The questions that a visit with {@link goodAnswers} has to give a photo to. */
export function photographed(checklist: Checklist): Question[] {
  return questionsOf(checklist).filter(
    (question) => isFileQuestion(question) || question.type === 'receipt' || question.photos !== undefined,
  );
}

function set(question: string, value: AnswerValue | undefined): UnstampedEvent[] {
  return value === undefined ? [] : [{ kind: 'answer.set', question, value }];
}
