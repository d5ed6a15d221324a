import type { FindingKind, Report } from '../finding.ts';
import { isMedium } from './choices.ts';
import { findingAt, type Line } from './table.ts';
import type { RowType } from './types.ts';

/** What is read of a row elsewhere. */
const READ = new Set(
  'type name label hint guidance_hint relevant required constraint appearance parameters disabled constraint_message'.split(
    ' ',
  ),
);

/** What a cell comes to that no question carries. */
const KINDS: ReadonlyMap<string, FindingKind> = new Map([
  ['default', 'default'],
  ['trigger', 'trigger'],
  ['choice_filter', 'choice-filter'],
  ['repeat_count', 'repeat-once'],
  ['required_message', 'message'],
]);

/** Reports what a row says beside of what a question carries. */
export function tellLeftOver(line: Line, type: RowType, report: Report): void {
  for (const { name, language } of line.headers) {
    const isFirst =
      language === null || line.headers.find((header) => header.name === name)?.language === language;
    if (name === '' || READ.has(name) || !isFirst || line.cell(name) === '') continue;
    if (name === 'calculation' && type.kind === 'plain' && type.name === 'calculate') continue;
    report(findingAt(line, kindOf(name), name));
  }
  tellLook(line, type, report);
  for (const header of line.headers)
    if ((header.name === 'label' || header.name === 'hint') && /\$\{[^{}]+\}/.test(line.at(header)))
      report(findingAt(line, 'label-inserts-answer', header.name, { what: line.at(header) }));
}

function kindOf(name: string): FindingKind {
  if (name === 'calculation') return 'calculation';
  return KINDS.get(name) ?? (isMedium(name) ? 'media' : 'column-ignored');
}

/** Appearances and parameters that change nothing of what is asked. */
function tellLook(line: Line, type: RowType, report: Report): void {
  const isPlain = type.kind === 'plain';
  const look = line.cell('appearance');
  const isRead = isPlain && /^(multiline|rating)$/i.test(look);
  if (look !== '' && !isRead) report(findingAt(line, 'appearance', 'appearance'));
  if (line.cell('parameters') !== '' && !(isPlain && type.name === 'range'))
    report(findingAt(line, 'parameter', 'parameters'));
}
