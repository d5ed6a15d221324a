import { forecastOf, warningsOf } from '#domain/programme/forecast.ts';
import type { Slot } from '#domain/programme/generate.ts';
import { type Period, periodsBetween } from '#domain/programme/period.ts';
import type { ProgrammePlan } from '#domain/programme/programme.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { dayAfter } from '#domain/visit/stretches.ts';
import type { PreviewView } from '#protocol/api/programmes.ts';
import type { Connection } from '../store/database.ts';
import { shoppersHolding } from '../store/people.ts';
import { visitsOfProgramme } from '../store/programme-visits.ts';
import { programmeAt } from '../store/programmes.ts';
import { chosenStores, type NamedStore } from './chosen.ts';
import { effectsOf } from './effects.ts';
import { generateInTurns } from './in-turns.ts';

const AHEAD_DAYS = 400;
/** As many of the visits as anyone looks through. */
const SHOWN = 100;

/** What a plan would make of its first period that is not all made, and of the visits that are there. Nothing is written. */
export async function preview(
  connection: Connection,
  scope: CoordinatorScope,
  { programme, plan }: { readonly programme: string | null; readonly plan: ProgrammePlan },
  now: number,
): Promise<PreviewView> {
  const stores = await chosenStores(connection, scope, plan);
  const existing = programme === null ? [] : await visitsOfProgramme(connection, scope, programme);
  const { period, planned, unplaced } = await firstToMake({ plan, stores, existing, now });
  const before = programme === null ? undefined : await programmeAt(connection, scope, programme);
  const about = { plan, stores, now, visitsBefore: before?.plan.visits ?? plan.visits };
  const effects = before ? await effectsOf(connection, scope, { programme: before.id, ...about }) : null;
  const byId = new Map(stores.map((store) => [store.id, store]));
  const placed = <T extends { store: string }>(one: T) => {
    const store = byId.get(one.store);
    return store ? [{ ...one, store: placedStore(store) }] : [];
  };
  return {
    forecast: forecastOf(plan, stores.length),
    warnings: warningsOf({
      plan,
      stores: stores.length,
      period,
      qualified: await qualifiedFor(connection, scope, plan),
    }),
    period,
    made: planned.length,
    visits: planned
      .slice(0, SHOWN)
      .flatMap(placed)
      .map(({ store, slot, window, dayparts }) => ({ store, slot, window, dayparts: [...dayparts] })),
    unplaced: unplaced
      .slice(0, SHOWN)
      .flatMap(placed)
      .map(({ store, slot, because }) => ({ store, slot, because })),
    affected: {
      change: effects?.change.length ?? 0,
      cancel: effects?.cancel.length ?? 0,
      keep: effects?.keep.length ?? 0,
    },
  };
}

interface ToMake {
  readonly plan: ProgrammePlan;
  readonly stores: readonly NamedStore[];
  readonly existing: readonly Slot[];
  readonly now: number;
}

async function firstToMake({ plan, stores, existing, now }: ToMake) {
  const [current, next] = nextPeriods(plan, now);
  const made = (period: Period) => generateInTurns({ plan, period, stores, taken: existing, now });
  if (!current) return { period: null, planned: [], unplaced: [] };
  const first = await made(current);
  if (first.planned.length > 0 || !next) return { period: current, ...first };
  return { period: next, ...(await made(next)) };
}

/** The period that is on, or the first to come, and the one after it. */
export function nextPeriods(plan: ProgrammePlan, now: number): Period[] {
  const today = localTime(now, 'UTC').day;
  return periodsBetween(plan, today, dayAfter(today, AHEAD_DAYS)).slice(0, 2);
}

/** How many shoppers hold what the plan asks. */
export async function qualifiedFor(
  connection: Connection,
  scope: CoordinatorScope,
  { qualifications }: Pick<ProgrammePlan, 'qualifications'>,
): Promise<number> {
  const shoppers = await shoppersHolding(connection, scope);
  const name = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  return shoppers.filter(({ qualifications: held }) =>
    qualifications.every((needed) => held.some((one) => name(one) === name(needed))),
  ).length;
}

/** A store as lists name it. */
export function placedStore({ id, name, city, timeZone }: NamedStore) {
  return { id, name, city, timeZone };
}
