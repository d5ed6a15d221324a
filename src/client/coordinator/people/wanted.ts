import { fileAddress, wantedIn } from '#client/desk/wanted.ts';
import type { Sorting } from '#client/ui/desk/list/column.ts';
import { PersonListAsked } from '#protocol/api/people.ts';

/** Which people an address asks for, and in which order. */
export type PeopleWanted = Omit<PersonListAsked, 'after' | 'limit'>;

const { role, standing, q, sort, direction } = PersonListAsked.shape;
const fields = { role, standing, q, sort, direction };

/** What the address says; what it says wrongly is left out. */
export function peopleWanted(query: Readonly<Record<string, string>>): PeopleWanted {
  return PersonListAsked.parse(wantedIn(query, fields));
}

/** By name, unless said otherwise. */
export function sortingOf({ sort = 'name', direction: way = 'asc' }: PeopleWanted): Sorting {
  return { by: sort, direction: way };
}

/** Where these people are saved from. */
export function peopleFile(wanted: PeopleWanted, format: 'csv' | 'xlsx'): string {
  return fileAddress('/api/people/file', wanted, format);
}
