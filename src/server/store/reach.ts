import type { Selectable } from 'kysely';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { asCompared } from '#domain/person/compared.ts';
import type { Connection } from './database.ts';
import type { MemberTable } from './schema.ts';

/** Which stores a member reaches: all, or those with these ids. */
export const StoreReach = z.union([z.literal('all'), z.array(Id)]);
export type StoreReach = z.infer<typeof StoreReach>;

/** What was chosen for a member, as their row keeps it. */
export type KeptReach = Pick<Selectable<MemberTable>, 'organization' | 'stores' | 'regions'>;

const Regions = z.array(z.string());

/** The names of the regions that were chosen for a member. */
export function regionsIn({ regions }: Pick<KeptReach, 'regions'>): string[] {
  return regions === null ? [] : Regions.parse(JSON.parse(regions));
}

/** The names of regions as a row keeps them. */
export function keptRegions(regions: readonly string[]): string | null {
  return regions.length === 0 ? null : JSON.stringify(regions);
}

/** The single stores that were chosen for a member, or all. */
export function chosenIn({ stores }: Pick<KeptReach, 'stores'>): StoreReach {
  return StoreReach.parse(JSON.parse(stores));
}

/** Which stores each of these members reaches as things stand: the single ones, and whatever is in their regions by now. */
export async function reachesOf(connection: Connection, kept: readonly KeptReach[]): Promise<StoreReach[]> {
  const reaches: StoreReach[] = [];
  for (const one of kept) {
    const [chosen, regions] = [chosenIn(one), regionsIn(one)];
    if (chosen === 'all' || regions.length === 0) reaches.push(chosen);
    else reaches.push([...new Set([...chosen, ...(await storesIn(connection, one, regions))])]);
  }
  return reaches;
}

/** The stores in these regions, however their names are written. */
async function storesIn(
  connection: Connection,
  { organization }: Pick<KeptReach, 'organization'>,
  regions: readonly string[],
): Promise<Id[]> {
  const wanted = new Set(regions.map(asCompared));
  const spellings = (await regionsOf(connection, { organization })).filter((name) =>
    wanted.has(asCompared(name)),
  );
  if (spellings.length === 0) return [];
  const rows = await connection
    .selectFrom('stores')
    .select('id')
    .where('organization', '=', organization)
    .where('region', 'in', spellings)
    .execute();
  return rows.map(({ id }) => id);
}

/** The regions that the organization's stores name, in their order. */
export async function regionsOf(
  connection: Connection,
  { organization }: Pick<KeptReach, 'organization'>,
): Promise<string[]> {
  const rows = await connection
    .selectFrom('stores')
    .select('region')
    .distinct()
    .where('organization', '=', organization)
    .where('region', 'is not', null)
    .orderBy('region')
    .execute();
  return rows.flatMap(({ region }) => (region === null || region === '' ? [] : [region]));
}
