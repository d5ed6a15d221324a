import * as z from 'zod/mini';
import { Checklist } from '#domain/checklist/checklist.ts';
import { Id, Sha256 } from '#domain/ids.ts';
import { AnswerValue, CorrectionReason, MomentSource } from '#domain/journal/event.ts';
import { Role } from '#domain/scope.ts';
import { Score } from '#domain/scoring/score.ts';
import { Locale } from '#domain/text.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { VisitState } from '#domain/visit/state.ts';

/** An amount in the currency's smallest unit, with its ISO 4217 code. */
export const Money = z.object({
  minor: z.int().check(z.minimum(0)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;

/** Local date and time at the store, `YYYY-MM-DDTHH:MM`, without an offset: the store's time zone says which instant. */
export const LocalDateTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));

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
});
export type ShopperVisit = z.infer<typeof ShopperVisit>;

/** Everything a shopper's phone needs to work without a network. */
export const ShopperPack = z.object({
  serverTime: WallMs,
  person: Id,
  visits: z.array(ShopperVisit),
  checklists: z.array(Checklist),
});
export type ShopperPack = z.infer<typeof ShopperPack>;

/** One row of the coordinator's list. */
export const VisitRow = z.object({
  id: Id,
  state: VisitState,
  revision: z.int(),
  store: StoreView,
  checklist: ChecklistRef,
  checklistTitle: z.string(),
  shopper: z.nullable(z.object({ id: Id, name: z.string() })),
  window: VisitWindow,
  fee: z.nullable(Money),
  submittedAt: z.nullable(WallMs),
  percentage: z.nullable(z.number()),
  /** What wants a person's eye. */
  flags: z.array(z.enum(['fork', 'second-journal', 'aside', 'evidence-incomplete', 'answers-misfit'])),
});
export type VisitRow = z.infer<typeof VisitRow>;

/** A measured wait: exact, bounded, or not measured. Milliseconds. */
export const ElapsedView = z.discriminatedUnion('certain', [
  z.object({ certain: z.literal(true), ms: z.number(), by: z.enum(['monotonic', 'wall', 'server']) }),
  z.object({
    certain: z.literal(false),
    atLeastMs: z.number(),
    atMostMs: z.nullable(z.number()),
    because: z.enum(['session-changed', 'clocks-disagree', 'out-of-order']),
  }),
]);

/** One thing that was said of a moment's time; `at` is null where it took the moment back. */
export const ReadingView = z.object({
  seq: z.int(),
  at: z.nullable(WallMs),
  source: z.union([MomentSource, z.literal('corrected')]),
  reason: z.optional(CorrectionReason),
  note: z.optional(z.string()),
});

/** One value that an answer had; absent value: cleared. */
export const ChangeView = z.object({ seq: z.int(), at: WallMs, value: z.optional(AnswerValue) });

/** A moment with all that was ever said of its time, oldest first. */
export const MomentView = z.object({
  moment: Id,
  seq: z.int(),
  at: WallMs,
  source: z.union([MomentSource, z.literal('corrected')]),
  readings: z.array(ReadingView),
});

export const AnswerView = z.object({
  question: Id,
  value: AnswerValue,
  seq: z.int(),
  at: WallMs,
  /** Every value it ever had, oldest first; absent value: cleared. */
  history: z.array(ChangeView),
});

export const EvidenceView = z.object({
  question: z.nullable(Id),
  sha256: Sha256,
  bytes: z.int(),
  type: z.string(),
  seq: z.int(),
  at: WallMs,
  /** Whether its bytes have arrived and match the hash. */
  verified: z.boolean(),
});

/** A report as it is read: the checklist it answers (its waits' targets as the store's profile has them), what the journal adds up to, and the score with its trace. Names no shopper and no device. */
export const ReportView = z.object({
  visit: Id,
  store: StoreView,
  checklist: Checklist,
  startedAt: z.nullable(WallMs),
  leftAt: z.nullable(WallMs),
  submittedAt: z.nullable(WallMs),
  explanation: z.nullable(z.string()),
  moments: z.array(MomentView),
  intervals: z.array(z.object({ interval: Id, elapsed: z.nullable(ElapsedView), seqs: z.array(z.int()) })),
  answers: z.array(AnswerView),
  evidence: z.array(EvidenceView),
  /** Moments taken back and answers cleared for good, with all that was ever said of them. */
  withdrawn: z.object({
    moments: z.array(z.object({ moment: Id, readings: z.array(ReadingView) })),
    answers: z.array(z.object({ question: Id, history: z.array(ChangeView) })),
  }),
  notes: z.array(z.object({ seq: z.int(), at: WallMs, question: z.nullable(Id), text: z.string() })),
  score: Score,
});
export type ReportView = z.infer<typeof ReportView>;

/** One visit at the coordinator's desk: the report beside who did it, how it came, and every move made. */
export const ReviewView = z.object({
  row: VisitRow,
  report: z.nullable(ReportView),
  journals: z.array(
    z.object({
      journal: Id,
      device: Id,
      through: z.int(),
      head: Sha256,
      standing: z.enum(['counted', 'aside']),
      forks: z.int(),
      receivedAt: WallMs,
    }),
  ),
  positions: z.array(
    z.object({ at: WallMs, latitude: z.number(), longitude: z.number(), accuracyMetres: z.number() }),
  ),
  history: z.array(
    z.object({
      at: WallMs,
      move: z.string(),
      from: VisitState,
      to: VisitState,
      by: z.string(),
      reason: z.nullable(z.string()),
    }),
  ),
});
export type ReviewView = z.infer<typeof ReviewView>;

/** One published visit in an owner's list. */
export const PublishedRow = z.object({
  visit: Id,
  store: StoreView,
  checklistTitle: z.string(),
  /** When the visit took place. */
  at: WallMs,
  publishedAt: WallMs,
  percentage: z.nullable(z.number()),
  percentageBefore: z.nullable(z.number()),
  verdict: Score.shape.verdict,
  speed: z.nullable(z.number()),
  quality: z.nullable(z.number()),
});
export type PublishedRow = z.infer<typeof PublishedRow>;

/** A store as its owner sees it: how many visits there are, and each one's score, newest last. No average of a few visits. */
export const OwnerStore = z.object({
  store: StoreView,
  visits: z.int(),
  latest: z.nullable(PublishedRow),
  percentages: z.array(z.number()),
});
export type OwnerStore = z.infer<typeof OwnerStore>;
