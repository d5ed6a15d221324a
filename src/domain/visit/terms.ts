import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { WallMs } from '../time/stamp.ts';

/** A time of day, `HH:MM`, at the store. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Hours of some weekdays (1 Monday – 7 Sunday) in which a visit may take place. `to` before `from` runs past midnight. */
export const Daypart = z.object({
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
  from: TimeOfDay,
  to: TimeOfDay,
});
export type Daypart = z.infer<typeof Daypart>;

/** What a person may hold, by name: "Barista basics". */
export const Qualification = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** Added to the fee of a visit that is still open so few days before its window ends, in percent of the fee. */
export const BonusStep = z.object({
  daysLeft: z.int().check(z.minimum(1), z.maximum(90)),
  percent: z.int().check(z.minimum(1), z.maximum(300)),
});
export type BonusStep = z.infer<typeof BonusStep>;

/** How many visits of a program one person may hold at once, and take in a period of it; `null`: as many as they like. */
export const ClaimLimits = z.object({
  programme: Id,
  /** The period's key (`domain/programme/period.ts`). */
  period: z.string().check(z.maxLength(40)),
  open: z.nullable(z.int().check(z.minimum(1), z.maximum(1_000))),
  perPeriod: z.nullable(z.int().check(z.minimum(1), z.maximum(1_000))),
});
export type ClaimLimits = z.infer<typeof ClaimLimits>;

/** What a program asks of whoever does a visit, and what it pays where the visit can't be carried out. */
export const VisitTerms = z.object({
  /** Within the window, only in one of these; none listed: at any time of it. */
  dayparts: z.array(Daypart),
  /** How many days must have passed since the same person's last visit to this store, or to any store of the client. */
  rotation: z.nullable(
    z.object({ days: z.int().check(z.minimum(1), z.maximum(3_650)), of: z.enum(['store', 'client']) }),
  ),
  /** What the person must hold, by name. */
  qualifications: z.array(Qualification),
  /** Until when an offered visit may be taken; `null`: until its window closes. */
  offerUntil: z.nullable(WallMs),
  /** How long after the visit its report is due, in hours; `null`: by the end of the window. */
  reportWithinHours: z.nullable(z.int().check(z.minimum(1), z.maximum(720))),
  /** The share of the fee that is paid where the store was closed, moved or refused service, 0–100. */
  preventedPayPercent: z.int().check(z.minimum(0), z.maximum(100)),
  /** What is added to the fee as the window ends; absent: nothing. */
  bonus: z.optional(z.array(BonusStep).check(z.maxLength(3))),
  /** Absent: one person may take as many as they like. */
  limits: z.optional(ClaimLimits),
  /** How many days after publication the owner may appeal; absent: as the organization has it. */
  appealDays: z.optional(z.int().check(z.minimum(0), z.maximum(365))),
});
export type VisitTerms = z.infer<typeof VisitTerms>;

/** No conditions, and the full fee for a visit that the store prevented. */
export const plainTerms: VisitTerms = {
  dayparts: [],
  rotation: null,
  qualifications: [],
  offerUntil: null,
  reportWithinHours: null,
  preventedPayPercent: 100,
};
