import type { Router } from '@orpc/server';
import { questionsOf } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import type { Contract } from '#protocol/api/contract.ts';
import { reportByLink } from '../access/use.ts';
import { adopt } from '../aside/adopt.ts';
import { choose } from '../aside/choose.ts';
import { listAside } from '../aside/list.ts';
import { bringBack, putAway } from '../aside/put-away.ts';
import { readAside } from '../aside/read.ts';
import { retry } from '../aside/retry.ts';
import { chooseRecord, compareRecord } from '../aside/tell.ts';
import { invite } from '../auth/invite.ts';
import { acceptInvitation, readLink, setUp } from '../auth/links.ts';
import { hashText } from '../ingest/hash.ts';
import { lostTo } from '../phones/lost.ts';
import { heldRecord } from '../phones/record.ts';
import { Problem } from '../problem.ts';
import { subscribe } from '../push/subscribe.ts';
import { reviewOf } from '../report/review.ts';
import { asideCount } from '../store/aside.ts';
import { checklistAt, checklists, publishChecklist } from '../store/checklists.ts';
import { me, organizationName, people } from '../store/people.ts';
import { publishedReport } from '../store/publications.ts';
import { stores } from '../store/stores.ts';
import { dropSubscription } from '../store/subscriptions.ts';
import { createStore } from '../stores/create-store.ts';
import { changeVisit } from '../visits/change.ts';
import { createVisit } from '../visits/create.ts';
import { shoppersFor, shoppersForPlan } from '../visits/fit.ts';
import { listVisits } from '../visits/list.ts';
import { moveOwnVisit, moveVisit } from '../visits/move.ts';
import { moveVisits } from '../visits/move-many.ts';
import { ownerStores, ownerVisits } from '../visits/owner.ts';
import { packChanges, taggedPack } from '../visits/pack-changes.ts';
import { qualify } from '../visits/qualify.ts';
import { accessApi } from './access.ts';
import { deskActionsApi, ownerActionsApi } from './actions.ts';
import { agreementsApi, ownAgreementApi } from './agreements.ts';
import { appealsApi, ownerAppealsApi } from './appeals.ts';
import { applicationsApi, applyApi } from './applications.ts';
import { ownCalendarApi, storeCalendarApi } from './calendar.ts';
import { checksApi } from './checks.ts';
import { deskCommentsApi, ownerCommentsApi } from './comments.ts';
import { complaintsApi } from './complaints.ts';
import type { AppDeps } from './deps.ts';
import { draftsApi } from './drafts.ts';
import { anyone, coordinator, os, owner, type ProcedureContext, shopper, signedInOnly } from './guards.ts';
import { libraryApi } from './library.ts';
import { mailsApi, stopMailsHandler } from './mails.ts';
import { payApi } from './pay.ts';
import { ownProfileApi, personsApi } from './people.ts';
import { planningApi } from './planning.ts';
import { programmesApi } from './programmes.ts';
import { readingApi } from './reading.ts';
import { reviewApi } from './review.ts';
import { standardsApi } from './standards.ts';
import { standingApi } from './standing.ts';
import { storeReadingApi } from './store-reading.ts';
import { storeBookApi } from './stores.ts';

/** Every procedure of the contract. */
export function createApi(deps: AppDeps): Router<Contract, ProcedureContext> {
  const { database, now, log, news } = deps;
  const unexpected = (cause: unknown) => log.error({ err: cause }, 'something failed beside a request');
  const linkDeps = { ...deps, publicUrl: deps.config.publicUrl, unexpected };
  const moveDeps = { database, now, unexpected, notify: news.notify };

  return os.router({
    anyone: {
      link: anyone.link.handler(async ({ input }) => {
        const { organization, stores: _, regions: __, ...link } = await readLink(linkDeps, input.token);
        return { ...link, organization: organization && (await organizationName(database, organization)) };
      }),
      acceptInvitation: anyone.acceptInvitation.handler(async ({ input: { token, ...newcomer } }) => ({
        email: await acceptInvitation(linkDeps, token, newcomer),
      })),
      setUp: anyone.setUp.handler(async ({ input: { token, ...first } }) => ({
        email: await setUp(linkDeps, token, first),
      })),
      stopMails: stopMailsHandler(deps),
      sharedReport: anyone.sharedReport.handler(async ({ context, input: { secret } }) => {
        const report = await reportByLink(deps, secret);
        context.keepLink(secret);
        return report;
      }),
      apply: applyApi(linkDeps),
    },
    signedIn: {
      me: signedInOnly.me.handler(({ context }) => me(database, context.scope)),
    },
    shopper: {
      pack: shopper.pack.handler(async ({ context: { scope, phone }, input: { device } }) => ({
        ...(await taggedPack(database, scope, now())),
        lost: await lostTo(database, scope, { device, phone }, now()),
      })),
      changes: shopper.changes.handler(async ({ context: { scope, phone }, input: { device, ...held } }) => ({
        ...(await packChanges(database, scope, held, now())),
        lost: await lostTo(database, scope, { device, phone }, now()),
      })),
      record: shopper.record.handler(({ context, input }) =>
        heldRecord(database, context.scope, input.visit),
      ),
      pushKey: shopper.pushKey.handler(() => ({ publicKey: news.publicKey })),
      subscribe: shopper.subscribe.handler(async ({ context, input }) => {
        await subscribe(deps, context.scope, input);
        return {};
      }),
      unsubscribe: shopper.unsubscribe.handler(async ({ context, input }) => {
        await dropSubscription(database, context.scope, input);
        return {};
      }),
      calendar: ownCalendarApi(deps),
      profile: ownProfileApi(deps),
      agreement: ownAgreementApi(deps),
      move: shopper.move.handler(({ context, input }) => moveOwnVisit(database, context.scope, input, now())),
    },
    coordinator: {
      stores: coordinator.stores.handler(({ context: { desk } }) => stores(database, desk.scope)),
      createStore: coordinator.createStore.handler(({ context: { desk }, input }) =>
        createStore(database, desk.scope, input),
      ),
      checklists: coordinator.checklists.handler(async ({ context: { desk } }) =>
        (await checklists(database, desk.scope)).map((checklist) => ({
          ref: { id: checklist.id, version: checklist.version },
          title: textIn(checklist.title, desk.locale),
          questions: questionsOf(checklist).length,
          moments: checklist.moments.length,
        })),
      ),
      publishChecklist: coordinator.publishChecklist.handler(async ({ context: { desk }, input }) => {
        await publishChecklist(database, desk.scope, input, now());
        return { id: input.id, version: input.version };
      }),
      checklist: coordinator.checklist.handler(async ({ context: { desk }, input }) => {
        const checklist = await checklistAt(database, desk.scope, input);
        if (!checklist) throw new Problem('not-found');
        return checklist;
      }),
      qualify: coordinator.qualify.handler(async ({ context: { desk }, input }) => {
        await qualify(database, desk.scope, input);
        return {};
      }),
      people: coordinator.people.handler(({ context: { desk } }) => people(database, desk.scope)),
      invite: coordinator.invite.handler(({ context: { desk }, input }) =>
        invite(linkDeps, desk.scope, input),
      ),
      createVisit: coordinator.createVisit.handler(async ({ context: { desk }, input }) => {
        const row = await createVisit(database, desk, input, now());
        const { organization } = desk.scope;
        news.notify(
          null,
          { id: row.id, organization, shopper: row.shopper?.id ?? null },
          row.state === 'offered' ? 'offer' : 'assign',
        );
        return row;
      }),
      visits: coordinator.visits.handler(({ context: { desk }, input }) => listVisits(database, desk, input)),
      moveVisits: coordinator.moveVisits.handler(({ context: { desk }, input }) =>
        moveVisits(moveDeps, desk, input),
      ),
      visit: coordinator.visit.handler(({ context: { desk }, input }) =>
        reviewOf(database, desk, input.visit),
      ),
      shoppersFor: coordinator.shoppersFor.handler(({ context: { desk }, input }) =>
        shoppersFor(database, desk.scope, input.visit, now()),
      ),
      shoppersForPlan: coordinator.shoppersForPlan.handler(({ context: { desk }, input }) =>
        shoppersForPlan(database, desk.scope, input, now()),
      ),
      change: coordinator.change.handler(({ context: { desk }, input }) =>
        changeVisit(moveDeps, desk, input),
      ),
      move: coordinator.move.handler(({ context: { desk }, input }) => moveVisit(moveDeps, desk, input)),
      aside: coordinator.aside.handler(({ context: { desk }, input: { show, after } }) =>
        listAside(database, desk, { open: show !== 'decided', after }),
      ),
      asideCount: coordinator.asideCount.handler(async ({ context: { desk } }) => ({
        open: await asideCount(database, desk.scope),
      })),
      asideItem: coordinator.asideItem.handler(({ context: { desk }, input }) =>
        readAside(database, desk, input),
      ),
      compareRecord: coordinator.compareRecord.handler(({ context: { desk }, input }) =>
        compareRecord(moveDeps, desk, input),
      ),
      chooseRecord: coordinator.chooseRecord.handler(({ context: { desk }, input }) =>
        chooseRecord(moveDeps, desk, input),
      ),
      adopt: coordinator.adopt.handler(({ context: { desk }, input }) => adopt(moveDeps, desk, input)),
      chooseVersion: coordinator.chooseVersion.handler(async ({ context: { desk }, input }) => {
        await choose(moveDeps, desk, input);
        return {};
      }),
      retryTail: coordinator.retryTail.handler(({ context: { desk }, input }) =>
        retry({ ...moveDeps, hash: hashText }, desk, input.item),
      ),
      putAway: coordinator.putAway.handler(async ({ context: { desk }, input }) => {
        await putAway(database, desk, input, now());
        return {};
      }),
      bringBack: coordinator.bringBack.handler(async ({ context: { desk }, input }) => {
        await bringBack(database, desk, input, now());
        return {};
      }),
      storeBook: storeBookApi(deps),
      persons: personsApi(deps),
      standing: standingApi(moveDeps),
      applications: applicationsApi(linkDeps),
      agreements: agreementsApi(deps),
      calendar: storeCalendarApi(deps),
      programmes: programmesApi(moveDeps),
      planning: planningApi(moveDeps),
      library: libraryApi(deps),
      appeals: appealsApi(deps),
      checks: checksApi(deps),
      review: reviewApi(moveDeps),
      pay: payApi(deps),
      actions: deskActionsApi(deps),
      comments: deskCommentsApi(deps),
      drafts: draftsApi(deps),
      standards: standardsApi(deps),
    },
    owner: {
      appeals: ownerAppealsApi(deps),
      reading: readingApi(deps),
      storeReading: storeReadingApi(deps),
      complaints: complaintsApi(deps),
      actions: ownerActionsApi(deps),
      comments: ownerCommentsApi(deps),
      mails: mailsApi(deps),
      access: accessApi(deps),
      stores: owner.stores.handler(({ context, input }) => ownerStores(database, context.scope, input)),
      visits: owner.visits.handler(({ context, input }) => ownerVisits(database, context.scope, input)),
      report: owner.report.handler(async ({ context, input }) => {
        const report = await publishedReport(database, context.scope, input.visit);
        if (!report) throw new Problem('not-found');
        return report;
      }),
    },
  });
}
