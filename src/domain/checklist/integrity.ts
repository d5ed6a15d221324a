import type { Locale } from '../text.ts';
import { answerableIds } from './asked.ts';
import type { Checklist } from './checklist.ts';
import { conditionFaults } from './condition-faults.ts';
import { intervalFaults } from './interval-faults.ts';
import { questionsOf } from './parts.ts';
import { questionFaults } from './question-faults.ts';
import { textsOf } from './texts.ts';

export const faultKinds = [
  'duplicate-id',
  'unknown-standard',
  'unknown-moment',
  'unknown-question',
  'unknown-section',
  'same-moment',
  'unknown-option',
  'no-options',
  'no-points',
  'weights-all-zero',
  'limit-below-target',
  'bands-not-rising',
  'scale-without-length',
  'rating-off-scale',
  'range-reversed',
  'not-earlier',
  'never-so',
  'no-parts',
  'recording-not-stated',
  'moment-left-out',
  'critical-bonus',
  'quiz-answer-unknown',
  'text-missing',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/**
 * One thing wrong with a checklist. `at` is the path of the part that is at fault, by ids: `['quality', 'drink', 'latte']`;
 * `names` is what it names wrongly, where it names something, and `locale` the language that is lacking.
 */
export interface ChecklistFault {
  readonly kind: FaultKind;
  readonly at: readonly string[];
  readonly names?: string;
  readonly locale?: Locale;
}

/** All that keeps a checklist from being published; empty: nothing. */
export function faultsOf(checklist: Checklist): ChecklistFault[] {
  return [
    ...duplicateIds(checklist),
    ...weightFaults(checklist),
    ...checklist.sections.flatMap((section) =>
      section.questions.flatMap((question) => questionFaults(question, section.id, checklist)),
    ),
    ...checklist.intervals.flatMap((interval) => intervalFaults(interval, checklist)),
    ...conditionFaults(checklist),
    ...discreetFaults(checklist),
    ...quizFaults(checklist),
    ...missingTexts(checklist),
  ];
}

/** Ids name a thing within their kind, options within their question; a follow-up line is answered under an id like a question's. */
function duplicateIds(checklist: Checklist): ChecklistFault[] {
  const { sections, moments, intervals, standards, briefing, contradictions = [] } = checklist;
  const groups = [
    sections,
    answerableIds(checklist).map((id) => ({ id })),
    contradictions,
    moments,
    intervals,
    standards,
    briefing.sections,
    briefing.quiz,
  ];
  const choosing = [...questionsOf(checklist), ...briefing.quiz].flatMap((asked) =>
    'options' in asked ? [{ id: asked.id, options: asked.options }] : [],
  );
  return [
    ...groups.flatMap((group) => repeated(group).map((id) => duplicate([id]))),
    ...choosing.flatMap(({ id, options }) => repeated(options).map((option) => duplicate([id, option]))),
  ];
}

function duplicate(at: readonly string[]): ChecklistFault {
  return { kind: 'duplicate-id', at };
}

function repeated(things: readonly { id: string }[]): string[] {
  const ids = things.map((thing) => thing.id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Where no section, or no item, weighs anything, there is nothing to average. */
function weightFaults(checklist: Checklist): ChecklistFault[] {
  const { id, sections, intervals, scoring } = checklist;
  const items = [...questionsOf(checklist), ...intervals].flatMap(
    (item) => ('score' in item && item.score) || [],
  );
  const sectionless = scoring.sections === 'weighted' && allZero(sections);
  return sectionless || allZero(items) ? [{ kind: 'weights-all-zero', at: [id] }] : [];
}

function allZero(weighed: readonly { weight?: number | undefined }[]): boolean {
  return weighed.length > 0 && weighed.every(({ weight }) => weight === 0);
}

/** The list that stands in for the moments has an item for each, and for nothing else. */
function discreetFaults({ discreet, moments }: Checklist): ChecklistFault[] {
  if (!discreet) return [];
  const known = moments.map(({ id }) => id);
  const at = ['discreet'];
  return [
    ...Object.keys(discreet.items)
      .filter((id) => !known.includes(id))
      .map((names) => ({ kind: 'unknown-moment', at, names }) as const),
    ...known
      .filter((id) => !discreet.items[id])
      .map((names) => ({ kind: 'moment-left-out', at, names }) as const),
  ];
}

function quizFaults({ briefing }: Checklist): ChecklistFault[] {
  return briefing.quiz
    .filter(({ options, right }) => !options.some((option) => option.id === right))
    .map(({ id, right }) => ({ kind: 'quiz-answer-unknown', at: [id], names: right }));
}

/** Every text is there, and not blank, in every language that the checklist declares. */
function missingTexts(checklist: Checklist): ChecklistFault[] {
  return textsOf(checklist).flatMap(({ at, text }) =>
    checklist.locales
      .filter((locale) => (text[locale] ?? '').trim() === '')
      .map((locale): ChecklistFault => ({ kind: 'text-missing', at, locale })),
  );
}
