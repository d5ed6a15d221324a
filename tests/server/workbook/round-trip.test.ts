import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '#server/workbook/batches.ts';
import { csvOf } from '#server/workbook/csv/write.ts';
import { readWorkbook } from '#server/workbook/read.ts';
import { readBytes } from '#server/workbook/read-bytes.ts';
import type { CellToWrite, ColumnToWrite, SheetToWrite } from '#server/workbook/write-shapes.ts';
import { xlsxOf } from '#server/workbook/xlsx/write.ts';
import { SEED } from '#tests/support/for-all.ts';

const columns: ColumnToWrite[] = [
  { title: 'Store', kind: 'text' },
  { title: 'Opened', kind: 'day' },
  { title: 'From', kind: 'time' },
  { title: 'Last visit', kind: 'moment' },
  { title: 'Fee', kind: 'money' },
  { title: 'Covered', kind: 'truth' },
];
const rows: CellToWrite[][] = [
  ['Rīga, Brīvības 1', '2026-11-23', '14:30', '2026-11-23T14:30', 12.5, true],
  ['=HYPERLINK("http://x")', '1999-12-31', '00:00', '2024-02-29T23:59', -3, false],
  ['two\nlines "quoted"', null, null, null, null, null],
  ['قهوه‌خانه 🫖 & <b>', 'soon', '25:99', '', 0, null],
];
const asRead = [
  ['Store', 'Opened', 'From', 'Last visit', 'Fee', 'Covered'],
  ['Rīga, Brīvības 1', '2026-11-23', '14:30', '2026-11-23T14:30', '12.5', 'TRUE'],
  ['=HYPERLINK("http://x")', '1999-12-31', '00:00', '2024-02-29T23:59', '-3', 'FALSE'],
  ['two\nlines "quoted"'],
  ['قهوه‌خانه 🫖 & <b>', 'soon', '25:99', '', '0'],
];
const sheet: SheetToWrite = { name: 'Stores', columns, rows };

describe.each([
  { format: 'XLSX', name: 'Stores', write: () => bytesOf(xlsxOf([sheet])) },
  { format: 'CSV', name: '', write: () => bytesOf(csvOf(sheet)) },
])('a list as $format', ({ name, write }) => {
  test('is read back as it was written', async () => {
    const [read] = await readWorkbook(await write());
    expect(read?.name).toBe(name);
    expect(read?.rows).toEqual(asRead.map((cells, index) => ({ row: index + 1, cells })));
  });
});

/** Texts as people and attackers type them; a cell is never only spaces at its end of row. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\n', '\t', '_x0041_', 'ā', '1'),
    maxLength: 8,
  }),
);
const texts = fc.array(fc.tuple(text, text, fc.constant('.')), { minLength: 1, maxLength: 8 });

describe('any texts', () => {
  const sheetOf = (all: readonly (readonly string[])[]): SheetToWrite => ({
    name: 'Texts',
    columns: ['a', 'b', 'c'].map((title) => ({ title, kind: 'text' })),
    rows: all,
  });
  const read = (bytes: Uint8Array) =>
    readBytes(bytes)[0]
      ?.rows.slice(1)
      .map(({ cells }) => cells);

  test('come back out of an XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const wellFormed = all.map((row) => row.map((cell) => cell.toWellFormed()));
        expect(read(await bytesOf(xlsxOf([sheetOf(all)])))).toEqual(wellFormed);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('come back out of a CSV, and none of them begins like a formula in it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const wellFormed = all.map((row) => row.map((cell) => cell.toWellFormed().replaceAll('\0', '')));
        const bytes = await bytesOf(csvOf(sheetOf(wellFormed)));
        expect(read(bytes)).toEqual(wellFormed);
        const raw = parse(Buffer.from(bytes), { bom: true });
        expect(raw.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

test('sheets get names that Excel takes', async () => {
  const names = ['a/b', 'A B', 'x'.repeat(40), 'x'.repeat(40), ''];
  const read = readBytes(await bytesOf(xlsxOf(names.map((name) => ({ ...sheet, name })))));
  expect(read.map(({ name }) => name)).toEqual([
    'a b',
    'A B 2',
    'x'.repeat(31),
    `${'x'.repeat(27)} 2`,
    'Sheet',
  ]);
});

test('a list of 20,000 rows is written and read without keeping anyone waiting', async () => {
  let longestMs = 0;
  let before = performance.now();
  const clock = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - before - 5);
    before = performance.now();
  }, 5);
  const long = Array.from({ length: 20_000 }, (_, index) => [
    `Store ${index}`,
    '2026-11-23',
    '09:00',
    '',
    index,
    true,
  ]);
  const [read] = await readWorkbook(await bytesOf(xlsxOf([{ ...sheet, rows: long }])));
  clearInterval(clock);
  expect(read?.rows.length).toBe(20_001);
  expect(longestMs).toBeLessThan(500);
});
