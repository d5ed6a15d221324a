import type { FoldedMoment } from '../journal/report.ts';
import { measureIntervals, waitBetween } from '../report/measure.ts';
import type { Check, Reviewed } from './checks.ts';

/** Two things that are told apart by a definition take longer than this to happen one after the other. */
const AT_ONCE_MS = 2_000;
/** Fewer visits than this say nothing about how long one takes. */
const FEWEST_VISITS = 5;
/** A visit that took less than this share of the middle one was another kind of visit. */
const SHORT_SHARE = 1 / 3;

/** Moments out of order or too quick, waits that the clocks can't tell, and a visit much shorter than others. */
export function momentChecks(reviewed: Reviewed): Check[] {
  return [
    ...reversed(reviewed),
    ...atOnce(reviewed),
    ...measureIntervals(reviewed.checklist, reviewed.report).flatMap(({ interval, elapsed }): Check[] =>
      elapsed && !elapsed.certain && elapsed.because !== 'out-of-order'
        ? [{ check: 'wait-uncertain', interval }]
        : [],
    ),
    ...short(reviewed),
  ];
}

/** The marked moments in the order in which the checklist expects them. */
function expected({ checklist, report }: Reviewed): FoldedMoment[] {
  return checklist.moments.flatMap(({ id }) => report.moments.get(id) ?? []);
}

function reversed(reviewed: Reviewed): Check[] {
  const inOrder = expected(reviewed);
  return inOrder.flatMap((later, index): Check[] => {
    const earlier = inOrder[index - 1];
    if (!earlier) return [];
    const between = waitBetween(earlier, later, reviewed.report);
    return !between.certain && between.because === 'out-of-order'
      ? [{ check: 'moments-reversed', moment: later.moment, before: earlier.moment }]
      : [];
  });
}

/** Runs of taps, each within two seconds of the one before. What was read off a receipt or estimated was not tapped. */
function atOnce({ report }: Reviewed): Check[] {
  const taps = [...report.moments.values()].filter(({ source }) => source === 'tap');
  const runs: { moments: FoldedMoment[]; withinMs: number }[] = [];
  for (const tap of taps.toSorted((a, b) => a.seq - b.seq)) {
    const run = runs.at(-1);
    const last = run?.moments.at(-1);
    const between = last && waitBetween(last, tap, report);
    if (run && between?.certain && between.ms < AT_ONCE_MS) {
      run.moments.push(tap);
      run.withinMs += between.ms;
    } else runs.push({ moments: [tap], withinMs: 0 });
  }
  return runs
    .filter(({ moments }) => moments.length > 1)
    .map(({ moments, withinMs }) => ({
      check: 'moments-at-once',
      moments: moments.map(({ moment }) => moment),
      withinMs,
    }));
}

function short(reviewed: Reviewed): Check[] {
  const ms = lengthOf(reviewed);
  const { lengths } = reviewed;
  if (ms === null || lengths.length < FEWEST_VISITS) return [];
  const medianMs = median(lengths);
  return ms < medianMs * SHORT_SHARE ? [{ check: 'short-visit', ms, medianMs, visits: lengths.length }] : [];
}

/** From the first moment of a visit to its last, ms; `null` where the clocks can't tell or there are not two. */
export function lengthOf({ checklist, report }: Pick<Reviewed, 'checklist' | 'report'>): number | null {
  const marked = checklist.moments.flatMap(({ id }) => report.moments.get(id) ?? []);
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last || first === last) return null;
  const between = waitBetween(first, last, report);
  return between.certain ? between.ms : null;
}

/** The middle of some figures, or of the two in the middle. At least one. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)] ?? 0, sorted[Math.ceil(middle)] ?? 0];
  return (low + high) / 2;
}
