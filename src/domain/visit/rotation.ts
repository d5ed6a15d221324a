import type { Id } from '../ids.ts';
import { localTime } from './daypart.ts';
import { dayAfter, daysBetween, daysOf, type Stretch } from './stretches.ts';
import type { VisitTerms } from './terms.ts';

/** A visit that a person made, at an instant in milliseconds since 1970. */
export interface Visited {
  readonly visit: Id;
  readonly store: Id;
  readonly client: string;
  readonly at: number;
  /** The store was closed, moved or refused service: nobody was served there, so it counts for no rotation. */
  readonly prevented?: boolean | undefined;
}

/** A visit that a person has taken or was given, and has not made yet. */
export interface Claimed {
  readonly visit: Id;
  readonly store: Id;
  readonly client: string;
  /** When it can be made: as long as it has not been, it counts for each day of this. */
  readonly window: Stretch;
}

/** How rotation stands. Days are local days at the store, `YYYY-MM-DD`, counted on its calendar. */
export interface RotationVerdict {
  readonly rule: 'rotation';
  /** Whether there is a day on which the visit can still be made with the rule kept. */
  readonly met: boolean;
  readonly days: number;
  readonly of: 'store' | 'client';
  /** The latest visit that the rule looks at. */
  readonly last: Visited | null;
  /** How many days ago that was. */
  readonly daysAgo: number | null;
  /** From which day on the rule is kept; `null`: it was never in the way. */
  readonly metFrom: string | null;
  /** The first day of the window that is still to come, or is today, on which it is kept. */
  readonly metOn: string | null;
  /** Another visit of theirs, still to be made, that is too near to some day on which this one can be. */
  readonly claim: Claimed | null;
  /** Whether it is kept for whoever goes today. */
  readonly metToday: boolean;
}

interface Judged {
  readonly visit: { readonly id: Id; readonly store: Concerned; readonly window: Stretch };
  readonly rotation: NonNullable<VisitTerms['rotation']>;
  readonly visited: readonly Visited[];
  readonly claimed: readonly Claimed[];
  /** When the visit can be made. */
  readonly stretches: readonly Stretch[];
  readonly now: number;
}

interface Concerned {
  readonly id: Id;
  readonly client: string;
  readonly timeZone: string;
}

/**
 * Judges rotation by the days on which the visit can be made: each is so many days from every visit that was made before, and
 * from every day on which one that the person holds may yet be made. A visit never counts against itself.
 */
export function rotationVerdict(judged: Judged): RotationVerdict {
  const { visit, rotation, stretches, now } = judged;
  const { days, of } = rotation;
  const { timeZone } = visit.store;
  const dayOf = (at: number) => localTime(at, timeZone).day;
  const visited = countingVisits(judged);
  const claims = countingClaims(judged);
  const isClear = (day: string) => (claim: Claimed) => isApart(day, claim.window, { days, timeZone });
  const isKept = (day: string) =>
    visited.every(({ at }) => {
      const since = daysBetween(dayOf(at), day);
      return since < 0 || since >= days;
    }) && claims.every(isClear(day));
  const last = visited.toSorted((a, b) => a.at - b.at).at(-1) ?? null;
  const possible = stretches.flatMap((stretch) => daysOf(stretch, timeZone));
  return {
    rule: 'rotation',
    met: possible.some(isKept),
    days,
    of,
    last,
    daysAgo: last && daysBetween(dayOf(last.at), dayOf(now)),
    metFrom: last && dayAfter(dayOf(last.at), days),
    metOn: possible.find(isKept) ?? null,
    claim: claims.find((claim) => !possible.every((day) => isClear(day)(claim))) ?? null,
    metToday: isKept(dayOf(now)),
  };
}

function countingVisits({ visit, rotation, visited }: Judged): Visited[] {
  return visited.filter(
    (earlier) => earlier.visit !== visit.id && !earlier.prevented && concerns(earlier, visit, rotation.of),
  );
}

/** Of two visits that the person holds already only the earlier one stands in the other's way. */
function countingClaims({ visit, rotation, visited, claimed }: Judged): Claimed[] {
  const isTheirs = claimed.some((claim) => claim.visit === visit.id);
  const made = new Set(visited.map((earlier) => earlier.visit));
  return claimed.filter(
    (claim) =>
      claim.visit !== visit.id &&
      !made.has(claim.visit) &&
      concerns(claim, visit, rotation.of) &&
      (!isTheirs || isBefore(claim, visit)),
  );
}

function isBefore(claim: Claimed, visit: Judged['visit']): boolean {
  const byWindow = claim.window.from - visit.window.from;
  return byWindow < 0 || (byWindow === 0 && claim.visit < visit.id);
}

/** Whether a day is so many days before the first or after the last day of a window. */
function isApart(
  day: string,
  { from, to }: Stretch,
  { days, timeZone }: { readonly days: number; readonly timeZone: string },
): boolean {
  const first = localTime(from, timeZone).day;
  const last = localTime(Math.max(from, to - 1), timeZone).day;
  return isDaysApart(daysBetween(last, day), daysBetween(day, first), days);
}

/** The rule between a day and the window of another visit: so many days after its last day, or before its first. */
export function isDaysApart(sinceLast: number, untilFirst: number, days: number): boolean {
  return sinceLast >= days || untilFirst >= days;
}

/** Whether rotation looks at another visit: at the same store, or at any of the client's. */
export function concerns(
  other: Pick<Visited, 'store' | 'client'>,
  { store }: { readonly store: Pick<Concerned, 'id' | 'client'> },
  of: 'store' | 'client',
): boolean {
  return of === 'store' ? other.store === store.id : other.client === store.client;
}
