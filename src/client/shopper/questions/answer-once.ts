import type { AnswerValue } from '#domain/journal/event.ts';
import { bringNext } from './bring-next.ts';
import type { AnswerHold } from './use-answer.ts';

/** One tap is the whole answer: once it is kept, the next question comes into view. Taking an answer back moves nothing. */
export async function answerOnce(
  hold: AnswerHold,
  labelledBy: string,
  value: AnswerValue | undefined,
): Promise<void> {
  const isNew = hold.value === undefined;
  if ((await hold.set(value)) && value !== undefined) bringNext(labelledBy, isNew);
}
