import { Draft, fillGreedily } from '#domain/planning/draft.ts';
import { Prepared } from '#domain/planning/prepared.ts';
import { runPlan } from '#server/planning/run.ts';
import { region } from '../domain/planning/region.ts';
import { type Bench, row } from './row.ts';

const GOAL_SECONDS = 60;

/** A chain of 500 stores with a visit a week for four weeks, 100 shoppers: the thread as the server starts it, against its greedy plan. */
export const bench: Bench = {
  name: 'plan',
  async measure() {
    const problem = region({ stores: 500, shoppers: 100, weeks: 4, seed: 1 });
    const prepared = new Prepared(problem);
    const draft = new Draft(prepared);
    fillGreedily(prepared, draft);
    const greedy = draft.worth();
    const begun = performance.now();
    const { result } = runPlan({ problem, seconds: GOAL_SECONDS }, () => undefined);
    const { progress, isProven } = await result;
    const seconds = (performance.now() - begun) / 1000;
    const name = `plan of ${problem.visits.length} visits${isProven ? ', proven best' : ''}`;
    const each = (worth: { covered: number; points: number }) => worth.points / worth.covered;
    return [
      row({ name, ours: seconds, baseline: GOAL_SECONDS, unit: 's', goal: { atMost: 1 } }),
      row({
        name: 'visits covered, against greedy',
        ours: progress.best.covered,
        baseline: greedy.covered,
        unit: 'visits',
        goal: { atLeast: 1 },
      }),
      row({
        name: 'points for each, against greedy',
        ours: each(progress.best),
        baseline: each(greedy),
        unit: 'points',
        goal: { atMost: 1 },
      }),
    ];
  },
};
