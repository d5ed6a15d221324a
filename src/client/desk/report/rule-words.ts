import type { Band, Interval, Question } from '#domain/checklist/checklist.ts';
import type { TraceLine } from '#domain/scoring/score.ts';
import { formatDuration, formatNumber } from '../../locales/format.ts';
import { t } from '../../locales/t.ts';
import { say } from '../words.ts';
import { formatPoints } from './figures.ts';

/** One step of a rule: what, and what it earns before weight. */
export interface Step {
  readonly what: string;
  readonly points: string;
}

/** The rule of a line as a sentence. */
export function ruleWords({ rule }: TraceLine): string {
  return t(`report-rule-${rule}`);
}

/** What each possible answer earns. */
export function stepsOfQuestion(question: Question): Step[] {
  switch (question.type) {
    case 'yes-no':
      return question.score ? yesNoSteps(question.score) : [];
    case 'choice':
    case 'choices': {
      const points = question.score?.points;
      return points ? question.options.map(({ id, text }) => step(say(text), points[id] ?? 0)) : [];
    }
    case 'number':
      return question.score ? bandSteps(question.score.bands, (upTo) => formatNumber(upTo)) : [];
    case 'scale':
      return scaleSteps(question);
    case 'text':
    case 'narrative':
    case 'photo':
      return [];
  }
}

/** What each wait earns. */
export function stepsOfWait({ score, targetSeconds, limitSeconds }: Interval): Step[] {
  if (!score) return [];
  if (score.by === 'bands') return bandSteps(score.bands, seconds);
  return [
    step(t('report-step-up-to', { value: seconds(targetSeconds) }), score.points),
    step(t('report-step-from', { value: seconds(limitSeconds) }), 0),
  ];
}

function yesNoSteps({ points, good }: { points: number; good: boolean }): Step[] {
  return [step(t('report-yes'), good ? points : 0), step(t('report-no'), good ? 0 : points)];
}

function scaleSteps({ score, worst, best, worstName, bestName }: Extract<Question, { type: 'scale' }>): Step[] {
  if (!score) return [];
  const named = (rating: number, name: string) => t('report-step-rating', { rating: formatNumber(rating), name });
  if (!score.map) return [step(named(worst, say(worstName)), 0), step(named(best, say(bestName)), score.points)];
  return Object.entries(score.map).map(([rating, points]) => step(formatNumber(Number(rating)), points));
}

function bandSteps(bands: readonly Band[], shown: (upTo: number) => string): Step[] {
  const steps = bands.map(({ upTo, points }) => step(t('report-step-up-to', { value: shown(upTo) }), points));
  const last = bands.at(-1);
  return last ? [...steps, step(t('report-step-over', { value: shown(last.upTo) }), 0)] : steps;
}

function step(what: string, points: number): Step {
  return { what, points: formatPoints(points) };
}

function seconds(value: number): string {
  return formatDuration(value * 1000);
}
