import type { Report } from '#domain/journal/fold.ts';
import { deviceOf } from '#domain/time/runs.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';

/** What a visit asks of its shopper now. */
export type Phase = 'ahead' | 'underway' | 'handed-in' | 'returned' | 'over';

const endings: readonly VisitState[] = [
  'declined',
  'missed',
  'cancelled',
  'rejected',
  'excluded',
  'approved',
  'published',
];

/**
 * The phase as this phone and the last pack know it together. The phone knows better what was done here;
 * only a return by the editor, in a pack newer than the submission, opens a report that was handed in.
 */
export function phaseOf(visit: ShopperVisit, report: Report | null, packTime: number, unsent = false): Phase {
  if (report?.submittedAt) return isReturned(visit, report, packTime, unsent) ? 'returned' : handedIn(visit);
  if (report?.startedAt) return 'underway';
  if (visit.state === 'submitted') return 'handed-in';
  // Handed in from another phone, or from this one before it was cleared.
  if (visit.state === 'returned') return 'returned';
  if (visit.state === 'underway') return visit.returned ? 'returned' : 'underway';
  return endings.includes(visit.state) ? 'over' : 'ahead';
}

function handedIn(visit: ShopperVisit): Phase {
  return endings.includes(visit.state) ? 'over' : 'handed-in';
}

/**
 * Whether the editor wants it back: so says a pack that was made after the last submission, on the server's clock as far as
 * the phone has seen it, and no newer submission is still on its way. Once changes arrive, the server calls it under way again.
 * What another device handed in came from the server when it was returned already.
 */
function isReturned({ state }: ShopperVisit, report: Report, packTime: number, unsent: boolean): boolean {
  const { submittedAt, lastAt, clocks, runs, joins } = report;
  if (!submittedAt || (state !== 'returned' && state !== 'underway')) return false;
  if (deviceOf(submittedAt, runs) < joins.length) return true;
  const onItsWay = unsent && lastAt?.mono === submittedAt.mono && lastAt.session === submittedAt.session;
  return !onItsWay && submittedAt.wall + (clocks.at(-1)?.serverOffset ?? 0) < packTime;
}
