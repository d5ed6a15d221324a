import { formatDuration, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Band, Interval, Question } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import type { TraceLine } from '#domain/scoring/score.ts';
import { say } from '../words.ts';
import { formatPoints } from './figures.ts';

/** One step of a rule: what, what it earns before weight, and whether it is what this visit gave. */
export interface Step {
  readonly what: string;
  readonly points: string;
  readonly given: boolean;
}

/** The rule of a line as a sentence. */
export function ruleWords({ rule }: TraceLine): string {
  return t(`report-rule-${rule}`);
}

/** What each possible answer earns, and which was `given`. */
export function stepsOfQuestion(question: Question, given?: AnswerValue): Step[] {
  switch (question.type) {
    case 'yes-no':
      return question.score ? yesNoSteps(question.score, given) : [];
    case 'choice':
    case 'choices': {
      const { score, options } = question;
      const chosen = Array.isArray(given) ? given : [given];
      return score
        ? options.map(({ id, text }) => step(say(text), score.points[id] ?? 0, chosen.includes(id)))
        : [];
    }
    case 'number':
      return question.score ? bandSteps(question.score.bands, formatNumber, numberIn(given)) : [];
    case 'scale':
      return scaleSteps(question, given);
    case 'duration':
      return question.score ? bandSteps(question.score.bands, lengthOf, numberIn(given)) : [];
    default:
      return [];
  }
}

/** What each wait earns; of bands, which the measured `seconds` fall into. */
export function stepsOfWait({ score, targetSeconds, limitSeconds }: Interval, seconds?: number): Step[] {
  if (!score) return [];
  if (score.by === 'bands') return bandSteps(score.bands, lengthOf, seconds);
  return [
    step(t('report-step-up-to', { value: lengthOf(targetSeconds) }), score.points),
    step(t('report-step-from', { value: lengthOf(limitSeconds) }), 0),
  ];
}

function yesNoSteps(
  { points, good }: { points: number; good: boolean },
  given: AnswerValue | undefined,
): Step[] {
  return [
    step(t('answer-yes'), good ? points : 0, given === true),
    step(t('answer-no'), good ? 0 : points, given === false),
  ];
}

type Rating = Extract<Question, { type: 'scale' }>;

function scaleSteps(
  { score, worst, best, worstName, bestName }: Rating,
  given: AnswerValue | undefined,
): Step[] {
  if (!score) return [];
  const named = (rating: number, name: string) =>
    t('report-step-rating', { rating: formatNumber(rating), name });
  if (!score.map) {
    const ends = [step(named(worst, say(worstName)), 0, given === worst)];
    return [...ends, step(named(best, say(bestName)), score.points, given === best)];
  }
  return Object.entries(score.map).map(([rating, points]) =>
    step(formatNumber(Number(rating)), points, String(given) === rating),
  );
}

function bandSteps(
  bands: readonly Band[],
  shown: (upTo: number) => string,
  value: number | undefined,
): Step[] {
  const hit = value === undefined ? undefined : bands.findIndex(({ upTo }) => value <= upTo);
  const steps = bands.map(({ upTo, points }, index) =>
    step(t('report-step-up-to', { value: shown(upTo) }), points, index === hit),
  );
  const last = bands.at(-1);
  return last ? [...steps, step(t('report-step-over', { value: shown(last.upTo) }), 0, hit === -1)] : steps;
}

function step(what: string, points: number, given = false): Step {
  return { what, points: formatPoints(points), given };
}

function numberIn(value: AnswerValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function lengthOf(seconds: number): string {
  return formatDuration(seconds * 1000);
}
