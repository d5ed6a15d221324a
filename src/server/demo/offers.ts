import { plainTerms, type VisitTerms } from '#domain/visit/terms.ts';
import { randomFrom } from '../random.ts';
import { nasrin, type Shopper } from './cast.ts';
import { localHour, type Plan, storeNamed } from './plan.ts';

/** A visit on the job board, and who turned it down already. */
export interface OfferPlan extends Plan {
  readonly declined: { readonly by: Shopper; readonly because: string } | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const workdays = [1, 2, 3, 4, 5];

/** Weekday lunch hours: when the queues are. */
export const lunch = { weekdays: workdays, from: '11:30', to: '14:00' };

interface Offered {
  readonly store: string;
  /** The first and the last day of the window, from today on. */
  readonly days: readonly [number, number];
  readonly terms: Partial<VisitTerms>;
  readonly declined?: OfferPlan['declined'];
}

/**
 * The job board. For the first shopper three can be taken, one of them only from a later day on; the others show each another
 * reason why not: too soon at the store, too soon at the chain, and something that she does not hold.
 */
export function jobBoard(seed: string, now: number): OfferPlan[] {
  const random = randomFrom(`${seed}/offers`);
  return offered(now).map(({ store: id, days: [first, last], terms, declined = null }) => {
    const store = storeNamed(id);
    return {
      id: random.id(),
      store,
      createdAt: now - random.whole(20, 70) * HOUR_MS,
      window: { from: localHour(store, now, first, 8), to: localHour(store, now, last, 20) },
      terms: { ...boardTerms, ...terms },
      declined,
    };
  });
}

const boardTerms: VisitTerms = {
  ...plainTerms,
  qualifications: ['Barista basics'],
  reportWithinHours: 24,
  preventedPayPercent: 50,
};

function offered(now: number): Offered[] {
  return [
    {
      store: 'riga-kalku',
      days: [1, 1],
      terms: { offerUntil: now + 3 * HOUR_MS },
      declined: { by: nasrin, because: 'I am in Prague that day.' },
    },
    { store: 'prague-vinohrady', days: [2, 9], terms: { dayparts: [lunch], offerUntil: now + 2 * DAY_MS } },
    { store: 'riga-station', days: [4, 5], terms: { rotation: { days: 90, of: 'store' } } },
    { store: 'prague-andel', days: [1, 16], terms: { rotation: { days: 14, of: 'store' } } },
    { store: 'amsterdam-haarlemmer', days: [5, 7], terms: { rotation: { days: 30, of: 'client' } } },
    {
      store: 'tehran-valiasr',
      days: [3, 4],
      terms: { qualifications: ['Barista basics', 'Persian spoken'] },
    },
  ];
}
