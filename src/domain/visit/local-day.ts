import { localTime } from './daypart.ts';
import { dayAfter, type Stretch } from './stretches.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

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
