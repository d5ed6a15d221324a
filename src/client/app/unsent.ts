import type { VisitStanding } from '#offline/index.ts';

/** How many records of these visits are on this phone only: events, and photos. */
export function unsentOf(standings: readonly VisitStanding[]): number {
  return standings.reduce(
    (sum, { events, safe, photos }) => sum + (events - safe) + (photos.total - photos.safe),
    0,
  );
}

/** Whether a visit is being recorded: begun here, and not handed in. */
export function isOpen(standing: VisitStanding): boolean {
  return standing.events > 0 && !standing.submitted;
}
