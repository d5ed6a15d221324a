import type { Id } from '#domain/ids.ts';
import { asCompared } from '#domain/person/compared.ts';
import { availableOf, townsIn } from '#domain/person/profile.ts';
import type { PlanShopper } from '#domain/planning/problem.ts';
import { alwaysOpen, type StoreHours } from '#domain/programme/store.ts';
import type { Scope } from '#domain/scope.ts';
import type { Connection } from '../store/database.ts';
import { profilesOf, townsByRegion } from '../store/profiles.ts';
import { clients, storesOfClient } from '../store/programme-stores.ts';

type Within = Pick<Scope, 'organization'>;

/*
 * What a plan knows of stores and people beside their rules, one function for each source: what is not known is told as
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
  connection: Connection,
  scope: Within,
): Promise<ReadonlyMap<Id, ShopperProfile>> {
  const profiles = await profilesOf(connection, scope);
  const towns = await townsByRegion(connection, scope, asCompared);
  return new Map(
    [...profiles].map(([id, { own, conflicts }]) => [
      id,
      {
        base: own.home,
        reachKm: own.reachKm,
        cities: townsIn(own.places, towns),
        languages: own.languages,
        available: availableOf(own),
        conflicts,
        mostVisits: null,
      },
    ]),
  );
}
