import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { BonusStep, Daypart, Qualification, VisitTerms } from '../visit/terms.ts';

/** A local calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

const Tag = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const Minor = z.int().check(z.minimum(0), z.maximum(1_000_000_000));
const Limit = z.nullable(z.int().check(z.minimum(1), z.maximum(1_000)));

/** Which of the client's stores: the listed ones, or those that fit; an empty list of a filter fits all. */
export const StoreChoice = z.discriminatedUnion('by', [
  z.object({ by: z.literal('list'), stores: z.array(Id).check(z.maxLength(20_000)) }),
  z.object({
    by: z.literal('filter'),
    regions: z.array(Tag),
    concepts: z.array(Tag),
    /** A store with any of them. */
    tags: z.array(Tag),
  }),
]);
export type StoreChoice = z.infer<typeof StoreChoice>;

/** How long a period is: a week from Monday, a calendar month or quarter, or days of one's own. */
export const Rhythm = z.discriminatedUnion('every', [
  z.object({ every: z.enum(['week', 'month', 'quarter']) }),
  z.object({
    every: z.literal('dates'),
    periods: z.array(z.object({ from: Day, to: Day })).check(z.minLength(1), z.maxLength(60)),
  }),
]);
export type Rhythm = z.infer<typeof Rhythm>;

/** Hours in which visits are wanted, and how many of a store's visits in a period are to be in them; `null`: what is left over. */
export const Quota = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  hours: Daypart,
  visits: z.nullable(z.int().check(z.minimum(1), z.maximum(50))),
});
export type Quota = z.infer<typeof Quota>;

/** What a program plans: stores × checklist × visits per period, and on which terms. */
export const ProgrammePlan = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** The client's id. */
  client: Id,
  checklist: Id,
  /** The version that new visits get: a number, or always the latest. A visit keeps the one that it was made with. */
  version: z.union([z.literal('latest'), z.int().check(z.minimum(1))]),
  stores: StoreChoice,
  rhythm: Rhythm,
  /** For each store in each period. */
  visits: z.int().check(z.minimum(1), z.maximum(50)),
  /** None: at any time that the store is open. */
  quotas: z.array(Quota).check(z.maxLength(12)),
  /** How many days a shopper has for one visit; `null`: half of what each visit's share of the period is, two weeks at most. */
  windowDays: z.nullable(z.int().check(z.minimum(1), z.maximum(92))),
  rotation: VisitTerms.shape.rotation,
  qualifications: z.array(Qualification).check(z.maxLength(20)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  feeMinor: z.nullable(Minor),
  reimbursementCapMinor: z.nullable(Minor),
  bonus: z.array(BonusStep).check(z.maxLength(3)),
  limits: z.object({ open: Limit, perPeriod: Limit }),
  reportWithinHours: VisitTerms.shape.reportWithinHours,
  preventedPayPercent: VisitTerms.shape.preventedPayPercent,
  appealDays: z.int().check(z.minimum(0), z.maximum(365)),
  /** What a period may cost, in the currency's smallest unit; `null`: not limited. A warning, never a stop. */
  budgetMinor: z.nullable(Minor),
  /** Whether new visits go on the job board at once. */
  isOffered: z.boolean(),
  /** The first day that belongs to it, and the last; `null`: until it is ended. */
  firstDay: Day,
  lastDay: z.nullable(Day),
  /** How many days before a period begins its visits are made. */
  aheadDays: z.int().check(z.minimum(0), z.maximum(60)),
});
export type ProgrammePlan = z.infer<typeof ProgrammePlan>;
