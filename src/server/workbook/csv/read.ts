import { CsvError, parse } from 'csv-parse/sync';
import { type Bounds, type Row, type Sheet, WorkbookFault } from '../shapes.ts';
import { type Tally, tallyOf } from '../tally.ts';
import { decoded, encodingOf } from './decode.ts';
import { undefused } from './defuse.ts';
import { delimiterOf, SAID } from './delimiter.ts';

/** A CSV file as one sheet, whose rows are counted as a spreadsheet program would. Throws {@link WorkbookFault}. */
export function readCsv(bytes: Uint8Array, bounds: Bounds): Sheet[] {
  const text = decoded(bytes, encodingOf(bytes));
  if (text.includes('\0')) throw new WorkbookFault('not-a-workbook');
  const tally = tallyOf(bounds);
  const rows = recordsOf(text, bounds)
    .map((cells, index) => rowOf(cells, index + 1, tally))
    .filter(({ cells }) => cells.length > 0);
  return [{ name: '', hidden: false, rows }];
}

/** Stray quotes are taken as quotes; one that never ends would swallow all that follows it. */
function recordsOf(text: string, bounds: Bounds): string[][] {
  try {
    return split(text, bounds, false);
  } catch (cause) {
    const isEndless = cause instanceof CsvError && cause.code === 'CSV_QUOTE_NOT_CLOSED';
    if (isEndless) throw new WorkbookFault('damaged');
    return split(text, bounds, true);
  }
}

function split(text: string, { rowsPerSheet }: Bounds, strayQuotes: boolean): string[][] {
  return parse(text.replace(SAID, ''), {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: strayQuotes,
    to: rowsPerSheet + 1,
  });
}

/** What stands at the end of a row without anything in it is no cell. */
function rowOf(record: readonly string[], row: number, tally: Tally): Row {
  const width = record.findLastIndex((cell) => cell !== '') + 1;
  if (width > 0) tally.row(row);
  const cells = record.slice(0, width).map(undefused);
  for (const column of cells.keys()) tally.cell(column);
  return { row, cells };
}
