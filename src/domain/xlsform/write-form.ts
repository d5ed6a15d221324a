import type { Checklist, Question } from '../checklist/checklist.ts';
import { questionsOf } from '../checklist/parts.ts';
import { readForm } from './read-form.ts';
import type { FormSheet } from './sheets.ts';
import type { WrittenSheet } from './write/sheet.ts';
import { choicesSheet, ownSheetsOf, settingsSheet, surveySheet } from './write/tables.ts';

/**
 * A checklist as the sheets of an XLSForm that any form program takes, and that {@link readForm} reads back exactly: what forms
 * have no place for stands in columns that begin with `plainclothes::`, and on sheets of our own. It is found out by reading what
 * was written without them.
 */
export function writeForm(checklist: Checklist): WrittenSheet[] {
  const choices = choicesSheet(checklist);
  const readBack = (bare: Checklist | null) => {
    const sheets = [surveySheet(checklist, bare), choices, settingsSheet(checklist, bare)];
    const read = readForm(sheets.map(asRead), checklist.id);
    return 'checklist' in read ? read.checklist : null;
  };
  const bare = readBack(null);
  // What a condition comes to hangs on what other questions are, which our own columns may say.
  const typed = bare && readBack(conditionsFrom(checklist, bare));
  const base = bare && typed && conditionsFrom(typed, bare);
  return [surveySheet(checklist, base), choices, settingsSheet(checklist, base), ...ownSheetsOf(checklist)];
}

/** The one checklist with the conditions of the other's questions. */
function conditionsFrom(source: Checklist, target: Checklist): Checklist {
  const byId = new Map(questionsOf(source).map((question) => [question.id, question]));
  const sections = target.sections.map((section) => ({
    ...section,
    questions: section.questions.map(({ showIf: _, requireIf: __, ...question }): Question => {
      const { showIf, requireIf } = byId.get(question.id) ?? {};
      return { ...question, ...(showIf ? { showIf } : {}), ...(requireIf ? { requireIf } : {}) };
    }),
  }));
  return { ...target, sections };
}

/** A written sheet as it is read. */
export function asRead({ name, titles, rows }: WrittenSheet): FormSheet {
  const all = [titles, ...rows].map((cells, index) => ({ row: index + 1, cells }));
  return { name, rows: all.filter(({ cells }) => cells.some((cell) => cell !== '')) };
}
