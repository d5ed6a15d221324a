import type { Candidate } from './candidates.ts';
import { byShopperOf, costOf, type Given, stepPoints, type Worth, worthOf } from './plan.ts';
import type { Prepared } from './prepared.ts';
import type { Obstacle } from './problem.ts';
import { together } from './together.ts';

/** A plan while it is being made. No step breaks a hard rule: each is judged before it is made. */
export class Draft {
  readonly #prepared: Prepared;
  readonly #given: (number | null)[];
  readonly #theirs: number[][];
  #costMinor: number;

  constructor(prepared: Prepared, given: Given = prepared.problem.visits.map(() => null)) {
    this.#prepared = prepared;
    this.#given = [...given];
    this.#theirs = byShopperOf(prepared, given);
    this.#costMinor = costOf(prepared, given);
  }

  given(): Given {
    return [...this.#given];
  }

  worth(): Worth {
    return worthOf(this.#prepared, this.#given);
  }

  shopperOf(visit: number): number | null {
    return this.#given[visit] ?? null;
  }

  visitsOf(shopper: number): readonly number[] {
    return this.#theirs[shopper] ?? [];
  }

  /** What it would add to the points. */
  price({ shopper, weight }: Candidate): number {
    return weight + stepPoints(this.#prepared, shopper, this.visitsOf(shopper).length + 1);
  }

  /** What keeps a shopper from one visit more, beside those that they have here; `null`: nothing. */
  obstacle({ visit, shopper, costMinor }: Candidate): Obstacle | null {
    const { budget } = this.#prepared.problem;
    if (budget && this.#costMinor + costMinor > budget.minor) return 'budget';
    const found = together(this.#prepared, shopper, [...this.visitsOf(shopper), visit]);
    return 'obstacle' in found ? found.obstacle : null;
  }

  /** Gives a visit that nobody has, to be asked of {@link obstacle} before. */
  give({ visit, shopper, costMinor }: Candidate): void {
    this.#given[visit] = shopper;
    this.#theirs[shopper]?.push(visit);
    this.#costMinor += costMinor;
  }

  /** Takes a visit from whoever has it. */
  take(visit: number): Candidate | null {
    const shopper = this.shopperOf(visit);
    const candidate = shopper === null ? undefined : this.#prepared.candidate(visit, shopper);
    if (shopper === null || !candidate) return null;
    this.#given[visit] = null;
    this.#theirs[shopper] = (this.#theirs[shopper] ?? []).filter((one) => one !== visit);
    this.#costMinor -= candidate.costMinor;
    return candidate;
  }
}

/** Gives each open visit to whoever costs the fewest points, those with the fewest candidates first. */
export function fillGreedily(prepared: Prepared, draft: Draft): void {
  const open = prepared.byVisit.flatMap((candidates, visit) =>
    draft.shopperOf(visit) === null && candidates.length > 0 ? [{ visit, candidates }] : [],
  );
  for (const { candidates } of open.toSorted((a, b) => a.candidates.length - b.candidates.length)) {
    const free = byPrice(draft, candidates).find((one) => draft.obstacle(one) === null);
    if (free) draft.give(free);
  }
}

/** Candidates, the one with the fewest points first. */
export function byPrice(draft: Draft, candidates: readonly Candidate[]): Candidate[] {
  const priced = candidates.map((candidate) => ({ candidate, price: draft.price(candidate) }));
  return priced.toSorted((a, b) => a.price - b.price).map(({ candidate }) => candidate);
}
