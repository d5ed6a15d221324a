import type { ComponentChildren } from 'preact';

export type Direction = 'asc' | 'desc';

/** What a list is sorted by: a column's key, and which way. */
export interface Sorting {
  readonly by: string;
  readonly direction: Direction;
}

/** One column of a list. */
export interface Column<R> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: R) => ComponentChildren;
  /** Which way a first press sorts it; absent: it can't be sorted. */
  readonly sorts?: Direction;
  /** `figure`: at the end, in figures of one width. `minor`: left out where there is little room. */
  readonly look?: 'figure' | 'minor';
}

/** How the list is sorted once a column's title is pressed. */
export function pressed({ key, sorts }: Column<never>, now: Sorting): Sorting {
  if (now.by === key) return { by: key, direction: now.direction === 'asc' ? 'desc' : 'asc' };
  return { by: key, direction: sorts ?? 'asc' };
}
