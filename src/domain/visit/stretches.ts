import { localTime, minutesOf } from './daypart.ts';
import type { Daypart } from './terms.ts';

/** Time from an instant up to, not including, another; milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** No zone sets its clocks twice within a week. */
const STEP_MS = 7 * DAY_MS;

/** When within a window one of the dayparts is on, earliest first; none listed: all of it. Agrees with `inDayparts` at each instant. */
export function stretchesOf(window: Stretch, dayparts: readonly Daypart[], timeZone: string): Stretch[] {
  if (window.to <= window.from) return [];
  if (dayparts.length === 0) return [{ from: window.from, to: window.to }];
  const found = erasOf(window, timeZone).flatMap((era) =>
    dayparts.flatMap((daypart) => occurrences(daypart, era)),
  );
  return joined(found.toSorted((a, b) => a.from - b.from));
}

/** The local days, `YYYY-MM-DD`, that a stretch touches. */
export function daysOf(stretch: Stretch, timeZone: string): string[] {
  const first = localTime(stretch.from, timeZone).day;
  const last = localTime(Math.max(stretch.from, stretch.to - 1), timeZone).day;
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => dayAfter(first, index));
}

/** Whole calendar days from one local day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}

/** The local day so many days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(midnight(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** A stretch in which a zone's clocks are ahead of UTC by the same all along. */
interface Era extends Stretch {
  readonly aheadMs: number;
}

function erasOf({ from, to }: Stretch, timeZone: string): Era[] {
  const ahead = (at: number) => aheadAt(at, timeZone);
  const eras: Era[] = [];
  let start = from;
  for (let at = from; at < to; at += STEP_MS) {
    const next = Math.min(at + STEP_MS, to);
    if (ahead(next) === ahead(at)) continue;
    const change = changeBetween(at, next, ahead);
    eras.push({ from: start, to: change, aheadMs: ahead(at) });
    start = change;
  }
  return [...eras, { from: start, to, aheadMs: ahead(start) }].filter((era) => era.from < era.to);
}

/** When the clocks are set, found by halving: they are on a whole minute. */
function changeBetween(from: number, to: number, ahead: (at: number) => number): number {
  let [before, after] = [Math.floor(from / MINUTE_MS), Math.ceil(to / MINUTE_MS)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (ahead(middle * MINUTE_MS) === ahead(from)) before = middle;
    else after = middle;
  }
  return after * MINUTE_MS;
}

function aheadAt(at: number, timeZone: string): number {
  const { day, minutes } = localTime(at, timeZone);
  return midnight(day) + minutes * MINUTE_MS - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** One that began on the day before may still be on as an era begins. */
function occurrences({ weekdays, from, to }: Daypart, era: Era): Stretch[] {
  const [start, end] = [minutesOf(from) * MINUTE_MS, minutesOf(to) * MINUTE_MS];
  const lengthMs = start < end ? end - start : end - start + DAY_MS;
  const firstDay = Math.floor((era.from + era.aheadMs) / DAY_MS) - 1;
  const lastDay = Math.floor((era.to + era.aheadMs) / DAY_MS);
  return Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index)
    .filter((day) => weekdays.includes(weekdayOf(day)))
    .map((day) => day * DAY_MS + start - era.aheadMs)
    .map((begun) => ({ from: Math.max(begun, era.from), to: Math.min(begun + lengthMs, era.to) }))
    .filter((stretch) => stretch.from < stretch.to);
}

/** Day 0, 1970-01-01, was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Stretches that meet or overlap are one; they come in the order of their beginnings. */
export function joined(sorted: readonly Stretch[]): Stretch[] {
  const apart: Stretch[] = [];
  for (const stretch of sorted) {
    const last = apart.at(-1);
    if (!last || stretch.from > last.to) apart.push(stretch);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
  }
  return apart;
}
