import type { Id } from '#domain/ids.ts';
import { plainTerms, type VisitTerms } from '#domain/visit/terms.ts';
import { type Random, randomFrom } from '../random.ts';
import { ilze, nasrin, type Shopper } from './cast.ts';
import { type DemoStore, demoStores } from './stores.ts';

/** A visit as the coordinator plans it. Times in milliseconds since 1970 UTC. */
export interface Plan {
  readonly id: Id;
  readonly store: DemoStore;
  readonly createdAt: number;
  readonly window: { readonly from: number; readonly to: number };
  readonly terms: VisitTerms;
}

/** What the chain's visits ask where nothing else is said. */
export const usualTerms: VisitTerms = { ...plainTerms, reportWithinHours: 24, preventedPayPercent: 50 };

/** A visit that took place: who went, when they entered, and the local hour of it. */
export interface PerformedPlan extends Plan {
  readonly shopper: Shopper;
  readonly enteredAt: number;
  readonly hour: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Ten visits to each store, six or seven days apart, the last a few days ago. */
const hours = [8, 12, 10, 16, 13, 9, 12, 15, 17, 13] as const;
const DAYS_BETWEEN = 6.8;
const LATEST_DAYS_AGO = 3;

/** The chain's last ten weeks before `now`, sixty visits, the oldest first. */
export function history(seed: string, now: number): PerformedPlan[] {
  const random = randomFrom(`${seed}/history`);
  return demoStores
    .flatMap((store) =>
      hours.map((hour, index) => {
        const daysAgo =
          LATEST_DAYS_AGO + Math.round((hours.length - 1 - index) * DAYS_BETWEEN + random.between(0, 4));
        return performedPlan(random, store, shopperFor(store, index), { now, daysAgo, hour });
      }),
    )
    .toSorted((a, b) => a.enteredAt - b.enteredAt);
}

/** Tehran is Nasrin's, Riga mostly Ilze's; elsewhere they take turns. */
function shopperFor({ city }: DemoStore, index: number): Shopper {
  if (city === 'Tehran') return nasrin;
  if (city === 'Riga') return index % 4 === 3 ? nasrin : ilze;
  return index % 2 === 0 ? ilze : nasrin;
}

interface When {
  readonly now: number;
  readonly daysAgo: number;
  readonly hour: number;
}

/** A visit some days before now, at this hour of the store's day. */
export function performedPlan(
  random: Random,
  store: DemoStore,
  shopper: Shopper,
  { now, daysAgo, hour }: When,
): PerformedPlan {
  const from = localHour(store, now, -daysAgo, hour - 1);
  const enteredAt = localHour(store, now, -daysAgo, hour) + random.whole(60, 3_400) * 1000;
  return {
    id: random.id(),
    store,
    shopper,
    hour,
    enteredAt,
    createdAt: from - random.whole(8, 12) * DAY_MS + random.whole(0, 6) * HOUR_MS,
    window: { from, to: from + 3 * HOUR_MS },
    terms: usualTerms,
  };
}

/** The instant at which it is this hour in the store, so many days from the day that it is there now. */
export function localHour({ timeZone }: DemoStore, now: number, days: number, hour: number): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  return today.add({ days }).toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;
}

/** The store of the chain with this id. Throws where there is none. */
export function storeNamed(id: Id): DemoStore {
  const store = demoStores.find((candidate) => candidate.id === id);
  if (!store) throw new Error(`No demo store ${id}`);
  return store;
}
