import { signal } from '@preact/signals';
import { keepHere, keptHere } from '#client/app/kept-here.ts';
import type { Id } from '#domain/ids.ts';

/** How a person calls the title and the items of the plain list, item by moment. What is empty is called as it was. */
export interface OwnNames {
  readonly title: string;
  readonly items: Readonly<Record<string, string>>;
}

interface Kept {
  readonly names: Readonly<Record<Id, OwnNames>>;
  /** Which items that mark nothing are ticked, in one visit's list. */
  readonly ticked: { readonly visit: Id; readonly items: readonly string[] };
}

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
  keepHere(KEY, next);
}

function remembered(): Kept {
  const { names, ticked } = keptHere(KEY);
  return {
    names: isObject(names) ? Object.fromEntries(Object.entries(names).flatMap(asNames)) : {},
    ticked: asTicked(ticked),
  };
}

function asNames([checklist, names]: [string, unknown]): [Id, OwnNames][] {
  if (!isObject(names) || typeof names['title'] !== 'string' || !isObject(names['items'])) return [];
  const items = Object.entries(names['items']).flatMap(([id, name]) =>
    typeof name === 'string' ? [[id, name]] : [],
  );
  return [[checklist, { title: names['title'], items: Object.fromEntries(items) }]];
}

function asTicked(ticked: unknown): Kept['ticked'] {
  const nothing = { visit: '', items: [] };
  if (!isObject(ticked) || typeof ticked['visit'] !== 'string' || !Array.isArray(ticked['items']))
    return nothing;
  return { visit: ticked['visit'], items: ticked['items'].filter((item) => typeof item === 'string') };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
