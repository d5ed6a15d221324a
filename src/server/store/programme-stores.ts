import type { Id } from '#domain/ids.ts';
import type { ProgrammeStore } from '#domain/programme/store.ts';
import type { Scope } from '#domain/scope.ts';
import type { Connection } from './database.ts';
import { hoursIn, wordsIn } from './store-columns.ts';

type Within = Pick<Scope, 'organization'>;

/** A client's stores as far as programmes look at them, by name. */
export async function storesOfClient(
  connection: Connection,
  { organization }: Within,
  client: Id,
): Promise<(ProgrammeStore & { readonly name: string; readonly city: string })[]> {
  const rows = await connection
    .selectFrom('stores')
    .select(['id', 'name', 'city', 'client', 'time_zone as timeZone', 'region', 'concept', 'tags', 'hours'])
    .select('archived_at')
    .where('organization', '=', organization)
    .where('client', '=', client)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ tags, hours, archived_at, ...row }) => ({
    ...row,
    tags: wordsIn(tags),
    hours: hoursIn(hours),
    archived: archived_at !== null,
  }));
}

/** The clients that the organization measures, by name. */
export async function clients(
  connection: Connection,
  { organization }: Within,
): Promise<{ id: Id; name: string }[]> {
  return connection
    .selectFrom('clients')
    .select(['id', 'name'])
    .where('organization', '=', organization)
    .orderBy('name')
    .execute();
}

/** How many stores that are measured there are of each kind: all that a programme's filter looks at. */
export async function storeKinds(
  connection: Connection,
  { organization }: Within,
): Promise<(Pick<ProgrammeStore, 'client' | 'region' | 'concept' | 'tags'> & { readonly stores: number })[]> {
  const rows = await connection
    .selectFrom('stores')
    .select(({ fn }) => ['client', 'region', 'concept', 'tags', fn.countAll<number>().as('stores')])
    .where('organization', '=', organization)
    .where('archived_at', 'is', null)
    .groupBy(['client', 'region', 'concept', 'tags'])
    .execute();
  return rows.map(({ tags, stores, ...row }) => ({ ...row, tags: wordsIn(tags), stores: Number(stores) }));
}

/** How many of these stores are the client's and measured. */
export async function storesAmong(
  connection: Connection,
  { organization }: Within,
  client: Id,
  among: readonly Id[],
): Promise<number> {
  const rows = await connection
    .selectFrom('stores')
    .select('id')
    .where('organization', '=', organization)
    .where('client', '=', client)
    .where('archived_at', 'is', null)
    .execute();
  const wanted = new Set(among);
  return rows.filter(({ id }) => wanted.has(id)).length;
}
