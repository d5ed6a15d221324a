import type { Id } from '../ids.ts';
import { conflictWith } from '../person/conflict.ts';
import type { Held, InProgramme } from '../visit/claim-limit.ts';
import { distanceMetres } from '../visit/distance.ts';
import { type PersonRecord, type Verdict, verdictsOf } from '../visit/eligibility.ts';
import { concerns, rotationVerdict } from '../visit/rotation.ts';
import type { Stretch } from '../visit/stretches.ts';
import {
  costPoints,
  gradePoints,
  type Points,
  rotationPoints,
  travelPoints,
  weighed,
  windowPoints,
} from './points.ts';
import type { Obstacle, PlanProblem, PlanShopper, PlanVisit } from './problem.ts';
import {
  availableIn,
  dayNamed,
  isClosedThroughout,
  openFor,
  type Slot,
  slotCutter,
  slotsWithin,
} from './slots.ts';

/** One visit to which one shopper could be sent, by their places in the problem, as far as they alone are concerned. */
export interface Candidate {
  readonly visit: number;
  readonly shopper: number;
  /** When they could go, rotation kept. */
  readonly slots: readonly Slot[];
  /** How many more visits that count by the same key they may take. */
  readonly caps: readonly Cap[];
  readonly points: Partial<Points>;
  readonly weight: number;
  /** There and back; `null`: not known. */
  readonly km: number | null;
  /** Fee, reimbursement and travel; 0 in another currency than the budget's. */
  readonly costMinor: number;
  readonly travelMinor: number;
}

/** Visits of a programme, or of one of its periods, that count together (`keysOf`). */
export interface Cap {
  readonly key: string;
  readonly most: number;
}

/** Why a shopper can't be sent, with what is known of it. */
export interface Blocked {
  readonly obstacles: readonly Obstacle[];
  readonly verdicts: readonly Verdict[];
  readonly km: number | null;
}

/** Tells candidates from those whom a rule keeps away. What is the same for many is worked out once. */
export class Candidates {
  readonly #problem: PlanProblem;
  readonly #cut = slotCutter();
  readonly #slots: readonly (readonly Slot[])[];
  readonly #span: Stretch;
  readonly #available = new Map<string, readonly Stretch[] | null>();
  readonly #verdicts = new Map<string, Verdict[]>();

  constructor(problem: PlanProblem) {
    this.#problem = problem;
    this.#slots = problem.visits.map((visit) => this.#cut(openFor(visit, problem.now), visit.store.timeZone));
    this.#span = {
      from: problem.visits.reduce((least, { window }) => Math.min(least, window.from), Infinity),
      to: problem.visits.reduce((most, { window }) => Math.max(most, window.to), -Infinity),
    };
  }

  /** The candidate, or what stands in the way: the first things found, or `all` of them. */
  of(visitAt: number, shopperAt: number, all: 'first' | 'all' = 'first'): Candidate | Blocked {
    const [visit, shopper] = [this.#problem.visits[visitAt], this.#problem.shoppers[shopperAt]];
    if (!visit || !shopper) throw new Error('A visit and a shopper of the problem');
    const km = kmBetween(visit, shopper);
    const away = planningObstacles(visit, shopper, km);
    if (away.length > 0 && all === 'first') return { obstacles: away, verdicts: [], km };
    const record = concerning(visit, shopper.record);
    const verdicts = this.#verdictsOf(visit, record, visitAt);
    const open = this.#slots[visitAt] ?? [];
    const free = slotsWithin(open, this.#freeTime(shopper, shopperAt, visit.store.timeZone));
    const slots = this.#keepingRotation(visit, record, free);
    const obstacles = [...away, ...unmet(verdicts), ...this.#room(visit, open, free, slots)];
    if (obstacles.length > 0) return { obstacles: [...new Set(obstacles)], verdicts, km };
    const lastDay = dayNamed(slots.at(-1)?.day ?? 0);
    const rotation = verdicts.find((verdict) => verdict.rule === 'rotation');
    const travelMinor = Math.round((km ?? 0) * shopper.perKmMinor);
    const points = {
      rotation: rotationPoints(rotation, lastDay),
      window: windowPoints(lengthOf(slots), lengthOf(open)),
      travel: travelPoints(km),
      grade: gradePoints(shopper.grade),
      cost: costPoints(travelMinor, visit.costMinor),
    };
    const isBudgeted = this.#problem.budget !== null && this.#problem.budget.currency === visit.currency;
    return {
      visit: visitAt,
      shopper: shopperAt,
      slots,
      caps: capsOf(visit, verdicts),
      points,
      weight: weighed(points, this.#problem.weights),
      km,
      costMinor: isBudgeted ? visit.costMinor + travelMinor : 0,
      travelMinor,
    };
  }

  /** When a visit can be made, whoever makes it. */
  slotsOf(visitAt: number): readonly Slot[] {
    return this.#slots[visitAt] ?? [];
  }

  /** Where no hour is left: that the window is over, or the store, the shopper or rotation took the last one. */
  #room(
    visit: PlanVisit,
    open: readonly Slot[],
    free: readonly Slot[],
    kept: readonly Slot[],
  ): readonly Obstacle[] {
    if (open.length === 0) return [isClosedThroughout(visit, this.#problem.now) ? 'closed' : 'window'];
    if (free.length === 0) return ['away'];
    return kept.length === 0 ? ['rotation'] : [];
  }

  #freeTime({ available }: PlanShopper, shopperAt: number, timeZone: string): readonly Stretch[] | null {
    const key = `${shopperAt} ${timeZone}`;
    const known = this.#available.get(key);
    if (known !== undefined) return known;
    const made = availableIn(available, this.#span, timeZone);
    this.#available.set(key, made);
    return made;
  }

  /** The code that judges a claim. Who was nowhere that matters and holds the same is judged alike. */
  #verdictsOf(visit: PlanVisit, record: PersonRecord, visitAt: number): Verdict[] {
    const isBlank = record.visited.length === 0 && record.claimed?.length === 0;
    const key = `${visitAt} ${record.qualifications.join('|')}`;
    const known = isBlank ? this.#verdicts.get(key) : undefined;
    const made = known ?? verdictsOf({ visit, record, now: this.#problem.now });
    if (isBlank) this.#verdicts.set(key, made);
    return made;
  }

  #keepingRotation(visit: PlanVisit, record: PersonRecord, slots: readonly Slot[]): readonly Slot[] {
    const { rotation } = visit.terms;
    const { visited, claimed = [] } = record;
    if (!rotation || (visited.length === 0 && claimed.length === 0)) return slots;
    const { now } = this.#problem;
    return slots.filter(
      (slot) => rotationVerdict({ visit, rotation, visited, claimed, stretches: [slot], now }).met,
    );
  }
}

/** What of a record the rules of this visit look at. */
function concerning(visit: PlanVisit, { visited, claimed = [], qualifications }: PersonRecord): PersonRecord {
  const { rotation, limits } = visit.terms;
  const matters = (one: { store: Id; client: string } & InProgramme) =>
    (rotation !== null && concerns(one, visit, rotation.of)) ||
    (limits !== undefined && one.programme === limits.programme);
  return { visited: visited.filter(matters), claimed: claimed.filter(matters), qualifications };
}

/** Under which keys a visit counts against claim limits. */
export function keysOf({ of }: Pick<PlanVisit, 'of'>): string[] {
  return of ? [`open ${of.programme}`, `period ${of.programme} ${of.period}`] : [];
}

function capsOf({ of }: PlanVisit, verdicts: readonly Verdict[]): Cap[] {
  const limit = verdicts.find((verdict) => verdict.rule === 'limit');
  const [openKey, periodKey] = keysOf({ of });
  const caps: [string | undefined, Held | null | undefined][] = [
    [openKey, limit?.open],
    [periodKey, limit?.period],
  ];
  return caps.flatMap(([key, held]) => (key && held ? [{ key, most: held.most - held.held }] : []));
}

/** Whether it is a candidate. */
export function isCandidate(found: Candidate | Blocked): found is Candidate {
  return 'slots' in found;
}

/** There and back, as the crow flies; `null` where one of the two is not known. */
export function kmBetween({ store }: PlanVisit, { base }: PlanShopper): number | null {
  return store.position && base ? (2 * distanceMetres(store.position, base)) / 1000 : null;
}

function planningObstacles(visit: PlanVisit, shopper: PlanShopper, km: number | null): Obstacle[] {
  const { declined, store, language } = visit;
  const isNear = shopper.reachKm === null || km === null || km / 2 <= shopper.reachKm;
  const isTheirs = shopper.cities.some((city) => asCompared(city) === asCompared(store.city));
  const isReached =
    shopper.cities.length === 0 ? isNear : isTheirs || (shopper.reachKm !== null && km !== null && isNear);
  const isSpoken =
    language === null ||
    shopper.languages.length === 0 ||
    shopper.languages.some((one) => asCompared(one) === asCompared(language));
  const found: [boolean, Obstacle][] = [
    [declined.includes(shopper.id), 'declined'],
    [conflictWith(store, shopper.conflicts) !== null, 'conflict'],
    [!isReached, 'reach'],
    [!isSpoken, 'language'],
  ];
  return found.flatMap(([isSo, obstacle]) => (isSo ? [obstacle] : []));
}

function unmet(verdicts: readonly Verdict[]): Obstacle[] {
  return verdicts.flatMap(({ met, rule }) => (met ? [] : [rule]));
}

function lengthOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, { from, to }) => sum + to - from, 0);
}

function asCompared(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
