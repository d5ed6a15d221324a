import * as z from 'zod/mini';
import { answerFits } from '../checklist/answer.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { questionsOf } from '../checklist/parts.ts';
import { Id } from '../ids.ts';
import { AnswerValue } from '../journal/event.ts';
import type { Report } from '../journal/report.ts';
import type { Score, TraceLine } from '../scoring/score.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long an owner may appeal where nothing else was agreed. */
export const APPEAL_DAYS = 14;

/** What is appealed: a scored question or wait. */
export const AppealedItem = z.object({ kind: z.enum(['question', 'interval']), id: Id });
export type AppealedItem = z.infer<typeof AppealedItem>;

/**
 * How an appeal ends. `stands`: nothing changes. `answer`: the question counts as answered so; what the shopper answered is kept beside
 * it. `left-out`: the item counts on neither side.
 */
export const Ruling = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stands') }),
  z.object({ kind: z.literal('answer'), value: AnswerValue }),
  z.object({ kind: z.literal('left-out') }),
]);
export type Ruling = z.infer<typeof Ruling>;

/** A ruling on an item. */
export interface Ruled {
  readonly item: AppealedItem;
  readonly ruling: Ruling;
}

/** Until when a report that was published then can be appealed; both in milliseconds since 1970 UTC. */
export function appealableUntil(publishedAt: number, days = APPEAL_DAYS): number {
  return publishedAt + days * DAY_MS;
}

/** Whether a line of the trace can be appealed: it counted, or cost something. */
export function isAppealable({ rule }: Pick<TraceLine, 'rule'>): boolean {
  return rule !== 'not-asked' && rule !== 'visit-prevented';
}

/** Whether a ruling can be carried out: an answer must be one that the question can have. */
export function rulingFits(checklist: Checklist, { item, ruling }: Ruled): boolean {
  if (ruling.kind !== 'answer') return true;
  const question = questionsOf(checklist).find(({ id }) => id === item.id);
  return item.kind === 'question' && question !== undefined && answerFits(question, ruling.value);
}

/** The report as the rulings have it, the latest on an item counting: answers in place of those given, each with the event that it was given in. */
export function underRulings(report: Report, ruled: readonly Ruled[]): Report {
  const answers = new Map(report.answers);
  for (const { item, ruling } of latest(ruled)) {
    const given = answers.get(item.id);
    if (ruling.kind === 'answer' && given) answers.set(item.id, { ...given, value: ruling.value });
  }
  return { ...report, answers };
}

/** Which items the rulings leave out of the score. */
export function leftOutBy(ruled: readonly Ruled[]): ReadonlySet<Id> {
  return new Set(latest(ruled).flatMap(({ item, ruling }) => (ruling.kind === 'left-out' ? [item.id] : [])));
}

/** A later ruling that stands leaves an earlier one as it is: it says no to a further change. */
function latest(ruled: readonly Ruled[]): Ruled[] {
  const byItem = new Map<string, Ruled>();
  for (const one of ruled)
    if (one.ruling.kind !== 'stands') byItem.set(`${one.item.kind} ${one.item.id}`, one);
  return [...byItem.values()];
}

/** The line of the trace that an appeal is about. */
export function lineOf(score: Score, { kind, id }: AppealedItem): TraceLine | undefined {
  return score.trace.find(({ item }) => item.kind === kind && item.id === id);
}
