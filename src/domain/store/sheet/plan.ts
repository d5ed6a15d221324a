import type { Id } from '#domain/ids.ts';
import type { StoreFields } from '../fields.ts';
import { exceptionsText, weeklyText } from '../hours-text.ts';
import { positionText } from '../position.ts';
import type { SheetField } from './columns.ts';
import type { CellFault, ReadRow, RowValues } from './read-row.ts';

/** A store that there is, as far as a list is compared with it. */
export type KnownStore = StoreFields & { readonly id: Id; readonly revision: number };

/** What rows go by that do not say it themselves; empty: nothing. */
export interface Defaults {
  readonly client: string;
  readonly timeZone: string;
}

/** A field that a row changes, in words as a list has them. */
export interface FieldChange {
  readonly field: Exclude<SheetField, 'latitude' | 'longitude' | 'id'>;
  readonly before: string;
  readonly after: string;
}

/** What becomes of a row. */
export type Outcome = { readonly row: number } & (
  | { readonly kind: 'add'; readonly fields: StoreFields }
  | {
      readonly kind: 'change';
      readonly store: KnownStore;
      readonly fields: StoreFields;
      readonly changes: readonly FieldChange[];
    }
  | { readonly kind: 'same'; readonly store: KnownStore }
  | { readonly kind: 'fault'; readonly faults: readonly CellFault[] }
);

/**
 * Compares a list of stores with those that there are. A row is one of them by its id, else by the client's own number, else by
 * name and address; else it is new. What a row leaves out stays as it is.
 */
export function planOf(
  rows: readonly (ReadRow & { readonly row: number })[],
  known: readonly KnownStore[],
  defaults: Defaults,
): Outcome[] {
  const find = finderOf(known);
  const seen = new Map<string, number>();
  const outcomes = rows.map(({ row, values, faults }): Outcome => {
    const store = find(values, defaults.client);
    if (store === 'several') {
      const several: CellFault = { field: 'name', kind: 'several', value: values.name ?? '' };
      return { row, kind: 'fault', faults: [...faults, several] };
    }
    const fields = fieldsFrom(values, store, defaults);
    const all = [...faults, ...missingOf(fields)];
    if (all.length > 0) return { row, kind: 'fault', faults: all };
    const twice = repeated(seen, store?.id ?? `${placeKey(fields)} ${fields.reference}`, row);
    if (twice !== undefined) return { row, kind: 'fault', faults: [twiceIn(twice)] };
    if (!store) return { row, kind: 'add', fields };
    const changes = changesBetween(store, fields);
    return changes.length === 0
      ? { row, kind: 'same', store }
      : { row, kind: 'change', store, fields, changes };
  });
  return withoutCollisions(outcomes, known);
}

type Found = KnownStore | 'several' | undefined;

function finderOf(known: readonly KnownStore[]): (values: RowValues, client: string) => Found {
  const byId = new Map(known.map((store) => [store.id, store]));
  const byReference = new Map(known.map((store) => [referenceKey(store), store]));
  const byPlace = Map.groupBy(known, placeKey);
  return (values, defaultClient) => {
    const named = { client: values.client ?? defaultClient, reference: values.reference ?? '' };
    const found =
      byId.get(values.id ?? '') ?? (named.reference ? byReference.get(referenceKey(named)) : undefined);
    if (found) return found;
    const there = byPlace.get(placeKey({ name: '', address: '', ...values, ...named })) ?? [];
    // A store with another number at the same address is another store.
    const fitting = there.filter(({ reference }) => !named.reference || !reference);
    return fitting.length > 1 ? 'several' : fitting[0];
  };
}

function fieldsFrom(values: RowValues, store: KnownStore | undefined, defaults: Defaults): StoreFields {
  const { id: _, weekly, exceptions, ...said } = values;
  const hours = store?.hours ?? { weekly: [], exceptions: [] };
  const before: StoreFields = store
    ? fieldsOnly(store)
    : {
        ...{ name: '', client: defaults.client, address: '', city: '', timeZone: defaults.timeZone },
        ...{ position: null, reference: '', region: '', concept: '', channels: [], tags: [], hours },
      };
  return {
    ...before,
    ...said,
    hours: { weekly: weekly ?? hours.weekly, exceptions: exceptions ?? hours.exceptions },
  };
}

function fieldsOnly({ id: _, revision: __, ...fields }: KnownStore): StoreFields {
  return fields;
}

function missingOf(fields: StoreFields): CellFault[] {
  const required = ['name', 'client', 'address', 'city', 'timeZone'] as const;
  return required
    .filter((field) => fields[field] === '')
    .map((field) => ({ field, kind: 'missing', value: '' }));
}

/** The row that spoke of the same store before, if any. */
function repeated(seen: Map<string, number>, key: string, row: number): number | undefined {
  const before = seen.get(key);
  if (before === undefined) seen.set(key, row);
  return before;
}

function twiceIn(row: number): CellFault {
  return { field: 'name', kind: 'twice', value: String(row) };
}

/** How stores are told from each other in words: as a list has them. */
const texts: Readonly<Record<FieldChange['field'], (fields: StoreFields) => string>> = {
  reference: ({ reference }) => reference,
  name: ({ name }) => name,
  client: ({ client }) => client,
  address: ({ address }) => address,
  city: ({ city }) => city,
  region: ({ region }) => region,
  concept: ({ concept }) => concept,
  timeZone: ({ timeZone }) => timeZone,
  position: ({ position }) => positionText(position),
  channels: ({ channels }) => channels.join(', '),
  tags: ({ tags }) => tags.join(', '),
  hours: ({ hours }) => weeklyText(hours),
  exceptions: ({ hours }) => exceptionsText(hours),
};
const comparedFields = [
  'reference',
  'name',
  'client',
  'address',
  'city',
  'region',
  'concept',
  'timeZone',
  'position',
  'channels',
  'tags',
  'hours',
  'exceptions',
] as const;

function changesBetween(before: StoreFields, after: StoreFields): FieldChange[] {
  return comparedFields.flatMap((field) => {
    const [was, is] = [texts[field](before), texts[field](after)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** Two stores of a client can't have one number once all is done. The rows that would make it so are faulty. */
function withoutCollisions(outcomes: readonly Outcome[], known: readonly KnownStore[]): Outcome[] {
  const after = new Map(known.map((store) => [store.id, referenceKey(store)]));
  for (const one of outcomes) if (one.kind === 'change') after.set(one.store.id, referenceKey(one.fields));
  const holders = new Map<string, number>();
  for (const key of after.values()) holders.set(key, (holders.get(key) ?? 0) + 1);
  for (const one of outcomes) {
    if (one.kind !== 'add') continue;
    const key = referenceKey(one.fields);
    holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  return outcomes.map((one) => {
    if (one.kind !== 'add' && one.kind !== 'change') return one;
    const { reference } = one.fields;
    if (!reference || (holders.get(referenceKey(one.fields)) ?? 0) < 2) return one;
    return {
      row: one.row,
      kind: 'fault',
      faults: [{ field: 'reference', kind: 'reference-taken', value: reference }],
    };
  });
}

function referenceKey({ client, reference }: Pick<StoreFields, 'client' | 'reference'>): string {
  return JSON.stringify([client, reference]);
}

function placeKey({ client, name, address }: Pick<StoreFields, 'client' | 'name' | 'address'>): string {
  return JSON.stringify([client, name, address].map(plain));
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}
