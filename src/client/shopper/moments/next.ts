import type { Checklist, Moment } from '#domain/checklist/checklist.ts';
import type { MomentReading, Report } from '#domain/journal/fold.ts';

/** Whether the shopper said that this moment never came: taken back as remembered, and not marked since. */
export function didNotHappen(report: Report, moment: string): boolean {
  return lastReading(report, moment)?.reason === 'remembered';
}

function lastReading(report: Report, moment: string): MomentReading | undefined {
  return report.taken.get(moment)?.at(-1);
}

/** The moment that is expected next: the first after the latest marked one that is open, else the first open at all. */
export function nextMoment({ moments }: Checklist, report: Report): Moment | undefined {
  const isOpen = ({ id }: Moment) => !report.moments.has(id) && !didNotHappen(report, id);
  const reached = moments.findLastIndex(({ id }) => report.moments.has(id));
  return moments.slice(reached + 1).find(isOpen) ?? moments.find(isOpen);
}
