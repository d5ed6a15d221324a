/**
 * What a column holds. `text`; numbers as they are (`number`), whole, with two decimals (`money`) or a share of 1 shown as
 * percent; a `day` as `2026-11-23`, a `time` as `14:30`, a `moment` as `2026-11-23T14:30` in whichever place's time it is meant; a `truth`.
 * A text that is no such day or time is written as the text it is.
 */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'whole'
  | 'money'
  | 'percent'
  | 'day'
  | 'time'
  | 'moment'
  | 'truth';

export interface ColumnToWrite {
  readonly title: string;
  readonly kind: ColumnKind;
  /** In characters; absent: as wide as its first hundred rows need. */
  readonly width?: number;
}

export type CellToWrite = string | number | boolean | null;
export type RowToWrite = readonly CellToWrite[];

/** One sheet: a header of titles, and rows with a cell a column. Rows may come as they are read from the database. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: Iterable<RowToWrite> | AsyncIterable<RowToWrite>;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv; charset=utf-8';
