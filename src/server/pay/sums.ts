import type { PaySum } from '#protocol/api/pay.ts';
import type { SettledSum } from '../store/settlements.ts';

/** Sums by currency, which are never added to one another. A visit that pays nothing is in none. */
export function sumsOf(parts: readonly SettledSum[]): PaySum[] {
  const sums = new Map<string, PaySum>();
  for (const part of parts) {
    if (part.currency === null) continue;
    sums.set(part.currency, plus(sums.get(part.currency) ?? nothing(part.currency), part));
  }
  return [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

function plus(sum: PaySum, part: SettledSum): PaySum {
  const totalMinor = part.feeMinor + part.bonusMinor + part.expensesMinor;
  return {
    ...sum,
    visits: sum.visits + part.visits,
    feeMinor: sum.feeMinor + part.feeMinor,
    bonusMinor: sum.bonusMinor + part.bonusMinor,
    expensesMinor: sum.expensesMinor + part.expensesMinor,
    totalMinor: sum.totalMinor + totalMinor,
    dueMinor: sum.dueMinor + (part.isPaid ? 0 : totalMinor),
  };
}

function nothing(currency: string): PaySum {
  return { currency, visits: 0, feeMinor: 0, bonusMinor: 0, expensesMinor: 0, totalMinor: 0, dueMinor: 0 };
}
