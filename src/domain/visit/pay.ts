import { currencyOfReceipt, isParts } from '../checklist/answer.ts';
import { askedOf } from '../checklist/asked.ts';
import type { Checklist } from '../checklist/checklist.ts';
import type { Report } from '../journal/report.ts';
import { withBonus } from './bonus.ts';
import type { VisitState } from './state.ts';
import type { VisitTerms } from './terms.ts';

/** An amount in a currency's smallest unit. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** What is paid for a visit; `null`: nothing of that kind is. */
export interface Settlement {
  /** With the bonus, and only its share of both where the visit was prevented. */
  readonly fee: Amount | null;
  readonly reimbursement: Amount | null;
  /** How much of the fee is a bonus; absent: nothing. */
  readonly bonus?: Amount;
}

/** States in which a visit is paid. An excluded one is hidden from the owner, and paid all the same. */
const payable: readonly VisitState[] = ['approved', 'published', 'excluded'];

/** Whether a visit is paid as it stands. */
export function isPayable(state: VisitState): boolean {
  return payable.includes(state);
}

interface Payable {
  readonly fee: Amount | null;
  /** What was added to the fee as the visit was taken; absent: nothing. */
  readonly bonus?: Amount | null;
  readonly reimbursementCap: Amount | null;
  readonly terms: Pick<VisitTerms, 'preventedPayPercent'>;
  readonly checklist: Checklist;
  readonly report: Report;
}

/** What a reviewed report earns its shopper: the fee, or its share where the visit was prevented, and what the receipts say up to the cap. */
export function settle({
  fee,
  bonus = null,
  reimbursementCap,
  terms,
  checklist,
  report,
}: Payable): Settlement {
  const paid = (amount: Amount) => (report.prevented ? shareOf(amount, terms.preventedPayPercent) : amount);
  const total = withBonus(fee, bonus);
  return {
    fee: total && paid(total),
    reimbursement: reimbursementCap && reimbursed(reimbursementCap, checklist, report),
    ...(fee && bonus ? { bonus: paid(bonus) } : {}),
  };
}

/** A share in percent, rounded half up. */
function shareOf({ minor, currency }: Amount, percent: number): Amount {
  return { minor: Math.floor((minor * percent + 50) / 100), currency };
}

/** Receipts in another currency than the cap's are for the coordinator to convert. What was bought before a visit was prevented counts. */
function reimbursed(cap: Amount, checklist: Checklist, report: Report): Amount | null {
  const totals = askedOf(checklist, { ...report, prevented: null }).flatMap(({ question }) => {
    const value = report.answers.get(question.id)?.value;
    if (question.type !== 'receipt' || value === undefined || !isParts(value)) return [];
    if (currencyOfReceipt(question, value) !== cap.currency) return [];
    const { total } = value;
    return typeof total === 'number' && total >= 0 ? [total] : [];
  });
  if (totals.length === 0) return null;
  const spent = totals.reduce((sum, total) => sum + total, 0);
  return { minor: Math.min(cap.minor, spent), currency: cap.currency };
}
