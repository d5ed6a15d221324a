import type { Cut } from './model.ts';
import { byShopperOf, type Given } from './plan.ts';
import type { Prepared } from './prepared.ts';
import { together } from './together.ts';

/** What of a plan can't be: for each shopper with too much, a smallest part of it that is too much already. */
export function cutsOf(prepared: Prepared, given: Given): Cut[] {
  return byShopperOf(prepared, given).flatMap((visits, shopper) =>
    isTooMuch(prepared, shopper, visits)
      ? [widened(prepared, shopper, smallest(prepared, shopper, visits))]
      : [],
  );
}

function isTooMuch(prepared: Prepared, shopper: number, visits: readonly number[]): boolean {
  return 'obstacle' in together(prepared, shopper, visits);
}

function smallest(prepared: Prepared, shopper: number, visits: readonly number[]): number[] {
  return visits.reduce<number[]>(
    (left, visit) => {
      const without = left.filter((one) => one !== visit);
      return isTooMuch(prepared, shopper, without) ? without : left;
    },
    [...visits],
  );
}

/** Where it is the days that are too few, it holds for all visits that have no other days. */
function widened(prepared: Prepared, shopper: number, visits: readonly number[]): Cut {
  const daysOf = (visit: number) =>
    new Set((prepared.candidate(visit, shopper)?.slots ?? []).map(({ day }) => day));
  const days = new Set(visits.flatMap((visit) => [...daysOf(visit)]));
  const most = days.size * prepared.shopper(shopper).mostPerDay;
  if (visits.length !== most + 1) return { shopper, visits, most: visits.length - 1 };
  const bound = (prepared.byShopper[shopper] ?? []).map(({ visit }) => visit);
  return { shopper, visits: bound.filter((visit) => [...daysOf(visit)].every((day) => days.has(day))), most };
}
