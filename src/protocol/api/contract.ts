import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Checklist } from '#domain/checklist/checklist.ts';
import { Id } from '#domain/ids.ts';
import { Role } from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import { VisitState } from '#domain/visit/states.ts';
import { Qualification, VisitTerms } from '#domain/visit/terms.ts';
import { accessProcedures, sharedReport } from './access.ts';
import { deskActionsProcedures, ownerActionsProcedures } from './actions.ts';
import { agreementsProcedures, ownAgreementProcedures } from './agreements.ts';
import { appealsProcedures, ownerAppealsProcedures } from './appeals.ts';
import { applicationsProcedures, applyProcedures } from './applications.ts';
import { Adoption, AsideRef, AsideRow, AsideView, Choice, PuttingAway, Retried } from './aside-views.ts';
import { ownCalendarProcedures, storeCalendarProcedures } from './calendar.ts';
import { checksProcedures } from './checks.ts';
import { deskCommentsProcedures, ownerCommentsProcedures } from './comments.ts';
import { complaintsProcedures } from './complaints.ts';
import { draftsProcedures } from './drafts.ts';
import { libraryProcedures } from './library.ts';
import { PageAsked } from './listing.ts';
import { mailsProcedures, stopMails } from './mails.ts';
import { PackChanges, PackHeld, TaggedPack } from './pack-changes.ts';
import { payProcedures } from './pay.ts';
import { ownProfileProcedures, personsProcedures, reachFields } from './people.ts';
import { planningProcedures } from './planning.ts';
import { programmesProcedures } from './programmes.ts';
import { readingProcedures } from './reading.ts';
import { HeldRecord, RecordChoice, RecordChosen, RecordCompared } from './record-views.ts';
import { reviewProcedures } from './review.ts';
import { standardsProcedures } from './standards.ts';
import { standingProcedures } from './standing.ts';
import { storeReadingProcedures } from './store-reading.ts';
import { storeBookProcedures } from './stores.ts';
import {
  ChecklistRef,
  FitView,
  Grade,
  LocalDateTime,
  Me,
  Money,
  OwnerStore,
  PlannedRules,
  PublishedRow,
  PushSubscriptionView,
  ReportView,
  ReviewView,
  StoreView,
  VisitChange,
  VisitRow,
} from './views.ts';
import { VisitListAsked, VisitPage, VisitsMove, VisitsMoved } from './visit-list.ts';

const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Email = z.email();
const Password = z.string().check(z.minLength(10), z.maxLength(200));
const VisitPath = z.object({ visit: Id });

/** What a coordinator sends to create a visit. The window is in the store's own time. */
export const NewVisit = z.object({
  store: Id,
  checklist: ChecklistRef,
  shopper: z.nullable(Id),
  window: z.object({ from: LocalDateTime, to: LocalDateTime }),
  fee: z.nullable(Money),
  reimbursementCap: z.nullable(Money),
  /** Absent: no conditions, and the full fee for a visit that the store prevented. */
  terms: z.optional(VisitTerms),
  /** On the job board, for whoever takes it first. Not together with a shopper. */
  offered: z.optional(z.boolean()),
});
export type NewVisit = z.infer<typeof NewVisit>;

/** A store as a coordinator enters it; the client is named, and made where there is none of that name. */
export const NewStore = z.object({
  name: Name,
  client: Name,
  address: Name,
  city: Name,
  /** IANA name, such as `Europe/Riga`: its windows and reports are told in it. */
  timeZone: z.string().check(z.maxLength(64)),
});
export type NewStore = z.infer<typeof NewStore>;

/** Who is invited, as what, and for an owner to which stores. */
export const NewInvitation = z.object({
  email: Email,
  name: Name,
  role: Role,
  ...reachFields,
  locale: Locale,
});
export type NewInvitation = z.infer<typeof NewInvitation>;

/** A move that a coordinator makes. `revision` is the one that was looked at: another one since then answers `stale`. */
export const CoordinatorMove = z.object({
  visit: Id,
  revision: z.int(),
  move: z.enum([
    'offer',
    'assign',
    'reassign',
    'withdraw',
    'cancel',
    'return',
    'approve',
    'reopen',
    'reject',
    'publish',
    'unpublish',
    'exclude',
    'include',
    'miss',
  ]),
  shopper: z.optional(Id),
  reason: z.optional(z.string().check(z.maxLength(2_000))),
  questions: z.optional(z.record(Id, z.string().check(z.maxLength(2_000)))),
  /** With `approve` alone. */
  grade: z.optional(Grade),
});
export type CoordinatorMove = z.infer<typeof CoordinatorMove>;

/** A move that a shopper makes: `claim` takes an offered visit, `decline` turns one down that is theirs or offered to them. */
export const ShopperMove = z.object({
  visit: Id,
  move: z.enum(['claim', 'accept', 'decline']),
  reason: z.optional(z.string().check(z.maxLength(2_000))),
});
export type ShopperMove = z.infer<typeof ShopperMove>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** The whole API but for its bare routes (sign-in, sync, evidence): one procedure per line, grouped by who may call it. */
export const contract = {
  anyone: {
    /** What a set-up or invitation link is for. `setup` makes the organization and its first coordinator. */
    link: get('/links/{token}', 'What an invitation or set-up link is for')
      .input(z.object({ token: z.string() }))
      .output(
        z.object({
          kind: z.enum(['invitation', 'setup']),
          organization: z.nullable(z.string()),
          name: z.nullable(z.string()),
          email: z.nullable(z.string()),
          role: Role,
          locale: Locale,
        }),
      ),
    acceptInvitation: post('/links/{token}/accept', 'Accept an invitation by choosing a password')
      .input(z.object({ token: z.string(), name: Name, password: Password }))
      .output(z.object({ email: z.string() })),
    setUp: post('/links/{token}/set-up', 'Create the organization and its first coordinator')
      .input(
        z.object({
          token: z.string(),
          organization: Name,
          name: Name,
          email: Email,
          password: Password,
          locale: Locale,
        }),
      )
      .output(z.object({ email: z.string() })),
    stopMails,
    sharedReport,
    apply: applyProcedures,
  },
  signedIn: {
    me: get('/me', 'Who is signed in').output(Me),
  },
  shopper: {
    pack: get('/shopper/pack', 'All that a shopper’s phone needs to work offline')
      .input(z.object({ device: z.optional(Id) }))
      .output(TaggedPack),
    changes: post('/shopper/changes', 'What has changed of it since the phone last asked')
      .input(PackHeld)
      .output(PackChanges),
    record: get(
      '/shopper/visits/{visit}/record',
      'What a report that was returned is told by, for a phone that has no record of it',
    )
      .input(z.object({ visit: Id }))
      .output(HeldRecord),
    move: post('/shopper/visits/{visit}/moves', 'Take, accept or decline a visit')
      .input(ShopperMove)
      .output(VisitState),
    pushKey: get(
      '/shopper/push',
      'The key to subscribe to push messages with; none: nothing is pushed',
    ).output(z.object({ publicKey: z.nullable(z.string()) })),
    subscribe: post('/shopper/push', 'Be told on this phone by push messages')
      .input(PushSubscriptionView)
      .output(z.object({})),
    unsubscribe: post('/shopper/push/remove', 'Be told on this phone no more')
      .input(z.object({ endpoint: z.string() }))
      .output(z.object({})),
    calendar: ownCalendarProcedures,
    profile: ownProfileProcedures,
    agreement: ownAgreementProcedures,
  },
  coordinator: {
    stores: get('/stores', 'All stores').output(z.array(StoreView)),
    createStore: post('/stores', 'Add a store').input(NewStore).output(StoreView),
    checklists: get('/checklists', 'Published checklists, every version').output(
      z.array(z.object({ ref: ChecklistRef, title: z.string(), questions: z.int(), moments: z.int() })),
    ),
    publishChecklist: post('/checklists', 'Publish a version of a checklist; a published one is never edited')
      .input(Checklist)
      .output(ChecklistRef),
    checklist: get('/checklists/{id}/{version}', 'One published version of a checklist, whole')
      .input(z.object({ id: Id, version: z.coerce.number().check(z.int(), z.minimum(1)) }))
      .output(Checklist),
    people: get('/people', 'Everyone in the organization').output(
      z.array(
        z.object({
          id: Id,
          name: z.string(),
          email: z.string(),
          role: Role,
          stores: z.union([z.literal('all'), z.array(Id)]),
          qualifications: z._default(z.array(z.string()), []),
          /** False of who was deactivated: nothing can be given to them. */
          isActive: z._default(z.boolean(), true),
        }),
      ),
    ),
    qualify: post('/people/{person}/qualifications', 'Set what a shopper holds')
      .input(z.object({ person: Id, qualifications: z.array(Qualification).check(z.maxLength(50)) }))
      .output(z.object({})),
    invite: post('/invitations', 'Invite someone')
      .input(NewInvitation)
      .output(z.object({ link: z.string(), expiresAt: z.int(), mailed: z.boolean() })),
    createVisit: post('/visits', 'Plan a visit, and assign it where a shopper is named, or offer it')
      .input(NewVisit)
      .output(VisitRow),
    visits: get('/visits', 'Visits, latest window first, and how many there are in each state')
      .input(VisitListAsked)
      .output(VisitPage),
    moveVisits: post('/visits/moves', 'Move several visits alike; what can’t be moved stays as it is')
      .input(VisitsMove)
      .output(VisitsMoved),
    visit: get('/visits/{visit}', 'One visit with its report').input(VisitPath).output(ReviewView),
    shoppersFor: get('/visits/{visit}/shoppers', 'Every shopper, and how a visit’s rules stand for them')
      .input(VisitPath)
      .output(z.array(FitView)),
    shoppersForPlan: post('/visits/shoppers', 'Every shopper, and how the rules of a planned visit stand')
      .input(PlannedRules)
      .output(z.array(FitView)),
    change: post('/visits/{visit}/changes', 'Change a visit’s window, deadlines or fee')
      .input(VisitChange)
      .output(VisitRow),
    move: post('/visits/{visit}/moves', 'Move a visit on: return, approve, publish …')
      .input(CoordinatorMove)
      .output(VisitRow),
    aside: get('/aside', 'What came in and does not count, latest first')
      .input(z.object({ show: z.optional(z.enum(['open', 'decided'])), after: z.optional(z.string()) }))
      .output(z.object({ rows: z.array(AsideRow), after: z.nullable(z.string()), open: z.int() })),
    asideCount: get('/aside/count', 'How much of it waits for a decision').output(
      z.object({ open: z.int() }),
    ),
    asideItem: get('/aside/{kind}/{item}', 'One thing that is kept aside, as it can be read')
      .input(AsideRef)
      .output(AsideView),
    compareRecord: get('/visits/{visit}/records/{journal}', 'Another of a visit’s records, beside its report')
      .input(z.object({ visit: Id, journal: Id }))
      .output(RecordCompared),
    chooseRecord: post('/visits/{visit}/records/{journal}/choose', 'Let a visit be told by another record')
      .input(RecordChoice)
      .output(RecordChosen),
    adopt: post('/aside/journal/{item}/adopt', 'Let a record that stands aside count for a visit')
      .input(Adoption)
      .output(VisitPath),
    chooseVersion: post('/aside/fork/{item}/choose', 'Let another version of a record be the one that counts')
      .input(Choice)
      .output(z.object({})),
    retryTail: post('/aside/tail/{item}/retry', 'Try to take a part that could not be read or placed')
      .input(z.object({ item: Id }))
      .output(Retried),
    putAway: post('/aside/{kind}/{item}/put-away', 'Put it away for good, with a reason')
      .input(PuttingAway)
      .output(z.object({})),
    bringBack: post('/aside/{kind}/{item}/bring-back', 'Take it out again')
      .input(AsideRef)
      .output(z.object({})),
    storeBook: storeBookProcedures,
    persons: personsProcedures,
    standing: standingProcedures,
    applications: applicationsProcedures,
    agreements: agreementsProcedures,
    calendar: storeCalendarProcedures,
    programmes: programmesProcedures,
    planning: planningProcedures,
    library: libraryProcedures,
    appeals: appealsProcedures,
    checks: checksProcedures,
    review: reviewProcedures,
    pay: payProcedures,
    actions: deskActionsProcedures,
    comments: deskCommentsProcedures,
    drafts: draftsProcedures,
    standards: standardsProcedures,
  },
  owner: {
    stores: get('/owner/stores', 'The owner’s stores by name, page by page')
      .input(PageAsked)
      .output(z.object({ rows: z.array(OwnerStore), after: z.nullable(z.string()) })),
    visits: get('/owner/visits', 'Published visits of the owner’s stores, newest first')
      .input(z.object({ store: z.optional(Id), after: z.optional(z.string()) }))
      .output(z.object({ rows: z.array(PublishedRow), after: z.nullable(z.string()) })),
    report: get('/owner/visits/{visit}', 'One published report').input(VisitPath).output(ReportView),
    appeals: ownerAppealsProcedures,
    reading: readingProcedures,
    storeReading: storeReadingProcedures,
    complaints: complaintsProcedures,
    actions: ownerActionsProcedures,
    comments: ownerCommentsProcedures,
    mails: mailsProcedures,
    access: accessProcedures,
  },
};
export type Contract = typeof contract;
