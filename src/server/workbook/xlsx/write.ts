import { Zip, ZipDeflate } from 'fflate';
import type { SheetToWrite } from '../write-shapes.ts';
import { escaped } from './escapes.ts';
import { HEAD, sheetXml } from './write-sheet.ts';
import { STYLES } from './write-styles.ts';

/**
 * Sheets as an Excel workbook: header row frozen and filterable, days and times as such. It comes in chunks as its rows do,
 * with pauses, so that a long list neither fills the memory nor keeps others waiting.
 */
export async function* xlsxOf(sheets: readonly SheetToWrite[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((cause, chunk) => {
    if (cause) throw cause;
    ready.push(chunk);
  });
  for (const [name, xml] of fixedParts(sheets)) {
    const part = partOf(zip, name);
    part.push(new TextEncoder().encode(HEAD + xml), true);
  }
  for (const [index, sheet] of sheets.entries()) {
    const part = partOf(zip, `xl/worksheets/sheet${index + 1}.xml`);
    for await (const xml of sheetXml(sheet)) {
      part.push(new TextEncoder().encode(xml));
      yield* ready.splice(0);
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}

/** Zip counts from 1980; one date for all, so that the same list is the same file. */
const NO_DATE = new Date(1980, 0, 2);

function partOf(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = NO_DATE;
  zip.add(part);
  return part;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts beside the sheets, by their path. */
function fixedParts(sheets: readonly SheetToWrite[]): [string, string][] {
  const names = uniqueNames(sheets.map(({ name }) => name));
  const numbers = sheets.map((_, index) => index + 1);
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    ['_rels/.rels', relationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${DOCUMENT}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...numbers.map((n) => ({ type: 'worksheet', target: `worksheets/sheet${n}.xml` })),
        { type: 'styles', target: 'styles.xml' },
      ]),
    ],
    ['xl/styles.xml', STYLES],
  ];
}

function relationships(all: readonly { readonly type: string; readonly target: string }[]): string {
  const each = all.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** What Excel takes as a sheet's name: at most 31 characters, without some of them, and each another one. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'|'$/g, '')
        .trim()
        .slice(0, 31) || 'Sheet';
    let [unique, count] = [plain, 1];
    while (taken.has(unique.toLowerCase())) {
      count += 1;
      unique = `${plain.slice(0, 27)} ${count}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
