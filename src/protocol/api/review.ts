import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { AnswerValue } from '#domain/journal/event.ts';
import { ListAsked } from './listing.ts';
import { VisitRow } from './views.ts';

/** Which of the reports that wait for a review. */
export const ReviewQueueAsked = z.object({
  ...ListAsked.shape,
  store: z.optional(Id),
  checklist: z.optional(Id),
  shopper: z.optional(Id),
});
export type ReviewQueueAsked = z.infer<typeof ReviewQueueAsked>;

/** A page of what waits for a review, the longest waiting first. */
export const ReviewQueuePage = z.object({
  rows: z.array(VisitRow),
  after: z.nullable(z.string()),
  /** How many match; one more than `MOST_COUNTED` means more. */
  count: z.int(),
});
export type ReviewQueuePage = z.infer<typeof ReviewQueuePage>;

/** A correction of an answer, at the revision of the visit that was looked at. Without `value`: an earlier one is taken back. */
export const AnswerEdit = z.object({
  visit: Id,
  revision: z.int(),
  question: Id,
  value: z.optional(AnswerValue),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000)),
});
export type AnswerEdit = z.infer<typeof AnswerEdit>;

/** Visits before one, the latest first: at its store, and its shopper's. One that is both is in both. */
export const EarlierVisits = z.object({ ofStore: z.array(VisitRow), ofShopper: z.array(VisitRow) });
export type EarlierVisits = z.infer<typeof EarlierVisits>;

/** What a reviewer works through. */
export const reviewProcedures = {
  queue: oc
    .route({
      method: 'GET',
      path: '/review',
      summary: 'Reports that wait for a review, longest waiting first',
    })
    .input(ReviewQueueAsked)
    .output(ReviewQueuePage),
  edit: oc
    .route({
      method: 'POST',
      path: '/visits/{visit}/edits',
      summary: 'Correct an answer of a report in review; what the shopper answered is kept',
    })
    .input(AnswerEdit)
    .output(VisitRow),
  earlier: oc
    .route({
      method: 'GET',
      path: '/visits/{visit}/earlier',
      summary: 'The latest visits before it, of its store and of its shopper',
    })
    .input(z.object({ visit: Id }))
    .output(EarlierVisits),
};
