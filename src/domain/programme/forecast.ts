import { dayAfter } from '../visit/stretches.ts';
import { lengthOf, type Period } from './period.ts';
import { shareOfDays, windowLength } from './place.ts';
import type { ProgrammePlan } from './programme.ts';

/** What a period of a program comes to, in its currency's smallest unit. Expenses are what is paid back at most. */
export interface Forecast {
  readonly stores: number;
  readonly visits: number;
  readonly feesMinor: number;
  readonly expensesMinor: number;
  /** What bonuses add if every visit is taken at the last. */
  readonly bonusMinor: number;
}

/** What so many stores come to in a period. */
export function forecastOf(plan: ProgrammePlan, stores: number): Forecast {
  const visits = stores * plan.visits;
  const fee = plan.feeMinor ?? 0;
  const highest = Math.max(0, ...plan.bonus.map(({ percent }) => percent));
  return {
    stores,
    visits,
    feesMinor: visits * fee,
    expensesMinor: visits * (plan.reimbursementCapMinor ?? 0),
    bonusMinor: visits * Math.floor((fee * highest + 50) / 100),
  };
}

/** What may go wrong with a plan, told before it is saved. */
export type Warning =
  | { readonly about: 'no-stores' }
  | { readonly about: 'no-periods' }
  | { readonly about: 'quotas'; readonly quotas: number; readonly visits: number }
  | { readonly about: 'budget'; readonly costMinor: number; readonly budgetMinor: number }
  | { readonly about: 'rotation'; readonly days: number; readonly shoppers: number; readonly needed: number }
  | { readonly about: 'bonus-at-once'; readonly daysLeft: number; readonly windowDays: number }
  | { readonly about: 'no-fee' }
  | { readonly about: 'few-days'; readonly days: number; readonly visits: number }
  | { readonly about: 'nobody-qualified' }
  | { readonly about: 'few-shoppers'; readonly shoppers: number; readonly visits: number };

interface Asked {
  readonly plan: ProgrammePlan;
  readonly stores: number;
  /** A period to judge by, the first that is still to come; `null` where there is none. */
  readonly period: Period | null;
  /** How many shoppers hold what the program asks. */
  readonly qualified: number;
}

/** The chances to go wrong of a plan, the gravest first. */
export function warningsOf({ plan, stores, period, qualified }: Asked): Warning[] {
  if (stores === 0) return [{ about: 'no-stores' }];
  if (period === null) return [{ about: 'no-periods' }];
  const cost = forecastOf(plan, stores);
  const costMinor = cost.feesMinor + cost.expensesMinor;
  const asked = plan.quotas.reduce((sum, { visits }) => sum + (visits ?? 0), 0);
  const days = lengthOf(period);
  const usual = usualDays(plan, period);
  const windowDays = windowLength(shareOfDays(usual, 0, plan.visits), plan.windowDays);
  const early = plan.bonus.find(({ daysLeft }) => daysLeft >= windowDays);
  const warnings: (Warning | null)[] = [
    qualified === 0 ? { about: 'nobody-qualified' } : null,
    asked > plan.visits ? { about: 'quotas', quotas: asked, visits: plan.visits } : null,
    days < plan.visits ? { about: 'few-days', days, visits: plan.visits } : null,
    tooFew(plan, lengthOf(usual), stores, qualified),
    limited(plan, cost.visits, qualified),
    plan.budgetMinor !== null && costMinor > plan.budgetMinor
      ? { about: 'budget', costMinor, budgetMinor: plan.budgetMinor }
      : null,
    early ? { about: 'bonus-at-once', daysLeft: early.daysLeft, windowDays } : null,
    plan.feeMinor === null || plan.feeMinor === 0 ? { about: 'no-fee' } : null,
  ];
  return warnings.filter((warning) => warning !== null);
}

/** A period of the usual length: the first one may have only some days of it. */
function usualDays({ rhythm }: ProgrammePlan, { from, to }: Period): Pick<Period, 'from' | 'to'> {
  const days = { week: 7, month: 30, quarter: 91 };
  return rhythm.every === 'dates' ? { from, to } : { from, to: dayAfter(from, days[rhythm.every] - 1) };
}

/** How many different people rotation asks for at once: visits to a place (or a client) within the days that must lie between. */
function tooFew(
  { rotation, visits }: ProgrammePlan,
  days: number,
  stores: number,
  shoppers: number,
): Warning | null {
  if (!rotation) return null;
  const periods = Math.max(1, rotation.days / days);
  const needed = Math.ceil(periods * visits * (rotation.of === 'client' ? stores : 1));
  return needed > shoppers ? { about: 'rotation', days: rotation.days, shoppers, needed } : null;
}

function limited({ limits }: ProgrammePlan, visits: number, shoppers: number): Warning | null {
  if (limits.perPeriod === null || limits.perPeriod * shoppers >= visits) return null;
  return { about: 'few-shoppers', shoppers, visits };
}

/** The day from which on a period's visits are made. */
export function madeFrom(period: Period, { aheadDays }: Pick<ProgrammePlan, 'aheadDays'>): string {
  return dayAfter(period.from, -aheadDays);
}
