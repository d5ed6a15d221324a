import { batchesOf } from '../batches.ts';
import { columnName } from '../shapes.ts';
import type { CellToWrite, ColumnKind, ColumnToWrite, RowToWrite, SheetToWrite } from '../write-shapes.ts';
import { escaped } from './escapes.ts';
import { serialOf } from './serial.ts';
import { HEADER_STYLE, styleOf } from './write-styles.ts';

/** What every part begins with. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The XML of one sheet, in pieces. */
export async function* sheetXml({ columns, rows }: SheetToWrite): AsyncGenerator<string> {
  let row = 1;
  for await (const batch of batchesOf(rows)) {
    if (row === 1) yield headOf(columns, batch);
    yield batch.map((cells, index) => rowXml(cells, row + index + 1, columns)).join('');
    row += batch.length;
  }
  if (row === 1) yield headOf(columns, []);
  const last = columnName(Math.max(columns.length - 1, 0));
  yield `</sheetData><autoFilter ref="A1:${last}${row}"/></worksheet>`;
}

/** Everything before the first row of values; how wide the columns are has to be said here. */
function headOf(columns: readonly ColumnToWrite[], first: readonly RowToWrite[]): string {
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      first.slice(0, 100).map((row) => row[index] ?? null),
    ),
  );
  const titles = columns.map(({ title }, index) => textCell(title, `${columnName(index)}1`, HEADER_STYLE));
  return [
    HEAD,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columns.length === 0
      ? ''
      : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData><row r="1">${titles.join('')}</row>`,
  ].join('');
}

const WIDTH = { least: 8, most: 60, padding: 2, moment: 16 } as const;

function widthOf({ title, kind, width }: ColumnToWrite, cells: readonly CellToWrite[]): number {
  const needed = cells.map((cell) => (kind === 'moment' ? WIDTH.moment : longestLine(String(cell ?? ''))));
  const enough = Math.max(title.length, ...needed) + WIDTH.padding;
  return width ?? Math.min(Math.max(enough, WIDTH.least), WIDTH.most);
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}

function rowXml(cells: RowToWrite, row: number, columns: readonly ColumnToWrite[]): string {
  const each = columns.map(({ kind }, index) =>
    cellXml(cells[index] ?? null, kind, `${columnName(index)}${row}`),
  );
  return `<row r="${row}">${each.join('')}</row>`;
}

function cellXml(cell: CellToWrite, kind: ColumnKind, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberCell(cell, at, styleOf[kind]) : '';
  const isDated = kind === 'day' || kind === 'time' || kind === 'moment';
  const serial = isDated ? serialOf(cell) : null;
  return serial === null ? textCell(cell, at, styleOf.text) : numberCell(serial, at, styleOf[kind]);
}

function numberCell(number: number, at: string, style: number): string {
  return `<c r="${at}" s="${style}"><v>${number}</v></c>`;
}

/** Most that Excel keeps in a cell. */
const MOST_CHARACTERS = 32_767;

function textCell(text: string, at: string, style: number): string {
  const kept = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(kept)}</t></is></c>`;
}
