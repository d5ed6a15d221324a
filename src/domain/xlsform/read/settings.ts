import type { Id } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/text.ts';
import type { Report } from '../finding.ts';
import { said } from './choices.ts';
import { namer } from './names.ts';
import { findingAt, type Line, type Table, type Tongues, textOf } from './table.ts';

/** What a form is called. */
export interface FormSettings {
  readonly id: Id;
  readonly version: number;
  readonly title: LocalizedText;
}

const READ = new Set(['form_title', 'form_id', 'version', 'default_language']);

/** Reads the settings; `name` is what the form goes by where it has none, as its file's. */
export function settingsOf(
  table: Table | null,
  name: string,
  tongues: Tongues,
  report: Report,
): FormSettings {
  const line = table?.rows[0] ?? null;
  for (const extra of table?.rows.slice(1) ?? [])
    report(findingAt(extra, 'setting', null, { what: String(extra.row) }));
  if (line) tellOthers(line, report);
  const id = line?.cell('form_id') ?? '';
  const given = namer().idOf(id || name, 'form');
  if (line && id !== '' && given !== id) report(findingAt(line, 'name-changed', 'form_id', { about: given }));
  const title = (line && textOf(line, 'form_title', tongues)) ?? said(id || name, tongues);
  return { id: given, version: versionOf(line, report), title: inAll(title, tongues) };
}

/** A form has one title: it stands in every language until it is translated. */
function inAll(title: LocalizedText, tongues: Tongues): LocalizedText {
  const [first = ''] = Object.values(title);
  return { ...said(first, tongues), ...title };
}

function versionOf(line: Line | null, report: Report): number {
  const cell = line?.cell('version') ?? '';
  const version = Number(cell);
  const isVersion = /^\d+$/.test(cell) && Number.isSafeInteger(version) && version >= 1;
  if (line && cell !== '' && !isVersion) report(findingAt(line, 'setting', 'version', { about: '1' }));
  return isVersion ? version : 1;
}

function tellOthers(line: Line, report: Report): void {
  for (const { name } of line.headers)
    if (name !== '' && !READ.has(name) && line.cell(name) !== '')
      report(findingAt(line, 'column-ignored', name));
}
