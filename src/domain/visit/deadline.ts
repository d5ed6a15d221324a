import type { Stretch } from './stretches.ts';
import type { VisitTerms } from './terms.ts';

const HOUR_MS = 3_600_000;

/**
 * When a visit's report is due, in milliseconds since 1970. `visitedAt` is when the store was left; `null` before that:
 * then it is the latest that it can become, counted from the end of the window.
 */
export function reportDueAt(
  { window, terms }: { readonly window: Stretch; readonly terms: Pick<VisitTerms, 'reportWithinHours'> },
  visitedAt: number | null,
): number {
  const { reportWithinHours } = terms;
  return reportWithinHours === null ? window.to : (visitedAt ?? window.to) + reportWithinHours * HOUR_MS;
}
