import { formatMonth } from '#client/locales/format.ts';
import { isPayable } from '#domain/visit/pay.ts';
import type { Money, ShopperVisit } from '#protocol/api/views.ts';
import type { Phase } from '../phase.ts';

/** How far the money of a visit is. `none`: there will be none, or not yet agreed to. */
export type Stage = 'expected' | 'review' | 'approved' | 'none';

/** What one visit brings. Until it is approved, expenses are what is paid back at most. */
export interface Earning {
  readonly visit: ShopperVisit;
  readonly phase: Phase;
  readonly stage: Stage;
  readonly fee: Money | null;
  readonly expenses: Money | null;
  /** When it was handed in, else when it is planned; wall time, ms. */
  readonly at: number;
}

/** What a visit brings as far as it is now. `submittedAt` is what this phone knows, which may be newer than the pack. */
export function earningOf(visit: ShopperVisit, phase: Phase, submittedAt: number | null): Earning {
  const stage = stageOf(visit, phase);
  const { fee, reimbursement } =
    stage === 'approved' && visit.settled
      ? visit.settled
      : { fee: visit.fee, reimbursement: stage === 'approved' ? null : visit.reimbursementCap };
  const at = submittedAt ?? visit.submittedAt ?? visit.window.from;
  return { visit, phase, stage, fee, expenses: reimbursement, at };
}

function stageOf({ state, takenBack }: ShopperVisit, phase: Phase): Stage {
  if (takenBack) return 'none';
  if (isPayable(state)) return 'approved';
  if (phase === 'handed-in') return 'review';
  if (phase === 'underway' || phase === 'returned') return 'expected';
  return phase === 'ahead' && state !== 'assigned' ? 'expected' : 'none';
}

/** Amounts of one currency each, added up; currencies are never added to one another. */
export function sumOf(amounts: readonly (Money | null)[]): Money[] {
  const sums = new Map<string, number>();
  for (const amount of amounts)
    if (amount) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minor);
  return [...sums].map(([currency, minor]) => ({ currency, minor })).filter(({ minor }) => minor > 0);
}

export interface MonthOfEarnings {
  /** As it is called, `November 2026`: months are those of the person's own calendar. */
  readonly name: string;
  readonly earnings: readonly Earning[];
}

/** Earnings by the month at the store, the latest first. */
export function byMonth(earnings: readonly Earning[]): MonthOfEarnings[] {
  const sorted = earnings.toSorted((a, b) => b.at - a.at);
  const months = Map.groupBy(sorted, ({ at, visit }) => formatMonth(at, visit.store.timeZone));
  return [...months].map(([name, those]) => ({ name, earnings: those }));
}
