import { componentsOf } from './components.ts';
import { cutsOf } from './cuts.ts';
import { Draft, fillGreedily } from './draft.ts';
import { improve, repaired } from './improve.ts';
import { type Component, ComponentModel, type Cut, type Solve } from './model.ts';
import { type Given, isBetter, type Worth, worthOf } from './plan.ts';
import { Prepared } from './prepared.ts';
import type { PlanProblem } from './problem.ts';

/** How far a plan is. `bound`: no plan covers more, or covers as many with fewer points. */
export interface PlanProgress {
  readonly phase: 'greedy' | 'solving' | 'done';
  readonly visits: number;
  /** Visits for which there is anyone at all. */
  readonly coverable: number;
  readonly best: Worth;
  readonly bound: Worth;
  readonly parts: number;
  readonly partsDone: number;
}

/** The best plan found. `isProven`: there is no better one. */
export interface Planned {
  readonly prepared: Prepared;
  readonly given: Given;
  readonly progress: PlanProgress;
  readonly greedy: Worth;
  readonly isProven: boolean;
}

/** What planning is given from outside: a solver, when to stop, and whom to tell. */
export interface Around {
  readonly solve: Solve;
  readonly isOver: () => boolean;
  readonly onProgress: (progress: PlanProgress) => void;
}

/** With more candidates than this a part is left as the small steps made it: a model of it would not fit into memory and time. */
const MOST_COLUMNS = 150_000;
const MOST_ROUNDS = 40;

/**
 * Plans a period: a greedy plan made better by small steps, then each part by the solver. At any time there is a plan that breaks no
 * rule, so that stopping loses nothing but what was still to be gained, and says how much that is at most.
 */
export function plan(problem: PlanProblem, around: Around): Planned {
  const prepared = new Prepared(problem);
  const draft = new Draft(prepared);
  fillGreedily(prepared, draft);
  const greedy = draft.worth();
  improve(prepared, draft, around.isOver);
  const parts = componentsOf(prepared);
  const coverable = parts.reduce((sum, { visits }) => sum + visits.length, 0);
  let given = draft.given();
  const bounds = parts.map((part): Worth => ({ covered: part.visits.length, points: 0 }));
  const progressOf = (phase: PlanProgress['phase'], partsDone: number): PlanProgress => ({
    phase,
    visits: problem.visits.length,
    coverable,
    best: worthOf(prepared, given),
    bound: sumOf(bounds),
    parts: parts.length,
    partsDone,
  });
  around.onProgress(progressOf('greedy', 0));
  parts.forEach((part, at) => {
    const onBetter = (next: Given) => {
      given = next;
      around.onProgress(progressOf('solving', at));
    };
    const solved = solvePart(prepared, part, given, { ...around, onBetter });
    given = solved.given;
    bounds[at] = solved.bound;
    around.onProgress(progressOf('solving', at + 1));
  });
  const progress = progressOf('done', parts.length);
  return { prepared, given, progress, greedy, isProven: isSame(progress.best, progress.bound) };
}

interface PartAround extends Pick<Around, 'solve' | 'isOver'> {
  readonly onBetter: (given: Given) => void;
}

function solvePart(
  prepared: Prepared,
  part: Component,
  before: Given,
  around: PartAround,
): { given: Given; bound: Worth } {
  const columns = part.visits.reduce((sum, visit) => sum + (prepared.byVisit[visit]?.length ?? 0), 0);
  const unknown = { given: before, bound: { covered: part.visits.length, points: 0 } };
  if (columns > MOST_COLUMNS || around.isOver()) return unknown;
  const search = new PartSearch(prepared, part, before, around);
  const covered = search.cover();
  const points = around.isOver() ? 0 : search.weigh();
  return { given: search.given, bound: { covered, points } };
}

/** The search within one part. What lies outside of it stays as it was. */
class PartSearch {
  readonly #prepared: Prepared;
  readonly #part: Component;
  readonly #around: PartAround;
  readonly #model: ComponentModel;
  readonly #cuts: Cut[] = [];
  given: Given;

  constructor(prepared: Prepared, part: Component, given: Given, around: PartAround) {
    this.#prepared = prepared;
    this.#part = part;
    this.#around = around;
    this.#model = new ComponentModel(prepared, part);
    this.given = given;
  }

  /** As many as can be covered. Gives above how many it can't be. */
  cover(): number {
    let most = this.#part.visits.length;
    if (this.#worth().covered === most) return most;
    for (let round = 0; round < MOST_ROUNDS && !this.#around.isOver(); round += 1) {
      const { values, bound } = this.#around.solve(this.#model.covering(this.#cuts), this.#values());
      most = Math.min(most, Math.floor(-bound + 1e-6));
      if (this.#worth().covered >= most || !this.#take(values)) return most;
    }
    return most;
  }

  /** As few points as can be with as many covered. Gives below what they can't be. */
  weigh(): number {
    let least = 0;
    for (let round = 0; round < MOST_ROUNDS && !this.#around.isOver(); round += 1) {
      const { covered } = this.#worth();
      const { values, bound } = this.#around.solve(this.#model.weighing(this.#cuts, covered), this.#values());
      least = Math.max(least, Math.ceil(bound - 1e-6));
      if (this.#worth().points <= least || !this.#take(values)) return least;
    }
    return least;
  }

  /** Keeps what was found where it is better, as far as it breaks no rule. Gives whether the model learnt a rule by it. */
  #take(values: readonly number[] | null): boolean {
    if (values === null) return false;
    const found = this.#model.givenBy(values);
    const cuts = cutsOf(this.#prepared, found);
    this.#cuts.push(...cuts);
    if (cuts.length === 0) this.#keep(found);
    else this.#keep(this.#mended(found));
    return cuts.length > 0;
  }

  #mended(found: Given): Given {
    const outside = this.given.map((shopper, visit) => (this.#isInside(visit) ? null : shopper));
    return repaired(
      this.#prepared,
      () => new Draft(this.#prepared, outside),
      found,
      this.#around.isOver,
    ).given();
  }

  #keep(found: Given): void {
    const whole = this.given.map((shopper, visit) =>
      this.#isInside(visit) ? (found[visit] ?? null) : shopper,
    );
    if (!isBetter(worthOf(this.#prepared, whole), worthOf(this.#prepared, this.given))) return;
    this.given = whole;
    this.#around.onBetter(whole);
  }

  #inside: ReadonlySet<number> | null = null;

  #isInside(visit: number): boolean {
    this.#inside ??= new Set(this.#part.visits);
    return this.#inside.has(visit);
  }

  #worth(): Worth {
    return worthOf(
      this.#prepared,
      this.given.map((shopper, visit) => (this.#isInside(visit) ? shopper : null)),
    );
  }

  #values(): number[] {
    return this.#model.valuesOf(this.given);
  }
}

function sumOf(worths: readonly Worth[]): Worth {
  return worths.reduce(
    (sum, { covered, points }) => ({ covered: sum.covered + covered, points: sum.points + points }),
    { covered: 0, points: 0 },
  );
}

function isSame(one: Worth, other: Worth): boolean {
  return one.covered === other.covered && one.points === other.points;
}
