import type { CoordinatorScope } from '#domain/scope.ts';
import type { PayList, PaymentView, PayQuery } from '#protocol/api/pay.ts';
import type { Connection } from '../store/database.ts';
import { paidVisits, payments } from '../store/payments.ts';
import { programmes } from '../store/programmes.ts';
import { namesOf } from '../store/visits.ts';
import { lineOf, payLines, sumsOf } from './lines.ts';

const PAYMENTS_SHOWN = 20;

/** What is paid for the visits of some days, by shopper. */
export async function payList(
  connection: Connection,
  scope: CoordinatorScope,
  query: PayQuery,
): Promise<PayList> {
  const lines = await payLines(connection, scope, query);
  const byShopper = Map.groupBy(lines, ({ shopper }) => shopper.id);
  return {
    totals: sumsOf(lines),
    shoppers: [...byShopper.values()].flatMap((those) => {
      const [first] = those;
      const due = those.filter(({ payment }) => payment === null).length;
      return first ? [{ shopper: first.shopper, visits: those.length, due, sums: sumsOf(those) }] : [];
    }),
    programmes: (await programmes(connection, scope)).map(({ id, name }) => ({ id, name })),
  };
}

/** The last payments that stand, each with what it came to. */
export async function paymentViews(connection: Connection, scope: CoordinatorScope): Promise<PaymentView[]> {
  const last = await payments(connection, scope, PAYMENTS_SHOWN);
  const names = await namesOf(
    connection,
    scope,
    last.map(({ by_member }) => by_member),
  );
  const views: PaymentView[] = [];
  for (const { id, paid_on: paidOn, reference, by_member, at } of last) {
    const lines = (await paidVisits(connection, scope, { payment: id })).map(lineOf);
    const by = names.get(by_member) ?? '';
    views.push({ id, paidOn, reference, by, at, visits: lines.length, sums: sumsOf(lines) });
  }
  return views;
}
