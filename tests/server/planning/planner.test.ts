import { describe, expect, test } from 'vitest';
import { outcomeOf } from '#domain/planning/outcome.ts';
import { type Given, isBetter, type Worth, worthOf } from '#domain/planning/plan.ts';
import { type Planned, plan } from '#domain/planning/planner.ts';
import type { PlanProblem } from '#domain/planning/problem.ts';
import { loadSolver } from '#server/planning/solver.ts';
import { keepsRules } from '#tests/domain/planning/judge.ts';
import { region } from '#tests/domain/planning/region.ts';
import { smallProblems } from '#tests/domain/planning/small.ts';
import { forAll } from '#tests/support/for-all.ts';

const solve = await loadSolver({ seed: 1, secondsLeft: () => 60, isOver: () => false });
const never = () => false;

function planned(problem: PlanProblem, isOver: () => boolean = never): Planned {
  return plan(problem, { solve, isOver, onProgress: () => undefined });
}

/** The best of all plans there are. */
function best({ prepared }: Planned): Worth {
  const { problem } = prepared;
  const choices = [null, ...problem.shoppers.keys()];
  const all = problem.visits.reduce<Given[]>(
    (given) => given.flatMap((one) => choices.map((choice) => [...one, choice])),
    [[]],
  );
  return all
    .filter((given) => keepsRules(problem, given))
    .map((given) => worthOf(prepared, given))
    .reduce((one, other) => (isBetter(other, one) ? other : one));
}

describe('a plan', () => {
  test('is the best there is, as trying all of them shows', () => {
    forAll(
      smallProblems({ visits: 4, shoppers: 3 }),
      (problem) => {
        const found = planned(problem);
        expect(keepsRules(problem, found.given)).toBe(true);
        expect(found.progress.best).toEqual(best(found));
        expect(found.isProven).toBe(true);
      },
      250,
    );
  });

  test('breaks no rule, also where it is stopped at any step', () => {
    forAll(
      smallProblems({ visits: 12, shoppers: 4 }),
      (problem) => {
        expect(keepsRules(problem, planned(problem).given)).toBe(true);
        let asked = 0;
        const stopped = planned(problem, () => {
          asked += 1;
          return asked > 5;
        });
        expect(keepsRules(problem, stopped.given)).toBe(true);
        const { covered } = stopped.progress.best;
        expect(stopped.progress.bound.covered).toBeGreaterThanOrEqual(covered);
      },
      60,
    );
  });

  test('never is worth more than what is said to be possible, nor less than the greedy one', () => {
    forAll(
      smallProblems({ visits: 8, shoppers: 4 }),
      (problem) => {
        const { progress, greedy } = planned(problem);
        expect(isBetter(greedy, progress.best)).toBe(false);
        expect(isBetter(progress.best, progress.bound)).toBe(false);
      },
      60,
    );
  });

  test('sends nobody to a store that is closed, and says that this is why', () => {
    const problem = region({ stores: 4, shoppers: 3, seed: 3 });
    const [first, ...others] = problem.visits;
    if (!first) throw new Error('A region has visits');
    const always = [{ from: '2000-01-01', to: '2100-01-01', hours: [] }];
    const closed = { ...first, store: { ...first.store, hours: { weekly: [], exceptions: always } } };
    const { uncovered } = outcomeOf(planned({ ...problem, visits: [closed, ...others] }));
    const why = uncovered.find(({ visit }) => visit === first.id);
    expect(why?.obstacles).toContainEqual({ obstacle: 'closed', shoppers: problem.shoppers.length });
    expect(why?.obstacles.map(({ obstacle }) => obstacle)).not.toContain('window');
    expect(why?.nearest).toBeNull();
    const late = outcomeOf(planned({ ...problem, visits: [closed], now: first.window.to }));
    expect(late.uncovered[0]?.obstacles).toContainEqual({
      obstacle: 'window',
      shoppers: problem.shoppers.length,
    });
  });

  test('is the same again for the same problem and seed', () => {
    const problem = region({ stores: 30, shoppers: 10, seed: 7 });
    const [once, again] = [outcomeOf(planned(problem)), outcomeOf(planned(problem))];
    expect(again).toEqual(once);
  });
});

describe('what is not covered', () => {
  test('would be, where the one rule that is told were as told', () => {
    let told = 0;
    forAll(
      smallProblems({ visits: 6, shoppers: 3 }),
      (problem) => {
        const found = planned({ ...problem, budget: null });
        for (const { visit, nearest, obstacles } of outcomeOf(found).uncovered) {
          expect(obstacles.length).toBeGreaterThan(0);
          if (!nearest) continue;
          told += 1;
          const eased = easedBy({ ...problem, budget: null }, visit, nearest);
          expect(planned(eased).progress.best.covered).toBeGreaterThan(found.progress.best.covered);
        }
      },
      80,
    );
    expect(told).toBeGreaterThan(20);
  });
});

type Nearest = NonNullable<ReturnType<typeof outcomeOf>['uncovered'][number]['nearest']>;

/** The problem with that one rule eased for that one visit and shopper. */
function easedBy(problem: PlanProblem, visit: string, miss: Nearest): PlanProblem {
  return {
    ...problem,
    visits: problem.visits.map((one) =>
      one.id !== visit || miss.obstacle !== 'rotation' || !one.terms.rotation
        ? one
        : { ...one, terms: { ...one.terms, rotation: { ...one.terms.rotation, days: miss.would } } },
    ),
    shoppers: problem.shoppers.map((one) => {
      if (one.id !== miss.shopper) return one;
      if (miss.obstacle === 'reach') return { ...one, reachKm: miss.would };
      if (miss.obstacle === 'load') return { ...one, mostVisits: miss.would };
      if (miss.obstacle === 'qualification')
        return { ...one, record: { ...one.record, qualifications: miss.lacking } };
      return one;
    }),
  };
}
