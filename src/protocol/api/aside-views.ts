import * as z from 'zod/mini';
import { Id, Sha256 } from '#domain/ids.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { VisitState } from '#domain/visit/states.ts';
import { ErrorCode } from '../errors.ts';
import { ChecklistRef, ReportView, StoreView, VisitWindow } from './views.ts';

/**
 * What came in and does not count. `journal` a whole record, for a visit that was not its sender's; `fork` other versions of a record,
 * beside the one that is held; `tail` a part of one that could not be read or placed.
 */
export const AsideKind = z.enum(['journal', 'fork', 'tail']);
export type AsideKind = z.infer<typeof AsideKind>;

/** What a coordinator can do with it: let it count, let another version count, put it away with a reason, take it out again. */
export const AsideStep = z.enum(['adopt', 'choose', 'put-away', 'bring-back']);
export type AsideStep = z.infer<typeof AsideStep>;

/** Why it does not count. */
export const AsideBecause = z.enum([
  'cancelled',
  'missed',
  'someone-elses',
  'nobodys',
  'unknown-visit',
  'fork',
  'journal-unreadable',
  'journal-not-yours',
  'head-mismatch',
]);
export type AsideBecause = z.infer<typeof AsideBecause>;

/** A visit as far as it says what a record is about. */
export const AsideVisit = z.object({
  id: Id,
  state: VisitState,
  revision: z.int(),
  store: StoreView,
  checklist: ChecklistRef,
  checklistTitle: z.string(),
  shopper: z.nullable(z.object({ id: Id, name: z.string() })),
  window: VisitWindow,
});
export type AsideVisit = z.infer<typeof AsideVisit>;

/** One line of what is kept aside. */
export const AsideRow = z.object({
  kind: AsideKind,
  /** A journal's id, or a kept tail's. */
  item: Id,
  because: AsideBecause,
  person: z.object({ id: Id, name: z.string() }),
  /** The visit that it names, or counts for; null where that is not known here. */
  visit: z.nullable(AsideVisit),
  receivedAt: WallMs,
  /** How many entries and photos or other files; null where that can't be read. */
  entries: z.nullable(z.int()),
  files: z.nullable(z.int()),
  /** Whether it was handed in; null where that can't be read. */
  submitted: z.nullable(z.boolean()),
  isOpen: z.boolean(),
});
export type AsideRow = z.infer<typeof AsideRow>;

/** A record read as a report would be. `head` names it among the versions of a journal. */
export const AsideVersion = z.object({
  head: Sha256,
  /** The one that is held, and counts if its journal does. */
  isHeld: z.boolean(),
  receivedAt: WallMs,
  entries: z.int(),
  /** From which entry on it differs from the one that is held; null for that one. */
  differsFrom: z.nullable(z.int()),
  submittedAt: z.nullable(WallMs),
  /** null where its checklist is not known here. */
  report: z.nullable(ReportView),
});
export type AsideVersion = z.infer<typeof AsideVersion>;

/** One thing that is kept aside, as it can be read, and what was done about it. */
export const AsideView = z.object({
  row: AsideRow,
  versions: z.array(AsideVersion),
  /** Visits that it can count for: of its store and checklist, and not done by anyone. Its own first. */
  visits: z.array(AsideVisit),
  /** Whether a version can be chosen now; it can't while its report is approved or published. */
  canChoose: z.boolean(),
  /** Of a tail: its size as it came, and whether its phone has sent that part whole since. */
  tail: z.nullable(z.object({ bytes: z.int(), journal: z.nullable(Id), isHealed: z.boolean() })),
  steps: z.array(
    z.object({
      step: AsideStep,
      at: WallMs,
      by: z.string(),
      reason: z.nullable(z.string()),
      visit: z.nullable(Id),
    }),
  ),
});
export type AsideView = z.infer<typeof AsideView>;

/** Names one thing that is kept aside. */
export const AsideRef = z.object({ kind: AsideKind, item: Id });
export type AsideRef = z.infer<typeof AsideRef>;

const Reason = z.string().check(z.maxLength(2_000));

/** Lets a record count for a visit, as that was looked at: another revision since then answers `stale`. */
export const Adoption = z.object({
  item: Id,
  visit: Id,
  revision: z.int(),
  reason: z.optional(Reason),
});
export type Adoption = z.infer<typeof Adoption>;

/** Lets another version of a journal be the one that counts; both stay. */
export const Choice = z.object({ item: Id, head: Sha256, reason: z.optional(Reason) });
export type Choice = z.infer<typeof Choice>;

/** Puts something away for good, with a reason, or takes it out again. */
export const PuttingAway = z.object({
  kind: AsideKind,
  item: Id,
  reason: Reason.check(z.trim(), z.minLength(1)),
});
export type PuttingAway = z.infer<typeof PuttingAway>;

/** What became of reading a kept tail anew. */
export const Retried = z.object({ taken: z.boolean(), error: z.nullable(ErrorCode) });
export type Retried = z.infer<typeof Retried>;
