import { signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';

/** How a person calls the title and the items of the plain list, item by moment. What is empty is called as it was. */
const OwnNames = z.object({ title: z.string(), items: z.record(z.string(), z.string()) });
export type OwnNames = z.infer<typeof OwnNames>;

const Kept = z.object({
  names: z.record(z.string(), OwnNames),
  /** Which items that mark nothing are ticked, in one visit's list. */
  ticked: z.object({ visit: z.string(), items: z.array(z.string()) }),
});
type Kept = z.infer<typeof Kept>;

const KEY = 'lists.own';
const kept = signal<Kept>(remembered());

/** The person's own names for a checklist's list. */
export function ownNames(checklist: Id): OwnNames {
  return kept.value.names[checklist] ?? { title: '', items: {} };
}

/** Gives the list of a checklist other names, on this device alone. */
export function rename(checklist: Id, names: OwnNames): void {
  keep({ ...kept.value, names: { ...kept.value.names, [checklist]: names } });
}

/** The items that mark nothing and are ticked in this visit's list. */
export function tickedOthers(visit: Id): readonly string[] {
  return kept.value.ticked.visit === visit ? kept.value.ticked.items : [];
}

/** Ticks or unticks an item that marks nothing. */
export function tickOther(visit: Id, item: string): void {
  const before = tickedOthers(visit);
  const items = before.includes(item) ? before.filter((other) => other !== item) : [...before, item];
  keep({ ...kept.value, ticked: { visit, items } });
}

function keep(next: Kept): void {
  kept.value = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // No storage: the names last as long as the page.
  }
}

function remembered(): Kept {
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return { names: {}, ticked: { visit: '', items: [] } };
  }
}
