import { changeAction, moveAction, openActions } from '../actions/act.ts';
import { listActions, readAction } from '../actions/read.ts';
import { ownersOfStores } from '../store/people.ts';
import type { AppDeps } from './deps.ts';
import { coordinator, owner } from './guards.ts';

type Deps = Pick<AppDeps, 'database' | 'now'>;

/** What owners do about a standard that was missed. */
export function ownerActionsApi(deps: Deps) {
  const { database, now } = deps;
  const { actions } = owner;
  return {
    list: actions.list.handler(({ context: { scope }, input }) => listActions(database, scope, input, now())),
    people: actions.people.handler(({ context: { scope } }) => ownersOfStores(database, scope)),
    story: actions.story.handler(({ context: { scope }, input }) =>
      readAction(database, scope, input.action, now()),
    ),
    open: actions.open.handler(({ context: { scope }, input }) => openActions(deps, scope, input)),
    change: actions.change.handler(({ context: { scope }, input }) => changeAction(deps, scope, input)),
    move: actions.move.handler(({ context: { scope }, input }) => moveAction(deps, scope, input)),
  };
}

/** The same, for coordinators to read. */
export function deskActionsApi({ database, now }: Deps) {
  const { actions } = coordinator;
  return {
    list: actions.list.handler(({ context: { desk }, input }) =>
      listActions(database, desk.scope, input, now()),
    ),
    story: actions.story.handler(({ context: { desk }, input }) =>
      readAction(database, desk.scope, input.action, now()),
    ),
  };
}
