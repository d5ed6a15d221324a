import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';

/** Everything that can stand out in a report; each has a sentence of its own. */
export const CheckName = z.enum([
  'prevented-unproven',
  'out-of-order',
  'no-wait',
  'before-window',
  'after-window',
  'outside-daypart',
  'receipt-elsewhen',
  'over-cap',
  'contradiction',
  'says-little',
  'same-words',
  'dark',
  'blurred',
  'same-photo',
  'photo-unassigned',
  'no-position',
  'far-from-store',
  'position-vague',
  'moments-reversed',
  'moments-at-once',
  'wait-uncertain',
  'short-visit',
  'straight-line',
  'answered-fast',
  'photo-elsewhere',
  'words-copied',
  'edited-after',
  'moment-after',
  'integrity-missed',
]);
export type CheckName = z.infer<typeof CheckName>;

/** Where in the report to look. `visit` is another one, which it is compared with. */
export const CheckPlace = z.object({
  questions: z.optional(z.array(Id)),
  moments: z.optional(z.array(Id)),
  interval: z.optional(Id),
  visit: z.optional(Id),
});
export type CheckPlace = z.infer<typeof CheckPlace>;

/** One thing to look at, with the figures that it was found by: lengths in ms, times in ms since 1970, metres, shares 0–1, counts. */
export const CheckView = z.object({
  check: CheckName,
  place: CheckPlace,
  figures: z.record(z.string(), z.number()),
  /** Whether the other visit was made by the same person. */
  bySame: z.optional(z.boolean()),
});
export type CheckView = z.infer<typeof CheckView>;

/** What stands out in a report, and with how many visits it was compared. */
export const ChecksView = z.object({
  checks: z.array(CheckView),
  compared: z.object({ ofShopper: z.int(), ofStore: z.int(), ofChecklist: z.int() }),
});
export type ChecksView = z.infer<typeof ChecksView>;

/** What a reviewer is helped with. */
export const checksProcedures = {
  ofVisit: oc
    .route({ method: 'GET', path: '/visits/{visit}/checks', summary: 'What stands out in a visit’s report' })
    .input(z.object({ visit: Id }))
    .output(ChecksView),
};
