import type { Checklist, Moment } from '#domain/checklist/checklist.ts';
import type { Report } from '#domain/journal/fold.ts';
import { didNotHappen } from '#domain/journal/moments.ts';

/** The moments that may still come, in the checklist's order. */
export function openMoments({ moments }: Checklist, report: Report): Moment[] {
  return moments.filter(({ id }) => !report.moments.has(id) && !didNotHappen(report, id));
}

/** The moment that is expected next: the first after the latest marked one that is open, else the first open at all. */
export function nextMoment(checklist: Checklist, report: Report): Moment | undefined {
  const { moments } = checklist;
  const open = openMoments(checklist, report);
  const reached = moments.findLastIndex(({ id }) => report.moments.has(id));
  return moments.slice(reached + 1).find((moment) => open.includes(moment)) ?? open[0];
}
