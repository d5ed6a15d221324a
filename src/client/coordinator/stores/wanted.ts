import { fileAddress, wantedIn } from '#client/desk/wanted.ts';
import type { Sorting } from '#client/ui/desk/list/column.ts';
import { StoreListAsked } from '#protocol/api/stores.ts';

/** Which stores an address asks for, and in which order. */
export type StoresWanted = Omit<StoreListAsked, 'after' | 'limit'>;

const { client, region, concept, show, q, sort, direction } = StoreListAsked.shape;
const fields = { client, region, concept, show, q, sort, direction };

/** What the address says; what it says wrongly is left out. */
export function storesWanted(query: Readonly<Record<string, string>>): StoresWanted {
  return StoreListAsked.parse(wantedIn(query, fields));
}

/** By name, unless said otherwise. */
export function sortingOf({ sort = 'name', direction: way = 'asc' }: StoresWanted): Sorting {
  return { by: sort, direction: way };
}

/** Where these stores are saved from. */
export function storesFile(wanted: StoresWanted, format: 'csv' | 'xlsx'): string {
  return fileAddress('/api/stores/file', wanted, format);
}
