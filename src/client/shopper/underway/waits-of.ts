import type { Interval } from '#domain/checklist/checklist.ts';
import { didNotHappen } from '#domain/journal/moments.ts';
import type { Timed } from '#domain/report/measure.ts';
import type { OpenVisit } from './use-open-visit.ts';

/** A wait that has begun. `to` is `null` while it runs. */
export interface Wait {
  readonly interval: Interval;
  readonly from: Timed;
  readonly to: Timed | null;
}

/** Every wait that has begun, in the checklist's order. */
export function waitsOf({ journal: { checklist }, report, phase }: OpenVisit): Wait[] {
  return checklist.intervals.flatMap((interval) => {
    const from = report.moments.get(interval.from);
    const to = report.moments.get(interval.to) ?? null;
    const isOver = didNotHappen(report, interval.to) || report.leftAt || phase !== 'underway';
    return !from || (!to && isOver) ? [] : [{ interval, from, to }];
  });
}

/** Whether something is being timed at this moment. */
export function isTiming(open: OpenVisit | null | undefined): boolean {
  return open ? waitsOf(open).some(({ to }) => to === null) : false;
}
