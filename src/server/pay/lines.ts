import type { CoordinatorScope } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import type { PayLine, PayQuery } from '#protocol/api/pay.ts';
import type { Connection } from '../store/database.ts';
import { type PaidVisit, paidVisits } from '../store/payments.ts';
import { termsOf } from '../visits/rows.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The visits of some days, by the stores' calendars, that something is paid for. */
export async function payLines(
  connection: Connection,
  scope: CoordinatorScope,
  { from, to, programme, show = 'all', shoppers }: PayQuery & { readonly shoppers?: readonly string[] },
): Promise<PayLine[]> {
  // A store's day begins up to a day before or after that of UTC.
  const around = { from: Date.parse(from) - DAY_MS, to: Date.parse(to) + 2 * DAY_MS };
  const visits = await paidVisits(connection, scope, { ...around, programme, shoppers });
  return visits
    .map(lineOf)
    .filter(({ day }) => from <= day && day <= to)
    .filter(({ payment }) => show === 'all' || (show === 'paid') === (payment !== null));
}

/** What one visit pays. */
function lineOf(visit: PaidVisit): PayLine {
  const { feeMinor, bonusMinor, expensesMinor } = visit;
  return {
    visit: visit.visit,
    shopper: { id: visit.shopper, name: visit.shopperName },
    store: { name: visit.store, city: visit.city, client: visit.client },
    visitedAt: visit.visitedAt,
    day: localTime(visit.visitedAt, visit.timeZone).day,
    currency: visit.currency,
    feeMinor,
    bonusMinor,
    expensesMinor,
    totalMinor: feeMinor + bonusMinor + expensesMinor,
    preventedPercent: visit.isPrevented ? termsOf(visit).preventedPayPercent : null,
    isExcluded: visit.state === 'excluded',
    payment: paymentOf(visit),
  };
}

function paymentOf({ payment: id, paidOn, reference }: PaidVisit): PayLine['payment'] {
  return id === null || paidOn === null ? null : { id, paidOn, reference: reference ?? '' };
}
