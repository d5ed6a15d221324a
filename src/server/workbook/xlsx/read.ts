import { type Bounds, type Sheet, WorkbookFault } from '../shapes.ts';
import { tallyOf } from '../tally.ts';
import { type Book, rowsOf } from './cells.ts';
import { type Parts, partsOf, type Relationship } from './parts.ts';
import { relationshipsOf } from './relationships.ts';
import { sharedStrings } from './strings.ts';
import { meaningsOf } from './styles.ts';
import { walk } from './xml.ts';

/** The sheets of an Excel workbook (ECMA-376, transitional or strict). Charts and macros are none. Throws {@link WorkbookFault}. */
export function readXlsx(bytes: Uint8Array, bounds: Bounds): Sheet[] {
  const parts = partsOf(bytes, bounds);
  const path = relationshipsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path;
  const workbook = parts.get(path ?? 'xl/workbook.xml');
  if (workbook === undefined) throw new WorkbookFault('not-a-workbook');
  const relationships = relationshipsOf(parts, path ?? 'xl/workbook.xml');
  const partOf = (type: string) => parts.get(relationships.find((one) => one.type === type)?.path ?? '');
  const { sheets, from1904 } = contentsOf(workbook);
  const strings = sharedStrings(partOf('sharedStrings'));
  const book: Book = { strings, meanings: meaningsOf(partOf('styles')), from1904 };
  return sheetsOf(sheets, { parts, relationships, book, bounds });
}

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

function contentsOf(workbook: string): { sheets: Listed[]; from1904: boolean } {
  const sheets: Listed[] = [];
  let [from1904, isWorkbook] = [false, false];
  walk(workbook, {
    open(name, attribute) {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute('name') ?? '', hidden, id: attribute('id') ?? '' });
    },
  });
  if (!isWorkbook) throw new WorkbookFault('not-a-workbook');
  return { sheets, from1904 };
}

interface Where {
  readonly parts: Parts;
  readonly relationships: readonly Relationship[];
  readonly book: Book;
  readonly bounds: Bounds;
}

function sheetsOf(listed: readonly Listed[], { parts, relationships, book, bounds }: Where): Sheet[] {
  const tally = tallyOf(bounds);
  return listed.flatMap(({ name, hidden, id }) => {
    const relationship = relationships.find((one) => one.id === id);
    if (relationship?.type !== 'worksheet') return [];
    const xml = parts.get(relationship.path);
    if (xml === undefined) throw new WorkbookFault('damaged');
    tally.sheet();
    return [{ name, hidden, rows: rowsOf(xml, book, tally) }];
  });
}
