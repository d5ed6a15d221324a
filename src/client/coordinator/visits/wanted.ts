import { fileAddress, wantedIn } from '#client/desk/wanted.ts';
import type { Sorting } from '#client/ui/desk/list/column.ts';
import { VisitListAsked } from '#protocol/api/visit-list.ts';

/** Which visits an address asks for, and in which order. */
export type VisitsWanted = Omit<VisitListAsked, 'after' | 'limit'>;

const { state, store, shopper, q, sort, direction } = VisitListAsked.shape;
const fields = { state, store, shopper, q, sort, direction };

/** What the address says; what it says wrongly is left out. */
export function visitsWanted(query: Readonly<Record<string, string>>): VisitsWanted {
  return VisitListAsked.parse(wantedIn(query, fields));
}

/** Latest window first, unless said otherwise. */
export function sortingOf({ sort = 'window', direction: way = 'desc' }: VisitsWanted): Sorting {
  return { by: sort, direction: way };
}

/** Where these visits are saved from. */
export function visitsFile(wanted: VisitsWanted, format: 'csv' | 'xlsx'): string {
  return fileAddress('/api/visits/file', wanted, format);
}
