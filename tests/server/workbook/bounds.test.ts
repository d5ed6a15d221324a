import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf } from '#server/workbook/batches.ts';
import { readWorkbook } from '#server/workbook/read.ts';
import { readBytes } from '#server/workbook/read-bytes.ts';
import { BOUNDS, WorkbookFault, type WorkbookFaultKind } from '#server/workbook/shapes.ts';
import { xlsxOf } from '#server/workbook/xlsx/write.ts';

const rowsOf = (rows: number, columns: number) =>
  bytesOf(
    xlsxOf([
      {
        name: 'S',
        columns: Array.from({ length: columns }, (_, index) => ({ title: `c${index}`, kind: 'number' })),
        rows: Array.from({ length: rows }, () => Array.from({ length: columns }, (_, index) => index)),
      },
    ]),
  );

function faultOf(read: () => unknown): WorkbookFaultKind | undefined {
  try {
    read();
  } catch (cause) {
    if (cause instanceof WorkbookFault) return cause.kind;
    throw cause;
  }
  return undefined;
}

describe('files that are none', () => {
  test.each<[WorkbookFaultKind, string, Uint8Array]>([
    ['empty', 'nothing', new Uint8Array()],
    ['empty', 'blank lines', Buffer.from('\n\n,\n')],
    ['not-a-workbook', 'a PDF', Buffer.from('%PDF-1.7')],
    ['not-a-workbook', 'a Word document', zipSync({ 'word/document.xml': Buffer.from('<w/>') })],
    ['not-a-workbook', 'a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 0, 0, 0, 2)],
    ['old-excel', 'an .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    [
      'locked',
      'one with a password',
      Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['damaged', 'half an archive', zipSync({ 'xl/workbook.xml': Buffer.from('<workbook/>') }).slice(0, 40)],
    ['damaged', 'a quote that never ends', Buffer.from('a,b\n"c,d\n')],
  ])('%s: %s', (kind, _, bytes) => {
    expect(faultOf(() => readBytes(bytes))).toBe(kind);
  });
});

describe('files that are too much', () => {
  const small = { ...BOUNDS, rowsPerSheet: 20, columns: 5, cells: 60 };

  test.each<[WorkbookFaultKind, number, number]>([
    ['too-many-rows', 20, 1],
    ['too-many-columns', 2, 6],
    ['too-many-cells', 19, 4],
  ])('%s', async (kind, rows, columns) => {
    const bytes = await rowsOf(rows, columns);
    const csv = Buffer.from(
      Array.from({ length: rows + 1 }, () => Array(columns).fill('1').join()).join('\n'),
    );
    expect(faultOf(() => readBytes(bytes, small))).toBe(kind);
    expect(faultOf(() => readBytes(csv, small))).toBe(kind);
  });

  test('a zip bomb is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 9 });
    expect(bomb.byteLength).toBeLessThan(1024 * 1024);
    await expect(readWorkbook(bomb)).rejects.toThrow(new WorkbookFault('too-large'));
  });

  test('one that says it is small unpacks to no more than it says', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(1024 * 1024) }, { level: 9 });
    const view = new DataView(bomb.buffer);
    const directory = bomb.byteLength - 22 - 46 - 'xl/workbook.xml'.length;
    expect(view.getUint32(directory + 24, true)).toBe(1024 * 1024);
    view.setUint32(directory + 24, 10, true);
    expect(faultOf(() => readBytes(bomb))).toMatch(/damaged|not-a-workbook/);
  });

  test('entities that would grow without end stay as they stand', () => {
    const type = '<!DOCTYPE workbook [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const xml = `${type}<workbook><sheets><sheet name="&b;" r:id="x"/></sheets></workbook>`;
    expect(faultOf(() => readBytes(zipSync({ 'xl/workbook.xml': Buffer.from(xml) })))).toBe('empty');
  });
});
