import { makeLink, makeToken } from '../access/make.ts';
import { Problem } from '../problem.ts';
import { accessOf, endAccess } from '../store/access.ts';
import type { AppDeps } from './deps.ts';
import { owner } from './guards.ts';

/** An owner's tokens and links. */
export function accessApi(deps: Pick<AppDeps, 'database' | 'now'>) {
  const { database, now } = deps;
  const { access } = owner;
  return {
    list: access.list.handler(({ context: { scope } }) => accessOf(database, scope, now())),
    makeToken: access.makeToken.handler(({ context: { scope }, input }) => makeToken(deps, scope, input)),
    makeLink: access.makeLink.handler(({ context: { scope }, input }) => makeLink(deps, scope, input)),
    end: access.end.handler(async ({ context: { scope }, input }) => {
      if (!(await endAccess(database, scope, input.access, now()))) throw new Problem('not-found');
      return {};
    }),
  };
}
