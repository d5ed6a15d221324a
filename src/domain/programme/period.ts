import { dayAfter, daysBetween } from '../visit/stretches.ts';
import type { ProgrammePlan, Rhythm } from './programme.ts';

/** Days of a program that belong together, both ends within. `key` names it for good: `2026-W48`, `2026-11`, `2026-Q4`, `2026-11-05_2026-11-20`. */
export interface Period {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** No program's list of periods is longer: ten years of weeks. */
const MOST_PERIODS = 520;

/** The periods that have a day from the first to the last of these, earliest first, as far as they belong to the program. */
export function periodsBetween(
  { rhythm, firstDay, lastDay }: Pick<ProgrammePlan, 'rhythm' | 'firstDay' | 'lastDay'>,
  from: string,
  to: string,
): Period[] {
  const end = lastDay !== null && lastDay < to ? lastDay : to;
  const begin = from > firstDay ? from : firstDay;
  return wholePeriods(rhythm, begin, end).flatMap((period) => clipped(period, firstDay, lastDay));
}

/** The period that a day belongs to, or `null`. */
export function periodOn(
  plan: Pick<ProgrammePlan, 'rhythm' | 'firstDay' | 'lastDay'>,
  day: string,
): Period | null {
  return periodsBetween(plan, day, day)[0] ?? null;
}

/** How many days a period has. */
export function lengthOf({ from, to }: Pick<Period, 'from' | 'to'>): number {
  return daysBetween(from, to) + 1;
}

function wholePeriods(rhythm: Rhythm, from: string, to: string): Period[] {
  if (rhythm.every === 'dates') {
    return rhythm.periods
      .filter((own) => own.from <= own.to && own.from <= to && own.to >= from)
      .map((own) => ({ key: `${own.from}_${own.to}`, ...own }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  }
  const found: Period[] = [];
  for (let day = from; day <= to && found.length < MOST_PERIODS; ) {
    const period = calendarPeriod(rhythm.every, day);
    found.push(period);
    day = dayAfter(period.to, 1);
  }
  return found;
}

/** A program that begins or ends amid a period has only its own days of it. */
function clipped(period: Period, firstDay: string, lastDay: string | null): Period[] {
  const from = period.from > firstDay ? period.from : firstDay;
  const to = lastDay !== null && lastDay < period.to ? lastDay : period.to;
  return from <= to ? [{ key: period.key, from, to }] : [];
}

function calendarPeriod(every: 'week' | 'month' | 'quarter', day: string): Period {
  switch (every) {
    case 'week':
      return weekOf(day);
    case 'month':
      return { key: day.slice(0, 7), ...months(yearOf(day), monthOf(day), 1) };
    case 'quarter': {
      const quarter = Math.floor(monthOf(day) / 3);
      return { key: `${yearOf(day)}-Q${quarter + 1}`, ...months(yearOf(day), quarter * 3, 3) };
    }
  }
}

/** Weeks begin on Monday; one belongs to the year of its Thursday (ISO 8601). */
function weekOf(day: string): Period {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = dayAfter(day, -weekday);
  const year = yearOf(dayAfter(from, 3));
  const firstThursday = weekStart(`${year}-01-04`);
  const number = daysBetween(firstThursday, from) / 7 + 1;
  return { key: `${year}-W${String(number).padStart(2, '0')}`, from, to: dayAfter(from, 6) };
}

function weekStart(day: string): string {
  return dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

function months(year: number, month: number, count: number): Pick<Period, 'from' | 'to'> {
  const first = (at: number) => new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 10);
  return { from: first(month), to: dayAfter(first(month + count), -1) };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** January is 0. */
function monthOf(day: string): number {
  return Number(day.slice(5, 7)) - 1;
}
