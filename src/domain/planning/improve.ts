import type { Candidate } from './candidates.ts';
import { byPrice, type Draft, fillGreedily } from './draft.ts';
import { type Given, stepPoints } from './plan.ts';
import type { Prepared } from './prepared.ts';

const MOST_PASSES = 4;

/** Makes a draft better by small steps until none helps: open visits by moving others on, then visits to whom they suit better. */
export function improve(prepared: Prepared, draft: Draft, isOver: () => boolean): void {
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const open = prepared.byVisit.filter((_, visit) => draft.shopperOf(visit) === null);
    const covered = open.filter((candidates) => !isOver() && makeRoom(prepared, draft, candidates)).length;
    const moved = prepared.problem.visits.filter(
      (_, visit) => !isOver() && settle(prepared, draft, visit),
    ).length;
    if (covered + moved === 0 || isOver()) return;
  }
}

/** Covers an open visit, where need be by moving one visit of a candidate's on to someone else. */
function makeRoom(prepared: Prepared, draft: Draft, candidates: readonly Candidate[]): boolean {
  for (const candidate of byPrice(draft, candidates)) {
    const obstacle = draft.obstacle(candidate);
    if (obstacle === null) {
      draft.give(candidate);
      return true;
    }
    if (
      obstacle !== 'budget' &&
      draft.visitsOf(candidate.shopper).some((other) => moveOn(prepared, draft, other, candidate))
    )
      return true;
  }
  return false;
}

function moveOn(prepared: Prepared, draft: Draft, other: number, candidate: Candidate): boolean {
  const before = draft.take(other);
  if (!before) return false;
  if (draft.obstacle(candidate) === null) {
    draft.give(candidate);
    const elsewhere = byPrice(draft, prepared.byVisit[other] ?? []).find(
      (one) => draft.obstacle(one) === null,
    );
    if (elsewhere) {
      draft.give(elsewhere);
      return true;
    }
    draft.take(candidate.visit);
  }
  draft.give(before);
  return false;
}

/** Gives a visit to whoever costs fewer points than who has it. */
function settle(prepared: Prepared, draft: Draft, visit: number): boolean {
  const before = draft.take(visit);
  if (!before) return false;
  const price = draft.price(before);
  const cheaper = byPrice(draft, prepared.byVisit[visit] ?? []).filter((one) => draft.price(one) < price);
  const better = cheaper.find((one) => draft.obstacle(one) === null);
  draft.give(better ?? before);
  return better !== undefined;
}

/** The nearest plan that breaks no rule: what doesn't fit together is taken out, and given anew where it can be. */
export function repaired(prepared: Prepared, make: () => Draft, given: Given, isOver: () => boolean): Draft {
  const draft = make();
  given.forEach((shopper, visit) => {
    const candidate = shopper === null ? undefined : prepared.candidate(visit, shopper);
    if (candidate && draft.shopperOf(visit) === null && draft.obstacle(candidate) === null)
      draft.give(candidate);
  });
  fillGreedily(prepared, draft);
  improve(prepared, draft, isOver);
  return draft;
}

/** What a shopper's next visits would add to the points, one by one. */
export function stepsOf(prepared: Prepared, shopper: number, most: number): number[] {
  return Array.from({ length: most }, (_, at) => stepPoints(prepared, shopper, at + 1));
}
