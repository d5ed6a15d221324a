import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import type { Connection } from '../store/database.ts';
import { type Sums, sumsByStore, type Wanted } from '../store/reading.ts';
import { stores } from '../store/stores.ts';

/** A store as owners' figures name it. */
export interface Place {
  readonly id: Id;
  readonly name: string;
  readonly city: string;
}

/** Stores with published visits in a period, in the order of their names: the first so many, and how many more there are. */
export async function placesOf(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
  atMost: number,
): Promise<{ shown: Place[]; more: number }> {
  const visited = new Set((await sumsByStore(connection, scope, wanted)).map(({ store }) => store));
  const places = (await placesByName(connection, scope)).filter(({ id }) => visited.has(id));
  return { shown: places.slice(0, atMost), more: Math.max(0, places.length - atMost) };
}

/** Every store that the scope reaches, in the order of their names. */
export async function placesByName(connection: Connection, scope: OwnerScope): Promise<Place[]> {
  return (await stores(connection, scope)).map(({ id, name, city }) => ({ id, name, city }));
}

/** The sums of each store with the store itself; stores that are gone are left out. */
export async function placedSums(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
): Promise<{ readonly store: Place; readonly sums: Sums }[]> {
  const byId = new Map((await placesByName(connection, scope)).map((place) => [place.id, place]));
  return (await sumsByStore(connection, scope, wanted)).flatMap(({ store, ...sums }) => {
    const place = byId.get(store);
    return place ? [{ store: place, sums }] : [];
  });
}
