import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';

const QUESTIONS = 60;
const SECTION = 'all-of-it';
/** Kinds that a bare page can ask too: no files. */
const kinds: readonly Question['type'][] = [
  'yes-no',
  'choice',
  'choices',
  'scale',
  'number',
  'text',
  'narrative',
];
const plain = coffeeChecklist.sections
  .flatMap(({ questions }) => questions)
  .filter(({ type }) => kinds.includes(type))
  .map(({ showIf: _, requireIf: __, followUp: ___, photos: ____, ...question }): Question => question);

/** Sixty real questions of all common kinds: those of the coffee checklist, over and over. */
export const sixty: readonly Question[] = Array.from({ length: QUESTIONS }, (_, index) => {
  const round = Math.floor(index / plain.length) + 1;
  return plain.slice(index % plain.length, (index % plain.length) + 1).map((question) => ({
    ...question,
    id: `${question.id}-${round}`,
  }));
}).flat();

/** A checklist that asks them all on one screen. */
export const sixtyChecklist: Checklist = {
  ...coffeeChecklist,
  id: 'sixty',
  title: { en: 'Sixty questions' },
  locales: ['en'],
  sections: [{ id: SECTION, title: { en: 'All of it' }, questions: [...sixty] }],
  intervals: coffeeChecklist.intervals.map((interval) => ({ ...interval, section: SECTION })),
  briefing: { sections: coffeeChecklist.briefing.sections, quiz: [] },
  contradictions: [],
};

/** Where a question is found on both pages. */
export function itemOf(index: number): string {
  return `#q-${sixty.at(index)?.id}`;
}
