import type { Handler } from 'hono';
import { PayQuery } from '#protocol/api/pay.ts';
import { payFile } from '../pay/file.ts';
import { payLines } from '../pay/lines.ts';
import { payList, paymentViews } from '../pay/list.ts';
import { markPaid, takeBack } from '../pay/mark.ts';
import { Problem } from '../problem.ts';
import { asCoordinator, scopeOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { coordinator } from './guards.ts';

/** What shoppers are paid. */
export function payApi({ database, now }: Pick<AppDeps, 'database' | 'now'>) {
  const { pay } = coordinator;
  return {
    list: pay.list.handler(({ context: { desk }, input }) => payList(database, desk.scope, input)),
    lines: pay.lines.handler(({ context: { desk }, input }) =>
      payLines(database, desk.scope, { ...input, shoppers: [input.shopper] }),
    ),
    payments: pay.payments.handler(({ context: { desk } }) => paymentViews(database, desk.scope)),
    mark: pay.mark.handler(({ context: { desk }, input }) => markPaid(database, desk.scope, input, now())),
    undo: pay.undo.handler(({ context: { desk }, input }) =>
      takeBack(database, desk.scope, input.payment, now()),
    ),
  };
}

/** `GET /api/pay/file?from=…&to=…&format=csv|xlsx`: the same list, visit by visit, to be saved. */
export function payFileRoute({ database, auth }: Pick<AppDeps, 'database' | 'auth'>): Handler<Env> {
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    const query = PayQuery.safeParse(c.req.query());
    if (!query.success) throw new Problem('bad-input');
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
    const { bytes, type } = await payFile(database, scope, query.data, format);
    return c.body(bytes, 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="pay-${query.data.from}-${query.data.to}.${format}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  };
}
