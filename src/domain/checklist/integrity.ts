import type { Locale } from '../text.ts';
import { type Checklist, questionsOf } from './checklist.ts';
import { intervalFaults } from './interval-faults.ts';
import { questionFaults } from './question-faults.ts';
import { textsOf } from './texts.ts';

export const faultKinds = [
  'duplicate-id',
  'unknown-standard',
  'unknown-moment',
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
    ...quizFaults(checklist),
    ...missingTexts(checklist),
  ];
}

/** Ids name a thing within their kind; options within their question. */
function duplicateIds(checklist: Checklist): ChecklistFault[] {
  const { sections, moments, intervals, standards, briefing } = checklist;
  const groups = [
    sections,
    questionsOf(checklist),
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
