import type { Id } from '../ids.ts';
import type { LocalizedText } from '../text.ts';
import type { Checklist } from './checklist.ts';
import { type FieldChange, type Fields, fieldChanges } from './field-changes.ts';

export type { FieldChange };

/** The parts of a checklist that are matched by id, in the order in which they are told. */
export const comparedParts = [
  'checklist',
  'standard',
  'moment',
  'wait',
  'section',
  'question',
  'contradiction',
  'briefing',
  'quiz',
] as const;
export type ComparedPart = (typeof comparedParts)[number];

/** What became of one part. `moved` names where it stood and stands: the section, and its place in it from 1. */
export type Change = {
  readonly part: ComparedPart;
  readonly id: Id;
  readonly name: LocalizedText;
  /** The section that it stands in: in the later version, or in the earlier one where it was removed. */
  readonly section: Id | null;
} & (
  | { readonly kind: 'added' | 'removed' }
  | {
      readonly kind: 'kept';
      readonly moved: Moved | null;
      readonly fields: readonly FieldChange[];
    }
);

/** From which place to which. `section` is that of a question, else `null`. */
export interface Moved {
  readonly from: Place;
  readonly to: Place;
}
interface Place {
  readonly section: Id | null;
  readonly place: number;
}

/** One part as it is compared: where it stands, what it is called, and the rest of it. */
interface Part extends Place {
  readonly part: ComparedPart;
  readonly id: Id;
  readonly name: LocalizedText;
  readonly fields: Fields;
}

/** What is different between two versions of a checklist, in the later one's order; what was removed comes after. */
export function compareChecklists(from: Checklist, to: Checklist): Change[] {
  const [before, after] = [partsOf(from), partsOf(to)];
  return comparedParts.flatMap((part) => {
    const ofPart = (all: readonly Part[]) => all.filter((one) => one.part === part);
    return compareParts(ofPart(before), ofPart(after));
  });
}

function compareParts(before: readonly Part[], after: readonly Part[]): Change[] {
  const earlier = new Map(before.map((part) => [part.id, part]));
  const later = new Set(after.map(({ id }) => id));
  const moved = movedIds(before, after);
  return [
    ...after.flatMap((part) => {
      const known = earlier.get(part.id);
      return known ? keptChange(known, part, moved) : [endChange('added', part)];
    }),
    ...before.filter(({ id }) => !later.has(id)).map((part) => endChange('removed', part)),
  ];
}

function endChange(kind: 'added' | 'removed', { part, id, name, section }: Part): Change {
  return { kind, part, id, name, section };
}

function keptChange(from: Part, to: Part, movedParts: ReadonlySet<Id>): Change[] {
  const fields = fieldChanges(from.fields, to.fields).toSorted((a, b) => rankOf(a) - rankOf(b));
  const moved = movedParts.has(to.id) ? { from: placeOf(from), to: placeOf(to) } : null;
  if (fields.length === 0 && !moved) return [];
  const { part, id, name, section } = to;
  return [{ kind: 'kept', part, id, name, section, moved, fields }];
}

/** Words first, then what they are set to, then what they earn; otherwise as they were written. */
function rankOf({ aspect }: FieldChange): number {
  return ['wording', 'setting', 'weight'].indexOf(aspect);
}

function placeOf({ section, place }: Part): Place {
  return { section, place };
}

/** The fewest parts that must have been moved to come from one order to the other; to another section is always a move. */
function movedIds(before: readonly Part[], after: readonly Part[]): ReadonlySet<Id> {
  const earlier = new Map(before.map((part, index) => [part.id, { part, index }]));
  const stayed = after.flatMap((part) => {
    const known = earlier.get(part.id);
    return known && known.part.section === part.section ? [{ id: part.id, index: known.index }] : [];
  });
  const still = longestRising(stayed);
  return new Set(after.filter(({ id }) => earlier.has(id) && !still.has(id)).map(({ id }) => id));
}

/** The ids of a longest run that has kept its order. */
function longestRising(all: readonly { readonly id: Id; readonly index: number }[]): ReadonlySet<Id> {
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const { index } of all) {
    let found = { length: 1, before: -1 };
    for (const [earlier, run] of best.entries())
      if ((all[earlier]?.index ?? 0) < index && run.length + 1 > found.length)
        found = { length: run.length + 1, before: earlier };
    best.push(found);
  }
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const ids = new Set<Id>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]?.before ?? -1)
    ids.add(all[at]?.id ?? '');
  return ids;
}

function partsOf(checklist: Checklist): Part[] {
  const { sections, standards, moments, intervals, briefing, contradictions = [] } = checklist;
  return [
    { part: 'checklist', id: checklist.id, name: checklist.title, ...first, fields: ownFields(checklist) },
    ...placed('standard', standards, ({ name }) => name),
    ...placed('moment', moments, ({ name }) => name),
    ...placed('wait', intervals, ({ name }) => name),
    ...placed(
      'section',
      sections.map(({ questions: _, ...section }) => section),
      ({ title }) => title,
    ),
    ...sections.flatMap(({ id, questions }) => placed('question', questions, ({ text }) => text, id)),
    ...placed('contradiction', contradictions, ({ text }) => text),
    ...placed('briefing', briefing.sections, ({ title }) => title),
    ...placed('quiz', briefing.quiz, ({ text }) => text),
  ];
}

const first = { section: null, place: 1 } as const;

/** What belongs to the checklist as a whole. Its id is what the versions have in common, and the version is what is compared. */
function ownFields({
  title,
  channel,
  locales,
  scoring,
  discreet,
  recording,
  standardSet,
}: Checklist): Fields {
  return { title, channel, locales, scoring, discreet, recording, standardSet };
}

function placed<T extends { readonly id: Id }>(
  part: ComparedPart,
  all: readonly T[],
  nameOf: (one: T) => LocalizedText,
  section: Id | null = null,
): Part[] {
  return all.map((one, index) => {
    const { id, ...fields } = one;
    return { part, id, name: nameOf(one), section, place: index + 1, fields };
  });
}
