import { isOpenToTake } from '../visit/bonus.ts';
import type { VisitState } from '../visit/states.ts';

/** Why a visit may not come about, with the facts of it. Days are whole ones that are left. */
export type Risk =
  /** Its window is over, and there is no report. */
  | { readonly because: 'over' }
  /** Nobody came, and no other visit was made in its place. */
  | { readonly because: 'missed' }
  /** The report was rejected, and no other visit was made in its place. */
  | { readonly because: 'rejected' }
  /** Nobody has it. */
  | { readonly because: 'unassigned'; readonly daysLeft: number }
  /** It was given to someone who has not said yes. */
  | { readonly because: 'not-accepted'; readonly daysLeft: number }
  /** Someone took it and has not begun. */
  | { readonly because: 'not-begun'; readonly daysLeft: number }
  /** So often nobody came before it. */
  | { readonly because: 'no-shows'; readonly times: number }
  /** So many turned it down. */
  | { readonly because: 'turned-down'; readonly times: number }
  /** No shopper keeps its rules. */
  | { readonly because: 'nobody' };

/** What the rule looks at; the window in milliseconds since 1970. `replaced`: another visit was made in its place. `eligible`: `null` where it was not counted. */
export interface Watched {
  readonly state: VisitState;
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly replaced: boolean;
  readonly noShows: number;
  readonly turnedDown: number;
  readonly eligible: number | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** From how many days before the end of its window a visit is at risk, as long as it is no further; of a short window from its half. */
export const riskDays = { unassigned: 7, notAccepted: 3, notBegun: 2 } as const;
/** However short the window is: what is no further a day before its end is at risk. */
const LEAST_DAYS = 1;
/** States of which a visit may be at risk at all. */
export const watchedStates = [
  'planned',
  'offered',
  'declined',
  'assigned',
  'accepted',
  'missed',
  'rejected',
] as const satisfies readonly VisitState[];
/** From how many who turned it down an open visit is at risk. */
export const TURNED_DOWN_OFTEN = 3;

/** Why a visit is at risk; none: it is not. A report that came in, and a visit that was cancelled, never are. */
export function risksOf(visit: Watched, now: number): Risk[] {
  const { state } = visit;
  if (visit.replaced) return [];
  if (state === 'missed' || state === 'rejected') return [{ because: state }];
  if (!isAwaited(state)) return [];
  if (visit.windowTo <= now && state !== 'underway') return [{ because: 'over' }];
  if (state === 'underway') return [];
  return [...lateness(visit, now), ...history(visit)];
}

function isAwaited(state: VisitState): boolean {
  return isOpenToTake(state) || state === 'assigned' || state === 'accepted' || state === 'underway';
}

function lateness({ state, windowFrom, windowTo }: Watched, now: number): Risk[] {
  const left = windowTo - now;
  const daysLeft = Math.max(0, Math.floor(left / DAY_MS));
  const half = Math.max(LEAST_DAYS * DAY_MS, (windowTo - windowFrom) / 2);
  const isNear = (days: number) => left < Math.min(days * DAY_MS, half);
  if (isOpenToTake(state)) return isNear(riskDays.unassigned) ? [{ because: 'unassigned', daysLeft }] : [];
  if (state === 'assigned')
    return isNear(riskDays.notAccepted) ? [{ because: 'not-accepted', daysLeft }] : [];
  return isNear(riskDays.notBegun) ? [{ because: 'not-begun', daysLeft }] : [];
}

function history({ state, noShows, turnedDown, eligible }: Watched): Risk[] {
  const isOpen = isOpenToTake(state);
  const risks: [boolean, Risk][] = [
    [noShows > 0, { because: 'no-shows', times: noShows }],
    [isOpen && turnedDown >= TURNED_DOWN_OFTEN, { because: 'turned-down', times: turnedDown }],
    [isOpen && eligible === 0, { because: 'nobody' }],
  ];
  return risks.flatMap(([isSo, risk]) => (isSo ? [risk] : []));
}
