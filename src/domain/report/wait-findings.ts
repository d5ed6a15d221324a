import type { Finding, Inspected } from './findings.ts';
import { measureIntervals } from './measure.ts';

/** Shorter than this, nobody waited: two moments were marked with one tap of a hand. */
const NO_WAIT_MS = 1_000;

/** Waits that can't have been: the end before the beginning, or both at once. */
export function waitFindings({ checklist, report }: Pick<Inspected, 'checklist' | 'report'>): Finding[] {
  const ends = new Map(checklist.intervals.map(({ id, to }) => [id, to]));
  return measureIntervals(checklist, report).flatMap(({ interval, elapsed }): Finding[] => {
    const moment = ends.get(interval);
    if (!elapsed || moment === undefined) return [];
    if (!elapsed.certain) {
      return elapsed.because === 'out-of-order' ? [{ rule: 'out-of-order', interval, moment }] : [];
    }
    return elapsed.ms < NO_WAIT_MS ? [{ rule: 'no-wait', interval, moment }] : [];
  });
}
