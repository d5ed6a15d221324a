/*
 * Spreadsheet programs keep a day as a number: days since the last of 1899, with a 29 February 1900 that never was
 * (ECMA-376, part 1, 18.17.4.1), or since 1 January 1904. The time of day is its fraction.
 */
const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Days before the one that never was are off by one. */
const LEAP_THAT_NEVER_WAS = 60;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_466;

/** The day, time or both that a serial number stands for, to the second; null for what stands for none. */
export function textOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < LAST_SERIAL)) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const time = timeText(seconds % DAY_SECONDS);
  if (serial < 1) return time;
  const day = dayText(days, from1904);
  return seconds % DAY_SECONDS === 0 ? day : `${day}T${time}`;
}

function dayText(days: number, from1904: boolean): string {
  const shifted = !from1904 && days < LEAP_THAT_NEVER_WAS ? days + 1 : days;
  return new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + shifted * DAY_MS).toISOString().slice(0, 10);
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = seconds % 60 === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(':');
}

/** A length of time in hours, minutes and seconds, however many hours: `26:30:00`. */
export function textOfElapsed(serial: number): string {
  const seconds = Math.round(Math.abs(serial) * DAY_SECONDS);
  const [hours, rest] = [Math.floor(seconds / 3_600), seconds % 3_600];
  const parts = [hours, Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0'));
  return `${serial < 0 ? '-' : ''}${parts.join(':')}`;
}

/** The serial number of a day (`2026-11-23`), a time (`14:30`, `14:30:05`) or both joined by `T`; null for what is none. */
export function serialOf(text: string): number | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})?(?:(?:^|T)(\d{2}:\d{2}(?::\d{2})?))?$/.exec(text) ?? [];
  const days = day === undefined ? 0 : daysOf(day);
  const seconds = time === undefined ? 0 : secondsOf(time);
  if ((day ?? time) === undefined || days === null || seconds === null) return null;
  return days + seconds / DAY_SECONDS;
}

function daysOf(day: string): number | null {
  const instant = Date.parse(`${day}T00:00:00Z`);
  const days = (instant - EPOCH_1900) / DAY_MS;
  const isInCalendar = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
  return isInCalendar && days > LEAP_THAT_NEVER_WAS ? days : null;
}

function secondsOf(time: string): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours < 24 && minutes < 60 && seconds < 60 ? hours * 3_600 + minutes * 60 + seconds : null;
}
