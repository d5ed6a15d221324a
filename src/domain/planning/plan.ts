import { fairnessPoints, loadPoints, weighed } from './points.ts';
import type { Prepared } from './prepared.ts';

/** Who gets each visit, by their places in the problem; `null`: nobody. */
export type Given = readonly (number | null)[];

/** What a plan is worth: first how many are covered, then how few points there are to regret. */
export interface Worth {
  readonly covered: number;
  readonly points: number;
}

/** Whether the first is better. */
export function isBetter(one: Worth, other: Worth): boolean {
  return one.covered > other.covered || (one.covered === other.covered && one.points < other.points);
}

/** What the visit that makes it so many for a shopper adds to the points, by load and fairness. It never falls. */
export function stepPoints(prepared: Prepared, shopper: number, visits: number): number {
  const { record, mostVisits } = prepared.shopper(shopper);
  const held = (record.claimed ?? []).length;
  const most = mostVisits ?? Math.max(1, Math.ceil(3 * prepared.fairShare()));
  const load = loadPoints(held + visits, most);
  const fairness = fairnessPoints(visits, prepared.fairShare());
  return weighed({ load, fairness }, prepared.problem.weights);
}

/** Each shopper's visits. */
export function byShopperOf(prepared: Prepared, given: Given): number[][] {
  const theirs = prepared.problem.shoppers.map((): number[] => []);
  given.forEach((shopper, visit) => {
    if (shopper !== null) theirs[shopper]?.push(visit);
  });
  return theirs;
}

/** What a plan is worth. */
export function worthOf(prepared: Prepared, given: Given): Worth {
  let [covered, points] = [0, 0];
  given.forEach((shopper, visit) => {
    if (shopper === null) return;
    covered += 1;
    points += prepared.candidate(visit, shopper)?.weight ?? 0;
  });
  byShopperOf(prepared, given).forEach((visits, shopper) => {
    for (let count = 1; count <= visits.length; count += 1) points += stepPoints(prepared, shopper, count);
  });
  return { covered, points };
}

/** What a plan costs that counts against the budget, in the smallest unit. */
export function costOf(prepared: Prepared, given: Given): number {
  return given.reduce<number>(
    (sum, shopper, visit) =>
      sum + (shopper === null ? 0 : (prepared.candidate(visit, shopper)?.costMinor ?? 0)),
    0,
  );
}
