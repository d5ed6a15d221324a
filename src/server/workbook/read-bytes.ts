import { readCsv } from './csv/read.ts';
import { BOUNDS, type Bounds, type Sheet, WorkbookFault } from './shapes.ts';
import { readXlsx } from './xlsx/read.ts';

/**
 * The sheets of an XLSX or CSV file, told apart by their bytes. Throws {@link WorkbookFault}. It works without a pause:
 * what people upload is read by `readWorkbook`.
 */
export function readBytes(bytes: Uint8Array, bounds: Bounds = BOUNDS): Sheet[] {
  if (bytes.byteLength === 0) throw new WorkbookFault('empty');
  if (bytes.byteLength > bounds.bytes) throw new WorkbookFault('too-large');
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return filled(readXlsx(bytes, bounds));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new WorkbookFault(kindOfOldFile(bytes));
  if (OTHERS.some((start) => startsWith(bytes, start))) throw new WorkbookFault('not-a-workbook');
  return filled(readCsv(bytes, bounds));
}

/** PDF, PNG, JPEG, gzip, an empty archive, RTF. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x50, 0x4b, 5, 6],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Excel's old container holds old workbooks, and new ones that a password locks. */
function kindOfOldFile(bytes: Uint8Array): 'locked' | 'old-excel' {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'old-excel';
}

function filled(sheets: Sheet[]): Sheet[] {
  if (sheets.every(({ rows }) => rows.length === 0)) throw new WorkbookFault('empty');
  return sheets;
}
