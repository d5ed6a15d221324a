import { columnIndex, type Row, WorkbookFault } from '../shapes.ts';
import type { Tally } from '../tally.ts';
import { unescaped } from './escapes.ts';
import { textOfElapsed, textOfSerial } from './serial.ts';
import { runsOfText } from './strings.ts';
import type { Meaning } from './styles.ts';
import { type Attributes, walk } from './xml.ts';

/** What cells of all sheets refer to. */
export interface Book {
  readonly strings: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly from1904: boolean;
}

/** The rows of one sheet. A formula stands for what it last came to. */
export function rowsOf(xml: string, book: Book, tally: Tally): Row[] {
  const rows = new Map<number, string[]>();
  const at = placer(tally);
  const runs = runsOfText();
  let [type, style, value, inValue] = ['n', -1, '', false];
  const text = () => (type === 'inlineStr' ? runs.taken() : textOfCell({ type, style, value }, book));
  walk(xml, {
    open(name, attribute) {
      if (name === 'row') at.row(attribute);
      if (name === 'v') inValue = true;
      if (name === 'c') {
        at.cell(attribute);
        [type, style, value] = [attribute('t') ?? 'n', Number(attribute('s') ?? -1), ''];
      }
      runs.open(name);
    },
    text(words) {
      if (inValue) value += words;
      else if (type === 'inlineStr') runs.text(words);
    },
    close(name) {
      runs.close(name);
      if (name === 'v') inValue = false;
      if (name === 'c') put(rows, at.here(), text());
    },
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: Array.from(cells, (cell) => cell ?? '') }));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the walk stands: what rows and cells say of themselves, else one after the one before. */
function placer(tally: Tally) {
  let [row, column] = [0, -1];
  return {
    row(attribute: Attributes) {
      row = numberOr(attribute('r'), row + 1);
      column = -1;
      tally.row(row);
    },
    cell(attribute: Attributes) {
      const [, letters] = /^([A-Z]+)\d+$/.exec(attribute('r') ?? '') ?? [];
      column = letters === undefined ? column + 1 : columnIndex(letters);
      if (Number.isNaN(column)) throw new WorkbookFault('damaged');
      tally.cell(column);
    },
    here: (): Place => ({ row, column }),
  };
}

function numberOr(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  if (!Number.isInteger(number) || number < 1) throw new WorkbookFault('damaged');
  return number;
}

function put(rows: Map<number, string[]>, { row, column }: Place, text: string): void {
  if (text === '') return;
  const cells = rows.get(row) ?? [];
  cells[column] = text;
  rows.set(row, cells);
}

interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
}

function textOfCell({ type, style, value }: RawCell, book: Book): string {
  switch (type) {
    case 's':
      return value === '' ? '' : (book.strings[Number(value)] ?? '');
    case 'str':
      return unescaped(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return textOfNumber(value, book.meanings[style] ?? 'number', book.from1904);
    default:
      return value;
  }
}

function textOfNumber(value: string, meaning: Meaning, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
  if (meaning === 'elapsed') return textOfElapsed(number);
  return (meaning === 'moment' ? textOfSerial(number, from1904) : null) ?? String(number);
}
