import type { Option } from '#domain/checklist/checklist.ts';
import type { Report } from '../finding.ts';
import { namer } from './names.ts';
import { findingAt, type Line, type Table, type Tongues, textOf } from './table.ts';

/** A list of choices: its options, and what a form calls each of them. */
export interface ChoiceList {
  readonly name: string;
  readonly options: readonly Option[];
  /** By what the form calls it. */
  readonly ids: ReadonlyMap<string, string>;
  readonly line: Line;
}

/** The columns that we read; others hold what a `choice_filter` asks, or pictures. */
const READ = new Set(['list_name', 'name', 'value', 'label']);

/** The lists of a form by their name. */
export function choiceLists(table: Table | null, tongues: Tongues, report: Report): Map<string, ChoiceList> {
  const filled = (table?.rows ?? []).filter((line) => isPlaced(line, report));
  const lists = Map.groupBy(filled, (line) => line.cell('list_name'));
  for (const header of table?.headers ?? []) tellColumn(header.name, table, report);
  return new Map([...lists].map(([name, lines]) => [name, listOf(name, lines, tongues, report)]));
}

function isPlaced(line: Line, report: Report): boolean {
  const [list, name] = [line.cell('list_name'), nameOf(line)];
  if (list === '') report(findingAt(line, 'choice-without-list', null, { what: name || line.cell('label') }));
  else if (name === '') report(findingAt(line, 'choice-without-name', null, { what: line.cell('label') }));
  return list !== '' && name !== '';
}

function nameOf(line: Line): string {
  return line.cell('name') || line.cell('value');
}

function tellColumn(name: string, table: Table | null, report: Report): void {
  if (name === '' || READ.has(name)) return;
  const line = table?.rows.find((one) => one.cell(name) !== '');
  if (line) report(findingAt(line, isMedium(name) ? 'media' : 'column-ignored', name));
}

/** Whether a column holds pictures, sounds or films. */
export function isMedium(name: string): boolean {
  return /^(media(::|$)|image$|audio$|video$|big-image$)/.test(name);
}

function listOf(name: string, lines: readonly Line[], tongues: Tongues, report: Report): ChoiceList {
  const { idOf } = namer();
  const ids = new Map<string, string>();
  const options = lines.map((line, index): Option => {
    const called = nameOf(line);
    const id = idOf(called, `option-${index + 1}`);
    if (id !== called) report(findingAt(line, 'name-changed', null, { what: called, about: id }));
    if (!ids.has(called)) ids.set(called, id);
    const text = textOf(line, 'label', tongues);
    if (!text) report(findingAt(line, 'label-missing', null, { what: called }));
    return { id, text: text ?? said(called, tongues) };
  });
  const [line] = lines;
  return { name, options, ids, line: line ?? nowhere(name) };
}

/** The same words in every language of the form. */
export function said(words: string, { locales }: Tongues): Option['text'] {
  return Object.fromEntries(locales.map((locale) => [locale, words]));
}

function nowhere(sheet: string): Line {
  return { sheet, row: 0, headers: [], cell: () => '', at: () => '', title: (name) => name };
}
