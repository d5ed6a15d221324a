import type { NumberScore, OptionScore, Question, ScaleScore, YesNoScore } from '../checklist/checklist.ts';
import type { Id } from '../ids.ts';
import type { AnswerValue } from '../journal/event.ts';
import { highestOf, pointsByBand } from './bands.ts';
import { sum } from './figure.ts';
import type { TraceRule } from './score.ts';

/** How a question's answers earn points. `earned` is asked only of answers that fit and are not N/A. */
export interface Ruler {
  readonly rule: TraceRule;
  readonly possible: number;
  earned(value: AnswerValue): number;
}

type Choosing = Extract<Question, { type: 'choice' | 'choices' }>;
type Rating = Extract<Question, { type: 'scale' }>;

/** The question's ruler, or `null` where it is asked and not scored. */
export function rulerOf(question: Question): Ruler | null {
  switch (question.type) {
    case 'yes-no':
      return question.score ? yesNo(question.score) : null;
    case 'choice':
      return question.score ? oneOption(question, question.score) : null;
    case 'choices':
      return question.score ? manyOptions(question, question.score) : null;
    case 'number':
    case 'duration':
      return question.score ? numberBands(question.score) : null;
    case 'scale':
      return question.score ? rating(question, question.score) : null;
    default:
      return null;
  }
}

function yesNo({ points, good }: YesNoScore): Ruler {
  return { rule: 'yes-no', possible: points, earned: (value) => (value === good ? points : 0) };
}

/** Possible is the highest option. */
function oneOption(question: Choosing, score: OptionScore): Ruler {
  const possible = highestOf(optionIds(question).map((id) => pointsOf(score, id)));
  return {
    rule: 'option',
    possible,
    earned: (value) => (typeof value === 'string' ? pointsOf(score, value) : 0),
  };
}

/** Possible is the sum of the options; an option named twice counts once. */
function manyOptions(question: Choosing, score: OptionScore): Ruler {
  const worth = (ids: readonly Id[]) => sum([...new Set(ids)].map((id) => pointsOf(score, id)));
  const earned = (value: AnswerValue) => (Array.isArray(value) ? worth(value) : 0);
  return { rule: 'options', possible: worth(optionIds(question)), earned };
}

function numberBands({ bands }: NumberScore): Ruler {
  const possible = highestOf(bands.map((band) => band.points));
  const earned = (value: AnswerValue) => (typeof value === 'number' ? pointsByBand(bands, value) : 0);
  return { rule: 'number-bands', possible, earned };
}

function rating(question: Rating, { points, map }: ScaleScore): Ruler {
  if (map) {
    const earned = (value: AnswerValue) => map[String(value)] ?? 0;
    return { rule: 'scale-map', possible: highestOf(Object.values(map)), earned };
  }
  const earned = (value: AnswerValue) =>
    typeof value === 'number' ? points * shareOfScale(question, value) : 0;
  return { rule: 'scale-line', possible: points, earned };
}

/** 0 at the worst rating, 1 at the best; a scale may run either way. */
function shareOfScale({ worst, best }: Rating, value: number): number {
  return best === worst ? 1 : Math.abs(value - worst) / Math.abs(best - worst);
}

function optionIds(question: Choosing): Id[] {
  return question.options.map((option) => option.id);
}

function pointsOf(score: OptionScore, option: Id): number {
  return score.points[option] ?? 0;
}
