import type { Locale } from '#domain/text.ts';
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

/** Short name of a time zone at an instant, `CET`. */
export function formatZone(ms: number, timeZone: string): string {
  const found = dates({ timeZone, timeZoneName: 'short' }).formatToParts(ms);
  return found.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** The number of a calendar day in a zone, `2026-11-23`: to tell whether two instants share a day. */
export function dayKey(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(ms);
}

/** How long, `0:42`, `12:05` or `1:02:09`; less than nothing counts as nothing. */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = numbers({ minimumIntegerDigits: 2 });
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const head = hours ? `${numbers({}).format(hours)}:${two.format(minutes)}` : numbers({}).format(minutes);
  return `${head}:${two.format(seconds % 60)}`;
}

/** A number in the person's digits. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return numbers(options).format(value);
}

/** A percentage given as 0–100, with one decimal where there is one. */
export function formatPercent(percentage: number): string {
  return numbers({ style: 'percent', maximumFractionDigits: 1 }).format(percentage / 100);
}

/** An amount in a currency's smallest unit. */
export function formatMoney({ minor, currency }: { minor: number; currency: string }): string {
  const format = numbers({ style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** A size in kilobytes or megabytes. */
export function formatBytes(bytes: number): string {
  const mega = bytes >= 1_000_000;
  const unit = mega ? 'megabyte' : 'kilobyte';
  return numbers({ style: 'unit', unit, maximumFractionDigits: mega ? 1 : 0 }).format(
    bytes / (mega ? 1e6 : 1e3),
  );
}

function zone(timeZone: string | undefined): DateOptions {
  return timeZone === undefined ? {} : { timeZone };
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Formatters are dear to make and asked for at every repaint. Twenty-four hours everywhere: a visit's times are read off, not told. */
function dates(options: DateOptions): Intl.DateTimeFormat {
  const key = `${currentLocale()} ${JSON.stringify(options)}`;
  const known =
    made.get(key) ?? new Intl.DateTimeFormat(tag(currentLocale()), { hourCycle: 'h23', ...options });
  made.set(key, known);
  return known;
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(tag(currentLocale()), options);
}

/** English of no particular country puts the month first: we write the day first. */
function tag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
