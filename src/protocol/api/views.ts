import * as z from 'zod/mini';
import { Checklist } from '#domain/checklist/checklist.ts';
import { Id, Sha256 } from '#domain/ids.ts';
import {
  AnswerValue,
  CorrectionReason,
  Hindrance,
  MomentSource,
  PhotoTraits,
} from '#domain/journal/event.ts';
import { Score } from '#domain/scoring/score.ts';
import { LocalizedText } from '#domain/text-schema.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { VisitState } from '#domain/visit/states.ts';
import { plainTerms, VisitTerms } from '#domain/visit/terms.ts';
import { ChangedView, VerdictView } from './agreement.ts';
import {
  ChecklistRef,
  Grade,
  Money,
  PackOfVisits,
  Settled,
  StoreView,
  VisitWindow,
} from './shopper-views.ts';

export * from './agreement.ts';
export * from './shopper-views.ts';

/** Where a phone is reached by push messages: its push service's address, and its keys in base64url (RFC 8291). */
export const PushSubscriptionView = z.object({
  endpoint: z.url().check(z.maxLength(2_000)),
  p256dh: z.string().check(z.regex(/^[\w-]{86,88}=?$/)),
  auth: z.string().check(z.regex(/^[\w-]{21,24}=*$/)),
});
export type PushSubscriptionView = z.infer<typeof PushSubscriptionView>;

/** Everything a shopper's phone needs to work without a network. */
export const ShopperPack = z.object({ ...PackOfVisits.shape, checklists: z.array(Checklist) });
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
  flags: z.array(
    z.enum([
      'fork',
      'second-journal',
      'aside',
      'evidence-incomplete',
      'evidence-unreadable',
      'phone-emptied',
      'answers-misfit',
    ]),
  ),
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
  /** It was corrected in review, and `value` is what it counts as. Owners read when; who, why and from what stays at the desk. */
  edit: z.optional(
    z.object({
      at: WallMs,
      by: z.optional(z.string()),
      reason: z.optional(z.string()),
      original: z.optional(AnswerValue),
    }),
  ),
});

/**
 * What was found in an image as it was decoded: `readable` it is whole and shown; `unreadable` damaged or cut off; `too-large` it has
 * more pixels than are decoded; `unsupported` no decoder of the server's reads it. Whatever it is, it is kept as it came.
 */
export const PictureState = z.enum(['readable', 'unreadable', 'too-large', 'unsupported']);
export type PictureState = z.infer<typeof PictureState>;

/** The sizes that a readable image is kept in beside the original: for a list, and for a screen. */
export const PictureSize = z.enum(['tile', 'screen']);
export type PictureSize = z.infer<typeof PictureSize>;

export const EvidenceView = z.object({
  traits: z.optional(PhotoTraits),
  question: z.nullable(Id),
  sha256: Sha256,
  bytes: z.int(),
  type: z.string(),
  seq: z.int(),
  at: WallMs,
  /** Whether its bytes have arrived and match the hash. */
  verified: z.boolean(),
  /** Absent: not looked at yet, or no image. */
  picture: z.optional(PictureState),
});

/** A report as it is read: the checklist it answers (its waits' targets as the store's profile has them), what the journal adds up to, and the score with its trace. Names no shopper and no device. */
export const ReportView = z.object({
  visit: Id,
  store: StoreView,
  checklist: Checklist,
  /** What adapted the standards as the score was worked out; absent on what was published before this was told. */
  profile: z.optional(z.nullable(z.object({ id: Id, name: LocalizedText, version: z.nullable(z.int()) }))),
  startedAt: z.nullable(WallMs),
  leftAt: z.nullable(WallMs),
  submittedAt: z.nullable(WallMs),
  explanation: z.nullable(z.string()),
  /** Why the visit could not be carried out, where it could not. */
  prevented: z._default(
    z.nullable(z.object({ because: Hindrance, note: z.string(), seq: z.int(), at: WallMs })),
    null,
  ),
  quiz: z._default(z.nullable(z.object({ seq: z.int(), passedAt: WallMs, tries: z.int() })), null),
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
  /** Behind which entries another phone of the shopper's went on; none where all of it was noted on one. */
  joins: z._default(z.array(z.int()), []),
  score: Score,
});
export type ReportView = z.infer<typeof ReportView>;

/** A file that its phone had not finished as the visit's file was taken in: kept, and part of no answer. */
export const UnfinishedView = z.object({
  kind: z.enum(['photo', 'sound']),
  question: z.nullable(Id),
  sha256: Sha256,
  bytes: z.int(),
  type: z.string(),
  takenAt: WallMs,
});
export type UnfinishedView = z.infer<typeof UnfinishedView>;

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
      /** Whether the report is told by it, or by one that goes on from it. */
      tells: z._default(z.boolean(), false),
      /** The record of another phone that it goes on from. */
      goesOnFrom: z._default(z.nullable(Id), null),
    }),
  ),
  terms: z._default(VisitTerms, plainTerms),
  reimbursementCap: z._default(z.nullable(Money), null),
  /** Who turned the offer down and why, in that order. */
  declined: z._default(
    z.array(z.object({ name: z.string(), reason: z.nullable(z.string()), at: WallMs })),
    [],
  ),
  grade: z._default(z.nullable(Grade), null),
  settled: z._default(z.nullable(Settled), null),
  unfinished: z._default(z.array(UnfinishedView), []),
  /** What phones said that they held, and their shopper came back without: at least so many entries and files never arrived. */
  lost: z._default(
    z.array(z.object({ device: Id, entries: z.int(), files: z.int(), saidAt: WallMs, missedAt: WallMs })),
    [],
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
      /** The rules that were not met for whom it was given to by hand, as they stood then. */
      overridden: z._default(z.array(VerdictView), []),
      /** What was agreed anew. */
      changed: z._default(z.array(ChangedView), []),
      /** The visit that was made in its place, or in whose place it was made. */
      replacement: z.optional(Id),
      /** Of a choice between two records: which one, and what the report scored before. */
      record: z.optional(Id),
      before: z.optional(z.nullable(z.number())),
      /** Of a correction: which answer, what the shopper said, and what it counts as since; absent: as they said it. */
      edit: z.optional(z.object({ question: Id, original: AnswerValue, value: z.optional(AnswerValue) })),
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

/** A store as its owner sees it: how many visits there are, and the scores of the latest, newest last. No average of a few visits. */
export const OwnerStore = z.object({
  store: StoreView,
  visits: z.int(),
  latest: z.nullable(PublishedRow),
  percentages: z.array(z.number()),
});
export type OwnerStore = z.infer<typeof OwnerStore>;
