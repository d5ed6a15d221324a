import type { Id } from '../ids.ts';
import type { Daypart } from '../visit/terms.ts';
import type { StoreChoice } from './programme.ts';

/** When a store is open, by its own clocks. */
export interface StoreHours {
  /** None: always. */
  readonly weekly: readonly Daypart[];
  /** Days on which other hours count; no hours: closed. Both ends are within. */
  readonly exceptions: readonly {
    readonly from: string;
    readonly to: string;
    readonly hours: readonly { readonly from: string; readonly to: string }[];
  }[];
}

export const alwaysOpen: StoreHours = { weekly: [], exceptions: [] };

/** A store as far as a program looks at it. `timeZone` is an IANA name. */
export interface ProgrammeStore {
  readonly id: Id;
  /** The client's id. */
  readonly client: Id;
  readonly timeZone: string;
  readonly region: string | null;
  readonly concept: string | null;
  readonly tags: readonly string[];
  readonly hours: StoreHours;
  /** Set aside: no program takes it in. */
  readonly archived?: boolean;
}

/** Whether a program's choice takes in this store. */
export function isChosen(
  store: Omit<ProgrammeStore, 'hours' | 'timeZone'>,
  client: Id,
  choice: StoreChoice,
): boolean {
  if (store.client !== client || store.archived) return false;
  if (choice.by === 'list') return choice.stores.includes(store.id);
  const { regions, concepts, tags } = choice;
  return (
    fits(regions, store.region) &&
    fits(concepts, store.concept) &&
    (tags.length === 0 || store.tags.some((tag) => fits(tags, tag)))
  );
}

function fits(wanted: readonly string[], value: string | null): boolean {
  if (wanted.length === 0) return true;
  return value !== null && wanted.some((one) => asCompared(one) === asCompared(value));
}

function asCompared(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
