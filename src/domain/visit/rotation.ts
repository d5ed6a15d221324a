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
}

interface Judged {
  readonly visit: { readonly id: Id; readonly store: { id: Id; client: string; timeZone: string } };
  readonly rotation: NonNullable<VisitTerms['rotation']>;
  readonly visited: readonly Visited[];
  /** When the visit can be made. */
  readonly stretches: readonly Stretch[];
  readonly now: number;
}

/** Judges rotation by the days on which the visit can be made. A visit never counts against itself. */
export function rotationVerdict({ visit, rotation, visited, stretches, now }: Judged): RotationVerdict {
  const { days, of } = rotation;
  const { timeZone } = visit.store;
  const dayOf = (at: number) => localTime(at, timeZone).day;
  const counting = visited.filter((earlier) => earlier.visit !== visit.id && concerns(earlier, visit, of));
  const visitedDays = counting.map(({ at }) => dayOf(at));
  const isKept = (day: string) =>
    visitedDays.every((earlier) => {
      const since = daysBetween(earlier, day);
      return since < 0 || since >= days;
    });
  const last = counting.toSorted((a, b) => a.at - b.at).at(-1) ?? null;
  const metOn = stretches.flatMap((stretch) => daysOf(stretch, timeZone)).find(isKept) ?? null;
  return {
    rule: 'rotation',
    met: metOn !== null,
    days,
    of,
    last,
    daysAgo: last && daysBetween(dayOf(last.at), dayOf(now)),
    metFrom: last && dayAfter(dayOf(last.at), days),
    metOn,
  };
}

function concerns(earlier: Visited, { store }: Judged['visit'], of: 'store' | 'client'): boolean {
  return of === 'store' ? earlier.store === store.id : earlier.client === store.client;
}
