import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { ConflictsView, PersonView } from '#protocol/api/people.ts';
import { sumsOf } from '../pay/sums.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { gradesOf, phonesOf } from '../store/person-history.ts';
import { personAt } from '../store/person-list.ts';
import { profileOf } from '../store/profiles.ts';
import { settledSums } from '../store/settlements.ts';
import { storesById } from '../store/stores.ts';

/** Someone with all that is known of them. Throws `not-found`. */
export async function readPerson(
  connection: Connection,
  scope: CoordinatorScope,
  id: Id,
): Promise<PersonView> {
  const person = await personAt(connection, scope, id);
  if (!person) throw new Problem('not-found');
  const { places: _, ...known } = person;
  const { conflicts, ...profile } = await profileOf(connection, { ...scope, person: id });
  return {
    ...known,
    ...profile,
    conflicts: await conflictsView(connection, scope, conflicts),
    grades: await gradesOf(connection, scope, id),
    pay: sumsOf(await settledSums(connection, scope, { shopper: id })),
    phones: await phonesOf(connection, scope, id),
  };
}

/** Stores by what they are called, and clients: what is no store's id is a client's name. */
async function conflictsView(
  connection: Connection,
  scope: CoordinatorScope,
  conflicts: readonly string[],
): Promise<ConflictsView> {
  const stores = await storesById(connection, scope, [...conflicts]);
  return {
    stores: [...stores.values()].map(({ id, name, city }) => ({ id, name, city })),
    clients: conflicts.filter((one) => !stores.has(one)),
  };
}
