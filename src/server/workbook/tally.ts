import { type Bounds, WorkbookFault } from './shapes.ts';

/** Counts what has been read, over all sheets, and stops as soon as it is too much. */
export interface Tally {
  sheet(): void;
  row(row: number): void;
  cell(column: number): void;
}

export function tallyOf(bounds: Bounds): Tally {
  let sheets = 0;
  let cells = 0;
  return {
    sheet() {
      sheets += 1;
      if (sheets > bounds.sheets) throw new WorkbookFault('too-many-sheets');
    },
    row(row) {
      if (row > bounds.rowsPerSheet) throw new WorkbookFault('too-many-rows');
    },
    cell(column) {
      cells += 1;
      if (column >= bounds.columns) throw new WorkbookFault('too-many-columns');
      if (cells > bounds.cells) throw new WorkbookFault('too-many-cells');
    },
  };
}
