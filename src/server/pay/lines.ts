import type { CoordinatorScope } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import type { PayLine, PayQuery, PaySum } from '#protocol/api/pay.ts';
import { Settled } from '#protocol/api/views.ts';
import type { Connection } from '../store/database.ts';
import { type PaidVisit, paidVisits } from '../store/payments.ts';
import { termsOf } from '../visits/rows.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The visits of some days, by the stores' calendars, that something is paid for. */
export async function payLines(
  connection: Connection,
  scope: CoordinatorScope,
  { from, to, programme, show = 'all', shopper }: PayQuery & { readonly shopper?: string },
): Promise<PayLine[]> {
  // A store's day begins up to a day before or after that of UTC.
  const around = { from: Date.parse(from) - DAY_MS, to: Date.parse(to) + 2 * DAY_MS };
  const visits = await paidVisits(connection, scope, { ...around, programme, shopper });
  return visits
    .map(lineOf)
    .filter(({ day }) => from <= day && day <= to)
    .filter(({ payment }) => show === 'all' || (show === 'paid') === (payment !== null));
}

/** What one visit pays. */
export function lineOf(visit: PaidVisit): PayLine {
  const { fee, bonus, reimbursement } = Settled.parse(JSON.parse(visit.settled));
  const [feeMinor, bonusMinor] = [fee?.minor ?? 0, bonus?.minor ?? 0];
  const expensesMinor = reimbursement?.minor ?? 0;
  return {
    visit: visit.visit,
    shopper: { id: visit.shopper, name: visit.shopperName },
    store: { name: visit.store, city: visit.city, client: visit.client },
    visitedAt: visit.visitedAt,
    day: localTime(visit.visitedAt, visit.timeZone).day,
    currency: (fee ?? reimbursement)?.currency ?? null,
    feeMinor: feeMinor - bonusMinor,
    bonusMinor,
    expensesMinor,
    totalMinor: feeMinor + expensesMinor,
    preventedPercent: visit.isPrevented ? termsOf(visit).preventedPayPercent : null,
    isExcluded: visit.state === 'excluded',
    payment: paymentOf(visit),
  };
}

function paymentOf({ payment: id, paidOn, reference }: PaidVisit): PayLine['payment'] {
  return id === null || paidOn === null ? null : { id, paidOn, reference: reference ?? '' };
}

/** Sums by currency, which are never added to one another. A visit that pays nothing is in none. */
export function sumsOf(lines: readonly PayLine[]): PaySum[] {
  const sums = new Map<string, PaySum>();
  for (const line of lines) {
    if (line.currency === null) continue;
    sums.set(line.currency, plus(sums.get(line.currency) ?? nothing(line.currency), line));
  }
  return [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

function plus(sum: PaySum, line: PayLine): PaySum {
  return {
    ...sum,
    visits: sum.visits + 1,
    feeMinor: sum.feeMinor + line.feeMinor,
    bonusMinor: sum.bonusMinor + line.bonusMinor,
    expensesMinor: sum.expensesMinor + line.expensesMinor,
    totalMinor: sum.totalMinor + line.totalMinor,
    dueMinor: sum.dueMinor + (line.payment === null ? line.totalMinor : 0),
  };
}

function nothing(currency: string): PaySum {
  return { currency, visits: 0, feeMinor: 0, bonusMinor: 0, expensesMinor: 0, totalMinor: 0, dueMinor: 0 };
}
