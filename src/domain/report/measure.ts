import type { Checklist } from '../checklist/checklist.ts';
import type { Id } from '../ids.ts';
import type { FoldedMoment, Report } from '../journal/report.ts';
import { type Elapsed, elapsed, elapsedByHand, elapsedMoved } from '../time/interval.ts';
import type { Timekeeping } from '../time/server-time.ts';
import type { Stamp } from '../time/stamp.ts';

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
export type Timed = Pick<FoldedMoment, 'at' | 'source'> & Partial<Pick<FoldedMoment, 'readings'>>;

/**
 * The wait between two moments: timed where both were tapped, else by the clock times that a person gave.
 * A tap that was only moved ("I tapped late") is told from the clocks as it was tapped, with whatever doubt they leave.
 */
export function waitBetween(start: Timed, end: Timed, known: Timekeeping): Elapsed {
  const [from, to] = [tapUnder(start), tapUnder(end)];
  if (!from || !to) return elapsedByHand(start.at, end.at, known);
  if (from === start.at && to === end.at) return elapsed(from, to, known);
  const movedMs = end.at.wall - to.wall - (start.at.wall - from.wall);
  return elapsedMoved(from, to, movedMs, known);
}

/** The stamp of the tap that a moment stands on, as it was or moved by what a person knew the thumb to be off; else `null`. */
function tapUnder({ at, source, readings = [] }: Timed): Stamp | null {
  if (source !== 'corrected') return source === 'tap' ? at : null;
  const [first, ...later] = readings.slice(readings.findLastIndex((reading) => reading.at === null) + 1);
  const isMovedOnly = later.every(({ reason = 'late' }) => reason === 'late' || reason === 'early');
  return first?.source === 'tap' && isMovedOnly ? first.at : null;
}
