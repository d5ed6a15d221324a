import type { Component } from './model.ts';
import type { Prepared } from './prepared.ts';

/** The parts of a problem that have nothing to do with each other, the largest first; a budget that may run out binds all of them. */
export function componentsOf(prepared: Prepared): Component[] {
  const shoppers = prepared.problem.shoppers.map((_, at) => at);
  const root = [...shoppers];
  const rootOf = (at: number): number => {
    const above = root[at] ?? at;
    return above === at ? at : rootOf(above);
  };
  const join = (one: number, other: number) => {
    root[Math.max(rootOf(one), rootOf(other))] = Math.min(rootOf(one), rootOf(other));
  };
  for (const candidates of prepared.byVisit) {
    const [first] = candidates;
    for (const { shopper } of candidates) if (first) join(first.shopper, shopper);
  }
  if (mayRunOut(prepared)) for (const shopper of shoppers) join(0, shopper);
  const withCandidates = prepared.byVisit.flatMap(([first], visit) =>
    first ? [{ visit, shopper: first.shopper }] : [],
  );
  const visits = Map.groupBy(withCandidates, ({ shopper }) => rootOf(shopper));
  return [...visits]
    .map(([at, those]) => ({
      visits: those.map(({ visit }) => visit),
      shoppers: shoppers.filter((shopper) => rootOf(shopper) === at),
    }))
    .toSorted((a, b) => b.visits.length - a.visits.length);
}

function mayRunOut({ problem, byVisit }: Prepared): boolean {
  if (!problem.budget) return false;
  const dearest = byVisit.map((candidates) => Math.max(0, ...candidates.map(({ costMinor }) => costMinor)));
  return dearest.reduce((sum, cost) => sum + cost, 0) > problem.budget.minor;
}
