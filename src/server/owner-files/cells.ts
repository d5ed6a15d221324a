import type { OwnerScope } from '#domain/scope.ts';
import type { Locale } from '#domain/text.ts';
import type { FileAsked, SidesAsked } from '#protocol/api/owner-files.ts';
import type { EstimateView } from '#protocol/api/reading.ts';
import type { Database } from '../store/database.ts';
import type {
  CellToWrite,
  ColumnKind,
  ColumnToWrite,
  RowToWrite,
  SheetToWrite,
} from '../workbook/write-shapes.ts';

/** Who asks for a table, and of what. */
export interface TableAsked {
  readonly database: Database;
  readonly scope: OwnerScope;
  readonly asked: FileAsked;
  /** The two sides of a comparison. */
  readonly sides: SidesAsked | null;
  /** In which language texts of checklists are. */
  readonly locale: Locale;
  readonly now: number;
}

/** The sheets of one screen: its first table, then the further ones as `ownerTables` names them. */
export type Sheets = readonly [SheetToWrite, ...SheetToWrite[]];

export const column = (title: string, kind: ColumnKind = 'text'): ColumnToWrite => ({ title, kind });

/** An estimate takes four columns: itself, its bounds, and what it stands on. */
export function estimate(title: string, kind: ColumnKind): ColumnToWrite[] {
  return [column(title, kind), column('from', kind), column('to', kind), column('n', 'whole')];
}

/** Where there is no figure or no bound, the cell is empty. `times` turns a percentage into a share. */
export function cellsOf(of: EstimateView | undefined, times = 1): CellToWrite[] {
  if (!of || of.kind === 'nothing') return [null, null, null, 0];
  const [low, high] = of.kind === 'known' ? [of.low * times, of.high * times] : [null, null];
  return [of.value * times, low, high, of.n];
}

/** A percentage, 0–100, as a share. */
export const PERCENT = 0.01;

export function sheet(
  name: string,
  columns: readonly ColumnToWrite[],
  rows: SheetToWrite['rows'] | readonly RowToWrite[],
): SheetToWrite {
  return { name, columns, rows };
}

/** The clock of a place, `2026-11-23T14:30`. */
export function localMoment(at: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** The clock of a place to the second, `14:30:05`. */
export function localClock(at: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'second' });
}

/** The day of a place's calendar; null for no time. */
export function localDay(at: number | null, timeZone: string): string | null {
  return at === null ? null : localMoment(at, timeZone).slice(0, 10);
}
