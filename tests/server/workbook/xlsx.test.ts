import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '#server/workbook/read-bytes.ts';
import type { Sheet } from '#server/workbook/shapes.ts';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

test('a workbook of another program: shared and rich texts, days, formulas, merged cells, a hidden sheet', () => {
  expect(readBytes(fixture('by-exceljs.xlsx'))).toEqual([
    {
      name: 'Stores',
      hidden: false,
      rows: [
        { row: 1, cells: ['Name', 'Opened', 'Hours', 'Number', 'Rich', 'Formula', 'Error', 'Yes'] },
        {
          row: 2,
          cells: ['Rīga', '2026-11-23', '14:30', '37120001234', 'two runs', '74240002468', '#N/A', 'TRUE'],
        },
        { row: 4, cells: ['a link', '2024-02-29T23:59:30', '26:24:00', '0.5', 'merged'] },
      ],
    },
    { name: 'hidden one', hidden: true, rows: [{ row: 1, cells: ['x'] }] },
  ] satisfies Sheet[]);
});

const MAIN = 'xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"';
const OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A package as rarer writers make it: prefixes, strict namespaces, backslashes, absolute targets, cells without their place. */
const odd = (sheet: string) =>
  zipSync({
    '_rels\\.rels': Buffer.from(
      `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="/Book/Main.xml"/></Relationships>`,
    ),
    'Book\\Main.xml': Buffer.from(
      `<x:workbook ${MAIN} xmlns:q="${OFFICE}"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="A &amp; B" q:id="s"/></x:sheets></x:workbook>`,
    ),
    'Book/_rels/main.xml.rels': Buffer.from(
      `<Relationships><Relationship Id="s" Type="${OFFICE}/worksheet" Target="../sheets/one.xml"/><Relationship Id="f" Type="${OFFICE}/styles" Target="look.xml"/></Relationships>`,
    ),
    'sheets/one.xml': Buffer.from(sheet),
    'book/look.xml': Buffer.from(
      '<x:styleSheet><x:numFmts><x:numFmt numFmtId="170" formatCode="[Red]&quot;day&quot; 0"/></x:numFmts><x:cellXfs><x:xf numFmtId="14"/><x:xf numFmtId="170"/></x:cellXfs></x:styleSheet>',
    ),
  });

test('a workbook as rarer writers make it', () => {
  const cells = [
    '<x:c s="0"><x:v>1</x:v></x:c>',
    '<x:c s="1"><x:v>5</x:v></x:c>',
    '<x:c t="inlineStr"><x:is><x:r><x:t>a_x000A_b </x:t></x:r><x:rPh><x:t>no</x:t></x:rPh><x:r><x:t>&#x1FAD6;</x:t></x:r></x:is></x:c>',
    '<x:c t="str"><x:f>A1</x:f><x:v>so &lt; it</x:v></x:c>',
  ];
  const sheet = `<x:worksheet ${MAIN}><x:sheetData><x:row>${cells.join('')}</x:row><x:row r="9"><x:c r="B9"><x:v>1E-2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(readBytes(odd(sheet))).toEqual([
    {
      name: 'A & B',
      hidden: false,
      rows: [
        { row: 1, cells: ['1904-01-02', '5', 'a\nb 🫖', 'so < it'] },
        { row: 9, cells: ['', '0.01'] },
      ],
    },
  ]);
});

test.each([
  ['a tag that is never closed', '<worksheet><sheetData><row>'],
  ['a cell that is nowhere', '<worksheet><row r="1"><c r="ABCD1"><v>1</v></c></row></worksheet>'],
  ['a row that is nowhere', '<worksheet><row r="-4"/></worksheet>'],
])('%s is damage', (_, sheet) => {
  expect(() => readBytes(odd(sheet))).toThrow('damaged');
});
