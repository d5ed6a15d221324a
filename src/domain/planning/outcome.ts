import type { Id } from '../ids.ts';
import { byShopperOf, type Given, stepPoints } from './plan.ts';
import type { Planned } from './planner.ts';
import type { Points } from './points.ts';
import { fairnessPoints, loadPoints } from './points.ts';
import type { Prepared } from './prepared.ts';
import { dayNamed } from './slots.ts';
import { together } from './together.ts';
import { type Uncovered, uncoveredOf } from './uncovered.ts';

/** One visit given to one shopper, and why: what it scored on. */
export interface Assigned {
  readonly visit: Id;
  readonly shopper: Id;
  /** A day on which they can make it beside all others of theirs, at the store: a proof that it can be done, no appointment. */
  readonly day: string;
  /** Each term, 0–100, fewer is better. Load and fairness are those of all of the shopper's visits in the plan. */
  readonly points: Partial<Points>;
  readonly weight: number;
  /** There and back; `null`: not known. */
  readonly km: number | null;
  readonly travelMinor: number;
  /** How many shoppers its rules allow, this one included. */
  readonly candidates: number;
}

/** A whole plan, as it is proposed. */
export interface Proposed {
  readonly assigned: readonly Assigned[];
  readonly uncovered: readonly Uncovered[];
}

/** The plan that was found, with its reasons. */
export function outcomeOf({ prepared, given }: Planned): Proposed {
  const assigned = byShopperOf(prepared, given).flatMap((visits, shopper) =>
    assignedTo(prepared, shopper, visits),
  );
  const order = new Map(prepared.problem.visits.map(({ id }, at) => [id, at]));
  return {
    assigned: assigned.toSorted((a, b) => (order.get(a.visit) ?? 0) - (order.get(b.visit) ?? 0)),
    uncovered: uncoveredIn(prepared, given),
  };
}

function assignedTo(prepared: Prepared, shopper: number, visits: readonly number[]): Assigned[] {
  const found = together(prepared, shopper, visits);
  if ('obstacle' in found) throw new Error(`A plan breaks no rule: ${found.obstacle}`);
  const { id, mostVisits, record } = prepared.shopper(shopper);
  const held = (record.claimed ?? []).length + visits.length;
  const own = {
    load: loadPoints(held, mostVisits ?? Math.max(1, Math.ceil(3 * prepared.fairShare()))),
    fairness: fairnessPoints(visits.length, prepared.fairShare()),
  };
  const step = visits.length === 0 ? 0 : stepPoints(prepared, shopper, visits.length);
  return visits.flatMap((visit) => {
    const candidate = prepared.candidate(visit, shopper);
    const slot = found.days.get(visit);
    if (!candidate || !slot) return [];
    const { points, weight, km, travelMinor } = candidate;
    return [
      {
        visit: prepared.visit(visit).id,
        shopper: id,
        day: dayNamed(slot.day),
        points: { ...points, ...own },
        weight: weight + step,
        km,
        travelMinor,
        candidates: prepared.byVisit[visit]?.length ?? 0,
      },
    ];
  });
}

function uncoveredIn(prepared: Prepared, given: Given): Uncovered[] {
  const theirs = byShopperOf(prepared, given);
  return given.flatMap((shopper, visit) =>
    shopper === null ? [uncoveredOf(prepared, given, theirs, visit)] : [],
  );
}
