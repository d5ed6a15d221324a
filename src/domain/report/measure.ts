import type { Checklist } from '../checklist/checklist.ts';
import type { Id } from '../ids.ts';
import type { Report } from '../journal/fold.ts';
import { type Elapsed, elapsed } from '../time/interval.ts';

/** A wait of this visit: how long it was, or `null` where one of its moments was not marked. `seqs` are the events under it. */
export interface MeasuredInterval {
  readonly interval: Id;
  readonly elapsed: Elapsed | null;
  readonly seqs: readonly number[];
}

/** Every interval of the checklist as the journal's moments give it. */
export function measureIntervals(checklist: Checklist, report: Report): MeasuredInterval[] {
  return checklist.intervals.map(({ id, from, to }) => {
    const start = report.moments.get(from);
    const end = report.moments.get(to);
    if (!start || !end) return { interval: id, elapsed: null, seqs: [] };
    return { interval: id, elapsed: elapsed(start.at, end.at, report.clocks), seqs: [start.seq, end.seq] };
  });
}
