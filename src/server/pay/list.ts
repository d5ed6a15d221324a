import type { CoordinatorScope } from '#domain/scope.ts';
import type { PayList, PaymentView, PayQuery } from '#protocol/api/pay.ts';
import type { Connection } from '../store/database.ts';
import { payments } from '../store/payments.ts';
import { programmes } from '../store/programmes.ts';
import { settledSums } from '../store/settlements.ts';
import { namesOf } from '../store/visits.ts';
import { sumsOf } from './sums.ts';

const PAYMENTS_SHOWN = 20;

/** What is paid for the visits of some days, by shopper in the order of their names. */
export async function payList(
  connection: Connection,
  scope: CoordinatorScope,
  { from, to, programme, show }: PayQuery,
): Promise<PayList> {
  const parts = await settledSums(connection, scope, { days: { from, to }, programme, show });
  const byShopper = Map.groupBy(parts, ({ shopper }) => shopper);
  const names = await namesOf(connection, scope, [...byShopper.keys()]);
  const count = (those: readonly { readonly visits: number }[]) =>
    those.reduce((sum, { visits }) => sum + visits, 0);
  const shoppers = [...byShopper].map(([id, those]) => ({
    shopper: { id, name: names.get(id) ?? '' },
    visits: count(those),
    due: count(those.filter(({ isPaid }) => !isPaid)),
    sums: sumsOf(those),
  }));
  return {
    totals: sumsOf(parts),
    shoppers: shoppers.toSorted((a, b) => byName(a.shopper, b.shopper)),
    programmes: (await programmes(connection, scope)).map(({ id, name }) => ({ id, name })),
  };
}

function byName(a: { id: string; name: string }, b: { id: string; name: string }): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
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
    const parts = await settledSums(connection, scope, { payment: id });
    const visits = parts.reduce((sum, part) => sum + part.visits, 0);
    views.push({ id, paidOn, reference, by: names.get(by_member) ?? '', at, visits, sums: sumsOf(parts) });
  }
  return views;
}
