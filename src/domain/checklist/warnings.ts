import type { Id } from '../ids.ts';
import { sum } from '../scoring/figure.ts';
import type { Checklist, Interval, Question } from './checklist.ts';
import type { Condition } from './condition.ts';
import { aboutsOf } from './holds.ts';
import { questionsOf } from './parts.ts';
import { queueQuestion } from './queue.ts';
import { canHold } from './reach.ts';
import type { Standard, StandardSet } from './standard.ts';
import { worthOf } from './worth.ts';

/** What a checklist can be warned of, in the order in which it is told. */
export const warningKinds = [
  'standard-unmeasured',
  'standard-left-out',
  'other-channel',
  'wait-unmarked',
  'wait-optional',
  'moment-unused',
  'never-asked',
  'never-required',
  'never-opens',
  'never-contradicts',
  'queue-counted-twice',
  'selling-over-service',
  'selling-outweighs',
] as const;
export type WarningKind = (typeof warningKinds)[number];

/**
 * One thing that does not keep a checklist from being published and is likely not meant. `at` is the path of the part that it is
 * about, by ids, as a fault's; `names` is what else it is about: a moment, or the standard that is outweighed.
 */
export interface ChecklistWarning {
  readonly kind: WarningKind;
  readonly at: readonly string[];
  readonly names?: string;
}

/** All that a checklist is to be warned of, by itself and, where the set that it is built on is given, against that. */
export function warningsOf(checklist: Checklist, set: StandardSet | null = null): ChecklistWarning[] {
  return [
    ...standardWarnings(checklist, set),
    ...checklist.intervals.flatMap((interval) => waitWarnings(interval, checklist)),
    ...unusedMoments(checklist),
    ...reachWarnings(checklist),
    ...queueWarnings(checklist),
    ...sellingWarnings(checklist),
  ];
}

/** A standard is measured where something scored can be come to that names it. */
function standardWarnings(checklist: Checklist, set: StandardSet | null): ChecklistWarning[] {
  const { standards, channel } = checklist;
  const measured = measuredBy(checklist);
  const isElsewhere = ({ channels }: Standard) => channels.length > 0 && !channels.includes(channel);
  const carried = new Set(standards.map(({ id }) => id));
  const leftOut = (set?.standards ?? []).filter((one) => !carried.has(one.id) && !isElsewhere(one));
  return [
    ...standards
      .filter(({ id }) => !measured.has(id))
      .map(({ id }) => ({ kind: 'standard-unmeasured', at: [id] }) as const),
    ...leftOut.map(({ id }) => ({ kind: 'standard-left-out', at: [checklist.id], names: id }) as const),
    ...standards
      .filter((one) => measured.has(one.id) && isElsewhere(one))
      .map(({ id }) => ({ kind: 'other-channel', at: [id] }) as const),
  ];
}

function measuredBy(checklist: Checklist): ReadonlySet<Id> {
  const asked = questionsOf(checklist).filter(({ showIf }) => !showIf || canHold(showIf, checklist));
  const items = [...asked, ...checklist.intervals];
  return new Set(items.flatMap((item) => ('score' in item && item.score ? [item.score.standard] : [])));
}

/**
 * A wait whose moment is not there is never timed. One whose moment may go unmarked earns and costs nothing then: the worst service
 * of all, where it never came, goes unseen, unless something else counts in the same section or for the same standard.
 */
function waitWarnings({ from, to, score, section, id }: Interval, checklist: Checklist): ChecklistWarning[] {
  const at = [section, id];
  const isAlone = score && !isSeenOtherwise(score.standard, section, checklist);
  return [from, to].flatMap((names): ChecklistWarning[] => {
    const moment = checklist.moments.find((one) => one.id === names);
    if (!moment) return [{ kind: 'wait-unmarked', at, names }];
    return moment.required || !isAlone ? [] : [{ kind: 'wait-optional', at, names }];
  });
}

function isSeenOtherwise(standard: Id, within: Id, { sections }: Checklist): boolean {
  return sections.some(({ id, questions }) =>
    questions.some(
      (question) =>
        'score' in question && question.score && (id === within || question.score.standard === standard),
    ),
  );
}

/** A tap that no wait and no condition stands on is asked of the shopper for nothing. */
function unusedMoments(checklist: Checklist): ChecklistWarning[] {
  const used = new Set([
    ...checklist.intervals.flatMap(({ from, to }) => [from, to]),
    ...conditionsOf(checklist).flatMap((condition) =>
      aboutsOf(condition).flatMap((about) => ('moment' in about ? [about.moment] : [])),
    ),
  ]);
  return checklist.moments
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ kind: 'moment-unused', at: [id] }));
}

function conditionsOf(checklist: Checklist): Condition[] {
  const { contradictions = [] } = checklist;
  const all = questionsOf(checklist).flatMap(({ showIf, requireIf, followUp, integrity }) => [
    showIf,
    requireIf,
    followUp?.when,
    integrity,
  ]);
  return [...all, ...contradictions.map(({ when }) => when)].filter((condition) => condition !== undefined);
}

/** Of a question that is never asked nothing more is said. */
function reachWarnings(checklist: Checklist): ChecklistWarning[] {
  const { sections, contradictions = [] } = checklist;
  return [
    ...sections.flatMap((section) =>
      section.questions.flatMap((question) =>
        reachOfQuestion(question, checklist).map((kind) => ({ kind, at: [section.id, question.id] })),
      ),
    ),
    ...contradictions
      .filter(({ when }) => !canHold(when, checklist))
      .map(({ id }) => ({ kind: 'never-contradicts', at: [id] }) as const),
  ];
}

function reachOfQuestion(question: Question, checklist: Checklist): WarningKind[] {
  const { showIf, requireIf, followUp } = question;
  const within = (condition: Condition) =>
    canHold(showIf ? { all: [showIf, condition] } : condition, checklist);
  if (showIf && !within(showIf)) return ['never-asked'];
  // Without a condition of its own the line opens under a yes/no alone.
  const opens = !followUp || (followUp.when ? within(followUp.when) : question.type === 'yes-no');
  return [
    ...(requireIf && !within(requireIf) ? (['never-required'] as const) : []),
    ...(opens ? [] : (['never-opens'] as const)),
  ];
}

/** Waits are set against one count of the people ahead: a second is asked for and read by nobody. */
function queueWarnings(checklist: Checklist): ChecklistWarning[] {
  const counting = queueQuestion(checklist);
  if (!counting) return [];
  return checklist.sections.flatMap((section) =>
    section.questions
      .filter(({ id }) => id !== counting.id)
      .filter((question) => question.type === 'number' && question.counts === 'queue')
      .map(({ id }) => ({ kind: 'queue-counted-twice', at: [section.id, id], names: counting.id })),
  );
}

/**
 * Selling, bonus included, is not to be worth as much as all of service; nor one standard of it more than the standard of service
 * in the middle: staff would be paid to sell first.
 */
function sellingWarnings(checklist: Checklist): ChecklistWarning[] {
  const worth = worthByStandard(checklist);
  const isSelling = (id: Id) => checklist.standards.some((one) => one.id === id && one.aim === 'selling');
  const selling = worth.filter(({ id }) => isSelling(id));
  const service = worth.filter(({ id }) => !isSelling(id)).toSorted((a, b) => a.percent - b.percent);
  const middle = service[Math.floor(service.length / 2)];
  const total = (of: readonly { percent: number }[]) => sum(of.map(({ percent }) => percent));
  const isOver = selling.length > 0 && total(selling) > 0 && total(selling) >= total(service);
  return [
    ...(isOver ? [{ kind: 'selling-over-service', at: [checklist.id] } as const] : []),
    ...selling.flatMap(({ id, percent }) =>
      middle && percent > middle.percent
        ? [{ kind: 'selling-outweighs', at: [id], names: middle.id } as const]
        : [],
    ),
  ];
}

function worthByStandard(checklist: Checklist): { id: Id; percent: number }[] {
  const byStandard = Map.groupBy(worthOf(checklist), ({ standard }) => standard);
  return [...byStandard].map(([id, items]) => ({ id, percent: sum(items.map(({ percent }) => percent)) }));
}
