/*
 * The tables, once, for both databases. Times are milliseconds since 1970 UTC (integers), JSON is text,
 * booleans are 0 or 1: what SQLite and PostgreSQL store alike. Every row names its organization.
 * better-auth's own tables (user, session, account, verification) are made by the same migrations.
 */
import type { Generated } from 'kysely';
import type { ActionStepName } from '#domain/action/standing.ts';
import type { DigestHow } from '#domain/digest/due.ts';
import type { ApplicationState } from '#domain/person/application.ts';
import type { PersonStep } from '#domain/person/standing.ts';
import type { ProgrammeState } from '#domain/programme/state.ts';
import type { QueueRow, ScoreRow, StandardRow, WaitRow } from '#domain/rollup/rows.ts';
import type { Role } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { AsideKind, AsideStep } from '#protocol/api/aside-views.ts';
import type { PlanSent, PlanState } from '#protocol/api/planning.ts';
import type { ProgrammeStep } from '#protocol/api/programmes.ts';
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
  /** The profile that was chosen to adapt the standards here, or null: its id, or JSON of one that only stores have. */
  profile: string | null;
  /** The client's own number for it, one of a kind within the client, or null. */
  reference: Generated<string | null>;
  region: Generated<string | null>;
  concept: Generated<string | null>;
  /** JSON of its Channels, of words, and of StoreHours; null: none known, always open. */
  channels: Generated<string | null>;
  tags: Generated<string | null>;
  hours: Generated<string | null>;
  /** Grows with every change: a writer names the one that it read. */
  revision: Generated<number>;
  /** When it was set aside: nothing new is planned for it. Null: it is measured. */
  archived_at: Generated<number | null>;
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
  /** JSON of the names of regions whose stores an owner sees beside those, or null: none. */
  regions: Generated<string | null>;
  created_at: number;
  /** JSON of the names of what a shopper holds, or null: nothing. */
  qualifications: string | null;
  /** Since when they work here no more; null: they do. Whoever is erased is deactivated too. */
  deactivated_at: Generated<number | null>;
  /** When all that said who they are was taken away, for good. */
  erased_at: Generated<number | null>;
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
  /** As a member's. */
  regions: Generated<string | null>;
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
  /** The programme that made it, for which period, and which of the store's visits there; null: planned by hand. */
  programme: string | null;
  period: string | null;
  slot: number | null;
  /** 1 for the first in its slot; one that replaces a no-show has the next number. */
  attempt: number | null;
  /** What was added to the fee as it was taken, in the same currency. */
  bonus_minor: number | null;
  /** The payment that it is part of, while that stands. */
  payment: string | null;
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
  /** Up to which event the tables of prints know it; null: not at all, or not as it is now. */
  printed_through: number | null;
}

/** What of a report others are compared with, made again from its journals where it is lost. */
export interface ReportPrintTable {
  visit: string;
  organization: string;
  checklist: string;
  store: string;
  shopper: string;
  visited_at: number;
  /** From the first moment to the last; null where the clocks can't tell. */
  length_ms: number | null;
}

/** A narrative as it was handed in. */
export interface PrintedAccountTable {
  organization: string;
  visit: string;
  question: string;
  account: string;
}

/** A photo under each band of its look (`domain/review/known-photos.ts`); under -1 where it has none to be found by. */
export interface PrintedPhotoTable {
  organization: string;
  visit: string;
  sha256: string;
  band: number;
  look: string | null;
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
  /** Null: its visit is in no sum of `rollup_…` yet. */
  rolled_up: Generated<number | null>;
}

/** An owner's appeal against one item; `ruling` is JSON of `domain/appeal`. */
export interface AppealTable {
  organization: string;
  id: string;
  visit: string;
  store: string;
  item_kind: 'question' | 'interval';
  item: string;
  member: string;
  says: string;
  raised_at: number;
  state: 'open' | 'withdrawn' | 'ruled';
  ruling: string | null;
  words: string | null;
  ruled_by: string | null;
  ruled_at: number | null;
  percentage_before: number | null;
  percentage_after: number | null;
}

/** Sums of percentages in hundredths of a percent: `domain/rollup/rows.ts`. */
export interface RollupScoreTable extends ScoreRow {
  organization: string;
}

/** How often each standard was met. */
export interface RollupStandardTable extends StandardRow {
  organization: string;
}

/** How often a wait took so many seconds. */
export interface RollupWaitTable extends WaitRow {
  organization: string;
}

/** How long was waited with how many people ahead. */
export interface RollupQueueTable extends QueueRow {
  organization: string;
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

/** What a programme plans (`plan` is JSON of a ProgrammePlan), and how it stands. `revision` grows with every change. */
export interface ProgrammeTable {
  organization: string;
  id: string;
  name: string;
  client: string;
  state: ProgrammeState;
  plan: string;
  revision: number;
  created_at: number;
}

/** What was done with a programme, append-only. `by_member` is null where the server itself did it; `detail` is JSON. */
export interface ProgrammeStepTable {
  organization: string;
  programme: string;
  nr: number;
  step: ProgrammeStep;
  by_member: string | null;
  detail: string | null;
  at: number;
}

/** How many visits of a programme are published: a row for each that has had one, kept in step with every move. */
export interface ProgrammePublishedTable {
  organization: string;
  programme: string;
  visits: number;
}

/** Visits that were paid together: on which day (`YYYY-MM-DD`) and under which reference. `undone_at`: it stands no more. */
export interface PaymentTable {
  organization: string;
  id: string;
  paid_on: string;
  reference: string;
  by_member: string;
  at: number;
  undone_by: string | null;
  undone_at: number | null;
}

/** What is paid for a visit, in its currency's smallest unit; the fee without the bonus. `time_zone` is the store's as it was settled. */
export interface SettlementTable {
  organization: string;
  visit: string;
  shopper: string;
  programme: string | null;
  visited_at: number;
  time_zone: string;
  /** `null`: nothing is paid. */
  currency: string | null;
  fee_minor: number;
  bonus_minor: number;
  expenses_minor: number;
  /** The payment that it is part of, while that stands: as the visit's row says. */
  payment: string | null;
}

/** A plan of a whole period. `asked` is JSON of a PlanAsked, `progress` of the last PlanProgressView. */
export interface PlanTable {
  organization: string;
  id: string;
  state: PlanState;
  asked: string;
  progress: string | null;
  /** 1 where no plan is better. */
  proven: number;
  by_member: string;
  created_at: number;
  ended_at: number | null;
}

/**
 * What a plan proposes for a visit. `revision` is the visit's as it was planned; `planned` is who the planner chose, `shopper` who it
 * is now, null: nobody. `why` is JSON of a PlanWhy or a PlanWhyNot, `against` of the rules that a person's choice goes against.
 */
export interface PlanRowTable {
  organization: string;
  plan: string;
  visit: string;
  nr: number;
  revision: number;
  shopper: string | null;
  planned: string | null;
  day: string | null;
  why: string | null;
  against: string | null;
  sent: PlanSent | null;
}

/** A secret link by which a calendar is read: a shopper's own, or a store's. Only the SHA-256 of its token is kept. */
export interface CalendarFeedTable {
  organization: string;
  kind: 'shopper' | 'store';
  /** A member's id or a store's. */
  subject: string;
  token_sha256: string;
  /** Whether a shopper's entries are named after the stores. */
  naming: 'plain' | 'store';
  made_at: number;
}

/** What an owner asked to be done at a store about a standard. `about` is JSON of the Standard as it was called then. */
export interface ActionTable {
  organization: string;
  id: string;
  store: string;
  standard: string;
  channel: string;
  about: string;
  what: string;
  who: string;
  /** `YYYY-MM-DD` at the store. */
  due_on: string;
  training: string;
  /** The report, and the question in it, from which it was opened, or null. */
  visit: string | null;
  question: string | null;
  revision: number;
  created_at: number;
}

/** What was done with an action, append-only: its state is worked out from these and from `action_visits`. */
export interface ActionStepTable {
  organization: string;
  action: string;
  nr: number;
  step: ActionStepName;
  note: string;
  by_member: string;
  at: number;
}

/** A published visit that observed an action's standard at its store, kept in step with publication. */
export interface ActionVisitTable {
  organization: string;
  action: string;
  visit: string;
  visited_at: number;
  met: number;
}

/** Which mails an owner asked for, and up to which publication they were told. No row: none. */
export interface DigestTable {
  organization: string;
  member: string;
  how: DigestHow;
  told_through: number;
}

/** What owners and coordinators said to each other about a published report, append-only. */
export interface ReportCommentTable {
  organization: string;
  id: string;
  visit: string;
  by_member: string;
  by_role: 'owner' | 'coordinator';
  body: string;
  at: number;
}

/** Up to which comment someone has read, and when they did. */
export interface ReportCommentReadTable {
  organization: string;
  visit: string;
  member: string;
  through: number;
  at: number;
}

/** A complaint or a return, as the owner has it. */
export interface ComplaintTable {
  organization: string;
  id: string;
  store: string;
  /** `YYYY-MM-DD` at the store. */
  day: string;
  /** When that day begins at the store, in milliseconds since 1970 UTC: it stands beside visits by this. */
  at: number;
  channel: string;
  kind: 'complaint' | 'return';
  body: string;
  cost_minor: number | null;
  currency: string | null;
  standard: string | null;
  /** JSON of the standard's name as it was then. */
  standard_name: string | null;
  source: 'entered' | 'imported';
  added_at: number;
}

/** What is known of a shopper. `own` is JSON of an OwnProfile, `conflicts` of stores' ids and clients' names. */
export interface ShopperProfileTable {
  organization: string;
  member: string;
  own: string;
  conflicts: string;
  /** What the agency notes of them; they never see it. */
  notes: string;
  revision: number;
  changed_by: string;
  changed_at: number;
}

/** What is being written. `body` is JSON of a Checklist, a StandardSet or a PlacedProfile. */
export interface DraftTable {
  organization: string;
  kind: 'checklist' | 'standards' | 'profile';
  id: string;
  revision: number;
  body: string;
  changed_by: string;
  changed_at: number;
}

/** `body` is JSON of a PlacedProfile. */
export interface StandardProfileTable {
  organization: string;
  id: string;
  version: number;
  body: string;
  published_at: number;
}

/** `body` is JSON of a StandardSet. */
export interface StandardSetTable {
  organization: string;
  id: string;
  version: number;
  body: string;
  published_at: number;
}

/** What was done about someone's place here, append-only. */
export interface PersonStepTable {
  organization: string;
  member: string;
  nr: number;
  step: PersonStep;
  reason: string | null;
  by_member: string;
  at: number;
}

/** The public page on which someone may ask to work here. `page` is JSON of an ApplicationPage; `token` is its address. */
export interface ApplicationPageTable {
  organization: string;
  token: string;
  is_open: number;
  page: string;
  revision: number;
  changed_by: string;
  changed_at: number;
}

/** What someone wrote there. `said` is JSON of an ApplicationSaid. */
export interface ApplicationTable {
  organization: string;
  id: string;
  name: string;
  email: string;
  locale: string;
  said: string;
  state: ApplicationState;
  applied_at: number;
  decided_by: string | null;
  decided_at: number | null;
  /** What the coordinator noted when deciding. */
  words: string | null;
}

/** A version of what shoppers agree to, never changed. `body` is JSON of a Text. */
export interface AgreementTable {
  organization: string;
  version: number;
  body: string;
  published_by: string;
  published_at: number;
}

/** Who accepted which version, and in which language they read it. */
export interface AgreementAcceptedTable {
  organization: string;
  member: string;
  version: number;
  locale: string;
  accepted_at: number;
}

export interface AccessTable {
  organization: string;
  id: string;
  member: string;
  kind: 'token' | 'link';
  secret_sha256: string;
  name: string;
  store: string | null;
  visit: string | null;
  created_at: number;
  ends_at: number;
  used_at: number | null;
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
  report_prints: ReportPrintTable;
  printed_accounts: PrintedAccountTable;
  printed_photos: PrintedPhotoTable;
  publications: PublicationTable;
  complaints: ComplaintTable;
  appeals: AppealTable;
  rollup_scores: RollupScoreTable;
  rollup_standards: RollupStandardTable;
  rollup_waits: RollupWaitTable;
  rollup_queues: RollupQueueTable;
  push_subscriptions: PushSubscriptionTable;
  aside_steps: AsideStepTable;
  held_by_phones: HeldByPhoneTable;
  programmes: ProgrammeTable;
  programme_steps: ProgrammeStepTable;
  programme_published: ProgrammePublishedTable;
  payments: PaymentTable;
  settlements: SettlementTable;
  plans: PlanTable;
  plan_rows: PlanRowTable;
  calendar_feeds: CalendarFeedTable;
  actions: ActionTable;
  action_steps: ActionStepTable;
  action_visits: ActionVisitTable;
  digests: DigestTable;
  report_comments: ReportCommentTable;
  report_comments_read: ReportCommentReadTable;
  shopper_profiles: ShopperProfileTable;
  drafts: DraftTable;
  standard_sets: StandardSetTable;
  standard_profiles: StandardProfileTable;
  access: AccessTable;
  person_steps: PersonStepTable;
  application_pages: ApplicationPageTable;
  applications: ApplicationTable;
  agreements: AgreementTable;
  agreements_accepted: AgreementAcceptedTable;
}
