import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { Day } from '#domain/programme/programme.ts';
import { WallMs } from '#domain/time/stamp.ts';

/** Which visits: those made on these days, at the store, both within; of one program, or of all. */
export const PayQuery = z.object({
  from: Day,
  to: Day,
  programme: z.optional(Id),
  /** `due`: not paid yet. */
  show: z.optional(z.enum(['due', 'paid', 'all'])),
});
export type PayQuery = z.infer<typeof PayQuery>;

/** Sums in one currency's smallest unit: they are never added to those of another. `feeMinor` is without bonuses. */
export const PaySum = z.object({
  currency: z.string(),
  visits: z.int(),
  feeMinor: z.int(),
  bonusMinor: z.int(),
  expensesMinor: z.int(),
  totalMinor: z.int(),
  /** How much of the total is not paid yet. */
  dueMinor: z.int(),
});
export type PaySum = z.infer<typeof PaySum>;

/** One visit that is paid. */
export const PayLine = z.object({
  visit: Id,
  shopper: z.object({ id: Id, name: z.string() }),
  store: z.object({ name: z.string(), city: z.string(), client: z.string() }),
  visitedAt: WallMs,
  /** By the store's calendar. */
  day: Day,
  currency: z.nullable(z.string()),
  feeMinor: z.int(),
  bonusMinor: z.int(),
  expensesMinor: z.int(),
  totalMinor: z.int(),
  /** The share of the fee that was paid where the visit was prevented; `null`: it was not. */
  preventedPercent: z.nullable(z.int()),
  /** Hidden from the owner, and paid all the same. */
  isExcluded: z.boolean(),
  payment: z.nullable(z.object({ id: Id, paidOn: Day, reference: z.string() })),
});
export type PayLine = z.infer<typeof PayLine>;

export const PayList = z.object({
  totals: z.array(PaySum),
  shoppers: z.array(
    z.object({
      shopper: z.object({ id: Id, name: z.string() }),
      visits: z.int(),
      /** How many of them are not paid yet. */
      due: z.int(),
      sums: z.array(PaySum),
    }),
  ),
  programmes: z.array(z.object({ id: Id, name: z.string() })),
});
export type PayList = z.infer<typeof PayList>;

/** What is marked as paid: all that is due of these people in these days. `due` is how many that were as it was looked at. */
export const NewPayment = z.object({
  from: Day,
  to: Day,
  programme: z.optional(Id),
  shoppers: z
    .array(z.object({ id: Id, due: z.int().check(z.minimum(1)) }))
    .check(z.minLength(1), z.maxLength(500)),
  paidOn: Day,
  reference: z.string().check(z.trim(), z.maxLength(120)),
});
export type NewPayment = z.infer<typeof NewPayment>;

export const PaymentView = z.object({
  id: Id,
  paidOn: Day,
  reference: z.string(),
  by: z.string(),
  at: WallMs,
  visits: z.int(),
  sums: z.array(PaySum),
});
export type PaymentView = z.infer<typeof PaymentView>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** What shoppers are paid. */
export const payProcedures = {
  list: get('/pay', 'What is paid for the visits of some days, by shopper').input(PayQuery).output(PayList),
  lines: get('/pay/shoppers/{shopper}', 'A shopper’s visits that are paid, of some days')
    .input(z.extend(PayQuery, { shopper: Id }))
    .output(z.array(PayLine)),
  payments: get('/pay/payments', 'The last payments').output(z.array(PaymentView)),
  mark: post('/pay/payments', 'Mark as paid')
    .input(NewPayment)
    .output(z.object({ id: Id, visits: z.int() })),
  undo: post('/pay/payments/{payment}/undo', 'Take a payment back')
    .input(z.object({ payment: Id }))
    .output(z.object({ visits: z.int() })),
};
