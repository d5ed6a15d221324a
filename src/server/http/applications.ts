import type { InviteDeps } from '../auth/invite.ts';
import type { Limits } from '../auth/limits.ts';
import { apply, changePage, decide, pageView, readPage } from '../people/apply.ts';
import { Problem } from '../problem.ts';
import { applicationPage, dropApplication, openApplications } from '../store/applications.ts';
import { anyone, coordinator } from './guards.ts';

type Deps = InviteDeps & { readonly limits: Limits };

/** The public page, for whoever has its address. */
export function applyApi(deps: Deps) {
  const { apply: page } = anyone;
  return {
    read: page.read.handler(({ context: { address }, input }) => readPage(deps, input.token, address)),
    send: page.send.handler(async ({ context: { address }, input }) => {
      await apply(deps, input, address);
      return {};
    }),
  };
}

/** Applications, and the page by which they come. */
export function applicationsApi(deps: Deps) {
  const { applications } = coordinator;
  return {
    page: applications.page.handler(({ context: { desk } }) => pageView(deps, desk.scope)),
    keepPage: applications.keepPage.handler(({ context: { desk }, input }) =>
      changePage(deps, desk.scope, input),
    ),
    list: applications.list.handler(async ({ context: { desk }, input }) => ({
      ...(await applicationPage(deps.database, desk.scope, input)),
      open: await openApplications(deps.database, desk.scope),
    })),
    forget: applications.forget.handler(async ({ context: { desk }, input }) => {
      if (!(await dropApplication(deps.database, desk.scope, input.application)))
        throw new Problem('not-found');
      return {};
    }),
    decide: applications.decide.handler(({ context: { desk }, input }) => decide(deps, desk.scope, input)),
  };
}
