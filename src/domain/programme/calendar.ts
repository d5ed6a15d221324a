import { localTime, minutesOf } from '../visit/daypart.ts';
import { dayAfter, type Stretch, stretchesOf } from '../visit/stretches.ts';
import type { Daypart } from '../visit/terms.ts';
import type { StoreHours } from './store.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Begun days by zone and day: thousands of stores share a few zones, and asking a zone's clocks is dear. */
const begun = new Map<string, number>();
const KEPT = 20_000;

/**
 * The instant at which a local day begins. Where its midnight is skipped, that is when the clocks show the day for the first
 * time; a zone is up to 14 hours ahead of UTC and 12 behind.
 */
export function dayBegins(day: string, timeZone: string): number {
  const key = `${timeZone} ${day}`;
  const known = begun.get(key);
  if (known !== undefined) return known;
  const found = firstInstantOf(day, timeZone);
  if (begun.size >= KEPT) begun.clear();
  begun.set(key, found);
  return found;
}

function firstInstantOf(day: string, timeZone: string): number {
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  let [before, after] = [(asUtc - 15 * HOUR_MS) / MINUTE_MS, (asUtc + 13 * HOUR_MS) / MINUTE_MS];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localTime(middle * MINUTE_MS, timeZone).day < day) before = middle;
    else after = middle;
  }
  return after * MINUTE_MS;
}

/** Some local days, both ends within, as instants. */
export function daysAsStretch(from: string, to: string, timeZone: string): Stretch {
  return { from: dayBegins(from, timeZone), to: dayBegins(dayAfter(to, 1), timeZone) };
}

/** When within a stretch a store is open and one of the dayparts is on, earliest first. */
export function openStretches(
  within: Stretch,
  dayparts: readonly Daypart[],
  { hours, timeZone }: { readonly hours: StoreHours; readonly timeZone: string },
): Stretch[] {
  const open = stretchesOf(within, hours.weekly, timeZone).flatMap((stretch) =>
    withExceptions(stretch, hours, timeZone),
  );
  const wanted = stretchesOf(within, dayparts, timeZone);
  return meet([...open, ...specialHours(within, hours, timeZone)].toSorted(byStart), wanted);
}

/** What is left of a stretch outside of the days on which other hours count. */
function withExceptions(stretch: Stretch, { exceptions }: StoreHours, timeZone: string): Stretch[] {
  return exceptions.reduce<Stretch[]>(
    (left, { from, to }) => {
      const taken = daysAsStretch(from, to, timeZone);
      return left.flatMap((one) => outside(one, taken));
    },
    [stretch],
  );
}

function specialHours(within: Stretch, { exceptions }: StoreHours, timeZone: string): Stretch[] {
  return exceptions.flatMap(({ from, to, hours }) => {
    const [both] = meet([daysAsStretch(from, to, timeZone)], [within]);
    if (!both || hours.length === 0) return [];
    return stretchesOf(
      both,
      hours.map((one) => ({ weekdays: everyDay, ...one })),
      timeZone,
    );
  });
}

function outside(stretch: Stretch, taken: Stretch): Stretch[] {
  if (taken.to <= stretch.from || taken.from >= stretch.to) return [stretch];
  return [
    { from: stretch.from, to: taken.from },
    { from: taken.to, to: stretch.to },
  ].filter(({ from, to }) => from < to);
}

function byStart(a: Stretch, b: Stretch): number {
  return a.from - b.from;
}

function meet(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some
    .flatMap((one) =>
      others.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })),
    )
    .filter(({ from, to }) => from < to)
    .toSorted(byStart);
}

/** The hours of a week that are in both; where one of the two lists none, those of the other. `null`: no hour is in both. */
export function commonHours(some: readonly Daypart[], others: readonly Daypart[]): Daypart[] | null {
  if (some.length === 0) return [...others];
  if (others.length === 0) return [...some];
  const both = some.flatMap((one) => others.flatMap((other) => common(one, other)));
  return both.length > 0 ? both : null;
}

/** Hours past midnight are left as they are asked for: the window and the store's own hours hold them. */
function common(one: Daypart, other: Daypart): Daypart[] {
  const weekdays = one.weekdays.filter((day) => other.weekdays.includes(day));
  if (weekdays.length === 0) return [];
  if (isPastMidnight(one) || isPastMidnight(other)) return [{ ...one, weekdays }];
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from < to ? [{ weekdays, from, to }] : [];
}

function isPastMidnight({ from, to }: Daypart): boolean {
  return minutesOf(to) <= minutesOf(from);
}
