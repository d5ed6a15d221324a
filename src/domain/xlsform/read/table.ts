import type { Locale, LocalizedText } from '#domain/text.ts';
import type { Finding, FindingKind, Report } from '../finding.ts';
import type { FormSheet } from '../sheets.ts';
import { type Header, headerOf } from './headers.ts';

/** A sheet of a form whose first filled row names its columns. */
export interface Table {
  readonly sheet: string;
  readonly headers: readonly Header[];
  readonly rows: readonly Line[];
}

/** One row of it. */
export interface Line {
  readonly sheet: string;
  readonly row: number;
  /** What stands in the column of this name that says no language, else in its first; `''` where nothing does. */
  cell(name: string): string;
  /** What stands in the column of this header. */
  at(header: Header): string;
  /** The header of a column by its name, as the sheet writes it. */
  title(name: string): string;
  readonly headers: readonly Header[];
}

/** Reads a sheet as a table. Columns without a name, and a second one of the same, are reported where anything stands in them. */
export function tableOf({ name: sheet, rows: [first, ...rows] }: FormSheet, report: Report): Table {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length), first?.cells.length ?? 0);
  const all = Array.from({ length: width }, (_, index) => headerOf(first?.cells[index] ?? '', index));
  const headers = all.filter((header) => header.title !== '' && firstOf(all, header) === header);
  const lines = rows
    .map(({ row, cells }) => lineOf({ sheet, row, cells }, headers))
    .filter(({ row }) => row > 0);
  for (const header of all.filter((one) => !headers.includes(one))) {
    const filled = rows.find(({ cells }) => (cells[header.index] ?? '').trim() !== '');
    const kind = header.title === '' ? 'column-unnamed' : 'column-twice';
    const what = filled?.cells[header.index]?.trim() ?? '';
    if (filled) report({ kind, sheet, row: filled.row, column: header.title || null, what });
  }
  return { sheet, headers, rows: lines.filter((line) => headers.some((header) => line.at(header) !== '')) };
}

function firstOf(all: readonly Header[], { name, language, own }: Header): Header | undefined {
  return all.find(
    (one) => one.title !== '' && one.name === name && one.own === own && sameLanguage(one.language, language),
  );
}

function sameLanguage(a: string | null, b: string | null): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
}

function lineOf({ sheet, row, cells }: Place, headers: readonly Header[]): Line {
  const find = (name: string) =>
    headers.find((header) => header.name === name && header.language === null) ??
    headers.find((header) => header.name === name);
  const at = (header: Header) => (cells[header.index] ?? '').replace(/\u00a0/g, ' ').trim();
  return {
    sheet,
    row,
    headers,
    at,
    cell: (name) => {
      const header = find(name);
      return header ? at(header) : '';
    },
    title: (name) => find(name)?.title ?? name,
  };
}

/** What is found at a cell of a line, or at the line as a whole. */
export function findingAt(
  line: Pick<Line, 'sheet' | 'row' | 'cell' | 'title'>,
  kind: FindingKind,
  column: string | null,
  more: { readonly what?: string; readonly about?: string } = {},
): Finding {
  const { sheet, row } = line;
  const what = more.what ?? (column === null ? line.cell('name') || line.cell('type') : line.cell(column));
  return {
    kind,
    sheet,
    row,
    column: column === null ? null : line.title(column),
    what,
    ...(more.about === undefined ? {} : { about: more.about }),
  };
}

/** Which columns speak which language. */
export interface Tongues {
  readonly locales: readonly Locale[];
  localeOf(header: Header): Locale | null;
}

/** What the line's columns of this name say, by language; null where none says anything. */
export function textOf(line: Line, name: string, tongues: Tongues): LocalizedText | null {
  const text: LocalizedText = {};
  for (const header of line.headers.filter((one) => one.name === name)) {
    const locale = tongues.localeOf(header);
    const words = line.at(header);
    if (locale && words !== '') text[locale] ??= words;
  }
  return Object.keys(text).length === 0 ? null : text;
}
