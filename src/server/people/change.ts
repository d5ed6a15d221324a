import { asCompared } from '#domain/person/compared.ts';
import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { OwnProfileView } from '#protocol/api/own-profile.ts';
import type { OwnerReach, ProfileChange } from '#protocol/api/people.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { holdShopper, isShopper, setReach } from '../store/people.ts';
import { keepProfile, profileOf } from '../store/profiles.ts';
import { storesById } from '../store/stores.ts';

/** Changes a shopper's profile. Throws `not-found`, `stale`, `bad-input` for stores that are not the organization's. */
export function changeProfile(
  database: Database,
  scope: CoordinatorScope,
  { person, conflicts, ...profile }: ProfileChange,
  at: number,
): Promise<{ revision: number }> {
  return database.transaction().execute(async (connection) => {
    if (!(await isShopper(connection, scope, person))) throw new Problem('not-found');
    const stores = [...new Set(conflicts.stores)];
    const ours = await storesById(connection, scope, stores);
    if (stores.some((id) => !ours.has(id))) throw new Problem('bad-input', 'conflicts.stores');
    const of = { organization: scope.organization, person };
    // A claim that is being judged waits, or is judged by what is kept here.
    await holdShopper(database, connection, of);
    const kept = { ...profile, conflicts: [...stores, ...eachOnce(conflicts.clients)] };
    return { revision: await keepProfile(connection, of, kept, { by: scope.person, at }) };
  });
}

/** Changes what of it is the person's own; what the agency keeps of them stays. Throws `stale`. */
export function changeOwnProfile(
  database: Database,
  scope: ShopperScope,
  { own, revision }: OwnProfileView,
  at: number,
): Promise<{ revision: number }> {
  return database.transaction().execute(async (connection) => {
    await holdShopper(database, connection, scope);
    const kept = { ...(await profileOf(connection, scope)), own, revision };
    return { revision: await keepProfile(connection, scope, kept, { by: scope.person, at }) };
  });
}

/** Sets which stores an owner sees, and of which regions, be there a store in them now or not. Throws `not-found` for someone who is no owner, `bad-input` for stores that are not ours. */
export async function changeReach(
  database: Database,
  scope: CoordinatorScope,
  { person, ...chosen }: OwnerReach,
): Promise<void> {
  const reach = await checkedReach(database, scope, chosen);
  if (!(await setReach(database, scope, person, reach))) throw new Problem('not-found');
}

/** What is chosen for an owner: all stores, or single ones and regions. */
export type ChosenReach = Omit<OwnerReach, 'person'>;

/** The same, each of it once. Throws `bad-input` for stores that are not ours. */
export async function checkedReach(
  database: Database,
  scope: CoordinatorScope,
  { stores, regions }: ChosenReach,
): Promise<ChosenReach> {
  if (stores === 'all') return { stores, regions: [] };
  const reach = [...new Set(stores)];
  const ours = await storesById(database, scope, reach);
  if (reach.some((id) => !ours.has(id))) throw new Problem('bad-input', 'stores');
  return { stores: reach, regions: eachOnce(regions) };
}

function eachOnce(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [asCompared(name), name])).values()];
}
