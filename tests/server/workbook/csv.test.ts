import { describe, expect, test } from 'vitest';
import { readBytes } from '#server/workbook/read-bytes.ts';

const rowsOf = (bytes: Uint8Array) => readBytes(bytes)[0]?.rows;
const cellsOf = (bytes: Uint8Array) => rowsOf(bytes)?.map(({ cells }) => cells);
const utf8 = (text: string) => Buffer.from(text);

/** Text in one of the old encodings: the byte of each letter, as its decoder has it. */
function inOld(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 0x3f));
}

describe('encodings', () => {
  test.each([
    ['windows-1252', 'Café;Müllerstraße 1;12 €\nL’Étoile;Hôtel;“été”'],
    ['windows-1257', 'Rīga;Brīvības iela 1\nDaugavpils;Šķūņu iela'],
    ['windows-1250', 'Řezník;Příčná 5, Plzeň\nBrno;Česká ulice'],
  ])('%s is known by its letters', (encoding, text) => {
    expect(cellsOf(inOld(encoding, text))).toEqual(text.split('\n').map((line) => line.split(';')));
  });

  test.each([
    ['UTF-8', utf8('Rīga,1')],
    ['UTF-8 with a mark', utf8('\ufeffRīga,1')],
    ['UTF-16 with a mark', Buffer.from('\ufeffRīga,1', 'utf16le')],
    ['UTF-16 big end first', Buffer.from('\ufeffRīga,1', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('Store,Riga\nA,1', 'utf16le')],
  ])('%s', (_, bytes) => {
    expect(cellsOf(bytes)?.flat().join()).toMatch(/^(Rīga,1|Store,Riga,A,1)$/);
  });
});

describe('delimiters', () => {
  test.each([
    [',', 'Name,City\n"a;b;c",Riga\n'],
    [';', 'Name;City\n"a,b,c";12,50\n'],
    ['a tab', 'Name\tCity\nx, y\t1\n'],
    ['|', 'Name|City\nx, y|1\n'],
    ['what the file says', 'sep=;\nName;City\na,b,c;d,e,f\n'],
  ])('%s', (_, text) => {
    expect(cellsOf(utf8(text))?.map((cells) => cells.length)).toEqual([2, 2]);
  });
});

test('rows are counted as a spreadsheet program counts them, empty ones too', () => {
  expect(rowsOf(utf8('a,b\r\n\r\n"two\nlines",2\r\n,,\r\nlast'))).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 3, cells: ['two\nlines', '2'] },
    { row: 5, cells: ['last'] },
  ]);
});

test('a stray quote is a quote', () => {
  expect(cellsOf(utf8('Size,Note\n5" pipe,he said "no"\n'))?.[1]).toEqual(['5" pipe', 'he said "no"']);
});
