import type { Sheet } from './shapes.ts';

/** A sheet whose first filled row names its columns. */
export interface Headed {
  /** The row that names them. */
  readonly row: number;
  /** As written, by column from A on. */
  readonly headers: readonly string[];
  readonly rows: readonly HeadedRow[];
}

export interface HeadedRow {
  readonly row: number;
  /** What stands under a header, without spaces around it; letters' case and spaces of the header don't matter. `''` where nothing does. */
  cell(header: string): string;
}

/** A sheet by its headers; null where nothing is in it. Of two columns with one name the first that is filled counts. */
export function headed({ rows: [first, ...rows] }: Sheet): Headed | null {
  if (!first) return null;
  const columns = Map.groupBy(first.cells.keys(), (column) => plain(first.cells[column] ?? ''));
  return {
    row: first.row,
    headers: first.cells,
    rows: rows.map(({ row, cells }) => ({
      row,
      cell: (header) =>
        (columns.get(plain(header)) ?? [])
          .map((column) => cells[column]?.trim() ?? '')
          .find((text) => text !== '') ?? '',
    })),
  };
}

function plain(header: string): string {
  return header.trim().toLowerCase().replace(/\s+/g, ' ');
}
