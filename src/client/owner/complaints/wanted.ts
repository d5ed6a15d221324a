import { fileAddress, wantedIn } from '#client/desk/wanted.ts';
import type { Sorting } from '#client/ui/desk/list/column.ts';
import { ComplaintsAsked } from '#protocol/api/complaints.ts';

/** Which complaints an address asks for, and in which order. */
export type ComplaintsWanted = Omit<ComplaintsAsked, 'after' | 'limit'>;

const { q, store, kind, channel, sort, direction } = ComplaintsAsked.shape;
const fields = { q, store, kind, channel, sort, direction };

/** What the address says; what it says wrongly is left out. */
export function complaintsWanted(query: Readonly<Record<string, string>>): ComplaintsWanted {
  return ComplaintsAsked.parse(wantedIn(query, fields));
}

/** The latest first, unless said otherwise. */
export function sortingOf({ sort = 'day', direction = 'desc' }: ComplaintsWanted): Sorting {
  return { by: sort, direction };
}

/** Where these complaints are saved from. */
export function complaintsFile(wanted: ComplaintsWanted, format: 'csv' | 'xlsx'): string {
  return fileAddress('/api/owner/complaints/file', wanted, format);
}
