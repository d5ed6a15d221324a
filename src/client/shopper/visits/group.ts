import { dayKey } from '#client/locales/format.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import type { Phase } from '../phase.ts';

export interface PlacedVisit {
  readonly visit: ShopperVisit;
  readonly phase: Phase;
}

export interface VisitGroup {
  readonly group: 'today' | 'upcoming' | 'done';
  readonly visits: readonly PlacedVisit[];
}

/** Visits as their shopper thinks of them. Whatever wants something is today's: under way, returned, or overdue. */
export function groupVisits(
  { visits }: ShopperPack,
  phaseFor: (visit: ShopperVisit) => Phase,
  nowWall: number,
): VisitGroup[] {
  const placed = visits
    .map((visit) => ({ visit, phase: phaseFor(visit) }))
    .toSorted((a, b) => a.visit.window.from - b.visit.window.from);
  const of = (group: VisitGroup['group']) => placed.filter((one) => groupOf(one, nowWall) === group);
  const all: VisitGroup[] = [
    { group: 'today', visits: of('today') },
    { group: 'upcoming', visits: of('upcoming') },
    { group: 'done', visits: of('done').toReversed() },
  ];
  return all.filter(({ visits }) => visits.length > 0);
}

function groupOf({ visit, phase }: PlacedVisit, nowWall: number): VisitGroup['group'] {
  if (phase === 'underway' || phase === 'returned') return 'today';
  if (phase !== 'ahead') return 'done';
  const { timeZone } = visit.store;
  const isLater =
    visit.window.from > nowWall && dayKey(visit.window.from, timeZone) !== dayKey(nowWall, timeZone);
  return isLater ? 'upcoming' : 'today';
}
