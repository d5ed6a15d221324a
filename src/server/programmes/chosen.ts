import type { ProgrammePlan } from '#domain/programme/programme.ts';
import { isChosen, type ProgrammeStore } from '#domain/programme/store.ts';
import type { Scope } from '#domain/scope.ts';
import type { Connection } from '../store/database.ts';
import { storesOfClient } from '../store/programme-stores.ts';

/** A store with what it is called. */
export type NamedStore = ProgrammeStore & { readonly name: string; readonly city: string };

/** The stores that a plan takes in now, by name. */
export async function chosenStores(
  connection: Connection,
  scope: Pick<Scope, 'organization'>,
  { client, stores }: Pick<ProgrammePlan, 'client' | 'stores'>,
): Promise<NamedStore[]> {
  const all = await storesOfClient(connection, scope, client);
  return all.filter((store) => isChosen(store, client, stores));
}
