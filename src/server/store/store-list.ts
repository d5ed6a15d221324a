import { sql } from 'kysely';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { StoreHours } from '#domain/store/hours.ts';
import type { StoreChoices, StoreListAsked, StoreRow } from '#protocol/api/stores.ts';
import { countUpTo } from '../listing/bounded.ts';
import { holding } from '../listing/holding.ts';
import { type KeysetPage, keysetPage, keysOf, type PageAsked } from '../listing/keyset.ts';
import type { Connection } from './database.ts';
import { channelsIn, hoursIn, wordsIn } from './store-columns.ts';

export type StoresWanted = Omit<StoreListAsked, 'after' | 'limit'>;

/** What stores are sorted by; where nothing is known it is the empty text, which comes first. */
const orders = {
  name: 'listed.name',
  city: 'listed.city',
  client: 'listed.client',
  region: 'listed.region',
  reference: 'listed.reference',
} as const;

/** A page of the organization's stores, by name unless asked otherwise. */
export async function storePage(
  connection: Connection,
  scope: CoordinatorScope,
  wanted: StoresWanted,
  asked: PageAsked,
): Promise<KeysetPage<ListedStore>> {
  const { sort = 'name', direction = 'asc' } = wanted;
  const order = { name: `${sort}-${direction}`, by: orders[sort], id: 'listed.id', direction };
  const page = await keysetPage(
    storesIn(connection, scope, wanted).selectAll().select(keysOf(order)),
    order,
    asked,
  );
  return { rows: page.rows.map(rowFrom), after: page.after };
}

/** How many there are, up to `MOST_COUNTED`. */
export function storeCount(
  connection: Connection,
  scope: CoordinatorScope,
  wanted: StoresWanted,
): Promise<number> {
  return countUpTo(connection, storesIn(connection, scope, wanted).select('listed.id'));
}

/** What stores can be narrowed to, each once. */
export async function storeChoices(
  connection: Connection,
  { organization }: CoordinatorScope,
): Promise<StoreChoices> {
  const wordsOf = async (column: 'region' | 'concept') => {
    const all = connection.selectFrom('stores').select(column).distinct();
    const rows = await all
      .where('organization', '=', organization)
      .where(column, 'is not', null)
      .orderBy(column)
      .limit(500)
      .execute();
    return rows.flatMap((row) => row[column] ?? []);
  };
  const clients = await connection
    .selectFrom('clients')
    .select('name')
    .where('organization', '=', organization)
    .orderBy('name')
    .execute();
  return {
    clients: clients.map(({ name }) => name),
    regions: await wordsOf('region'),
    concepts: await wordsOf('concept'),
  };
}

function storesIn(connection: Connection, scope: CoordinatorScope, wanted: StoresWanted) {
  const { client, region, concept } = wanted;
  const words = wanted.q?.trim() ?? '';
  let stores = connection.selectFrom(listed(connection, scope).as('listed'));
  stores = stores.where('listed.archived_at', wanted.show === 'archived' ? 'is not' : 'is', null);
  if (client) stores = stores.where('listed.client', '=', client);
  if (region) stores = stores.where('listed.region', '=', region);
  if (concept) stores = stores.where('listed.concept', '=', concept);
  if (words) stores = stores.where(holding(searched, words));
  return stores;
}

const searched = ['name', 'city', 'address', 'client', 'reference', 'tags'].map((name) => `listed.${name}`);

function listed(connection: Connection, { organization }: CoordinatorScope) {
  return connection
    .selectFrom('stores')
    .innerJoin('clients', (join) =>
      join
        .onRef('clients.organization', '=', 'stores.organization')
        .onRef('clients.id', '=', 'stores.client'),
    )
    .select(['stores.id', 'stores.name', 'stores.address', 'stores.city', 'stores.time_zone'])
    .select(['stores.latitude', 'stores.longitude', 'stores.channels', 'clients.name as client'])
    .select(['stores.hours', 'stores.archived_at'])
    .select([
      known('stores.reference').as('reference'),
      known('stores.region').as('region'),
      known('stores.concept').as('concept'),
      sql<string>`coalesce(${sql.ref('stores.tags')}, '[]')`.as('tags'),
    ])
    .where('stores.organization', '=', organization);
}

function known(column: string) {
  return sql<string>`coalesce(${sql.ref(column)}, '')`;
}

/** A store as lists and files read it. */
export type ListedStore = StoreRow & { readonly hours: StoreHours };

type Listed = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];

function rowFrom({ time_zone, latitude, longitude, channels, tags, hours, ...row }: Listed): ListedStore {
  const { id, name, client, address, city, reference, region, concept } = row;
  return {
    ...{ id, name, client, address, city, reference, region, concept },
    timeZone: time_zone,
    position: latitude === null || longitude === null ? null : { latitude, longitude },
    channels: channelsIn(channels),
    tags: wordsIn(tags),
    hours: hoursIn(hours),
  };
}
