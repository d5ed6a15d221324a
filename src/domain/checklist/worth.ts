import type { Id } from '../ids.ts';
import { sum } from '../scoring/figure.ts';
import { rulerOf } from '../scoring/ruler.ts';
import { mostPointsOfWait } from '../scoring/wait-assessment.ts';
import type { Checklist, ScoredItem } from './checklist.ts';

/** A scored item with the percents of the whole that it can earn at most, a bonus included. */
export interface Worth {
  readonly section: Id;
  readonly id: Id;
  readonly standard: Id;
  readonly bonus: boolean;
  readonly percent: number;
}

interface Part extends Omit<Worth, 'percent'> {
  readonly points: number;
}

/** What each scored item is worth where all of them are asked and answered: the checklist's own weights at work. */
export function worthOf(checklist: Checklist): Worth[] {
  const { sections, scoring } = checklist;
  const parts = sections.flatMap(({ id }) => partsOf(id, checklist));
  const possibleOf = (of: readonly Part[]) =>
    sum(of.filter(({ bonus }) => !bonus).map(({ points }) => points));
  const whole = possibleOf(parts);
  const isWeighted = scoring.sections === 'weighted';
  const figures = sections.map(({ id, weight = 1 }) => {
    const possible = possibleOf(parts.filter(({ section }) => section === id));
    const part = possible > 0 && isWeighted ? weight : possible;
    return { id, possible, part, isWeightless: isWeighted && weight === 0 };
  });
  const wholePart = sum(figures.map(({ part }) => part));
  const perPoint = new Map(
    figures.map(({ id, ...figure }) => [id, percentsPerPoint(figure, wholePart, whole)]),
  );
  return parts.map(({ points, ...part }) => ({
    ...part,
    percent: points * (perPoint.get(part.section) ?? 0),
  }));
}

interface Figure {
  readonly possible: number;
  /** Its part in the whole, against the parts of the others. */
  readonly part: number;
  /** A section that was given no weight at all lets nothing of its own count. */
  readonly isWeightless: boolean;
}

/** As the score has it: a section where nothing but bonus is to be had is set against all that is possible. */
function percentsPerPoint({ possible, part, isWeightless }: Figure, parts: number, whole: number): number {
  if (possible > 0) return parts > 0 ? (part * 100) / parts / possible : 0;
  return whole > 0 && !isWeightless ? 100 / whole : 0;
}

function partsOf(section: Id, { sections, intervals, standards }: Checklist): Part[] {
  const part = (id: Id, score: ScoredItem, points: number): Part => {
    const weight = score.weight ?? standards.find((one) => one.id === score.standard)?.weight ?? 1;
    return { section, id, standard: score.standard, bonus: score.bonus ?? false, points: points * weight };
  };
  const questions = sections.find(({ id }) => id === section)?.questions ?? [];
  return [
    ...questions.flatMap((question) => {
      const ruler = rulerOf(question);
      return 'score' in question && question.score && ruler
        ? [part(question.id, question.score, ruler.possible)]
        : [];
    }),
    ...intervals.flatMap(({ id, section: own, score }) =>
      own === section && score ? [part(id, score, mostPointsOfWait(score))] : [],
    ),
  ];
}
