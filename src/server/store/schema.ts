/*
 * The tables, once, for both databases. Times are milliseconds since 1970 UTC (integers), JSON is text,
 * booleans are 0 or 1: what SQLite and PostgreSQL store alike. Every row names its organization.
 * better-auth's own tables (user, session, account, verification) are made by the same migrations.
 */
import type { Role } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { AsideKind, AsideStep } from '#protocol/api/aside-views.ts';
import type { PictureState } from '#protocol/api/views.ts';

export interface OrganizationTable {
  id: string;
  name: string;
  created_at: number;
}

export interface ClientTable {
  id: string;
  organization: string;
  name: string;
}

export interface StoreTable {
  id: string;
  organization: string;
  client: string;
  name: string;
  address: string;
  city: string;
  time_zone: string;
  latitude: number | null;
  longitude: number | null;
  /** JSON of a Profile that adapts the standards here, or null. */
  profile: string | null;
}

/** A person's place in the organization. `user_id` is better-auth's user; `stores` is JSON: "all" or ids. */
export interface MemberTable {
  id: string;
  organization: string;
  user_id: string;
  role: Role;
  name: string;
  email: string;
  locale: string;
  stores: string;
  created_at: number;
  /** JSON of the names of what a shopper holds, or null: nothing. */
  qualifications: string | null;
}

/** A link that makes a member once; only the SHA-256 of its token is kept. `organization` is null for the set-up link. */
export interface LinkTable {
  token_sha256: string;
  kind: 'invitation' | 'setup';
  organization: string | null;
  email: string | null;
  name: string | null;
  role: Role;
  locale: string;
  stores: string;
  expires_at: number;
  used_at: number | null;
}

/** A published version; `body` is the checklist's JSON and is never updated. */
export interface ChecklistTable {
  organization: string;
  id: string;
  version: number;
  body: string;
  published_at: number;
}

export interface VisitTable {
  id: string;
  organization: string;
  store: string;
  checklist: string;
  checklist_version: number;
  shopper: string | null;
  window_from: number;
  window_to: number;
  fee_minor: number | null;
  reimbursement_cap_minor: number | null;
  currency: string | null;
  state: VisitState;
  /** Grows with every move: a writer names the one that it read. */
  revision: number;
  created_at: number;
  /** JSON of the VisitTerms, or null: plain ones. */
  terms: string | null;
  /** Until when it may be taken where it is offered, as its terms say. */
  offer_until: number | null;
  /** The editor's, 1–10. */
  grade: number | null;
  /** JSON of the Settlement: what is paid. Null while nothing is. */
  settled: string | null;
}

/** Every move of a visit, append-only. `detail` is JSON (comments per question of a return), or null. */
export interface VisitMoveTable {
  id: string;
  organization: string;
  visit: string;
  move: string;
  from_state: VisitState;
  to_state: VisitState;
  /** Member id, or null where the server itself moved it. */
  by_member: string | null;
  reason: string | null;
  detail: string | null;
  at: number;
}

/** Who turned an offered visit down, and why: it is offered to them no more. */
export interface DeclinedOfferTable {
  organization: string;
  visit: string;
  member: string;
  reason: string | null;
  at: number;
}

/**
 * One device's journal. `standing` is "aside" for a visit that is cancelled, someone else's or unknown (`visit` names it all the same).
 * `counts_for` is the visit that a coordinator attached it to; null: the one that it names.
 */
export interface JournalTable {
  id: string;
  organization: string;
  visit: string;
  member: string;
  device: string;
  through: number;
  head: string;
  standing: 'counted' | 'aside';
  counts_for: string | null;
  first_received_at: number;
  last_received_at: number;
}

/**
 * A run of events as it came, wire-encoded JSON (see protocol/sync/codec.ts), covering first_seq to last_seq. Append-only, but that
 * a coordinator may let a fork and what it stands beside change places (`aside/choose.ts`).
 */
export interface JournalSegmentTable {
  organization: string;
  journal: string;
  first_seq: number;
  last_seq: number;
  head: string;
  encoding: number;
  events: string;
  received_at: number;
}

/** Other events that came for places already held: kept beside them. One row per distinct head. */
export interface JournalForkTable {
  organization: string;
  journal: string;
  first_seq: number;
  last_seq: number;
  head: string;
  encoding: number;
  events: string;
  received_at: number;
}

/** A tail that could not be read or placed, kept as it came so that nothing is lost. */
export interface QuarantineTable {
  id: string;
  organization: string;
  member: string;
  device: string;
  reason: string;
  body: string;
  received_at: number;
}

/**
 * Bytes that are verified and durable, one row per organization and hash. `picture` is what was found when an image was decoded;
 * null where that has not been done, or it is no image.
 */
export interface EvidenceTable {
  organization: string;
  sha256: string;
  bytes: number;
  type: string;
  verified_at: number;
  picture: PictureState | null;
}

/** What a coordinator did about something that is kept aside, append-only; the last step says how it stands. */
export interface AsideStepTable {
  organization: string;
  kind: AsideKind;
  item: string;
  nr: number;
  step: AsideStep;
  /** Which visit it counts for from then on. */
  visit: string | null;
  /** Which version of a journal was chosen. */
  head: string | null;
  reason: string | null;
  by_member: string;
  at: number;
}

/** Which journal mentions which evidence: who may see it follows from here. */
export interface EvidenceUseTable {
  organization: string;
  sha256: string;
  journal: string;
  visit: string;
}

/** A file of a visit that its phone had not finished, from an import: its bytes are evidence, and no event speaks of them. */
export interface UnfinishedFileTable {
  organization: string;
  journal: string;
  sha256: string;
  kind: 'photo' | 'sound';
  /** The question that it was for, or null. */
  question: string | null;
  taken_at: number;
}

/** Who was told of which offer: nobody hears of the same one twice. */
export interface ToldOfferTable {
  organization: string;
  visit: string;
  member: string;
  at: number;
}

/**
 * The furthest that a phone said it holds of a visit, of a journal that had not all arrived. `phone` names the phone's browser by a
 * cookie that outlives its storage; `missed_at` is when its shopper came back on a phone without it.
 */
export interface HeldByPhoneTable {
  organization: string;
  visit: string;
  device: string;
  journal: string;
  member: string;
  through: number;
  said_at: number;
  phone: string | null;
  missed_at: number | null;
}

/** What a visit's counted journal adds up to and scores, as last worked out. Recomputable from journal and checklist. */
export interface ReportTable {
  visit: string;
  organization: string;
  journal: string;
  through: number;
  submitted_at: number | null;
  percentage: number | null;
  /** JSON of the Score with its trace. */
  score: string;
  /** 1 once every hash of the manifest is verified. */
  complete: number;
  /** 1 where an answer does not fit its question. */
  misfit: number;
  updated_at: number;
  /** When the store was left, in server time as far as it is known. Null in rows from before that was kept. */
  visited_at: number | null;
  /** 1 where the visit could not be carried out: the store was closed, moved or refused service. */
  prevented: number | null;
}

/** What the owner sees, frozen at publication: the ReportView's JSON and the columns that lists need. */
export interface PublicationTable {
  visit: string;
  organization: string;
  store: string;
  published_at: number;
  visited_at: number;
  percentage: number | null;
  percentage_before: number | null;
  verdict: string;
  speed: number | null;
  quality: number | null;
  checklist_title: string;
  body: string;
}

/** Where a phone is reached by push messages, and the keys that only it can read with. */
export interface PushSubscriptionTable {
  organization: string;
  member: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  created_at: number;
}

export interface Tables {
  organizations: OrganizationTable;
  clients: ClientTable;
  stores: StoreTable;
  members: MemberTable;
  links: LinkTable;
  checklists: ChecklistTable;
  visits: VisitTable;
  visit_moves: VisitMoveTable;
  declined_offers: DeclinedOfferTable;
  journals: JournalTable;
  journal_segments: JournalSegmentTable;
  journal_forks: JournalForkTable;
  quarantine: QuarantineTable;
  evidence: EvidenceTable;
  evidence_uses: EvidenceUseTable;
  unfinished_files: UnfinishedFileTable;
  told_offers: ToldOfferTable;
  reports: ReportTable;
  publications: PublicationTable;
  push_subscriptions: PushSubscriptionTable;
  aside_steps: AsideStepTable;
  held_by_phones: HeldByPhoneTable;
}
