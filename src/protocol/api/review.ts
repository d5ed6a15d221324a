import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
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
};
