import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { Role } from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { VisitState } from '#domain/visit/states.ts';
import { plainTerms, VisitTerms } from '#domain/visit/terms.ts';

/*
 * What a phone reads at its start, apart from the other views so that it loads no more than this.
 */

/** An amount in the currency's smallest unit, with its ISO 4217 code. */
export const Money = z.object({
  minor: z.int().check(z.minimum(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;

export const Me = z.object({
  person: z.object({ id: Id, name: z.string(), email: z.string() }),
  role: Role,
  locale: Locale,
  organization: z.object({ id: Id, name: z.string() }),
});
export type Me = z.infer<typeof Me>;

export const StoreView = z.object({
  id: Id,
  name: z.string(),
  client: z.string(),
  address: z.string(),
  city: z.string(),
  timeZone: z.string(),
  position: z.nullable(z.object({ latitude: z.number(), longitude: z.number() })),
});
export type StoreView = z.infer<typeof StoreView>;

export const ChecklistRef = z.object({ id: Id, version: z.int().check(z.minimum(1)) });
export type ChecklistRef = z.infer<typeof ChecklistRef>;

/** When a visit is to take place, as instants. */
export const VisitWindow = z.object({ from: WallMs, to: WallMs });

/** What is paid for a visit; `null`: nothing of that kind. */
export const Settled = z.object({
  /** With the bonus. */
  fee: z.nullable(Money),
  reimbursement: z.nullable(Money),
  /** How much of the fee is a bonus; absent: nothing. */
  bonus: z.optional(Money),
});
export type Settled = z.infer<typeof Settled>;

/** An editor's grade of a report's quality, 10 the best. */
export const Grade = z.int().check(z.minimum(1), z.maximum(10));

/** What a shopper's phone holds of one visit. */
export const ShopperVisit = z.object({
  id: Id,
  state: VisitState,
  revision: z.int(),
  store: StoreView,
  checklist: ChecklistRef,
  window: VisitWindow,
  fee: z.nullable(Money),
  reimbursementCap: z.nullable(Money),
  /** What the editor asked for, where the report was returned: overall, and per question. */
  returned: z.nullable(z.object({ comment: z.string(), questions: z.record(Id, z.string()) })),
  terms: z._default(VisitTerms, plainTerms),
  /** When its report was handed in, by the phone's clock. */
  submittedAt: z._default(z.nullable(WallMs), null),
  /** What is paid, once the report was approved. */
  settled: z._default(z.nullable(Settled), null),
  /** The editor's grade of the report's quality, 1–10. */
  grade: z._default(z.nullable(Grade), null),
  /** Said by the phone alone: the server sends this visit no more, and there is work in it here. */
  takenBack: z.optional(z.literal(true)),
});
export type ShopperVisit = z.infer<typeof ShopperVisit>;

/** What rules about a person look at: where they were when (the visits that they submitted), where they are yet to go, and what they hold. */
export const ShopperRecord = z.object({
  visited: z.array(
    z.object({
      visit: Id,
      store: Id,
      client: z.string(),
      at: WallMs,
      prevented: z.optional(z.boolean()),
      programme: z.optional(Id),
      period: z.optional(z.string()),
    }),
  ),
  claimed: z.optional(
    z.array(
      z.object({
        visit: Id,
        store: Id,
        client: z.string(),
        window: VisitWindow,
        programme: z.optional(Id),
        period: z.optional(z.string()),
      }),
    ),
  ),
  qualifications: z.array(z.string()),
});
export type ShopperRecord = z.infer<typeof ShopperRecord>;

/**
 * What another device of this person's held of a visit that is yet to be handed in, and that never arrived: at least so many entries
 * behind `known`, and so many files. `wasHere`: it was this very phone, whose storage was cleared.
 */
export const LostWork = z.object({
  visit: Id,
  journal: Id,
  known: z.int(),
  entries: z.int(),
  files: z.int(),
  wasHere: z.boolean(),
});
export type LostWork = z.infer<typeof LostWork>;

/** A pack without its checklists, which a phone keeps beside it. */
export const PackOfVisits = z.object({
  serverTime: WallMs,
  person: Id,
  visits: z.array(ShopperVisit),
  /** Visits on the job board that this person may see: state `offered`. */
  offers: z._default(z.array(ShopperVisit), []),
  record: z._default(ShopperRecord, { visited: [], qualifications: [] }),
  lost: z._default(z.array(LostWork), []),
});
