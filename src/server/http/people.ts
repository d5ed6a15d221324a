import type { Handler } from 'hono';
import { PersonListAsked } from '#protocol/api/people.ts';
import { changeOwnProfile, changeProfile, changeReach } from '../people/change.ts';
import { listPeople, peopleSheet } from '../people/list.ts';
import { readPerson } from '../people/read.ts';
import { Problem } from '../problem.ts';
import { profileOf } from '../store/profiles.ts';
import { asCoordinator, scopeOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { coordinator, shopper } from './guards.ts';
import { workbookFile } from './workbook.ts';

type Deps = Pick<AppDeps, 'database' | 'now'>;

/** People as the desk lists and keeps them. */
export function personsApi({ database, now }: Deps) {
  const { persons } = coordinator;
  return {
    list: persons.list.handler(({ context: { desk }, input }) => listPeople(database, desk.scope, input)),
    read: persons.read.handler(({ context: { desk }, input }) =>
      readPerson(database, desk.scope, input.person),
    ),
    change: persons.change.handler(({ context: { desk }, input }) =>
      changeProfile(database, desk.scope, input, now()),
    ),
    reach: persons.reach.handler(async ({ context: { desk }, input }) => {
      await changeReach(database, desk.scope, input);
      return {};
    }),
  };
}

/** The own profile, without what the agency keeps beside it. */
export function ownProfileApi({ database, now }: Deps) {
  const { profile } = shopper;
  return {
    read: profile.read.handler(async ({ context: { scope } }) => {
      const { own, revision } = await profileOf(database, scope);
      return { own, revision };
    }),
    change: profile.change.handler(({ context: { scope }, input }) =>
      changeOwnProfile(database, scope, input, now()),
    ),
  };
}

/** `GET /api/people/file?…&format=csv|xlsx`: everyone whom the list's address asks for, to be saved. Sent as it is read. */
export function peopleFileRoute({ database, auth }: Pick<AppDeps, 'database' | 'auth'>): Handler<Env> {
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    const wanted = PersonListAsked.safeParse(c.req.query());
    if (!wanted.success) throw new Problem('bad-input');
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
    return workbookFile(format, 'people', [peopleSheet(database, scope, wanted.data)]);
  };
}
