import { distanceMetres } from '../visit/distance.ts';
import type { Prepared } from './prepared.ts';
import type { Slot } from './slots.ts';

/** A visit with the hours in which it can be made. */
export interface Timed {
  readonly visit: number;
  readonly slots: readonly Slot[];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** How many ways are tried before a set of visits counts as too much for one person: sets of real size need a few dozen. */
const MOST_TRIED = 3_000;

/**
 * A day for each visit so that one person can make all of them: no more on a day than they do, one after the other, each within its
 * hours, the way between them counted. `null` where there is none. The days are spread: the emptiest possible day first.
 */
export function roundOf(
  prepared: Prepared,
  timed: readonly Timed[],
  mostPerDay: number,
): ReadonlyMap<number, Slot> | null {
  const sorted = timed.toSorted((a, b) => daysOf(a).length - daysOf(b).length || a.visit - b.visit);
  const days = new Map<number, Timed[]>();
  const chosen = new Map<number, Slot>();
  let tried = 0;
  const place = (at: number): boolean => {
    const next = sorted[at];
    if (!next) return true;
    const possible = daysOf(next).toSorted(
      (a, b) => (days.get(a)?.length ?? 0) - (days.get(b)?.length ?? 0) || a - b,
    );
    for (const day of possible) {
      const there = days.get(day) ?? [];
      tried += 1;
      if (tried > MOST_TRIED) return false;
      if (there.length >= mostPerDay || !isOneAfterAnother(prepared, [...there, next], day)) continue;
      const slot = next.slots.find((one) => one.day === day);
      if (slot) chosen.set(next.visit, slot);
      days.set(day, [...there, next]);
      if (place(at + 1)) return true;
      days.set(day, there);
    }
    return false;
  };
  return place(0) ? chosen : null;
}

function daysOf({ slots }: Timed): number[] {
  return [...new Set(slots.map(({ day }) => day))];
}

/** Whether there is an order in which all can be made on one day. */
function isOneAfterAnother(prepared: Prepared, timed: readonly Timed[], day: number): boolean {
  const goOn = (left: readonly Timed[], free: number, from: number | null): boolean =>
    left.length === 0 ||
    left.some((next) => {
      const arrived = from === null ? free : free + wayMs(prepared, from, next.visit);
      const ended = endedAfter(prepared, next, day, arrived);
      return (
        ended !== null &&
        goOn(
          left.filter((other) => other !== next),
          ended,
          next.visit,
        )
      );
    });
  return timed.length === 1 || goOn(timed, -Infinity, null);
}

/** When a visit that begins as early as it can is over; `null` where it is too late for it. A visit may outlast its hours. */
function endedAfter({ problem }: Prepared, { slots }: Timed, day: number, arrived: number): number | null {
  const starts = slots
    .filter((slot) => slot.day === day && slot.to > arrived)
    .map(({ from }) => Math.max(from, arrived));
  return starts.length === 0 ? null : Math.min(...starts) + problem.visitMinutes * MINUTE_MS;
}

/** How long the way takes; within one town where a position is not known. */
function wayMs(prepared: Prepared, from: number, to: number): number {
  const { kmPerHour } = prepared.problem;
  const [a, b] = [prepared.visit(from).store.position, prepared.visit(to).store.position];
  return a && b ? (distanceMetres(a, b) / 1000 / kmPerHour) * HOUR_MS : HOUR_MS / 2;
}
