import type { Daypart } from '../visit/terms.ts';
import type { StoreHours } from './hours.ts';

/*
 * A store's hours as two cells of a list: "Mo-Fr 08:00-20:00; Sa 10:00-18:00" and
 * "2026-12-24 10:00-14:00; 2026-12-25/2026-12-26 closed". After the opening hours of OpenStreetMap, of which people write this
 * much by hand.
 */

const short = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const long = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
type Hours = StoreHours['exceptions'][number]['hours'];

/** The hours of the weekdays; empty: none are known. */
export function weeklyText({ weekly }: StoreHours): string {
  return weekly.map(({ weekdays, ...hours }) => `${runsOf(weekdays)} ${rangeText(hours)}`).join('; ');
}

/** The days on which other hours count; empty: none. */
export function exceptionsText({ exceptions }: StoreHours): string {
  return exceptions
    .map(({ from, to, hours }) => {
      const days = from === to ? from : `${from}/${to}`;
      return `${days} ${hours.length === 0 ? 'closed' : hours.map(rangeText).join(', ')}`;
    })
    .join('; ');
}

/** Hours of the weekdays as someone wrote them; `null` where they can't be read. Empty, or `24/7`: none are known. */
export function readWeekly(text: string): Daypart[] | null {
  const plain = tidied(text);
  if (plain === '' || plain === '24/7') return [];
  const parts = plain.split(/[;\n]/).filter((part) => part.trim() !== '');
  const read = parts.map(readPart);
  const found = read.flatMap((part) => part ?? []);
  return read.includes(null) || found.length === 0 ? null : found;
}

function readPart(part: string): Daypart[] | null {
  const at = part.search(/\d|closed|off/);
  const weekdays = at < 0 ? null : readWeekdays(part.slice(0, at));
  const hours = at < 0 ? null : readHours(part.slice(at));
  if (!weekdays || !hours) return null;
  return hours.map((range) => ({ weekdays, ...range }));
}

/** Days with other hours as someone wrote them; `null` where they can't be read. */
export function readExceptions(text: string): StoreHours['exceptions'] | null {
  const parts = tidied(text)
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '');
  const read = parts.map(readException);
  return read.includes(null) ? null : read.flatMap((part) => part ?? []);
}

function readException(part: string): StoreHours['exceptions'][number] | null {
  const [, from = '', to = from, rest = ''] =
    /^\s*(\d{4}-\d{2}-\d{2})(?:\s*\/\s*(\d{4}-\d{2}-\d{2}))?\s*:?\s+(.+)$/.exec(part) ?? [];
  const hours = readHours(rest);
  return isDay(from) && isDay(to) && from <= to && hours ? { from, to, hours } : null;
}

/** Whether there is such a day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

function readHours(text: string): Hours | null {
  const plain = text.trim();
  if (plain === 'closed' || plain === 'off') return [];
  const read = plain.split(/\s*(?:,|\band\b)\s*/).map(readRange);
  return read.includes(null) ? null : read.flatMap((range) => range ?? []);
}

function readRange(text: string): Hours[number] | null {
  const [start = '', end = '', ...more] = text.split('-');
  const [from, to] = [readTime(start, 23), readTime(end, 24)];
  return from !== null && to !== null && more.length === 0 ? { from, to } : null;
}

function readTime(text: string, mostHours: number): string | null {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(text) ?? [];
  const isWrong = hours === '' || Number(hours) > mostHours || Number(minutes) > 59;
  if (isWrong || (hours === '24' && minutes !== '00')) return null;
  return `${String(Number(hours) % 24).padStart(2, '0')}:${minutes}`;
}

/** "mo-fr, su"; nothing, or "daily": each day. */
function readWeekdays(text: string): number[] | null {
  const plain = text.replace(/[:.]/g, ' ').trim();
  if (plain === '' || plain === 'daily') return [1, 2, 3, 4, 5, 6, 7];
  const read = plain.split(/\s*(?:,|\band\b)\s*/).map(readRun);
  return read.includes(null) ? null : [...new Set(read.flatMap((run) => run ?? []))].toSorted();
}

function readRun(text: string): number[] | null {
  const [first = '', last = first, ...more] = text.split('-');
  const [from, to] = [weekdayOf(first), weekdayOf(last)];
  if (from === null || to === null || more.length > 0) return null;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from - 1 + index) % 7) + 1);
}

function weekdayOf(text: string): number | null {
  const name = text.trim();
  const found = name.length < 2 ? -1 : long.findIndex((day) => day.startsWith(name));
  return found < 0 ? null : found + 1;
}

function runsOf(weekdays: readonly number[]): string {
  const sorted = weekdays.toSorted((a, b) => a - b);
  const starts = sorted.filter((day) => !sorted.includes(day - 1));
  const ends = sorted.filter((day) => !sorted.includes(day + 1));
  const name = (day: number) => short[day - 1] ?? '';
  return starts
    .map((day, run) => (ends[run] === day ? name(day) : `${name(day)}-${name(ends[run] ?? day)}`))
    .join(',');
}

function rangeText({ from, to }: Hours[number]): string {
  return `${from}-${to}`;
}

/** Dashes of every kind are one, and so are letters of either case. */
function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .toLowerCase()
    .trim();
}
