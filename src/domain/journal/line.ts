import type { Id } from '../ids.ts';
import type { Continued, JournalEvent } from './event.ts';
import { emptyReport, fold, joined, type Report } from './fold.ts';

/**
 * A stretch of one journal from its first event. A visit's record is mostly one of them; where another device went on
 * with it, it is several, each up to where the next one went on.
 */
export interface Stretch {
  readonly journal: Id;
  readonly events: readonly JournalEvent[];
}

/** Which record of another device a journal says that it goes on from, by its first event; `null`: it stands by itself. */
export function continuedBy([first]: readonly JournalEvent[]): Continued | null {
  return (first?.kind === 'visit.started' && first.continues) || null;
}

/** What stretches that go on from each other add up to, up to a place counted over all of them. Each event counts once. */
export function foldLine(line: readonly Stretch[], through = Number.POSITIVE_INFINITY): Report {
  let report = emptyReport;
  for (const { events } of line) {
    const left = events.slice(0, through - report.through);
    if (left.length === 0) continue;
    if (report.through > 0) report = joined(report);
    report = fold(
      left.map((event, place) => ({ seq: place + 1, event })),
      report,
    );
  }
  return report;
}

/** Whether events hand a report in, for the first time or again. */
export function handsIn(events: readonly JournalEvent[]): boolean {
  return events.some(({ kind }) => kind === 'report.submitted' || kind === 'report.amended');
}
