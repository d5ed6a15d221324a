import type { Id } from '../ids.ts';
import { localTime } from '../visit/daypart.ts';
import type { Stretch } from '../visit/stretches.ts';
import type { Daypart } from '../visit/terms.ts';
import { commonHours } from './calendar.ts';
import type { Period } from './period.ts';
import { type Days, placeWindow, shareOfDays, windowLength } from './place.ts';
import type { ProgrammePlan } from './programme.ts';
import { hoursOfSlots } from './slots.ts';
import type { ProgrammeStore } from './store.ts';

/** Which of a store's visits in a period: numbered from 1. It names the visit for good, so that none is made twice. */
export interface Slot {
  readonly store: Id;
  readonly period: string;
  readonly slot: number;
}

/** A visit that a program is to make. */
export interface Planned extends Slot {
  readonly window: Stretch;
  readonly dayparts: readonly Daypart[];
}

/** `over`: no day of its period is left. `closed`: the store is not open in any of the hours that are asked for. */
export interface Unplaced extends Slot {
  readonly because: 'over' | 'closed';
}

export interface Generated {
  readonly planned: readonly Planned[];
  readonly unplaced: readonly Unplaced[];
}

interface Asked {
  readonly plan: Pick<ProgrammePlan, 'visits' | 'quotas' | 'windowDays'>;
  readonly period: Period;
  readonly stores: readonly ProgrammeStore[];
  /** The slots that have or had a visit, in whatever state: these are never made again. */
  readonly taken: readonly Slot[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is still to be made of a period: the same again and again, and nothing once it is all made. */
export function generate({ plan, period, stores, taken, now }: Asked): Generated {
  const made = new Set(taken.map(keyOf));
  const planned: Planned[] = [];
  const unplaced: Unplaced[] = [];
  for (const store of stores) {
    for (const one of slotsOf({ plan, period, store, now, isMade: (slot) => made.has(keyOf(slot)) })) {
      if ('window' in one) planned.push(one);
      else unplaced.push(one);
    }
  }
  return { planned, unplaced };
}

/** A slot as one text. */
export function keyOf({ store, period, slot }: Slot): string {
  return `${store}/${period}/${slot}`;
}

interface AtStore extends Omit<Asked, 'stores' | 'taken'> {
  readonly store: ProgrammeStore;
  readonly isMade: (slot: Slot) => boolean;
}

function slotsOf({ plan, period, store, now, isMade }: AtStore): (Planned | Unplaced)[] {
  const turn = turnOf(`${store.id}/${period.key}`);
  const days = daysLeft(period, store, now);
  return hoursOfSlots(plan, turn).flatMap((dayparts, index): (Planned | Unplaced)[] => {
    const slot = { store: store.id, period: period.key, slot: index + 1 };
    if (isMade(slot)) return [];
    if (days === null) return [{ ...slot, because: 'over' }];
    // What the visit's terms will ask: the window must fit them, not just the store's hours.
    const asked = commonHours(dayparts, store.hours.weekly);
    const window = asked && inShare({ plan, store, now, days, dayparts: asked, index, turn });
    if (!asked || !window) return [{ ...slot, because: 'closed' }];
    return [{ ...slot, window, dayparts: asked }];
  });
}

interface InShare extends Pick<AtStore, 'plan' | 'store' | 'now'> {
  readonly days: Days;
  readonly dayparts: readonly Daypart[];
  readonly index: number;
  readonly turn: number;
}

/** In the visit's own share of the period; where the store is closed all through it, anywhere in the period. */
function inShare({ plan, days, index, ...wanted }: InShare): Stretch | null {
  const { windowDays, visits } = plan;
  const share = shareOfDays(days, index, visits);
  return (
    placeWindow({ ...wanted, share, windowDays }) ??
    placeWindow({ ...wanted, share: days, windowDays: windowLength(share, windowDays) })
  );
}

/** The days of a period from today on, at the store. */
function daysLeft(period: Period, { timeZone }: ProgrammeStore, now: number): Days | null {
  const today = localTime(now, timeZone).day;
  if (today > period.to) return null;
  return { from: today > period.from ? today : period.from, to: period.to };
}

/** A number that hangs on the text alone (FNV-1a, 32 bits): it spreads stores over the days without any chance. */
function turnOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
