import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { holding } from '../listing/holding.ts';
import type { Connection } from './database.ts';
import type { Place } from './reading.ts';

/** As many stores as a person picks among at once. */
const MOST_FOUND = 20;

/** The owner's stores that have these words in name or city, the first of them in the order of their names. */
export function placesFound(connection: Connection, scope: OwnerScope, words: string): Promise<Place[]> {
  const all = theirStores(connection, scope).select(['id', 'name', 'city']);
  const found = words.trim() === '' ? all : all.where(holding(['name', 'city'], words.trim()));
  return found.orderBy('name').orderBy('id').limit(MOST_FOUND).execute();
}

/** The owner's stores of a region, a concept, or both. */
export async function storesAlike(
  connection: Connection,
  scope: OwnerScope,
  { region, concept }: { readonly region?: string | undefined; readonly concept?: string | undefined },
): Promise<Id[]> {
  let alike = theirStores(connection, scope).select('id');
  if (region !== undefined) alike = alike.where('region', '=', region);
  if (concept !== undefined) alike = alike.where('concept', '=', concept);
  return (await alike.execute()).map(({ id }) => id);
}

/** The regions, or the concepts, of the owner's stores, each once. */
export async function groupings(
  connection: Connection,
  scope: OwnerScope,
  by: 'region' | 'concept',
): Promise<string[]> {
  const rows = await theirStores(connection, scope)
    .select(by)
    .distinct()
    .where(by, 'is not', null)
    .orderBy(by)
    .limit(500)
    .execute();
  return rows.flatMap((row) => row[by] || []);
}

/** A store as files name it. */
export interface StoreToMatch extends Place {
  readonly reference: string | null;
  readonly timeZone: string;
}

/** All of the owner's stores, as files name them. */
export function storesToMatch(connection: Connection, scope: OwnerScope): Promise<StoreToMatch[]> {
  return theirStores(connection, scope)
    .select(['id', 'name', 'city', 'reference', 'time_zone as timeZone'])
    .execute();
}

/** The owner's stores, and no one else's. */
function theirStores(connection: Connection, { organization, stores }: OwnerScope) {
  const all = connection.selectFrom('stores').where('organization', '=', organization);
  return stores === 'all' ? all : all.where('id', 'in', stores.length > 0 ? stores : ['\u0001']);
}
