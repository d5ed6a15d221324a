import type { VisitsMove, VisitsMoved } from '#protocol/api/visit-list.ts';
import { Problem } from '../problem.ts';
import { type MoveDeps, moveVisit } from './move.ts';
import type { CoordinatorDesk } from './rows.ts';

/** Moves visits alike, each by itself: what can't be moved stays as it is, and is counted. Throws what is no visit's own fault. */
export async function moveVisits(
  deps: MoveDeps,
  desk: CoordinatorDesk,
  { move, visits, reason }: VisitsMove,
): Promise<VisitsMoved> {
  const counts = { moved: 0, notAllowed: 0, stale: 0 };
  for (const one of visits) {
    const asked = { ...one, move, ...(reason === undefined ? {} : { reason }) };
    const outcome = await moveVisit(deps, desk, asked).then(() => 'moved' as const, whyNot);
    counts[outcome] += 1;
  }
  return counts;
}

function whyNot(cause: unknown): 'notAllowed' | 'stale' {
  if (cause instanceof Problem && cause.code === 'move-not-allowed') return 'notAllowed';
  if (cause instanceof Problem && (cause.code === 'stale' || cause.code === 'not-found')) return 'stale';
  throw cause;
}
