import { dayKey } from '#client/locales/format.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import type { Phase } from '../phase.ts';

export interface PlacedVisit {
  readonly visit: ShopperVisit;
  readonly phase: Phase;
  /** Whether some of it is on this phone only. */
  readonly hasUnsent: boolean;
}

/** Visits as their shopper thinks of them, each group in the order in which it is read. */
export interface GroupedVisits {
  readonly today: readonly PlacedVisit[];
  readonly upcoming: readonly PlacedVisit[];
  /** The latest first. */
  readonly past: readonly PlacedVisit[];
}

/** Whatever wants something is today's: under way, returned, overdue, or handed in and not sent yet. */
export function groupVisits(
  { visits }: ShopperPack,
  place: (visit: ShopperVisit) => PlacedVisit,
  nowWall: number,
): GroupedVisits {
  const placed = visits.map(place).toSorted((a, b) => a.visit.window.from - b.visit.window.from);
  const of = (group: keyof GroupedVisits) => placed.filter((one) => groupOf(one, nowWall) === group);
  return { today: of('today'), upcoming: of('upcoming'), past: of('past').toReversed() };
}

function groupOf({ visit, phase, hasUnsent }: PlacedVisit, nowWall: number): keyof GroupedVisits {
  if (visit.takenBack && !hasUnsent) return 'past';
  if (phase === 'underway' || phase === 'returned' || hasUnsent) return 'today';
  if (phase !== 'ahead') return 'past';
  const { timeZone } = visit.store;
  const isLater =
    visit.window.from > nowWall && dayKey(visit.window.from, timeZone) !== dayKey(nowWall, timeZone);
  return isLater ? 'upcoming' : 'today';
}
