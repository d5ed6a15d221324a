import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { Daypart, VisitTerms } from '#domain/visit/terms.ts';
import { Money, VisitWindow } from './shopper-views.ts';

/** Local date and time at the store, `YYYY-MM-DDTHH:MM`, without an offset: the store's time zone says which instant. */
export const LocalDateTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));

const Day = z.string();
const Visited = z.object({
  visit: Id,
  store: Id,
  client: z.string(),
  at: WallMs,
  prevented: z.optional(z.boolean()),
});
const Claimed = z.object({ visit: Id, store: Id, client: z.string(), window: VisitWindow });

const Held = z.object({ held: z.int(), most: z.int() });

/** How one of a visit's rules stands for a person (`domain/visit/eligibility.ts`). */
export const VerdictView = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('conflict'), met: z.boolean(), with: z.enum(['store', 'client']) }),
  z.object({ rule: z.literal('deadline'), met: z.boolean(), until: WallMs }),
  z.object({
    rule: z.literal('qualification'),
    met: z.boolean(),
    needed: z.array(z.string()),
    lacking: z.array(z.string()),
  }),
  z.object({
    rule: z.literal('rotation'),
    met: z.boolean(),
    days: z.int(),
    of: z.enum(['store', 'client']),
    last: z.nullable(Visited),
    daysAgo: z.nullable(z.int()),
    metFrom: z.nullable(Day),
    metOn: z.nullable(Day),
    claim: z.nullable(Claimed),
    metToday: z.boolean(),
  }),
  z.object({
    rule: z.literal('limit'),
    met: z.boolean(),
    open: z.nullable(Held),
    period: z.nullable(Held),
  }),
  z.object({
    rule: z.literal('window'),
    met: z.boolean(),
    phase: z.enum(['not-yet', 'open', 'over']),
    window: VisitWindow,
  }),
  z.object({
    rule: z.literal('daypart'),
    met: z.boolean(),
    dayparts: z.array(Daypart),
    current: z.nullable(VisitWindow),
    next: z.nullable(VisitWindow),
  }),
]);
export type VerdictView = z.infer<typeof VerdictView>;

/** A shopper beside a visit that they could be given: a warning where a rule is not met; a conflict of interest alone is a block. */
export const FitView = z.object({ id: Id, name: z.string(), verdicts: z.array(VerdictView) });
export type FitView = z.infer<typeof FitView>;

/** A visit that is being planned, as far as its rules go. The window is in the store's own time. */
export const PlannedRules = z.object({
  store: Id,
  window: z.object({ from: LocalDateTime, to: LocalDateTime }),
  terms: VisitTerms,
});
export type PlannedRules = z.infer<typeof PlannedRules>;

/** What is agreed anew on a visit (`domain/visit/change.ts`); what is absent stays. `revision` is the one that was looked at. */
export const VisitChange = z.object({
  visit: Id,
  revision: z.int(),
  window: z.optional(z.object({ from: LocalDateTime, to: LocalDateTime })),
  offerUntil: z.optional(VisitTerms.shape.offerUntil),
  reportWithinHours: z.optional(VisitTerms.shape.reportWithinHours),
  fee: z.optional(z.nullable(Money)),
  reason: z.optional(z.string().check(z.maxLength(2_000))),
});
export type VisitChange = z.infer<typeof VisitChange>;

/** One thing that was agreed anew, with what it was before. */
export const ChangedView = z.discriminatedUnion('what', [
  z.object({ what: z.literal('window'), before: VisitWindow, after: VisitWindow }),
  z.object({ what: z.literal('offerUntil'), before: z.nullable(WallMs), after: z.nullable(WallMs) }),
  z.object({
    what: z.literal('reportWithinHours'),
    before: z.nullable(z.int()),
    after: z.nullable(z.int()),
  }),
  z.object({ what: z.literal('fee'), before: z.nullable(Money), after: z.nullable(Money) }),
]);
export type ChangedView = z.infer<typeof ChangedView>;
