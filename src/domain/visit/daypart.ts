import type { Daypart } from './terms.ts';

/** What a store's clocks and calendar show at an instant. `weekday` is 1 Monday – 7 Sunday, `minutes` since midnight. */
export interface LocalTime {
  readonly day: string;
  readonly weekday: number;
  readonly minutes: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The local time of an instant, milliseconds since 1970, in an IANA time zone. */
export function localTime(at: number, timeZone: string): LocalTime {
  const fields = formatIn(timeZone).formatToParts(at);
  const field = (type: string) => fields.find((part) => part.type === type)?.value ?? '';
  const day = `${field('year').padStart(4, '0')}-${field('month')}-${field('day')}`;
  return { day, weekday: weekdayOf(day), minutes: Number(field('hour')) * 60 + Number(field('minute')) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make, and a job board asks for thousands of local times. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const two = '2-digit';
  const time = { hour: two, minute: two, hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric', month: two, day: two, ...time });
  formats.set(timeZone, made);
  return made;
}

/** 1970-01-01 was a Thursday. */
function weekdayOf(day: string): number {
  const days = Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  return ((days + 3) % 7) + 1;
}

/** Whether an instant lies within one of the dayparts; where none is listed, any does. `to` is no longer within. */
export function inDayparts(at: number, dayparts: readonly Daypart[], timeZone: string): boolean {
  if (dayparts.length === 0) return true;
  const local = localTime(at, timeZone);
  return dayparts.some((daypart) => covers(daypart, local));
}

/** A daypart past midnight belongs to the weekday on which it began. */
function covers({ weekdays, from, to }: Daypart, { weekday, minutes }: LocalTime): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start < end) return weekdays.includes(weekday) && minutes >= start && minutes < end;
  const before = weekday === 1 ? 7 : weekday - 1;
  return (weekdays.includes(weekday) && minutes >= start) || (weekdays.includes(before) && minutes < end);
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
