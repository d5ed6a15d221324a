import type { Id } from '#domain/ids.ts';
import type { PlanShopper } from '#domain/planning/problem.ts';
import { alwaysOpen, type StoreHours } from '#domain/programme/store.ts';
import type { Scope } from '#domain/scope.ts';
import type { Connection } from '../store/database.ts';
import { clients, storesOfClient } from '../store/programme-stores.ts';

type Within = Pick<Scope, 'organization'>;

/*
 * What a plan knows of stores and people beside their rules, one function for each source: what is kept nowhere yet is told as
 * unknown here, and stands in nobody's way.
 */

/** When each store is open. */
export async function openingHours(
  connection: Connection,
  scope: Within,
): Promise<ReadonlyMap<Id, StoreHours>> {
  const all = await Promise.all(
    (await clients(connection, scope)).map(({ id }) => storesOfClient(connection, scope, id)),
  );
  return new Map(all.flat().map(({ id, hours }) => [id, hours]));
}

export type ShopperProfile = Pick<
  PlanShopper,
  'base' | 'reachKm' | 'cities' | 'languages' | 'available' | 'conflicts' | 'mostVisits'
>;

/** What nothing is known of. */
export const unknownProfile: ShopperProfile = {
  base: null,
  reachKm: null,
  cities: [],
  languages: [],
  available: alwaysOpen,
  conflicts: [],
  mostVisits: null,
};

/** Where shoppers go, when, and what they may not see; who is not in it is {@link unknownProfile}. */
export async function shopperProfiles(
  _connection: Connection,
  _scope: Within,
): Promise<ReadonlyMap<Id, ShopperProfile>> {
  return new Map();
}
