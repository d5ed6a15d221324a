import * as z from 'zod/mini';
import { Id, Sha256 } from '#domain/ids.ts';
import { WireEvent } from '../sync/envelope.ts';
import { ReportView } from './views.ts';

/**
 * What the server holds of a visit that is underway or was returned, for a phone of its shopper's that has no record of it: the
 * journals that it is told by, oldest first, each as far as it counts. The phone goes on from the end of the last one in a journal of its own.
 */
export const HeldRecord = z.object({
  stretches: z
    .array(z.object({ journal: Id, head: Sha256, events: z.array(WireEvent).check(z.minLength(1)) }))
    .check(z.minLength(1)),
});
export type HeldRecord = z.infer<typeof HeldRecord>;

/** Another of a visit's records as its report would be; `null` where its checklist is not known here. */
export const RecordCompared = z.object({
  other: z.nullable(ReportView),
  /** Not where it was not handed in, or under a report that was judged. */
  canChoose: z.boolean(),
});
export type RecordCompared = z.infer<typeof RecordCompared>;

/** By which of its records a visit is told from now on, and why. */
export const RecordChoice = z.object({
  visit: Id,
  journal: Id,
  revision: z.int(),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000)),
});
export type RecordChoice = z.infer<typeof RecordChoice>;

/** What the report scored before, and scores now. */
export const RecordChosen = z.object({ before: z.nullable(z.number()), after: z.nullable(z.number()) });
export type RecordChosen = z.infer<typeof RecordChosen>;
