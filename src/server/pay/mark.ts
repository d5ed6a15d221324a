import type { CoordinatorScope } from '#domain/scope.ts';
import type { NewPayment } from '#protocol/api/pay.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { addPayment, undoPayment } from '../store/payments.ts';
import { payLines } from './lines.ts';

/**
 * Marks all that is due of these shoppers in these days as paid. Throws `stale` where there is more or less of it by now than was
 * looked at: nothing is marked that nobody saw.
 */
export function markPaid(
  database: Database,
  scope: CoordinatorScope,
  { from, to, programme, shoppers, paidOn, reference }: NewPayment,
  at: number,
): Promise<{ id: string; visits: number }> {
  return database.transaction().execute(async (connection) => {
    const asked = { from, to, programme, show: 'due', shoppers: shoppers.map(({ id }) => id) } as const;
    const due = await payLines(connection, scope, asked);
    const byShopper = Map.groupBy(due, ({ shopper }) => shopper.id);
    const isSeen = shoppers.every(({ id, due: seen }) => byShopper.get(id)?.length === seen);
    if (!isSeen) throw new Problem('stale');
    const visits = shoppers.flatMap(({ id }) => byShopper.get(id) ?? []).map(({ visit }) => visit);
    const id = await addPayment(connection, scope, { paidOn, reference, at }, visits);
    return { id, visits: visits.length };
  });
}

/** Takes a payment back: its visits are due again. Throws `not-found`. */
export function takeBack(
  database: Database,
  scope: CoordinatorScope,
  payment: string,
  at: number,
): Promise<{ visits: number }> {
  return database.transaction().execute(async (connection) => {
    const visits = await undoPayment(connection, scope, payment, at);
    if (visits === null) throw new Problem('not-found');
    return { visits };
  });
}
