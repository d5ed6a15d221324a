import * as z from 'zod/mini';
import { type Checklist, type Question, Section } from '../checklist/checklist.ts';
import { LocalizedText } from '../text-schema.ts';
import { budget, TooMuch } from './budget.ts';
import type { Finding, FormFault, Report } from './finding.ts';
import { overlaid, type Plain } from './own/cells.ts';
import { ownRows, ownSettings } from './own/read.ts';
import { isOwnSheet, ownSheets } from './own/sheets.ts';
import { choiceLists } from './read/choices.ts';
import { conditioned, contradictionsOf, gatesOf, namedBy } from './read/conditions.ts';
import { settingsOf } from './read/settings.ts';
import { type DraftedSection, sectionsOf } from './read/survey.ts';
import { findingAt, type Table, tableOf } from './read/table.ts';
import { tonguesOf } from './read/tongues.ts';
import type { FormSheet } from './sheets.ts';

/** A form read: the draft of a checklist with what it does not carry, place by place, or why it can't be read as a form. */
export type ReadForm =
  | { readonly checklist: Checklist; readonly findings: readonly Finding[] }
  | { readonly fault: FormFault };

/**
 * Reads the sheets of an XLSForm (survey, choices, settings) as the draft of a checklist. Nothing is dropped in silence. Without the
 * sheets and columns of our own the draft has no moments and is not scored. `name` is what it goes by where it has no title.
 */
export function readForm(sheets: readonly FormSheet[], name: string): ReadForm {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  const tables = {
    survey: sheetOf(sheets, 'survey', report),
    choices: sheetOf(sheets, 'choices', report),
    settings: sheetOf(sheets, 'settings', report),
  };
  const { survey } = tables;
  if (!survey) return { fault: 'no-survey' };
  if (!survey.headers.some((header) => header.name === 'type')) return { fault: 'no-type-column' };
  tellOtherSheets(sheets, report);
  try {
    const checklist = checklistOf({ ...tables, survey }, { sheets, name, report });
    const isAsking = checklist.sections.some(({ questions }) => questions.length > 0);
    return isAsking ? { checklist, findings } : { fault: 'no-questions' };
  } catch (cause) {
    if (cause instanceof TooMuch) return { fault: 'too-much' };
    throw cause;
  }
}

function sheetOf(sheets: readonly FormSheet[], name: string, report: Report): Table | null {
  const sheet = sheets.find((one) => one.name.trim().toLowerCase() === name);
  return sheet ? tableOf(sheet, report) : null;
}

const FORM_SHEETS = ['survey', 'choices', 'settings'];
const CARRYING = ['external_choices', 'entities', 'osm'];

function tellOtherSheets(sheets: readonly FormSheet[], report: Report): void {
  for (const { name, rows } of sheets) {
    const plain = name.trim().toLowerCase();
    if (FORM_SHEETS.includes(plain) || isOwnSheet(name) || rows.length === 0) continue;
    const kind = CARRYING.includes(plain) ? 'sheet-not-carried' : 'sheet-ignored';
    report({ kind, sheet: name, row: null, column: null, what: name });
  }
}

interface Tables {
  readonly survey: Table;
  readonly choices: Table | null;
  readonly settings: Table | null;
}

interface Beside {
  readonly sheets: readonly FormSheet[];
  readonly name: string;
  readonly report: Report;
}

function checklistOf({ survey, choices, settings }: Tables, { sheets, name, report }: Beside): Checklist {
  const filled = [survey, choices, settings].filter((table) => table !== null);
  const tongues = tonguesOf(filled, settings?.rows[0]?.cell('default_language') ?? '', report);
  const form = settingsOf(settings, name, tongues, report);
  const lists = choiceLists(choices, tongues, report);
  const spending = budget();
  const drafted = sectionsOf({ survey, lists, tongues, title: form.title, budget: spending }, report);
  const all = drafted.flatMap(({ questions }) => questions);
  const named = namedBy(all);
  const gates = gatesOf(all, named(null), report);
  const sections = drafted.map((section) =>
    sectionOf(
      section,
      section.questions.map((one) => conditioned(one, named(one), { gates, budget: spending, report })),
      report,
    ),
  );
  const constrained = all.flatMap((one) => contradictionsOf(one, named(one), tongues, report));
  const { discreet, title, ...own } = ownSettings(settings, report);
  const moments = ownRows(sheets, 'moments', ownSheets.moments, report);
  const contradictions = [
    ...ownRows(sheets, 'contradictions', ownSheets.contradictions, report),
    ...constrained,
  ];
  const items = moments.flatMap(({ id, discreet: item }) => (item ? [[id, item] as const] : []));
  return {
    id: form.id,
    version: form.version,
    title: titleOf(form.title, title ?? {}),
    channel: own.channel ?? 'store',
    locales: own.locales ?? [...tongues.locales],
    standardSet: own.standardSet ?? { id: form.id, version: 1 },
    standards: ownRows(sheets, 'standards', ownSheets.standards, report),
    moments: moments.map(({ discreet: _, ...moment }) => moment),
    intervals: ownRows(sheets, 'intervals', ownSheets.intervals, report),
    sections,
    scoring: own.scoring ?? { notApplicable: 'omit', sections: 'pooled' },
    briefing: {
      sections: ownRows(sheets, 'briefing', ownSheets.briefing, report),
      quiz: ownRows(sheets, 'quiz', ownSheets.quiz, report),
    },
    ...(discreet ? { discreet: { title: discreet.title, items: Object.fromEntries(items) } } : {}),
    ...(own.recording ? { recording: own.recording } : {}),
    ...(contradictions.length > 0 ? { contradictions } : {}),
  };
}

/** Our own columns add languages to a title, and take away what stands in for them. */
function titleOf(title: LocalizedText, own: Plain): LocalizedText {
  const read = LocalizedText.safeParse(overlaid(title, own));
  return read.success ? read.data : title;
}

/** What our own columns can say of a section. */
const OwnSection = z.pick(Section, { title: true, weight: true });

function sectionOf({ id, title, own, line }: DraftedSection, questions: Question[], report: Report): Section {
  const read = OwnSection.safeParse(overlaid({ title }, own));
  if (!read.success && line)
    report(
      findingAt(line, 'own-unreadable', null, { what: Object.keys(own).join(', '), about: 'weight, title' }),
    );
  return { id, title, ...(read.success ? read.data : {}), questions };
}
