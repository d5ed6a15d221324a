import type { Candidate } from './candidates.ts';
import { keysOf } from './candidates.ts';
import { stepsOf } from './improve.ts';
import type { Given } from './plan.ts';
import type { Prepared } from './prepared.ts';
import { areApart } from './together.ts';

/** A row of the model: the sum of some columns, each so many times, lies between two bounds. */
export interface Row {
  readonly columns: readonly number[];
  /** Absent: once each. */
  readonly times?: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** A mixed integer programme: minimise the costs; columns run from 0 to 1, the first `integral` of them whole. */
export interface Model {
  readonly costs: readonly number[];
  readonly integral: number;
  readonly rows: readonly Row[];
}

/** What a solver found: values of the columns where it has any, and below what no solution can be. */
export interface Solved {
  readonly values: readonly number[] | null;
  readonly bound: number;
}

/** Solves a model, beginning at a solution that is known. Stops early where time is over. */
export type Solve = (model: Model, start: readonly number[]) => Solved;

/** So many of a shopper's visits at most of these, found while solving. */
export interface Cut {
  readonly shopper: number;
  readonly visits: readonly number[];
  readonly most: number;
}

/** Visits and shoppers that hang together by candidates: nothing outside of it bears on it. */
export interface Component {
  readonly visits: readonly number[];
  readonly shoppers: readonly number[];
}

/** A component's model: a column for each candidate, then one for each further visit of a shopper by load and fairness. */
export class ComponentModel {
  readonly #prepared: Prepared;
  readonly component: Component;
  readonly #candidates: readonly Candidate[];
  readonly #byShopper: ReadonlyMap<number, readonly { column: number; candidate: Candidate }[]>;
  readonly #steps: readonly { shopper: number; price: number }[];
  readonly #rows: readonly Row[];

  constructor(prepared: Prepared, component: Component) {
    this.#prepared = prepared;
    this.component = component;
    this.#candidates = component.visits.flatMap((visit) => prepared.byVisit[visit] ?? []);
    const columns = this.#candidates.map((candidate, column) => ({ column, candidate }));
    this.#byShopper = Map.groupBy(columns, ({ candidate }) => candidate.shopper);
    this.#steps = component.shoppers.flatMap((shopper) =>
      stepsOf(prepared, shopper, this.#mostOf(shopper)).map((price) => ({ shopper, price })),
    );
    this.#rows = [...this.#visitRows(), ...this.#shopperRows(), ...this.#budgetRows()];
  }

  /** Cover as many as can be. */
  covering(cuts: readonly Cut[]): Model {
    const costs = [...this.#candidates.map(() => -1), ...this.#steps.map(() => 0)];
    return {
      costs,
      integral: this.#candidates.length,
      rows: [...this.#rows, ...cuts.map((cut) => this.#rowOf(cut))],
    };
  }

  /** Of the plans that cover so many, the one with the fewest points. */
  weighing(cuts: readonly Cut[], covered: number): Model {
    const costs = [...this.#candidates.map(({ weight }) => weight), ...this.#steps.map(({ price }) => price)];
    const all = this.#candidates.map((_, column) => column);
    const { integral, rows } = this.covering(cuts);
    return { costs, integral, rows: [...rows, { columns: all, least: covered, most: all.length }] };
  }

  /** A plan as values of the columns. */
  valuesOf(given: Given): number[] {
    const left = new Map<number, number>();
    for (const visit of this.component.visits) {
      const shopper = given[visit];
      if (typeof shopper === 'number') left.set(shopper, (left.get(shopper) ?? 0) + 1);
    }
    const steps = this.#steps.map(({ shopper }) => {
      const more = left.get(shopper) ?? 0;
      left.set(shopper, more - 1);
      return more > 0 ? 1 : 0;
    });
    return [...this.#candidates.map(({ visit, shopper }) => (given[visit] === shopper ? 1 : 0)), ...steps];
  }

  /** Values as a plan; outside of the component nothing is given. */
  givenBy(values: readonly number[]): Given {
    const given: (number | null)[] = this.#prepared.problem.visits.map(() => null);
    this.#candidates.forEach(({ visit, shopper }, column) => {
      if ((values[column] ?? 0) > 0.5) given[visit] = shopper;
    });
    return given;
  }

  #mostOf(shopper: number): number {
    return Math.min(this.#byShopper.get(shopper)?.length ?? 0, this.#prepared.mostOf(shopper));
  }

  #visitRows(): Row[] {
    const columns = Map.groupBy(this.#candidates.keys(), (column) => this.#candidates[column]?.visit);
    return [...columns.values()].map((those) => ({ columns: those, least: 0, most: 1 }));
  }

  #shopperRows(): Row[] {
    const steps = Map.groupBy(this.#steps.keys(), (at) => this.#steps[at]?.shopper);
    return [...this.#byShopper].flatMap(([shopper, theirs]) => {
      const columns = theirs.map(({ column }) => column);
      const stepColumns = (steps.get(shopper) ?? []).map((at) => this.#candidates.length + at);
      const times = [...columns.map(() => 1), ...stepColumns.map(() => -1)];
      const load: Row = { columns: [...columns, ...stepColumns], times, least: 0, most: 0 };
      return [load, ...this.#capRows(theirs), ...this.#rotationRows(shopper, theirs)];
    });
  }

  /** Where one of the visits has no limit, or another, what they allow together is found out while solving. */
  #capRows(theirs: readonly { column: number; candidate: Candidate }[]): Row[] {
    const keyed = theirs.flatMap((one) =>
      keysOf(this.#prepared.visit(one.candidate.visit)).map((key) => ({ ...one, key })),
    );
    return [...Map.groupBy(keyed, ({ key }) => key)].flatMap(([key, those]) => {
      const caps = those.map(
        ({ candidate }) => candidate.caps.find((cap) => cap.key === key)?.most ?? Infinity,
      );
      const most = Math.max(0, ...caps);
      return most < those.length ? [{ columns: those.map(({ column }) => column), least: 0, most }] : [];
    });
  }

  /** Visits of which rotation leaves a shopper one at most. */
  #rotationRows(shopper: number, theirs: readonly { column: number; candidate: Candidate }[]): Row[] {
    const rotating = theirs.filter(({ candidate }) => this.#prepared.visit(candidate.visit).terms.rotation);
    const byClient = Map.groupBy(
      rotating,
      ({ candidate }) => this.#prepared.visit(candidate.visit).store.client,
    );
    return [...byClient.values()].flatMap((those) => {
      const apart = (one: number, other: number) => areApart(this.#prepared, shopper, one, other);
      const columnOf = new Map(those.map(({ column, candidate }) => [candidate.visit, column]));
      const byWindow = those
        .map(({ candidate }) => candidate.visit)
        .toSorted(
          (a, b) => this.#prepared.visit(a).window.from - this.#prepared.visit(b).window.from || a - b,
        );
      return cliques(byWindow, apart).map((clique) => ({
        columns: clique.flatMap((visit) => columnOf.get(visit) ?? []),
        least: 0,
        most: 1,
      }));
    });
  }

  #budgetRows(): Row[] {
    const { budget } = this.#prepared.problem;
    const costs = this.#candidates.map(({ costMinor }) => costMinor);
    if (!budget || costs.every((cost) => cost === 0)) return [];
    return [{ columns: costs.map((_, column) => column), times: costs, least: 0, most: budget.minor }];
  }

  #rowOf({ shopper, visits, most }: Cut): Row {
    const wanted = new Set(visits);
    const those = (this.#byShopper.get(shopper) ?? []).filter(({ candidate }) => wanted.has(candidate.visit));
    return { columns: those.map(({ column }) => column), least: 0, most };
  }
}

/** Sets in which each stands in the way of each other, so that every such pair is in one of them. */
function cliques(visits: readonly number[], areApart: (one: number, other: number) => boolean): number[][] {
  const done = new Set<string>();
  return visits.flatMap((first, at) => {
    const found: number[][] = [];
    const inWay = visits.slice(at + 1).filter((other) => areApart(first, other));
    for (const other of inWay) {
      if (done.has(`${first} ${other}`)) continue;
      const clique = [first, other];
      for (const more of inWay)
        if (more !== other && clique.every((one) => one === first || areApart(one, more))) clique.push(more);
      for (const one of clique) for (const more of clique) done.add(`${one} ${more}`);
      found.push(clique);
    }
    return found;
  });
}
