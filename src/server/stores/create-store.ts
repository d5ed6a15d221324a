import { randomUUID } from 'node:crypto';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { NewStore } from '#protocol/api/contract.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { addStore, clientNamed } from '../store/stores.ts';
import { isTimeZone } from './time-zone.ts';

/** Adds a store, and its client where that is new. Throws `bad-input` for a time zone that there is not. */
export async function createStore(
  database: Database,
  scope: CoordinatorScope,
  { name, client, address, city, timeZone }: NewStore,
): Promise<StoreView> {
  if (!isTimeZone(timeZone)) throw new Problem('bad-input', 'timeZone');
  const store = { id: randomUUID(), name, address, city };
  await database.transaction().execute(async (connection) => {
    const clientId = await clientNamed(connection, scope, client, randomUUID());
    await addStore(connection, scope, { ...store, client: clientId, time_zone: timeZone });
  });
  return { ...store, client, timeZone, position: null };
}
