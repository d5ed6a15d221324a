import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, OwnerScope, Scope } from '#domain/scope.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { type KeysetPage, keysetPage, keysOf, type PageAsked } from '../listing/keyset.ts';
import type { Connection } from './database.ts';
import type { StoreTable } from './schema.ts';

/** The stores that the scope reaches, by name; for a coordinator without those that are set aside. */
export async function stores(
  connection: Connection,
  scope: CoordinatorScope | OwnerScope,
): Promise<StoreView[]> {
  if (scope.stores !== 'all' && scope.stores.length === 0) return [];
  const named = storeRows(connection, scope).orderBy('stores.name').orderBy('stores.id');
  const all = scope.role === 'owner' ? named : named.where('stores.archived_at', 'is', null);
  const reached = scope.stores === 'all' ? all : all.where('stores.id', 'in', scope.stores);
  return (await reached.execute()).map(storeFrom);
}

const byName = { name: 'name', by: 'stores.name', id: 'stores.id', direction: 'asc' } as const;

/** A page of the owner's stores, by name. */
export async function ownerStorePage(
  connection: Connection,
  { organization, stores }: OwnerScope,
  asked: PageAsked,
): Promise<KeysetPage<StoreView>> {
  const all = storeRows(connection, { organization }).select(keysOf(byName));
  const theirs =
    stores === 'all' ? all : all.where('stores.id', 'in', stores.length > 0 ? stores : ['\u0001']);
  const page = await keysetPage(theirs, byName, asked);
  return { rows: page.rows.map(storeFrom), after: page.after };
}

/** Those of the organization's stores that are listed, by id: what visits name. */
export async function storesById(
  connection: Connection,
  scope: Pick<Scope, 'organization'>,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, StoreView>> {
  if (ids.length === 0) return new Map();
  const rows = await storeRows(connection, scope)
    .where('stores.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, storeFrom(row)]));
}

function storeRows(connection: Connection, { organization }: Pick<Scope, 'organization'>) {
  return connection
    .selectFrom('stores')
    .innerJoin('clients', (join) =>
      join
        .onRef('clients.id', '=', 'stores.client')
        .onRef('clients.organization', '=', 'stores.organization'),
    )
    .select(['stores.id', 'stores.name', 'stores.address', 'stores.city', 'stores.time_zone'])
    .select(['stores.latitude', 'stores.longitude', 'clients.name as client'])
    .where('stores.organization', '=', organization);
}

type StoreRow = Awaited<ReturnType<ReturnType<typeof storeRows>['execute']>>[number];

function storeFrom({ id, name, client, address, city, time_zone, latitude, longitude }: StoreRow): StoreView {
  const position = latitude === null || longitude === null ? null : { latitude, longitude };
  return { id, name, client, address, city, timeZone: time_zone, position };
}

export type NewStoreRow = Pick<StoreTable, 'id' | 'name' | 'client' | 'address' | 'city' | 'time_zone'>;

/** Adds a store of a client that exists. */
export async function addStore(
  connection: Connection,
  { organization }: CoordinatorScope,
  store: NewStoreRow,
): Promise<void> {
  const unknown = { latitude: null, longitude: null, profile: null };
  await connection
    .insertInto('stores')
    .values({ organization, ...store, ...unknown })
    .execute();
}

/** The client of that name, made under `newId` where there is none. Gives its id. */
export async function clientNamed(
  connection: Connection,
  { organization }: CoordinatorScope,
  name: string,
  newId: Id,
): Promise<Id> {
  const named = connection.selectFrom('clients').select('id').where('organization', '=', organization);
  const found = await named.where('name', '=', name).executeTakeFirst();
  if (found) return found.id;
  await connection.insertInto('clients').values({ organization, id: newId, name }).execute();
  return newId;
}
