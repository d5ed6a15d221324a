import { moneyOf } from '#client/desk/money.ts';
import { defaultWeights, type Term, terms } from '#domain/planning/points.ts';
import type { PlanAsked, PlanScope } from '#protocol/api/planning.ts';

/** What is typed into the form of a new plan. */
export interface PlanDraft {
  readonly from: string;
  readonly to: string;
  readonly programme: string;
  readonly cities: readonly string[];
  readonly mostVisits: string;
  readonly mostPerDay: string;
  readonly reachKm: string;
  readonly perKm: string;
  readonly budget: string;
  readonly minutes: string;
  readonly weights: Readonly<Record<Term, string>>;
}

const DAY_MS = 86_400_000;

/** Four weeks from the next Monday on. */
export function newPlanDraft(now: number): PlanDraft {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const untilMonday = (8 - new Date(now).getUTCDay()) % 7;
  const from = now + untilMonday * DAY_MS;
  return {
    from: day(from),
    to: day(from + 27 * DAY_MS),
    programme: '',
    cities: [],
    mostVisits: '',
    mostPerDay: '3',
    reachKm: '',
    perKm: '',
    budget: '',
    minutes: '1',
    weights: { ...asTyped(defaultWeights) },
  };
}

function asTyped(weights: Readonly<Record<Term, number>>): Record<Term, string> {
  const { rotation, window, travel, load, grade, cost, fairness } = weights;
  const typed = (value: number) => String(value);
  return {
    rotation: typed(rotation),
    window: typed(window),
    travel: typed(travel),
    load: typed(load),
    grade: typed(grade),
    cost: typed(cost),
    fairness: typed(fairness),
  };
}

/** Which visits a draft is about; `null` while its days make no period. */
export function scopeOf({ from, to, programme, cities }: PlanDraft): PlanScope | null {
  if (from === '' || to === '' || from > to) return null;
  return {
    from,
    to,
    ...(programme === '' ? {} : { programme }),
    ...(cities.length === 0 ? {} : { cities: [...cities] }),
  };
}

export type PlanField = 'from' | 'to' | 'mostVisits' | 'mostPerDay' | 'reachKm' | 'perKm' | 'budget';

/** What is wrong with a draft, field by field. */
export function faultsOf(draft: PlanDraft, currency: string): PlanField[] {
  const isWhole = (typed: string, most: number) =>
    typed === '' || (/^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most);
  const isMoney = (typed: string) => typed === '' || moneyOf(typed, currency) !== null;
  const kept: [boolean, PlanField][] = [
    [draft.from !== '', 'from'],
    [draft.to !== '' && draft.from <= draft.to, 'to'],
    [isWhole(draft.mostVisits, 1_000), 'mostVisits'],
    [draft.mostPerDay !== '' && isWhole(draft.mostPerDay, 10), 'mostPerDay'],
    [isWhole(draft.reachKm, 5_000), 'reachKm'],
    [isMoney(draft.perKm), 'perKm'],
    [isMoney(draft.budget), 'budget'],
  ];
  return kept.flatMap(([isKept, field]) => (isKept ? [] : [field]));
}

/** What is sent. */
export function askedOf(draft: PlanDraft, scope: PlanScope, currency: string): PlanAsked {
  const whole = (typed: string) => (typed === '' ? null : Number(typed));
  const minor = (typed: string) => (typed === '' ? null : (moneyOf(typed, currency)?.minor ?? null));
  const weight = (term: Term) => Math.min(20, Math.max(0, Math.round(Number(draft.weights[term]) || 0)));
  const [rotation, window, travel, load, grade, cost, fairness] = terms.map(weight);
  return {
    ...scope,
    weights: {
      rotation: rotation ?? 0,
      window: window ?? 0,
      travel: travel ?? 0,
      load: load ?? 0,
      grade: grade ?? 0,
      cost: cost ?? 0,
      fairness: fairness ?? 0,
    },
    mostVisits: whole(draft.mostVisits),
    mostPerDay: Number(draft.mostPerDay),
    reachKm: whole(draft.reachKm),
    perKmMinor: minor(draft.perKm) ?? 0,
    budgetMinor: minor(draft.budget),
    seconds: Number(draft.minutes) * 60,
    seed: 1,
  };
}
