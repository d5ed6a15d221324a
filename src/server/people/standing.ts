import type { Id } from '#domain/ids.ts';
import { standingBy } from '#domain/person/standing.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { DoneWithMany, OpenVisit, Qualifying, StandingView } from '#protocol/api/standing.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from '../store/database.ts';
import { readQualifications, setQualifications } from '../store/people.ts';
import { heldMember, memberAt, openVisitsOf, personStepsOf } from '../store/person-standing.ts';
import { storesById } from '../store/stores.ts';

/** How someone stands, which visits wait for them and what was done. Throws `not-found`. */
export async function readStanding(
  connection: Connection,
  scope: CoordinatorScope,
  person: Id,
): Promise<StandingView> {
  const member = await memberAt(connection, scope, person);
  if (!member) throw new Problem('not-found');
  const at = { deactivated: member.deactivated_at, erased: member.erased_at };
  const since = at.erased ?? at.deactivated;
  return {
    standing: standingBy(at),
    since: since === null ? null : Number(since),
    open: await openOf(connection, scope, person),
    steps: await personStepsOf(connection, scope, person),
  };
}

async function openOf(connection: Connection, scope: CoordinatorScope, person: Id): Promise<OpenVisit[]> {
  const visits = await openVisitsOf(connection, scope, person);
  const stores = await storesById(
    connection,
    scope,
    visits.map(({ store }) => store),
  );
  return visits.map(({ id, state, store: at, window_from, window_to }) => {
    const store = stores.get(at);
    if (!store) throw new Error('A visit has a store');
    const { name, city, timeZone } = store;
    const window = { from: Number(window_from), to: Number(window_to) };
    return { id, state, store: name, city, timeZone, window };
  });
}

/** Adds to what shoppers hold; who works here no more and who is no shopper stay as they are. */
export async function qualifyMany(
  database: Database,
  scope: CoordinatorScope,
  { people, add }: Qualifying,
): Promise<DoneWithMany> {
  const counts = { done: 0, left: 0 };
  for (const person of new Set(people)) {
    const isDone = await database.transaction().execute(async (connection) => {
      const member = await heldMember(database, connection, scope, person);
      if (member?.role !== 'shopper' || member.deactivated_at !== null) return false;
      const names = new Set([...readQualifications(member), ...add]);
      return setQualifications(connection, scope, person, [...names]);
    });
    counts[isDone ? 'done' : 'left'] += 1;
  }
  return counts;
}
