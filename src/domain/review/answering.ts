import type { Asked } from '../checklist/asked.ts';
import type { FoldedAnswer, Report } from '../journal/report.ts';
import type { Check } from './checks.ts';
import { median } from './moments.ts';

/** Fewer ratings than this are often alike by themselves. */
const FEWEST_RATINGS = 5;
/** Fewer pauses than this have no middle to speak of. */
const FEWEST_PAUSES = 10;
/**
 * Nobody reads and answers a question in less: the cut-off of two seconds an item is that of Huang and others, "Detecting and
 * deterring insufficient effort responding to surveys" (Journal of Business and Psychology 27, 2012).
 */
const READING_MS = 2_000;

/** Whether the way in which it was answered says that the questions were not read. */
export function answeringChecks(asked: readonly Asked[], report: Report): Check[] {
  return [...straightLine(asked, report), ...fast(asked, report)];
}

/**
 * The longest string of Johnson (2005), in its plainest case: all ratings on one length of scale are the same figure, good end or bad.
 * Yes and no are left out: a visit at which all was well has nothing but the one.
 */
function straightLine(asked: readonly Asked[], { answers }: Report): Check[] {
  const rated = asked.flatMap(({ question }) => {
    const value = answers.get(question.id)?.value;
    if (question.type !== 'scale' || typeof value !== 'number') return [];
    return [{ id: question.id, value, scale: `${question.worst} ${question.best}` }];
  });
  const alike = new Set(rated.map(({ value }) => value)).size === 1;
  const turned = new Set(rated.map(({ scale }) => scale)).size;
  // Ratings that all stand at the good end are a good visit, unless that end changes sides.
  const isPlausible =
    turned === 1 && rated.every(({ value, scale }) => scale.split(' ').includes(`${value}`));
  if (rated.length < FEWEST_RATINGS || !alike || isPlausible) return [];
  return [{ check: 'straight-line', questions: rated.map(({ id }) => id) }];
}

/** The pauses between first answers to one question after another, where one session's clock tells them. */
function fast(asked: readonly Asked[], { answers }: Report): Check[] {
  const first = asked
    .flatMap(({ question }) => answers.get(question.id) ?? [])
    .map(firstSaid)
    .toSorted((a, b) => a.seq - b.seq);
  const pauses = first.flatMap(({ at }, index) => {
    const before = first[index - 1]?.at;
    return before?.session === at.session ? [at.mono - before.mono] : [];
  });
  if (pauses.length < FEWEST_PAUSES) return [];
  const medianMs = Math.round(median(pauses));
  return medianMs < READING_MS ? [{ check: 'answered-fast', medianMs, answers: pauses.length + 1 }] : [];
}

function firstSaid({ history, seq, at }: FoldedAnswer): Pick<FoldedAnswer, 'seq' | 'at'> {
  return history[0] ?? { seq, at };
}
