import { openWithin } from '../store/opening.ts';
import { minutesOf } from '../visit/daypart.ts';
import { type Stretch, stretchesOf } from '../visit/stretches.ts';
import type { Daypart } from '../visit/terms.ts';
import type { StoreHours } from './store.ts';

export { dayBegins, daysAsStretch } from '../visit/local-day.ts';

/** When within a stretch a store is open and one of the dayparts is on, earliest first. */
export function openStretches(
  within: Stretch,
  dayparts: readonly Daypart[],
  { hours, timeZone }: { readonly hours: StoreHours; readonly timeZone: string },
): Stretch[] {
  return meet(openWithin(within, { hours, timeZone }), stretchesOf(within, dayparts, timeZone));
}

function meet(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some
    .flatMap((one) =>
      others.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })),
    )
    .filter(({ from, to }) => from < to)
    .toSorted((a, b) => a.from - b.from);
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
