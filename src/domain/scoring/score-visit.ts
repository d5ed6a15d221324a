import { askedOf } from '../checklist/asked.ts';
import type { Checklist, ScoringRules } from '../checklist/checklist.ts';
import type { Profile } from '../checklist/standard.ts';
import type { Id } from '../ids.ts';
import type { Report } from '../journal/report.ts';
import type { MeasuredInterval } from '../report/measure.ts';
import { type CriticalMiss, criticalMisses, underCriticals } from './critical.ts';
import { percent, pooled, sum } from './figure.ts';
import { type ScoredLine, scoreInterval, scoreQuestion } from './item.ts';
import type { Figure, Score, TraceLine } from './score.ts';
import { weighSections, worthBySection } from './sections.ts';

/** The version of these rules. A change that could move any score raises it. */
export const ENGINE = 1;

export type ScoreVisit = (
  checklist: Checklist,
  report: Report,
  intervals: readonly MeasuredInterval[],
  profile: Profile | null,
  /** Items that were ruled to count on neither side. */
  ruledOut?: ReadonlySet<Id>,
) => Score;

/** Scores one visit: the same on the phone, on the server and again under another version. Pure; nothing is rounded but percentages. */
export const scoreVisit: ScoreVisit = (checklist, report, intervals, profile, ruledOut = none) => {
  const lines = scoredLines(checklist, report, intervals, profile).map((scored) =>
    ruledOut.has(scored.line.item.id) ? withoutPoints(scored) : scored,
  );
  const sections = weighSections(checklist, lines);
  const worth = worthBySection(sections);
  const trace = lines.map(({ line }) => ({
    ...line,
    contribution: line.earned * (worth.get(line.section) ?? 0),
  }));
  const counted = sections.some(({ score }) => score.share > 0);
  const total = wholeFigure(checklist, trace, counted);
  const misses = criticalMisses(lines);
  return {
    engine: ENGINE,
    checklist: { id: checklist.id, version: checklist.version },
    profile: profile?.id ?? null,
    ...(profile?.version === undefined ? {} : { profileVersion: profile.version }),
    ...outcome(checklist, total.percentage, misses),
    total,
    sections: sections.map(({ score }) => score),
    ...separateFigures(checklist, trace),
    criticals: misses,
    trace,
  };
};

const none: ReadonlySet<Id> = new Set();

/** The line of an item that was ruled out: still told, and counted nowhere. */
function withoutPoints({ line }: ScoredLine): ScoredLine {
  const nothing = { earned: 0, possible: 0, reversed: false, criticalMissed: false } as const;
  return { line: { ...line, ...nothing, rule: 'left-out-on-appeal' }, critical: null };
}

/** All scored items, section by section, questions before waits. */
function scoredLines(
  checklist: Checklist,
  report: Report,
  intervals: readonly MeasuredInterval[],
  profile: Profile | null,
): ScoredLine[] {
  const { sections, intervals: waits, scoring } = checklist;
  const under = { profile, standards: new Map(checklist.standards.map((one) => [one.id, one])) };
  const asked = new Map(askedOf(checklist, report).map((one) => [one.question.id, one]));
  const measured = new Map(intervals.map((interval) => [interval.interval, interval]));
  return sections.flatMap(({ id, questions }) => [
    ...questions.flatMap((question) =>
      scoreQuestion(question, asked.get(question.id), id, report, scoring, under),
    ),
    ...waits
      .filter((wait) => wait.section === id)
      .flatMap((wait) => scoreInterval(wait, measured.get(wait.id), report, under)),
  ]);
}

function wholeFigure({ scoring }: Checklist, trace: readonly TraceLine[], counted: boolean): Figure {
  const figure = pooled(trace);
  if (scoring.sections === 'pooled') return figure;
  return { ...figure, percentage: counted ? percent(sum(trace.map((line) => line.contribution))) : null };
}

type Outcome = Pick<Score, 'percentage' | 'percentageBefore' | 'verdict'>;

/** Bonus cap first, then critical effects, then the verdict on what is left. */
function outcome({ scoring }: Checklist, reached: number | null, misses: readonly CriticalMiss[]): Outcome {
  const percentageBefore = reached === null ? null : Math.min(reached, scoring.bonusCapPercent ?? reached);
  const percentage = percentageBefore === null ? null : underCriticals(percentageBefore, misses);
  return { percentage, percentageBefore, verdict: verdictOn(percentage, scoring.passPercent, misses) };
}

function verdictOn(
  percentage: number | null,
  passPercent: number | undefined,
  misses: readonly CriticalMiss[],
): Score['verdict'] {
  if (misses.some((miss) => miss.effect === 'fail')) return 'failed';
  if (percentage === null) return 'unscored';
  if (passPercent === undefined) return 'scored';
  return percentage >= passPercent ? 'passed' : 'failed';
}

/** Facts and perceptions, speed and quality, each on its own; bonus lifts none of them beyond what it may lift the whole to. */
function separateFigures(
  { scoring }: Checklist,
  trace: readonly TraceLine[],
): Pick<Score, 'views' | 'aspects'> {
  const figure = (counts: (line: TraceLine) => boolean) => capped(pooled(trace.filter(counts)), scoring);
  return {
    views: {
      fact: figure(({ view }) => view === 'fact'),
      perception: figure(({ view }) => view === 'perception'),
    },
    aspects: {
      speed: figure(({ aspect }) => aspect === 'speed'),
      quality: figure(({ aspect }) => aspect === 'quality'),
    },
  };
}

function capped(figure: Figure, { bonusCapPercent }: ScoringRules): Figure {
  if (figure.percentage === null || bonusCapPercent === undefined) return figure;
  return { ...figure, percentage: Math.min(figure.percentage, bonusCapPercent) };
}
