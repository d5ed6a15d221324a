import type { AnswerValue } from '../journal/event.ts';

/** Queues by how many people were ahead as the shopper joined, as figures are parted by them: the shortest first. */
export const queueLengths = ['nobody', 'few', 'some', 'many'] as const;
export type QueueLength = (typeof queueLengths)[number];

/** As few people are ahead in each; until the next begins. */
const fewestAhead: Readonly<Record<QueueLength, number>> = { nobody: 0, few: 1, some: 3, many: 6 };

/** How many were ahead, by the answer to the question that asks it; `null` where that says nothing. */
export function peopleAhead(answer: AnswerValue | undefined): number | null {
  return typeof answer === 'number' && answer >= 0 ? Math.round(answer) : null;
}

/** Which of the named queues it was. */
export function queueLengthOf(ahead: number): QueueLength {
  return queueLengths.findLast((length) => ahead >= fewestAhead[length]) ?? 'nobody';
}
