import { dayAfter, type Stretch } from '../visit/stretches.ts';
import type { Daypart } from '../visit/terms.ts';
import { daysAsStretch, openStretches } from './calendar.ts';
import { lengthOf } from './period.ts';
import type { ProgrammeStore } from './store.ts';

/** Some local days, both ends within. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const LONGEST_WINDOW_DAYS = 14;

/** A visit's share of the days: the first of four has the first quarter. */
export function shareOfDays(days: Days, index: number, count: number): Days {
  const length = lengthOf(days);
  const first = Math.min(Math.floor((index * length) / count), length - 1);
  const last = Math.max(first, Math.floor(((index + 1) * length) / count) - 1);
  return { from: dayAfter(days.from, first), to: dayAfter(days.from, last) };
}

/** How many days a window has: as the program says, or half of the share. Never more than the share. */
export function windowLength(share: Days, windowDays: number | null): number {
  const length = lengthOf(share);
  return Math.min(length, windowDays ?? Math.min(LONGEST_WINDOW_DAYS, Math.ceil(length / 2)));
}

interface Wanted {
  readonly share: Days;
  readonly windowDays: number | null;
  readonly dayparts: readonly Daypart[];
  readonly store: ProgrammeStore;
  /** Which of the possible first days is tried first: another for each store, so that not all end on one day. */
  readonly turn: number;
  /** Nothing begins before. */
  readonly now: number;
}

/**
 * A window within the share that begins and ends with hours in which a visit can be made; `null` where there are none. Of the
 * possible first days the one that is the store's turn is tried first, then those after it.
 */
export function placeWindow(wanted: Wanted): Stretch | null {
  const { share, store, dayparts, turn, now } = wanted;
  const all = daysAsStretch(share.from, share.to, store.timeZone);
  const open = openStretches({ from: Math.max(all.from, now), to: all.to }, dayparts, store);
  if (open.length === 0) return null;
  const days = windowLength(share, wanted.windowDays);
  const starts = lengthOf(share) - days + 1;
  for (let step = 0; step < starts; step += 1) {
    const from = dayAfter(share.from, (turn + step) % starts);
    const window = within(open, daysAsStretch(from, dayAfter(from, days - 1), store.timeZone));
    if (window) return window;
  }
  return null;
}

function within(open: readonly Stretch[], days: Stretch): Stretch | null {
  const inDays = open.filter(({ from, to }) => from < days.to && to > days.from);
  const [first, last] = [inDays[0], inDays.at(-1)];
  if (!first || !last) return null;
  return { from: Math.max(first.from, days.from), to: Math.min(last.to, days.to) };
}
