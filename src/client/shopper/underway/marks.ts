import { dayKey } from '#client/locales/format.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';

const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;

/** How many marks there are, each a colour with a shape. */
export const MARKS = 6;

/**
 * The mark of a visit, 0 to {@link MARKS} − 1: by its id, so that it stays the same, and none twice on one day while there are
 * enough. `visits` are all that the person has.
 */
export function markOf(visit: ShopperVisit, visits: readonly ShopperVisit[]): number {
  const sameDay = visits.filter((other) => other.id !== visit.id && areOnOneDay(visit, other));
  const taken = new Set<number>();
  for (const { id } of [...sameDay, visit].toSorted(earlierFirst)) {
    const mark = freeFrom(sumOf(id) % MARKS, taken);
    if (id === visit.id) return mark;
    taken.add(mark);
  }
  return 0;
}

/** Days are dear to work out: where there are more than two between them it is plain. */
function areOnOneDay(one: ShopperVisit, other: ShopperVisit): boolean {
  return Math.abs(one.window.from - other.window.from) < TWO_DAYS_MS && dayOf(one) === dayOf(other);
}

function dayOf({ window, store }: ShopperVisit): string {
  return dayKey(window.from, store.timeZone);
}

function earlierFirst(a: ShopperVisit, b: ShopperVisit): number {
  return a.window.from - b.window.from || (a.id < b.id ? -1 : 1);
}

function freeFrom(wanted: number, taken: ReadonlySet<number>): number {
  const order = Array.from({ length: MARKS }, (_, step) => (wanted + step) % MARKS);
  return order.find((mark) => !taken.has(mark)) ?? wanted;
}

function sumOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 0);
}

/** The first letters of a name's first and last word, kept from joining where a script joins letters. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,·–-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase()).join('\u200c');
}
