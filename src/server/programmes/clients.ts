import type { CoordinatorScope } from '#domain/scope.ts';
import type { Connection } from '../store/database.ts';
import { clients, storesOfClient } from '../store/programme-stores.ts';

/** The clients with their stores, and what these can be chosen by. */
export async function clientsWithStores(connection: Connection, scope: CoordinatorScope) {
  const found = [];
  for (const { id, name } of await clients(connection, scope)) {
    const all = await storesOfClient(connection, scope, id);
    const stores = all.filter(({ archived }) => !archived);
    const distinct = (values: readonly (string | null)[]) =>
      [...new Set(values.filter((value) => value !== null))].toSorted();
    found.push({
      id,
      name,
      stores: stores.map((store) => ({ id: store.id, name: `${store.name}, ${store.city}` })),
      regions: distinct(stores.map(({ region }) => region)),
      concepts: distinct(stores.map(({ concept }) => concept)),
      tags: distinct(stores.flatMap(({ tags }) => tags)),
    });
  }
  return found;
}
