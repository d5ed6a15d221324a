import type { Id } from '#domain/ids.ts';
import type { LocalizedText } from '#domain/text.ts';
import type { Budget } from '../budget.ts';
import type { FindingKind, Report } from '../finding.ts';
import type { Plain } from '../own/cells.ts';
import { baseOf } from './base.ts';
import type { ChoiceList } from './choices.ts';
import { tellLeftOver } from './left-over.ts';
import { type Namer, namer } from './names.ts';
import { type Drafted, drafted, ownOf } from './question.ts';
import { findingAt, type Line, type Table, type Tongues, textOf } from './table.ts';
import { type RowType, rowTypeOf } from './types.ts';

/** A section as read so far. */
export interface DraftedSection {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly own: Plain;
  /** The row that begins its group. */
  readonly line: Line | null;
  readonly questions: Drafted[];
}

export interface SurveyInput {
  readonly survey: Table;
  readonly lists: ReadonlyMap<string, ChoiceList>;
  readonly tongues: Tongues;
  readonly title: LocalizedText;
  readonly budget: Budget;
}

interface Group {
  readonly line: Line;
  readonly id: Id;
  readonly title: LocalizedText | null;
}

/** Where the walk down the rows stands. */
interface Walk extends SurveyInput {
  readonly report: Report;
  readonly sections: DraftedSection[];
  readonly groups: Group[];
  readonly questionIds: Namer;
  readonly sectionIds: Namer;
  /** The group that the last section is of; undefined before the first. */
  open: Group | null | undefined;
  notes: { readonly line: Line; readonly text: LocalizedText }[];
}

/**
 * The sections of a form: each group is one, by its innermost; what stands in none is one as well. The order of asking stays: what
 * follows an inner group is a section of its own.
 */
export function sectionsOf(input: SurveyInput, report: Report): DraftedSection[] {
  const walk: Walk = {
    ...input,
    report,
    sections: [],
    groups: [],
    questionIds: namer(),
    sectionIds: namer(),
    open: undefined,
    notes: [],
  };
  for (const line of input.survey.rows) step(walk, line);
  dropNotes(walk);
  for (const { line } of walk.groups) report(findingAt(line, 'group-end-missing', null));
  return walk.sections;
}

function step(walk: Walk, line: Line): void {
  const kind = line.cell('type') === '' ? 'type-missing' : 'disabled';
  if (kind === 'disabled' && !isYes(line.cell('disabled'))) enter(walk, line, rowTypeOf(line.cell('type')));
  else walk.report(findingAt(line, kind, null, { what: line.cell('name') || line.cell('label') }));
}

/** What asks nothing, by what becomes of it. */
const ASKING_NOTHING = {
  metadata: 'metadata',
  'not-carried': 'type-not-carried',
  unknown: 'type-unknown',
} as const satisfies Record<string, FindingKind>;

function enter(walk: Walk, line: Line, type: RowType): void {
  tellLeftOver(line, type, walk.report);
  switch (type.kind) {
    case 'begin':
      begin(walk, line, type.repeat);
      break;
    case 'end':
      end(walk, line);
      break;
    case 'select':
    case 'plain':
      if (type.kind === 'plain' && type.name === 'note') note(walk, line);
      else ask(walk, line, type);
      break;
    default:
      walk.report(findingAt(line, ASKING_NOTHING[type.kind], 'type'));
  }
}

function isYes(cell: string): boolean {
  return /^(yes|true|1|x)$/i.test(cell);
}

function begin(walk: Walk, line: Line, repeat: boolean): void {
  const { report, tongues, sectionIds, groups } = walk;
  if (repeat) report(findingAt(line, 'repeat-once', 'type'));
  const title = textOf(line, 'label', tongues);
  if (groups.length > 0) report(findingAt(line, 'group-nested', null));
  const group = { line, id: sectionIds.idOf(line.cell('name'), `section-${line.row}`), title };
  groups.push(group);
  if (Object.keys(ownOf(line)).length > 0) section(walk, group);
}

function end(walk: Walk, line: Line): void {
  if (!walk.groups.pop()) walk.report(findingAt(line, 'group-end-stray', 'type'));
  dropNotes(walk);
}

/** The section of a group, opened anew where another one came between. */
function section(walk: Walk, group: Group | null): DraftedSection {
  const last = walk.sections.at(-1);
  if (last && walk.open === group) return last;
  dropNotes(walk);
  const isNew = !group || !walk.sections.some(({ id }) => id === group.id);
  const id = isNew && group ? group.id : walk.sectionIds.idOf(group?.id ?? 'questions', 'questions');
  const own = isNew && group ? ownOf(group.line) : {};
  const opened = {
    id,
    title: group?.title ?? outerTitle(walk),
    own,
    line: group?.line ?? null,
    questions: [],
  };
  walk.sections.push(opened);
  walk.open = group;
  return opened;
}

/** Without a label a group goes by that of the one around it, in the end by the form's. */
function outerTitle({ groups, title }: Walk): LocalizedText {
  return groups.findLast((group) => group.title !== null)?.title ?? title;
}

function ask(walk: Walk, line: Line, type: Extract<RowType, { kind: 'select' | 'plain' }>): void {
  const { report, lists, tongues, groups, questionIds } = walk;
  const base = baseOf(type, { line, lists, tongues });
  if (!base) {
    report(findingAt(line, 'calculation', 'type', { what: line.cell('calculation') || line.cell('name') }));
    return;
  }
  walk.budget.spend('questions', 1);
  walk.budget.spend('options', Array.isArray(base.parts['options']) ? base.parts['options'].length : 0);
  const into = section(walk, groups.at(-1) ?? null);
  const called = line.cell('name');
  const id = questionIds.idOf(called, `question-${line.row}`);
  if (called === '') report(findingAt(line, 'name-missing', 'name', { what: line.cell('label'), about: id }));
  else if (id !== called) report(findingAt(line, 'name-changed', 'name', { about: id }));
  const notes = walk.notes.splice(0).map(({ text }) => text);
  const named = { id, called: called || id, groups: groups.map((group) => group.line), notes };
  into.questions.push(drafted(base, named, { line, lists, tongues }, report));
}

/** A note has no answer: its words go to the help of the next question. */
function note(walk: Walk, line: Line): void {
  const text = textOf(line, 'label', walk.tongues);
  if (!text) return;
  section(walk, walk.groups.at(-1) ?? null);
  walk.notes.push({ line, text });
  walk.report(findingAt(line, 'note-as-help', 'label'));
  if (line.cell('relevant') !== '') walk.report(findingAt(line, 'relevant', 'relevant'));
}

/** Notes that no question follows. */
function dropNotes(walk: Walk): void {
  for (const { line } of walk.notes.splice(0)) walk.report(findingAt(line, 'note', 'label'));
}
