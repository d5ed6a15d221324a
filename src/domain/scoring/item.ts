import type { Asked } from '../checklist/asked.ts';
import type { Critical, Interval, Question, ScoredItem, ScoringRules } from '../checklist/checklist.ts';
import type { Profile, Standard } from '../checklist/standard.ts';
import type { Id } from '../ids.ts';
import type { Report } from '../journal/report.ts';
import type { MeasuredInterval } from '../report/measure.ts';
import { adjusted, adjustmentOf, criticalUnder, isReversed, targetUnder } from './adjustment.ts';
import { type Assessment, leftOut } from './assessment.ts';
import { assessQuestion, assessUnasked } from './question-assessment.ts';
import type { TraceLine } from './score.ts';
import { assessWait } from './wait-assessment.ts';

/** One scored item: its line of the trace but for the contribution, and what missing it would do. */
export interface ScoredLine {
  readonly line: Omit<TraceLine, 'contribution'>;
  readonly critical: Critical | null;
}

type Given = Pick<TraceLine, 'item' | 'section' | 'view' | 'aspect' | 'seqs' | 'answer' | 'seconds'>;

/** What an item is scored under: the standards as they were published, and what adapts them. */
export interface Ruled {
  readonly standards: ReadonlyMap<Id, Standard>;
  readonly profile: Profile | null;
}

/** A question's line, none where it is asked and not scored. `asked` is undefined where the report was not asked it. */
export function scoreQuestion(
  question: Question,
  asked: Asked | undefined,
  section: Id,
  report: Report,
  rules: ScoringRules,
  under: Ruled,
): ScoredLine[] {
  const answer = asked && report.answers.get(question.id);
  const assessment = asked
    ? assessQuestion(asked, answer?.value, rules.notApplicable)
    : assessUnasked(question, report.prevented !== null);
  if (!assessment || !('score' in question) || !question.score) return [];
  const given: Given = {
    item: { kind: 'question', id: question.id },
    section,
    view: question.view,
    aspect: question.aspect,
    seqs: seqsUnder(question.id, report),
    ...(answer ? { answer: answer.value } : {}),
  };
  return [scoredLine(given, question.score, assessment, under)];
}

/** The event that gave the answer; where it was taken back, the one that did. */
function seqsUnder(question: Id, report: Report): number[] {
  const last = report.answers.get(question) ?? report.cleared.get(question)?.at(-1);
  return last ? [last.seq] : [];
}

/** A wait's line, none where it is measured and not scored. Waits are facts, and speed. */
export function scoreInterval(
  interval: Interval,
  measured: MeasuredInterval | undefined,
  report: Pick<Report, 'prevented'>,
  under: Ruled,
): ScoredLine[] {
  if (!interval.score) return [];
  const elapsed = measured?.elapsed ?? null;
  const target = targetUnder(adjustmentOf(under.profile, interval.score.standard), interval);
  const given: Given = {
    item: { kind: 'interval', id: interval.id },
    section: interval.section,
    view: 'fact',
    aspect: 'speed',
    seqs: [...(measured?.seqs ?? [])],
    ...(elapsed?.certain ? { seconds: elapsed.ms / 1000 } : {}),
  };
  const assessment = report.prevented
    ? leftOut('visit-prevented')
    : assessWait(interval.score, elapsed, target);
  return [scoredLine(given, interval.score, assessment, under)];
}

function scoredLine(given: Given, score: ScoredItem, raw: Assessment, under: Ruled): ScoredLine {
  const { profile } = under;
  const standard = under.standards.get(score.standard);
  const adjustment = adjustmentOf(profile, score.standard);
  const assessment = adjusted(raw, adjustment);
  const critical = criticalUnder(adjustment, score, standard);
  const line = {
    ...given,
    standard: score.standard,
    profile: adjustment && profile ? profile.id : null,
    reversed: isReversed(raw, adjustment),
    rule: assessment.rule,
    ...weighed(assessment, score, adjustment?.weight ?? score.weight ?? standard?.weight ?? 1),
    criticalMissed: critical !== null && missed(assessment),
  };
  return { line, critical };
}

/** Weight multiplies both sides; bonus is earned and never possible. */
function weighed({ earned, possible }: Assessment, score: ScoredItem, weight: number) {
  const bonus = score.bonus ?? false;
  return { weight, bonus, earned: earned * weight, possible: bonus ? 0 : possible * weight };
}

/** Before weight: a critical standard may weigh nothing in the figure and still fail a visit. */
function missed({ observed, earned, possible }: Assessment): boolean {
  return observed && possible > 0 && earned === 0;
}
