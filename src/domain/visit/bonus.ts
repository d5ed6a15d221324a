import type { Amount } from './pay.ts';
import type { VisitState } from './states.ts';
import type { Stretch } from './stretches.ts';
import type { BonusStep, VisitTerms } from './terms.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** States in which a visit is still open: nobody has it. */
const open: readonly VisitState[] = ['planned', 'offered', 'declined'];

/** Whether nobody has the visit yet: its fee may still grow. */
export function isOpenToTake(state: VisitState): boolean {
  return open.includes(state);
}

interface Paying {
  readonly state: VisitState;
  readonly fee: Amount | null;
  readonly window: Stretch;
  readonly terms: Pick<VisitTerms, 'bonus'>;
}

/** The step that is on at an instant: the one with the fewest days, of those that have begun. */
export function bonusStepAt(steps: readonly BonusStep[], window: Stretch, now: number): BonusStep | null {
  const begun = steps.filter(({ daysLeft }) => window.to - now < daysLeft * DAY_MS);
  return begun.toSorted((a, b) => a.daysLeft - b.daysLeft)[0] ?? null;
}

/**
 * What is added to the fee of whoever takes a visit now: a share of the fee, rounded half up; `null` where nothing is, or where
 * someone has the visit already. It is fixed as the visit is taken.
 */
export function bonusAt({ state, fee, window, terms }: Paying, now: number): Amount | null {
  if (fee === null || !isOpenToTake(state)) return null;
  const step = bonusStepAt(terms.bonus ?? [], window, now);
  if (step === null) return null;
  return { minor: Math.floor((fee.minor * step.percent + 50) / 100), currency: fee.currency };
}

/** The fee with its bonus. */
export function withBonus(fee: Amount | null, bonus: Amount | null): Amount | null {
  return fee && bonus ? { minor: fee.minor + bonus.minor, currency: fee.currency } : fee;
}
