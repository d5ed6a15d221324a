import { rulerOf } from '../scoring/ruler.ts';
import type { Checklist, Question } from './checklist.ts';
import type { ChecklistFault } from './integrity.ts';
import { bandFaults, scoredFaults } from './scored-faults.ts';

/** What is wrong with one question: what it offers, what its score names, and what that can earn. */
export function questionFaults(question: Question, section: string, checklist: Checklist): ChecklistFault[] {
  const at = [section, question.id];
  const ruler = rulerOf(question);
  const score = 'score' in question ? question.score : undefined;
  return [
    ...ownFaults(question, checklist, at),
    ...(score && ruler ? scoredFaults(score, ruler.possible, checklist, at) : []),
  ];
}

function ownFaults(question: Question, { recording }: Checklist, at: readonly string[]): ChecklistFault[] {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return optionFaults(question, at);
    case 'number':
      return [...rangeFaults(question, at), ...bandFaults(question.score?.bands ?? [], at)];
    case 'money':
      return rangeFaults(question, at);
    case 'duration':
      return [
        ...rangeFaults({ least: question.leastSeconds, most: question.mostSeconds }, at),
        ...bandFaults(question.score?.bands ?? [], at),
      ];
    case 'staff':
      return question.parts.length > 0 ? [] : [{ kind: 'no-parts', at }];
    case 'sound':
      return recording ? [] : [{ kind: 'recording-not-stated', at }];
    case 'scale':
      return scaleFaults(question, at);
    default:
      return [];
  }
}

type Choosing = Extract<Question, { type: 'choice' | 'choices' }>;

function optionFaults({ options, score }: Choosing, at: readonly string[]): ChecklistFault[] {
  const known = new Set(options.map((option) => option.id));
  const unknown = Object.keys(score?.points ?? {}).filter((id) => !known.has(id));
  return [
    ...(options.length === 0 ? [{ kind: 'no-options', at } as const] : []),
    ...unknown.map((names) => ({ kind: 'unknown-option', at, names }) as const),
  ];
}

/** Bounds of an answer, or of a condition on one. */
export interface Range {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

/** A least that is more than the most leaves nothing between. */
export function rangeFaults({ least, most }: Range, at: readonly string[]): ChecklistFault[] {
  return least !== undefined && most !== undefined && least > most ? [{ kind: 'range-reversed', at }] : [];
}

function scaleFaults(
  { worst, best, score }: Extract<Question, { type: 'scale' }>,
  at: readonly string[],
): ChecklistFault[] {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  const off = Object.keys(score?.map ?? {}).filter((rating) => !isRating(rating, low, high));
  return [
    ...(worst === best ? [{ kind: 'scale-without-length', at } as const] : []),
    ...off.map((names) => ({ kind: 'rating-off-scale', at, names }) as const),
  ];
}

/** Ratings are looked up by their plain spelling: `"1"`, not `"01"` or `"1.0"`. */
function isRating(spelling: string, low: number, high: number): boolean {
  const rating = Number(spelling);
  return Number.isInteger(rating) && String(rating) === spelling && rating >= low && rating <= high;
}
