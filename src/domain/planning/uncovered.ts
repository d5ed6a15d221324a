import type { Id } from '../ids.ts';
import { localTime } from '../visit/daypart.ts';
import { daysBetween } from '../visit/stretches.ts';
import { type Blocked, type Candidate, isCandidate } from './candidates.ts';
import { costOf, type Given } from './plan.ts';
import { Prepared } from './prepared.ts';
import type { Obstacle, PlanShopper, PlanVisit } from './problem.ts';
import { dayNamed } from './slots.ts';
import { obstaclesTogether } from './together.ts';

/** The one thing that would have to be otherwise for someone to have the visit: their rule is `is`, and `would` be enough. */
export type NearMiss =
  | { readonly shopper: Id; readonly obstacle: 'rotation'; readonly is: number; readonly would: number }
  | { readonly shopper: Id; readonly obstacle: 'reach'; readonly is: number; readonly would: number }
  | { readonly shopper: Id; readonly obstacle: 'load'; readonly is: number; readonly would: number }
  | { readonly shopper: Id; readonly obstacle: 'qualification'; readonly lacking: readonly string[] };

/** A visit that nobody gets: how many shoppers each rule keeps from it, and who comes nearest. */
export interface Uncovered {
  readonly visit: Id;
  readonly obstacles: readonly { readonly obstacle: Obstacle; readonly shoppers: number }[];
  readonly nearest: NearMiss | null;
}

/** So many of those who come near are looked at, the nearest first: each is a small plan of its own. */
const MOST_TRIED = 5;

/** Why nobody gets a visit. */
export function uncoveredOf(
  prepared: Prepared,
  given: Given,
  theirs: readonly (readonly number[])[],
  visit: number,
): Uncovered {
  const ways = prepared.problem.shoppers.map((_, shopper) => {
    const found = prepared.candidates.of(visit, shopper, 'all');
    const obstacles = isCandidate(found)
      ? inTheWay(prepared, given, theirs[shopper] ?? [], found)
      : found.obstacles;
    return {
      obstacles,
      miss: obstacles.length === 1 ? missOf(prepared, visit, shopper, found, obstacles[0]) : null,
    };
  });
  const counts = new Map<Obstacle, number>();
  for (const { obstacles } of ways) for (const one of obstacles) counts.set(one, (counts.get(one) ?? 0) + 1);
  const misses = ways.flatMap(({ miss }, shopper) => (miss ? [{ miss, shopper }] : []));
  const nearest = misses
    .toSorted((a, b) => shortfall(a.miss) - shortfall(b.miss))
    .slice(0, MOST_TRIED)
    .find(({ miss, shopper }) => isEnough(prepared, visit, shopper, theirs[shopper] ?? [], miss));
  return {
    visit: prepared.visit(visit).id,
    obstacles: [...counts]
      .map(([obstacle, shoppers]) => ({ obstacle, shoppers }))
      .toSorted((a, b) => b.shoppers - a.shoppers),
    nearest: nearest?.miss ?? null,
  };
}

/** What keeps a candidate from one visit more. */
function inTheWay(
  prepared: Prepared,
  given: Given,
  theirs: readonly number[],
  candidate: Candidate,
): Obstacle[] {
  const { budget } = prepared.problem;
  const isTooDear = budget !== null && costOf(prepared, given) + candidate.costMinor > budget.minor;
  return [
    ...(isTooDear ? (['budget'] as const) : []),
    ...obstaclesTogether(prepared, candidate.shopper, [...theirs, candidate.visit]),
  ];
}

function missOf(
  prepared: Prepared,
  visitAt: number,
  shopperAt: number,
  found: Candidate | Blocked,
  obstacle: Obstacle | undefined,
): NearMiss | null {
  const { id: shopper, reachKm, mostVisits } = prepared.shopper(shopperAt);
  if (obstacle === 'load' && mostVisits !== null)
    return { shopper, obstacle, is: mostVisits, would: mostVisits + 1 };
  if (obstacle === 'reach' && reachKm !== null && found.km !== null)
    return { shopper, obstacle, is: reachKm, would: Math.ceil(found.km / 2) };
  if (isCandidate(found)) return null;
  if (obstacle === 'rotation') return rotationMiss(prepared, visitAt, shopper, found);
  const qualification = found.verdicts.find(({ rule }) => rule === 'qualification');
  if (obstacle !== 'qualification' || qualification?.rule !== 'qualification') return null;
  return { shopper, obstacle, lacking: qualification.lacking };
}

/** Rotation by where they were, not by a visit that they hold: that may still move. */
function rotationMiss(
  prepared: Prepared,
  visitAt: number,
  shopper: Id,
  { verdicts }: Blocked,
): NearMiss | null {
  const verdict = verdicts.find(({ rule }) => rule === 'rotation');
  const lastSlot = prepared.candidates.slotsOf(visitAt).at(-1);
  if (verdict?.rule !== 'rotation' || !verdict.last || verdict.claim || !lastSlot) return null;
  const { timeZone } = prepared.visit(visitAt).store;
  const would = daysBetween(localTime(verdict.last.at, timeZone).day, dayNamed(lastSlot.day));
  return would > 0 && would < verdict.days
    ? { shopper, obstacle: 'rotation', is: verdict.days, would }
    : null;
}

/** How much is missing, against what there is. */
function shortfall(miss: NearMiss): number {
  return miss.obstacle === 'qualification'
    ? miss.lacking.length
    : Math.abs(miss.would - miss.is) / Math.max(1, miss.is);
}

/** Whether that one thing would do: the shopper could have the visit beside all that they have. */
function isEnough(
  prepared: Prepared,
  at: number,
  shopperAt: number,
  theirs: readonly number[],
  miss: NearMiss,
): boolean {
  const { problem } = prepared;
  const visits = [...theirs.map((other) => prepared.visit(other)), easedVisit(prepared.visit(at), miss)];
  const eased = new Prepared({
    ...problem,
    visits,
    shoppers: [easedShopper(prepared.shopper(shopperAt), miss)],
  });
  return obstaclesTogether(eased, 0, [...visits.keys()]).length === 0;
}

function easedVisit(visit: PlanVisit, miss: NearMiss): PlanVisit {
  const { rotation } = visit.terms;
  if (miss.obstacle !== 'rotation' || !rotation) return visit;
  return { ...visit, terms: { ...visit.terms, rotation: { ...rotation, days: miss.would } } };
}

function easedShopper(shopper: PlanShopper, miss: NearMiss): PlanShopper {
  switch (miss.obstacle) {
    case 'rotation':
      return shopper;
    case 'reach':
      return { ...shopper, reachKm: miss.would };
    case 'load':
      return { ...shopper, mostVisits: miss.would };
    case 'qualification': {
      const qualifications = [...shopper.record.qualifications, ...miss.lacking];
      return { ...shopper, record: { ...shopper.record, qualifications } };
    }
  }
}
