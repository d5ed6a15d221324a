import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { VisitState } from '#domain/visit/states.ts';
import { Direction, ListAsked } from './listing.ts';
import { VisitRow } from './views.ts';

/** Which visits, in which order: by their window, or those with a report by its submission or score. */
export const VisitListAsked = z.object({
  ...ListAsked.shape,
  state: z.optional(VisitState),
  store: z.optional(Id),
  shopper: z.optional(Id),
  sort: z.optional(z.enum(['window', 'submitted', 'score'])),
  direction: z.optional(Direction),
});
export type VisitListAsked = z.infer<typeof VisitListAsked>;

export const VisitPage = z.object({
  rows: z.array(VisitRow),
  after: z.nullable(z.string()),
  /** How many in each state, of the same store, shopper and words; one more than `MOST_COUNTED` means more. */
  counts: z.record(z.string(), z.int()),
});
export type VisitPage = z.infer<typeof VisitPage>;

/** Most visits that are moved by one request: a long work is many of them, so that it shows how far it is and can be stopped. */
export const MOST_MOVED_AT_ONCE = 50;

/** Visits that are moved alike, each at the revision that was looked at. */
export const VisitsMove = z.object({
  move: z.enum(['offer', 'withdraw', 'cancel']),
  visits: z
    .array(z.object({ visit: Id, revision: z.int() }))
    .check(z.minLength(1), z.maxLength(MOST_MOVED_AT_ONCE)),
  reason: z.optional(z.string().check(z.maxLength(2_000))),
});
export type VisitsMove = z.infer<typeof VisitsMove>;

/** How many were moved; and how many were not, because they are in no state for it or were changed meanwhile. */
export const VisitsMoved = z.object({ moved: z.int(), notAllowed: z.int(), stale: z.int() });
export type VisitsMoved = z.infer<typeof VisitsMoved>;
