import type { StoreHours } from '../programme/store.ts';
import { inDayparts, localTime } from '../visit/daypart.ts';
import { dayBegins } from '../visit/local-day.ts';
import { dayAfter, daysBetween, daysOf, joined, type Stretch, stretchesOf } from '../visit/stretches.ts';
import type { Daypart } from '../visit/terms.ts';

/** A store's hours and the clocks that they are told by. */
export interface Opening {
  readonly hours: StoreHours;
  readonly timeZone: string;
}

/*
 * Hours belong to the day on which they begin, and run past midnight into the next whatever that one is: a bar that closes at
 * two on Saturday night is open at one on a Sunday on which it does not open at all. Of two exceptions for one day the later
 * in the list counts.
 */

/** Whether a store is open at an instant. */
export function isOpenAt(at: number, { hours, timeZone }: Opening): boolean {
  const { day } = localTime(at, timeZone);
  return [day, dayAfter(day, -1)].some((begun) => {
    const parts = partsOf(begun, hours);
    if (parts === 'all-day') return begun === day;
    return parts.length > 0 && inDayparts(at, parts, timeZone);
  });
}

/** When within a stretch a store is open, earliest first, none of them touching. Agrees with {@link isOpenAt} at each instant. */
export function openWithin(within: Stretch, { hours, timeZone }: Opening): Stretch[] {
  if (within.to <= within.from) return [];
  const days = daysOf(within, timeZone);
  const isPlain = !hours.exceptions.some(({ from, to }) => from <= (days.at(-1) ?? '') && to >= before(days));
  if (isPlain) return stretchesOf(within, hours.weekly, timeZone);
  const begun = [before(days), ...days].flatMap((day) => openFrom(day, { hours, timeZone }));
  return joined(begun.toSorted((a, b) => a.from - b.from)).flatMap((open) => meeting(open, within));
}

/** How a window stands to a store's hours: open all along, for a part of it, or never. */
export type Fit = 'open' | 'partly' | 'closed';

/** How much of a window a store is open, and when. */
export function fitOf(window: Stretch, opening: Opening): { readonly fit: Fit; readonly open: Stretch[] } {
  const open = openWithin(window, opening);
  const [first] = open;
  if (!first) return { fit: 'closed', open };
  return { fit: first.from === window.from && first.to === window.to ? 'open' : 'partly', open };
}

/** The hours that begin on a local day, in their order; `all-day` where none are known for any day. */
export function hoursOn(day: string, hours: StoreHours): readonly { from: string; to: string }[] | 'all-day' {
  const parts = partsOf(day, hours);
  if (parts === 'all-day') return parts;
  return parts.map(({ from, to }) => ({ from, to })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** What begins on a day, as dayparts of its weekday. */
function partsOf(day: string, { weekly, exceptions }: StoreHours): readonly Daypart[] | 'all-day' {
  const weekdays = [weekdayOf(day)];
  const other = exceptions.findLast(({ from, to }) => from <= day && day <= to);
  if (other) return other.hours.map((hours) => ({ weekdays, ...hours }));
  if (weekly.length === 0) return 'all-day';
  return weekly
    .filter((part) => part.weekdays.some((one) => weekdays.includes(one)))
    .map(({ from, to }) => ({ weekdays, from, to }));
}

/** When a store is open by the hours that begin on a day, which may run into the next. */
function openFrom(day: string, { hours, timeZone }: Opening): Stretch[] {
  const parts = partsOf(day, hours);
  const begins = dayBegins(day, timeZone);
  if (parts === 'all-day') return [{ from: begins, to: dayBegins(dayAfter(day, 1), timeZone) }];
  if (parts.length === 0) return [];
  return stretchesOf({ from: begins, to: dayBegins(dayAfter(day, 2), timeZone) }, parts, timeZone);
}

function before([first = '']: readonly string[]): string {
  return dayAfter(first, -1);
}

function meeting(one: Stretch, other: Stretch): Stretch[] {
  const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return both.from < both.to ? [both] : [];
}

/** 1 Monday – 7 Sunday; 1970-01-05 was a Monday. */
function weekdayOf(day: string): number {
  return (((daysBetween('1970-01-05', day) % 7) + 7) % 7) + 1;
}
