import { dayBegins, openStretches } from '../programme/calendar.ts';
import { alwaysOpen, type StoreHours } from '../programme/store.ts';
import { localTime } from '../visit/daypart.ts';
import { daysOf, type Stretch } from '../visit/stretches.ts';
import type { PlanVisit } from './problem.ts';

const DAY_MS = 86_400_000;

/** Hours of one local day in which a visit can be made. `day` counts days since 1970. */
export interface Slot extends Stretch {
  readonly day: number;
}

/** A local day as a number. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** A number as a local day. */
export function dayNamed(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Cuts stretches at local midnights; where a day begins is worked out once for each day and zone. */
export function slotCutter(): (stretches: readonly Stretch[], timeZone: string) => Slot[] {
  const begins = new Map<string, number>();
  const beginOf = (day: string, timeZone: string) => {
    const key = `${timeZone} ${day}`;
    const known = begins.get(key) ?? dayBegins(day, timeZone);
    begins.set(key, known);
    return known;
  };
  return (stretches, timeZone) =>
    stretches.flatMap((stretch) =>
      daysOf(stretch, timeZone).flatMap((day) => {
        const from = Math.max(stretch.from, beginOf(day, timeZone));
        const to = Math.min(stretch.to, beginOf(dayNamed(dayNumber(day) + 1), timeZone));
        return from < to ? [{ day: dayNumber(day), from, to }] : [];
      }),
    );
}

/** When a visit can be made from now on: within its window, in its hours, while the store is open. */
export function openFor({ window, terms, store }: PlanVisit, now: number): Stretch[] {
  const left = { from: Math.max(window.from, now), to: window.to };
  return left.from < left.to ? openStretches(left, terms.dayparts, store) : [];
}

/** Whether it is the store's hours alone that leave no time for a visit. */
export function isClosedThroughout(visit: PlanVisit, now: number): boolean {
  const wereItOpen = { ...visit, store: { ...visit.store, hours: alwaysOpen } };
  return openFor(visit, now).length === 0 && openFor(wereItOpen, now).length > 0;
}

/** When someone can go, over a whole period, in a store's zone. */
export function availableIn(hours: StoreHours, within: Stretch, timeZone: string): readonly Stretch[] | null {
  if (hours.weekly.length === 0 && hours.exceptions.length === 0) return null;
  return openStretches(within, [], { hours, timeZone });
}

/** What of the slots lies within the stretches; `null`: all of it. */
export function slotsWithin(slots: readonly Slot[], stretches: readonly Stretch[] | null): readonly Slot[] {
  if (!stretches) return slots;
  return slots.flatMap(({ day, from, to }) =>
    stretches.flatMap((other) => {
      const both = { day, from: Math.max(from, other.from), to: Math.min(to, other.to) };
      return both.from < both.to ? [both] : [];
    }),
  );
}

/** The first and the last local day of a window, as numbers. */
export function windowDays({ from, to }: Stretch, timeZone: string): { first: number; last: number } {
  const day = (at: number) => dayNumber(localTime(at, timeZone).day);
  return { first: day(from), last: day(Math.max(from, to - 1)) };
}
