import type { Locale } from '#domain/text.ts';
import type { Daypart } from '#domain/visit/terms.ts';
import { digits, plainNumber } from './plain-number.ts';
import { currentLocale } from './t.ts';

type DateOptions = Intl.DateTimeFormatOptions;

/** A wall time at the store, `14:02`; with `seconds`, `14:02:09`. Without a zone: the phone's own. */
export function formatTime(ms: number, timeZone?: string, seconds = false): string {
  const second: DateOptions = seconds ? { second: '2-digit' } : {};
  return dates({ hour: '2-digit', minute: '2-digit', ...second, ...zone(timeZone) }).format(ms);
}

/** A day at the store, `Mon, 23 Nov`. */
export function formatDay(ms: number, timeZone?: string): string {
  return dates({ weekday: 'short', day: 'numeric', month: 'short', ...zone(timeZone) }).format(ms);
}

/** A month with its year, `November 2026`. */
export function formatMonth(ms: number, timeZone: string): string {
  return dates({ month: 'long', year: 'numeric', timeZone }).format(ms);
}

/**
 * A month that figures were added up by, `2026-11`, with its year: in the person's words, and by the calendar that it is a month of,
 * since a month of another calendar begins and ends on other days.
 */
export function formatCountedMonth(month: string): string {
  const of = { month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
  return dates(of).format(Date.parse(`${month}-01T00:00:00Z`));
}

/** A day with its year, `23 Nov 2026`. */
export function formatDate(ms: number, timeZone?: string): string {
  return dates({ dateStyle: 'medium', ...zone(timeZone) }).format(ms);
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A window with its first day, `Mon 23 Nov · 21:00–01:00`; with both days where it is a day long or longer. */
export function formatWindow(from: number, to: number, timeZone: string): string {
  const day = formatDay(from, timeZone);
  const until =
    to - from < DAY_MS
      ? formatTime(to, timeZone)
      : `${formatDay(to, timeZone)} · ${formatTime(to, timeZone)}`;
  return `${day} · ${formatTime(from, timeZone)}–${until}`;
}

/** Hours of weekdays, `Mon–Fri 08:00–11:00, Sat 09:00–12:00`; of all weekdays, the hours alone. */
export function formatDayparts(dayparts: readonly Daypart[]): string {
  return formatList(
    dayparts.map(({ weekdays, from, to }) =>
      `${weekdays.length < 7 ? weekdayRuns(weekdays) : ''} ${hour(from)}–${hour(to)}`.trim(),
    ),
  );
}

/** Neighbours become a run: `Mon–Fri, Sun`. The first of January 2024 was a Monday. */
function weekdayRuns(weekdays: readonly number[]): string {
  const name = (weekday: number) =>
    dates({ weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
  const sorted = weekdays.toSorted((a, b) => a - b);
  const starts = sorted.filter((day) => !sorted.includes(day - 1));
  const ends = sorted.filter((day) => !sorted.includes(day + 1));
  return starts
    .map((day, run) => (ends[run] === day ? name(day) : `${name(day)}–${name(ends[run] ?? day)}`))
    .join(', ');
}

/** `HH:MM` in the person's digits. */
function hour(time: string): string {
  return formatTime(Date.parse(`1970-01-01T${time}Z`), 'UTC');
}

/** Short name of a time zone at an instant, `CET`. */
export function formatZone(ms: number, timeZone: string): string {
  const found = dates({ timeZone, timeZoneName: 'short' }).formatToParts(ms);
  return found.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** The number of a calendar day in a zone, `2026-11-23`: to tell whether two instants share a day. */
export function dayKey(ms: number, timeZone: string): string {
  return dates({ timeZone, dateStyle: 'short' }, 'en-CA').format(ms);
}

/** How long, `0:42`, `12:05` or `1:02:09`; less than nothing counts as nothing. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const head = hours ? `${formatNumber(hours)}:${twoDigits(minutes)}` : formatNumber(minutes);
  return `${head}:${twoDigits(seconds % 60)}`;
}

function twoDigits(value: number): string {
  return digits(String(value).padStart(2, '0'), currentLocale());
}

/** A number in the person's digits. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  const plain = options ? null : plainNumber(value, currentLocale());
  return plain ?? numbers(options ?? {}).format(value);
}

/** Several names in one breath, `A, B and C`. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(tag(currentLocale())).format(names);
}

/** A percentage given as 0–100, with one decimal where there is one. */
export function formatPercent(percentage: number): string {
  return numbers({ style: 'percent', maximumFractionDigits: 1 }).format(percentage / 100);
}

/** An amount in a currency's smallest unit. */
export function formatMoney({ minor, currency }: { minor: number; currency: string }): string {
  return numbers({ style: 'currency', currency }).format(minor / 10 ** currencyDecimals(currency));
}

/** How many decimals a currency is written with: 2 for the euro, none for the yen. */
export function currencyDecimals(currency: string): number {
  return numbers({ style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** A currency's sign or short name, `€`. */
export function currencySign(currency: string): string {
  const parts = numbers({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/** A size in kilobytes, megabytes or gigabytes. */
export function formatBytes(bytes: number): string {
  const [unit, size] = sizes.find(([, least]) => bytes >= least) ?? ['kilobyte', 1e3];
  const maximumFractionDigits = size > 1e3 ? 1 : 0;
  return numbers({ style: 'unit', unit, maximumFractionDigits }).format(bytes / size);
}

const sizes = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
] as const;

/** A way, `850 m` or `1.4 km`: no more exact than a crow's flight is. */
export function formatDistance(metres: number): string {
  const isFar = metres >= 950;
  const unit = isFar ? 'kilometer' : 'meter';
  const figure = isFar ? metres / 1000 : Math.max(50, Math.round(metres / 50) * 50);
  return numbers({ style: 'unit', unit, maximumFractionDigits: metres < 9_950 ? 1 : 0 }).format(figure);
}

function zone(timeZone: string | undefined): DateOptions {
  return timeZone === undefined ? {} : { timeZone };
}

/** Twenty-four hours everywhere: a visit's times are read off, not told. */
const dates = kept(
  (options: DateOptions, locale) => new Intl.DateTimeFormat(locale, { hourCycle: 'h23', ...options }),
);
const numbers = kept((options: Intl.NumberFormatOptions, locale) => new Intl.NumberFormat(locale, options));

/** Formatters are dear to make and asked for at every repaint. */
function kept<O, F>(make: (options: O, locale: string) => F): (options: O, locale?: string) => F {
  const made = new Map<string, F>();
  return (options, locale = tag(currentLocale())) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(options, locale);
    made.set(key, known);
    return known;
  };
}

/** English of no particular country puts the month first: we write the day first. */
function tag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
