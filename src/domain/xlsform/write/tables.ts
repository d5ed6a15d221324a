import type { Checklist, Option, Section } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import { cellsOf, difference, type Plain } from '../own/cells.ts';
import { type OwnSheet, ownSheetName } from '../own/sheets.ts';
import { languageName } from '../read/languages.ts';
import { NO, YES } from '../words.ts';
import { rowOfQuestion, spoken, YES_NO_LIST } from './question.ts';
import { type WrittenSheet, written } from './sheet.ts';

const FIRST = ['type', 'name'] as const;

/** The survey; `bare` is what a form without our columns comes to, to be told apart from what is meant. */
export function surveySheet(checklist: Checklist, bare: Checklist | null): WrittenSheet {
  const bases = new Map((bare ? questionsOf(bare) : []).map((base): [string, Plain] => [base.id, base]));
  const sections = new Map((bare?.sections ?? []).map((base): [string, Section] => [base.id, base]));
  const rows = checklist.sections.flatMap((section) => [
    sectionRow(section, checklist, sections.get(section.id)),
    ...section.questions.map((question) =>
      withOwn(rowOfQuestion(question, checklist), question, bases.get(question.id)),
    ),
    new Map([['type', 'end group']]),
  ]);
  return written('survey', rows, FIRST);
}

function sectionRow(
  section: Section,
  { locales }: Checklist,
  base: Section | undefined,
): Map<string, string> {
  const row = new Map([
    ['type', 'begin group'],
    ['name', section.id],
    ...spoken('label', section.title, locales),
    [own('section'), 'yes'],
  ]);
  const { title, weight } = section;
  return withOwn(row, { title, weight }, base && { title: base.title, weight: base.weight });
}

/** The row with what forms have no place for. */
function withOwn(row: Map<string, string>, wanted: Plain, base: Plain | undefined): Map<string, string> {
  const beside = base ? cellsOf(difference(base, wanted)) : [];
  for (const [path, cell] of beside) row.set(own(path), cell);
  return row;
}

function own(path: string): string {
  return `plainclothes::${path}`;
}

/** The lists to choose from: one of yes and no, and one a question. */
export function choicesSheet(checklist: Checklist): WrittenSheet {
  const questions = questionsOf(checklist);
  const yesNo = questions.some(({ type }) => type === 'yes-no')
    ? listRows(
        YES_NO_LIST,
        [
          { id: 'yes', text: YES },
          { id: 'no', text: NO },
        ],
        checklist,
      )
    : [];
  const lists = questions.flatMap((question) =>
    'options' in question ? listRows(question.id, question.options, checklist) : [],
  );
  return written('choices', [...yesNo, ...lists], ['list_name', 'name']);
}

function listRows(list: string, options: readonly Option[], { locales }: Checklist): Map<string, string>[] {
  return options.map(
    ({ id, text }) => new Map([['list_name', list], ['name', id], ...spoken('label', text, locales)]),
  );
}

/** The settings: the form's own, and ours beside. */
export function settingsSheet(checklist: Checklist, bare: Checklist | null): WrittenSheet {
  const { id, version, title, channel, locales, standardSet, scoring, recording, discreet } = checklist;
  const [first = 'en'] = locales;
  const beside = cellsOf({
    title: bare ? orNothing(difference(bare.title, title)) : undefined,
    channel,
    locales,
    standardSet,
    scoring,
    recording,
    discreet: discreet && { title: discreet.title },
  });
  const row = new Map([
    ['form_title', title[first] ?? ''],
    ['form_id', id],
    ['version', String(version)],
    ['default_language', languageName(first)],
    ...[...beside].map(([path, cell]): [string, string] => [own(path), cell]),
  ]);
  return written('settings', [row]);
}

function orNothing(thing: Plain): Plain | undefined {
  return Object.keys(thing).length === 0 ? undefined : thing;
}

/** The sheets of our own, those that anything stands on. */
export function ownSheetsOf(checklist: Checklist): WrittenSheet[] {
  const { standards, moments, intervals, briefing, contradictions = [], discreet } = checklist;
  const items = new Map(Object.entries(discreet?.items ?? {}));
  const things: readonly (readonly [OwnSheet, readonly Plain[]])[] = [
    ['standards', standards],
    ['moments', moments.map((moment) => ({ ...moment, discreet: items.get(moment.id) }))],
    ['intervals', intervals],
    ['briefing', briefing.sections],
    ['quiz', briefing.quiz],
    ['contradictions', contradictions],
  ];
  return things
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) =>
      written(
        ownSheetName(name),
        rows.map((row) => cellsOf(row)),
        ['id'],
      ),
    );
}
