import type { VisitStanding } from './types.ts';

/** How many records of these visits are on this phone only: events, and photos. */
export function unsentOf(standings: readonly VisitStanding[]): number {
  return standings.reduce(
    (sum, { events, safe, photos }) => sum + (events - safe) + (photos.total - photos.safe),
    0,
  );
}
