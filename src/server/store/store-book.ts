import type { Profile } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import type { StoreFields } from '#domain/store/fields.ts';
import type { StoreHours } from '#domain/store/hours.ts';
import { Problem } from '../problem.ts';
import type { Connection } from './database.ts';
import { readChosen, standardProfiles } from './standard-profiles.ts';
import { channelsIn, hoursIn, wordsIn } from './store-columns.ts';

type Within = Pick<Scope, 'organization'>;

/** A store as it is kept. `client` is its name, `clientId` its id. */
export type StoreRecord = StoreFields & {
  readonly id: Id;
  readonly clientId: Id;
  readonly revision: number;
  readonly archivedAt: number | null;
  /** The one chosen by hand: a kept profile's id, or one that only stores have. */
  readonly profile: Id | Profile | null;
};

/** One of the organization's stores, whole. */
export async function storeAt(
  connection: Connection,
  scope: Within,
  id: Id,
): Promise<StoreRecord | undefined> {
  const row = await wholeRows(connection, scope).where('stores.id', '=', id).executeTakeFirst();
  return row && recordFrom(row);
}

/** All of them, those that are set aside too. */
export async function everyStore(connection: Connection, scope: Within): Promise<StoreRecord[]> {
  return (await wholeRows(connection, scope).execute()).map(recordFrom);
}

/** When a store is open; `undefined` for one that is not ours. */
export async function storeHours(
  connection: Connection,
  { organization }: Within,
  id: Id,
): Promise<StoreHours | undefined> {
  const named = connection.selectFrom('stores').select('hours').where('organization', '=', organization);
  const row = await named.where('id', '=', id).executeTakeFirst();
  return row && hoursIn(row.hours);
}

/** Which of the organization's stores is set aside. */
export async function isArchived(connection: Connection, { organization }: Within, id: Id): Promise<boolean> {
  const named = connection
    .selectFrom('stores')
    .select('archived_at')
    .where('organization', '=', organization);
  return ((await named.where('id', '=', id).executeTakeFirst())?.archived_at ?? null) !== null;
}

/** The profiles that there are to choose, by their id: those that are kept, and those that only stores have. */
export async function knownProfiles(
  connection: Connection,
  { organization }: Within,
): Promise<ReadonlyMap<Id, Profile>> {
  const rows = await connection
    .selectFrom('stores')
    .select('profile')
    .distinct()
    .where('organization', '=', organization)
    .where('profile', 'is not', null)
    .limit(200)
    .execute();
  const ofStores = rows.flatMap(({ profile }) => {
    const chosen = readChosen(profile);
    return chosen !== null && typeof chosen !== 'string' ? [chosen] : [];
  });
  const kept = await standardProfiles(connection, { organization });
  return new Map([...ofStores, ...kept].map((one) => [one.id, one]));
}

/** Stores that are measured and that profiles of standards can't tell apart. */
export interface StoreKind extends Pick<StoreRecord, 'region' | 'concept' | 'channels' | 'profile'> {
  readonly count: number;
}

/** How many stores there are of each kind: as many rows as kinds, however many stores. */
export async function storeKinds(connection: Connection, { organization }: Within): Promise<StoreKind[]> {
  const alike = ['region', 'concept', 'channels', 'profile'] as const;
  const rows = await connection
    .selectFrom('stores')
    .select(alike)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('organization', '=', organization)
    .where('archived_at', 'is', null)
    .groupBy(alike)
    .execute();
  return rows.map(({ region, concept, channels, profile, count }) => ({
    ...{ region: region ?? '', concept: concept ?? '', channels: channelsIn(channels) },
    ...{ profile: readChosen(profile), count: Number(count) },
  }));
}

/** Whether another store of the client has this number. */
export async function isTaken(
  connection: Connection,
  { organization }: Within,
  { clientId, reference, except }: { clientId: Id; reference: string; except: Id },
): Promise<boolean> {
  if (reference === '') return false;
  const all = connection.selectFrom('stores').select('id').where('organization', '=', organization);
  const named = all.where('client', '=', clientId).where('reference', '=', reference);
  return (await named.where('id', '!=', except).executeTakeFirst()) !== undefined;
}

/** What is asked for a store from the revision that was read. Throws `stale` where another change came between. */
export async function keepStore(
  connection: Connection,
  { organization }: CoordinatorScope,
  { id, revision }: Pick<StoreRecord, 'id' | 'revision'>,
  columns: StoreColumns | { readonly archived_at: number | null },
): Promise<number> {
  const { numUpdatedRows } = await connection
    .updateTable('stores')
    .set({ ...columns, revision: revision + 1 })
    .where('organization', '=', organization)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('stale');
  return revision + 1;
}

/** Adds stores of clients that exist. */
export async function addStores(
  connection: Connection,
  { organization }: CoordinatorScope,
  stores: readonly (StoreColumns & { readonly id: Id })[],
): Promise<void> {
  if (stores.length === 0) return;
  await connection
    .insertInto('stores')
    .values(stores.map((store) => ({ organization, profile: null, ...store })))
    .execute();
}

export type StoreColumns = ReturnType<typeof columnsOf>;

/** What people enter of a store, as its row has it. */
export function columnsOf(
  { name, address, city, timeZone, position, channels, tags, hours, ...words }: Omit<StoreFields, 'client'>,
  client: Id,
) {
  const { reference, region, concept } = words;
  const isOpenAlways = hours.weekly.length === 0 && hours.exceptions.length === 0;
  return {
    ...{ name, client, address, city, time_zone: timeZone },
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    reference: reference || null,
    region: region || null,
    concept: concept || null,
    channels: channels.length > 0 ? JSON.stringify(channels) : null,
    tags: tags.length > 0 ? JSON.stringify(tags) : null,
    hours: isOpenAlways ? null : JSON.stringify(hours),
  };
}

function wholeRows(connection: Connection, { organization }: Within) {
  return connection
    .selectFrom('stores')
    .innerJoin('clients', (join) =>
      join
        .onRef('clients.organization', '=', 'stores.organization')
        .onRef('clients.id', '=', 'stores.client'),
    )
    .selectAll('stores')
    .select('clients.name as client_name')
    .where('stores.organization', '=', organization);
}

type Row = Awaited<ReturnType<ReturnType<typeof wholeRows>['execute']>>[number];

function recordFrom({ latitude, longitude, ...row }: Row): StoreRecord {
  const { id, name, address, city, revision } = row;
  return {
    ...{ id, name, address, city, revision },
    client: row.client_name,
    clientId: row.client,
    timeZone: row.time_zone,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    reference: row.reference ?? '',
    region: row.region ?? '',
    concept: row.concept ?? '',
    channels: channelsIn(row.channels),
    tags: wordsIn(row.tags),
    hours: hoursIn(row.hours),
    archivedAt: row.archived_at,
    profile: readChosen(row.profile),
  };
}

/** Takes their numbers from stores that are about to get others. */
export async function letGoOfReferences(
  connection: Connection,
  { organization }: CoordinatorScope,
  ids: readonly Id[],
): Promise<void> {
  for (const id of ids)
    await connection
      .updateTable('stores')
      .set({ reference: null })
      .where('organization', '=', organization)
      .where('id', '=', id)
      .execute();
}
