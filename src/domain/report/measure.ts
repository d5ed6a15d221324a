import type { Checklist } from '../checklist/checklist.ts';
import type { Id } from '../ids.ts';
import type { FoldedMoment, Report } from '../journal/report.ts';
import { type Elapsed, elapsed, elapsedByHand } from '../time/interval.ts';
import type { Timekeeping } from '../time/server-time.ts';

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
    return { interval: id, elapsed: waitBetween(start, end, report), seqs: [start.seq, end.seq] };
  });
}

/** A moment's time and how it is known. A wait that is still running ends at `{ at: clock.now(), source: 'tap' }`. */
export type Timed = Pick<FoldedMoment, 'at' | 'source'>;

/** The wait between two moments: timed where both were tapped, else by the clock times that a person gave. */
export function waitBetween(start: Timed, end: Timed, known: Timekeeping): Elapsed {
  const timed = start.source === 'tap' && end.source === 'tap';
  return timed ? elapsed(start.at, end.at, known) : elapsedByHand(start.at, end.at, known);
}
