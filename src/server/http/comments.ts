import { read, readComments, say, sayFromDesk, unread } from '../comments/comments.ts';
import type { AppDeps } from './deps.ts';
import { coordinator, owner } from './guards.ts';

type Deps = Pick<AppDeps, 'database' | 'now'>;

/** What owners say about reports, and read. */
export function ownerCommentsApi(deps: Deps) {
  const { database } = deps;
  const { comments } = owner;
  return {
    list: comments.list.handler(({ context: { scope }, input }) =>
      readComments(database, scope, input.visit),
    ),
    add: comments.add.handler(({ context: { scope }, input }) => say(deps, scope, input)),
    read: comments.read.handler(({ context: { scope }, input }) => read(deps, scope, input)),
    unread: comments.unread.handler(({ context: { scope } }) => unread(database, scope)),
  };
}

/** The same at the coordinators' desk. */
export function deskCommentsApi(deps: Deps) {
  const { database } = deps;
  const { comments } = coordinator;
  return {
    list: comments.list.handler(({ context: { desk }, input }) =>
      readComments(database, desk.scope, input.visit),
    ),
    add: comments.add.handler(({ context: { desk }, input }) => sayFromDesk(deps, desk.scope, input)),
    read: comments.read.handler(({ context: { desk }, input }) => read(deps, desk.scope, input)),
    unread: comments.unread.handler(({ context: { desk } }) => unread(database, desk.scope)),
  };
}
