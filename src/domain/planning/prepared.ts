import { concerns, isDaysApart } from '../visit/rotation.ts';
import { type Candidate, Candidates, isCandidate } from './candidates.ts';
import type { PlanProblem, PlanShopper, PlanVisit } from './problem.ts';
import { type Slot, windowDays } from './slots.ts';

/** A problem with its candidates found: whom each visit may be given to, each by itself. */
export class Prepared {
  readonly problem: PlanProblem;
  readonly candidates: Candidates;
  readonly byVisit: readonly (readonly Candidate[])[];
  readonly byShopper: readonly (readonly Candidate[])[];
  readonly #known: ReadonlyMap<number, Candidate>;
  readonly #days = new Map<string, { first: number; last: number }>();

  constructor(problem: PlanProblem) {
    this.problem = problem;
    this.candidates = new Candidates(problem);
    const shoppers = problem.shoppers.map((_, at) => at);
    this.byVisit = problem.visits.map((_, visit) =>
      shoppers.map((shopper) => this.candidates.of(visit, shopper)).filter(isCandidate),
    );
    const all = this.byVisit.flat();
    const byShopper = Map.groupBy(all, ({ shopper }) => shopper);
    this.byShopper = shoppers.map((shopper) => byShopper.get(shopper) ?? []);
    this.#known = new Map(all.map((one) => [this.#key(one.visit, one.shopper), one]));
  }

  visit(at: number): PlanVisit {
    const visit = this.problem.visits[at];
    if (!visit) throw new Error('A visit of the problem');
    return visit;
  }

  shopper(at: number): PlanShopper {
    const shopper = this.problem.shoppers[at];
    if (!shopper) throw new Error('A shopper of the problem');
    return shopper;
  }

  candidate(visit: number, shopper: number): Candidate | undefined {
    return this.#known.get(this.#key(visit, shopper));
  }

  /** How many more visits a shopper may hold. */
  mostOf(shopperAt: number): number {
    const { mostVisits, record } = this.shopper(shopperAt);
    return mostVisits === null ? Infinity : Math.max(0, mostVisits - (record.claimed ?? []).length);
  }

  /** How many visits each shopper would have if all had the same. */
  fairShare(): number {
    const able = this.byShopper.filter((theirs) => theirs.length > 0).length;
    return able === 0 ? 1 : this.problem.visits.length / able;
  }

  /** When of its slots a visit can be made if the same shopper has another one, which may be made on any day of its window. */
  slotsBeside(slots: readonly Slot[], visitAt: number, otherAt: number): readonly Slot[] {
    const [visit, other] = [this.visit(visitAt), this.visit(otherAt)];
    const { rotation } = visit.terms;
    const beside = { store: other.store.id, client: other.store.client };
    if (!rotation || !concerns(beside, visit, rotation.of)) return slots;
    const { first, last } = this.#daysOf(otherAt, visit.store.timeZone);
    return slots.filter(({ day }) => isDaysApart(day - last, first - day, rotation.days));
  }

  #daysOf(visitAt: number, timeZone: string): { first: number; last: number } {
    const key = `${visitAt} ${timeZone}`;
    const known = this.#days.get(key) ?? windowDays(this.visit(visitAt).window, timeZone);
    this.#days.set(key, known);
    return known;
  }

  #key(visit: number, shopper: number): number {
    return visit * this.problem.shoppers.length + shopper;
  }
}
