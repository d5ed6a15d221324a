import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import type { Locale, LocalizedText } from '#domain/text.ts';
import { printed } from '../expression/print.ts';
import { languageName } from '../read/languages.ts';

/** The list that yes/no questions share. */
export const YES_NO_LIST = 'yes_no';

/** The row of a question, as any form program reads it. */
export function rowOfQuestion(question: Question, checklist: Checklist): Map<string, string> {
  const find = (id: string) => questionsOf(checklist).find((one) => one.id === id);
  const { showIf, requireIf, required } = question;
  return new Map([
    ['type', typeOf(question)],
    ['name', question.id],
    ...spoken('label', question.text, checklist.locales),
    ...(question.help ? spoken('hint', question.help, checklist.locales) : []),
    ['required', required ? 'yes' : requireIf ? (printed(requireIf, find) ?? '') : ''],
    ['relevant', showIf ? (printed(showIf, find) ?? '') : ''],
    ['constraint', constraintOf(question)],
    ['appearance', appearanceOf(question)],
    ['parameters', question.type === 'scale' ? `start=${question.worst} end=${question.best} step=1` : ''],
  ]);
}

/** A text's cells, a column a language. */
export function spoken(column: string, text: LocalizedText, locales: readonly Locale[]): [string, string][] {
  return locales.map((locale) => [`${column}::${languageName(locale)}`, text[locale] ?? '']);
}

function typeOf({ type, id }: Question): string {
  switch (type) {
    case 'yes-no':
      return `select_one ${YES_NO_LIST}`;
    case 'choice':
      return `select_one ${id}`;
    case 'choices':
      return `select_multiple ${id}`;
    case 'number':
    case 'money':
      return 'decimal';
    case 'duration':
      return 'integer';
    case 'scale':
      return 'range';
    case 'text':
    case 'narrative':
    case 'staff':
      return 'text';
    case 'photo':
    case 'receipt':
      return 'image';
    case 'document':
      return 'file';
    case 'sound':
      return 'audio';
    case 'date':
    case 'time':
      return type;
  }
}

function constraintOf(question: Question): string {
  switch (question.type) {
    case 'number':
    case 'money':
      return within('.', question.least, question.most);
    case 'duration':
      return within('.', question.leastSeconds, question.mostSeconds);
    case 'text':
      return within('string-length(.)', undefined, question.atMostCharacters);
    case 'narrative':
      return within('string-length(.)', question.atLeastCharacters, undefined);
    default:
      return '';
  }
}

function within(what: string, least: number | undefined, most: number | undefined): string {
  const bounds = [
    ...(least === undefined ? [] : [`${what} >= ${least}`]),
    ...(most === undefined ? [] : [`${what} <= ${most}`]),
  ];
  return bounds.join(' and ');
}

function appearanceOf({ type }: Question): string {
  if (type === 'scale') return 'rating';
  return type === 'narrative' ? 'multiline' : '';
}
