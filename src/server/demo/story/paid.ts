import type { Story } from './story.ts';

/** What the till printed: the total in the smallest unit of its ISO 4217 currency, and the store's own day and time. */
export interface Paid {
  readonly total: number;
  readonly currency: string;
  readonly date: string;
  readonly time: string;
}

/** From the order's last word to the paper in the hand. */
const PRINTING_SECONDS = 8;
/** Tills in Iran print tomans, ten rials each; the currency is the rial. */
const RIALS_PER_TOMAN = 10;

/** The receipt of this story's order. */
export function paidIn({ store, drink, food, enteredAt, course }: Story): Paid {
  const { currency, decimals } = store.till;
  const price = drink.price + food.price;
  const at = Math.round(enteredAt + (course.ordered + PRINTING_SECONDS) * 1000);
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(store.timeZone);
  return {
    ...(currency === 'TOMAN'
      ? { total: price * RIALS_PER_TOMAN, currency: 'IRR' }
      : { total: Math.round(price * 10 ** decimals), currency }),
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}
