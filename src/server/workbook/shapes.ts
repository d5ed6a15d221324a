import { MOST_WORKBOOK_BYTES, type WorkbookFaultKind } from '#protocol/workbook.ts';

export type { WorkbookFaultKind } from '#protocol/workbook.ts';

/** One sheet as read. `hidden` sheets are read like the others; what they are for is the reader's to decide. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The rows in which anything stands, in their order. */
  readonly rows: readonly Row[];
}

/**
 * One row: its number as a spreadsheet program shows it (the first is 1), and its cells from column A on, as text, empty ones as `''`.
 * A number is written shortest (`0.1`), a day `2026-11-23`, with a time `2026-11-23T14:30`, a time alone `14:30`, a truth `TRUE` or `FALSE`.
 */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file that can't be read, and why. */
export class WorkbookFault extends Error {
  readonly kind: WorkbookFaultKind;

  constructor(kind: WorkbookFaultKind) {
    super(kind);
    this.name = 'WorkbookFault';
    this.kind = kind;
  }
}

/** How much of a file is read at most; what goes beyond any of them is refused whole, never cut. */
export interface Bounds {
  readonly bytes: number;
  readonly unzippedBytes: number;
  readonly sheets: number;
  readonly rowsPerSheet: number;
  readonly columns: number;
  readonly cells: number;
}

/** Room for the largest lists that this is for, 10,000 stores with fifty columns, and no more. */
export const BOUNDS: Bounds = {
  bytes: MOST_WORKBOOK_BYTES,
  unzippedBytes: 100 * 1024 * 1024,
  sheets: 50,
  rowsPerSheet: 50_000,
  columns: 1_000,
  cells: 1_000_000,
};

/** A column's letters, as spreadsheet programs show them: 0 is `A`, 26 is `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The place of a column's letters, the first being 0; `NaN` for what is none. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return Number.NaN;
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
