import { keysOf } from './candidates.ts';
import type { Prepared } from './prepared.ts';
import type { Obstacle } from './problem.ts';
import { roundOf, type Timed } from './round.ts';
import type { Slot } from './slots.ts';

/** A day for each visit, or the first rule that several visits break together. */
export type Together = { readonly days: ReadonlyMap<number, Slot> } | { readonly obstacle: Obstacle };

/**
 * Whether one shopper can have all of these visits. Rotation is judged for each with the others as visits that they hold, in whichever
 * order they are given: what a coordinator would read beside the shopper's name.
 */
export function together(prepared: Prepared, shopper: number, visits: readonly number[]): Together {
  if (visits.length > prepared.mostOf(shopper)) return { obstacle: 'load' };
  if (!isWithinCaps(prepared, shopper, visits)) return { obstacle: 'limit' };
  return inTime(prepared, shopper, visits);
}

function inTime(prepared: Prepared, shopper: number, visits: readonly number[]): Together {
  const timed = timedOf(prepared, shopper, visits);
  if (timed.some(({ slots }) => slots.length === 0)) return { obstacle: 'rotation' };
  const days = roundOf(prepared, timed, prepared.shopper(shopper).mostPerDay);
  return days ? { days } : { obstacle: 'time' };
}

/** Every rule that several visits break together. */
export function obstaclesTogether(
  prepared: Prepared,
  shopper: number,
  visits: readonly number[],
): Obstacle[] {
  const found = inTime(prepared, shopper, visits);
  return [
    ...(visits.length > prepared.mostOf(shopper) ? (['load'] as const) : []),
    ...(isWithinCaps(prepared, shopper, visits) ? [] : (['limit'] as const)),
    ...('obstacle' in found ? [found.obstacle] : []),
  ];
}

/** The visits with the hours that are left to each by the others. */
export function timedOf(prepared: Prepared, shopper: number, visits: readonly number[]): Timed[] {
  return visits.map((visit) => ({
    visit,
    slots: visits.reduce(
      (slots, other) => (other === visit ? slots : prepared.slotsBeside(slots, visit, other)),
      prepared.candidate(visit, shopper)?.slots ?? [],
    ),
  }));
}

/** Whether two visits can't both be one shopper's, whatever else they have: rotation leaves no day for one of them. */
export function areApart(prepared: Prepared, shopper: number, one: number, other: number): boolean {
  return timedOf(prepared, shopper, [one, other]).some(({ slots }) => slots.length === 0);
}

function isWithinCaps(prepared: Prepared, shopper: number, visits: readonly number[]): boolean {
  const counts = new Map<string, number>();
  for (const visit of visits)
    for (const key of keysOf(prepared.visit(visit))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return visits.every((visit) =>
    (prepared.candidate(visit, shopper)?.caps ?? []).every(({ key, most }) => (counts.get(key) ?? 0) <= most),
  );
}
