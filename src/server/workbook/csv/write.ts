import { batchesOf } from '../batches.ts';
import type { CellToWrite, RowToWrite, SheetToWrite } from '../write-shapes.ts';
import { defused } from './defuse.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A sheet as CSV (RFC 4180: commas, CRLF, quotes doubled), in UTF-8 with the mark by which Excel knows it. Texts that begin
 * like a formula are defused, titles too.
 */
export async function* csvOf({ columns, rows }: SheetToWrite): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK + lineOf(columns.map(({ title }) => title)));
  for await (const batch of batchesOf(rows)) yield encoder.encode(batch.map(lineOf).join(''));
}

function lineOf(cells: RowToWrite): string {
  return `${cells.map((cell) => quoted(textOf(cell))).join(',')}\r\n`;
}

function textOf(cell: CellToWrite): string {
  if (typeof cell === 'string') return defused(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null || !Number.isFinite(cell) ? '' : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
