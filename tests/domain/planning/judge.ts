import type { Given } from '#domain/planning/plan.ts';
import type { PlanProblem, PlanShopper, PlanVisit, Point } from '#domain/planning/problem.ts';
import { CLOSES, OPENS } from './small.ts';

/*
 * The hard rules once more, for problems in UTC with one kind of hours, written without a line of the planner's: every set of days
 * and every order of visits is tried.
 */
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Whether a plan keeps every hard rule. */
export function keepsRules(problem: PlanProblem, given: Given): boolean {
  const sets = problem.shoppers.map((shopper, at) => ({
    shopper,
    visits: problem.visits.filter((_, visit) => given[visit] === at),
  }));
  const spent = sets.reduce(
    (sum, { shopper, visits }) =>
      sum +
      visits.reduce(
        (cost, visit) => cost + visit.costMinor + Math.round(2 * kmOr0(visit, shopper) * shopper.perKmMinor),
        0,
      ),
    0,
  );
  if (problem.budget && spent > problem.budget.minor) return false;
  return sets.every(({ shopper, visits }) => canHave(problem, shopper, visits));
}

function canHave(problem: PlanProblem, shopper: PlanShopper, visits: readonly PlanVisit[]): boolean {
  if (shopper.mostVisits !== null && visits.length > shopper.mostVisits) return false;
  for (const visit of visits) {
    const { terms, store, language } = visit;
    const limits = terms.limits;
    if (limits?.open && visits.length > limits.open) return false;
    if (limits?.perPeriod && visits.length > limits.perPeriod) return false;
    if (terms.qualifications.length > 0 && shopper.record.qualifications.length === 0) return false;
    if (language !== null && shopper.languages.length > 0 && !shopper.languages.includes(language))
      return false;
    if (shopper.conflicts.includes(store.id) || shopper.conflicts.includes(store.client)) return false;
    if (shopper.reachKm !== null && kmOr0(visit, shopper) > shopper.reachKm) return false;
  }
  return days(problem, shopper, visits).some((chosen) => fitsTheDays(problem, shopper, visits, chosen));
}

/** Every way of choosing a day for each visit. */
function days(problem: PlanProblem, shopper: PlanShopper, visits: readonly PlanVisit[]): number[][] {
  return visits.reduce<number[][]>(
    (ways, visit) =>
      ways.flatMap((way) => possibleDays(problem, shopper, visits, visit).map((day) => [...way, day])),
    [[]],
  );
}

function possibleDays(
  { now }: PlanProblem,
  shopper: PlanShopper,
  all: readonly PlanVisit[],
  visit: PlanVisit,
): number[] {
  const found: number[] = [];
  for (let day = visit.window.from / DAY_MS; day < visit.window.to / DAY_MS; day += 1) {
    const off = shopper.available.exceptions.some(
      ({ from }) => Date.parse(`${from}T00:00:00Z`) / DAY_MS === day,
    );
    const isPast = day * DAY_MS + CLOSES * HOUR_MS <= now;
    if (!off && !isPast && keepsRotation(shopper, all, visit, day)) found.push(day);
  }
  return found;
}

function keepsRotation(
  shopper: PlanShopper,
  all: readonly PlanVisit[],
  visit: PlanVisit,
  day: number,
): boolean {
  const { rotation } = visit.terms;
  if (!rotation) return true;
  const matters = (store: string, client: string) =>
    rotation.of === 'store' ? store === visit.store.id : client === visit.store.client;
  const been = shopper.record.visited.filter(({ store, client }) => matters(store, client));
  const others = all.filter((other) => other !== visit && matters(other.store.id, other.store.client));
  return (
    been.every(({ at }) => day - Math.floor(at / DAY_MS) >= rotation.days) &&
    others.every(({ window }) => {
      const [first, last] = [window.from / DAY_MS, window.to / DAY_MS - 1];
      return day >= last + rotation.days || day <= first - rotation.days;
    })
  );
}

function fitsTheDays(
  { visitMinutes, kmPerHour }: PlanProblem,
  shopper: PlanShopper,
  visits: readonly PlanVisit[],
  chosen: readonly number[],
): boolean {
  return [...new Set(chosen)].every((day) => {
    const there = visits.filter((_, at) => chosen[at] === day);
    if (there.length > shopper.mostPerDay) return false;
    return orders(there).some((order) => {
      let hour = OPENS;
      return order.every((visit, at) => {
        const before = order[at - 1];
        if (before) hour += visitMinutes / 60 + wayHours(before, visit, kmPerHour);
        return hour < CLOSES;
      });
    });
  });
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    orders(items.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  );
}

function wayHours(from: PlanVisit, to: PlanVisit, kmPerHour: number): number {
  const [a, b] = [from.store.position, to.store.position];
  return a && b ? km(a, b) / kmPerHour : 0.5;
}

function kmOr0({ store }: PlanVisit, { base }: PlanShopper): number {
  return store.position && base ? km(store.position, base) : 0;
}

/** All places are on one meridian. */
function km(a: Point, b: Point): number {
  return (Math.abs(a.latitude - b.latitude) * Math.PI * 6371.009) / 180;
}
