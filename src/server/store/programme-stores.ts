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
