import type { Id } from '#domain/ids.ts';
import type { ProgrammePlan } from '#domain/programme/programme.ts';
import { isChosen, type ProgrammeStore } from '#domain/programme/store.ts';
import type { Scope } from '#domain/scope.ts';
import type { Connection } from '../store/database.ts';
import { storeKinds, storesAmong, storesOfClient } from '../store/programme-stores.ts';
import type { ProgrammeRecord } from '../store/programmes.ts';

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

/** How many stores each of these programmes takes in now: all stores are looked at once, by what they have in common. */
export async function chosenCounts(
  connection: Connection,
  scope: Pick<Scope, 'organization'>,
  programmes: readonly ProgrammeRecord[],
): Promise<ReadonlyMap<Id, number>> {
  const kinds = Map.groupBy(await storeKinds(connection, scope), ({ client }) => client);
  const counts = new Map<Id, number>();
  for (const { id, plan } of programmes) {
    const { client, stores } = plan;
    const those = (kinds.get(client) ?? []).filter((kind) => isChosen({ id: '', ...kind }, client, stores));
    const named = stores.by === 'list' ? await storesAmong(connection, scope, client, stores.stores) : 0;
    counts.set(
      id,
      those.reduce((sum, kind) => sum + kind.stores, named),
    );
  }
  return counts;
}
