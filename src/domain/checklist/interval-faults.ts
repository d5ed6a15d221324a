import { mostPointsOfWait } from '../scoring/wait-assessment.ts';
import type { Checklist, Interval } from './checklist.ts';
import type { ChecklistFault } from './integrity.ts';
import { bandFaults, scoredFaults } from './scored-faults.ts';

/** What is wrong with one interval: what it names, its limit, and its score. */
export function intervalFaults(interval: Interval, checklist: Checklist): ChecklistFault[] {
  const at = [interval.section, interval.id];
  return [
    ...unknownNames(interval, checklist, at),
    ...(interval.from === interval.to ? [{ kind: 'same-moment', at, names: interval.from } as const] : []),
    ...(interval.limitSeconds < interval.targetSeconds ? [{ kind: 'limit-below-target', at } as const] : []),
    ...(interval.score?.by === 'bands' ? bandFaults(interval.score.bands, at) : []),
    ...(interval.score ? scoredFaults(interval.score, mostPointsOfWait(interval.score), checklist, at) : []),
  ];
}

function unknownNames(
  { from, to, section }: Interval,
  checklist: Checklist,
  at: readonly string[],
): ChecklistFault[] {
  const moments = new Set(checklist.moments.map((moment) => moment.id));
  const sections = new Set(checklist.sections.map((part) => part.id));
  return [
    ...[from, to]
      .filter((id) => !moments.has(id))
      .map((names) => ({ kind: 'unknown-moment', at, names }) as const),
    ...(sections.has(section) ? [] : [{ kind: 'unknown-section', at, names: section } as const]),
  ];
}
