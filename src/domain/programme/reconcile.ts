import type { Id } from '../ids.ts';
import { isOpenToTake } from '../visit/bonus.ts';
import type { VisitState } from '../visit/states.ts';
import type { Slot } from './generate.ts';

/** A visit of a program as it stands. */
export interface Existing extends Slot {
  readonly visit: Id;
  readonly state: VisitState;
  /** When its window ends, milliseconds since 1970. */
  readonly windowTo: number;
}

/** What a change of a program does to the visits that are there. */
export interface Reconciled {
  /** They get the new terms, fee and checklist. */
  readonly change: readonly Existing[];
  /** Their store, period or number is no longer in the program. */
  readonly cancel: readonly Existing[];
  /** Someone has taken them: they stay as they were agreed. */
  readonly keep: readonly Existing[];
}

interface Asked {
  readonly existing: readonly Existing[];
  /** The stores that the program has from now on. */
  readonly stores: ReadonlySet<Id>;
  /** Whether the program has this period, of which `now` or a later day is part. */
  readonly hasPeriod: (key: string) => boolean;
  /** How many visits each store has in a period. */
  readonly visits: number;
  /** How many it had before the change: one with a higher number was added by hand, and stays. */
  readonly visitsBefore: number;
  readonly now: number;
}

/** Only visits that nobody has taken change, and of those only what is not over: no visit underway is touched. */
export function reconcile({ existing, stores, hasPeriod, visits, visitsBefore, now }: Asked): Reconciled {
  const current = existing.filter(({ windowTo }) => windowTo > now);
  const open = current.filter(({ state }) => isOpenToTake(state));
  const stays = ({ store, period, slot }: Existing) =>
    stores.has(store) && hasPeriod(period) && (slot <= visits || slot > visitsBefore);
  return {
    change: open.filter(stays),
    cancel: open.filter((visit) => !stays(visit)),
    keep: current.filter(({ state }) => !isOpenToTake(state) && !isEnded(state)),
  };
}

function isEnded(state: VisitState): boolean {
  return state === 'cancelled' || state === 'missed';
}
