import { type Period, periodOn } from '#domain/programme/period.ts';
import type { ProgrammePlan } from '#domain/programme/programme.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { dayAfter } from '#domain/visit/stretches.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { payList } from '../pay/list.ts';
import { markPaid } from '../pay/mark.ts';
import { makePeriod } from '../programmes/make.ts';
import { duePeriods } from '../programmes/rounds.ts';
import { randomFrom } from '../random.ts';
import type { Database } from '../store/database.ts';
import { addProgramme, addStep, type ProgrammeRecord } from '../store/programmes.ts';
import type { SlotPlace } from '../store/visits.ts';
import { chain, coordinator } from './cast.ts';
import { coordinatorScope, rethrow } from './desk.ts';

/** The programme that all of the chain's visits belong to. */
export const weekly = 'wrenfold-weekly';

const DAY_MS = 24 * 60 * 60 * 1000;
const WEEKS = 12;
/** What was made longer ago than this has been paid. */
const PAID_DAYS_AGO = 28;

/** A visit a week to every store, from twelve weeks before `now` on. */
export function weeklyPlan(now: number): ProgrammePlan {
  return {
    ...{
      name: 'Counter service, weekly',
      client: chain.id,
      checklist: coffeeChecklist.id,
      version: 'latest',
    },
    stores: { by: 'filter', regions: [], concepts: [], tags: [] },
    rhythm: { every: 'week' },
    visits: 1,
    quotas: [],
    windowDays: 3,
    ...{ rotation: null, qualifications: [], currency: 'EUR', feeMinor: 1_200, reimbursementCapMinor: 950 },
    bonus: [{ daysLeft: 2, percent: 25 }],
    limits: { open: 6, perPeriod: null },
    ...{
      reportWithinHours: 24,
      preventedPayPercent: 50,
      appealDays: 14,
      budgetMinor: 15_000,
      isOffered: false,
    },
    firstDay: firstDay(now),
    ...{ lastDay: null, aheadDays: 7 },
  };
}

function firstDay(now: number): string {
  const today = localTime(now - WEEKS * 7 * DAY_MS, 'UTC');
  return dayAfter(today.day, 1 - today.weekday);
}

/** Starts the programme, before its first visit is planned. */
export async function startWeekly(database: Database, now: number): Promise<void> {
  const plan = weeklyPlan(now);
  const { name, client } = plan;
  const at = Date.parse(`${plan.firstDay}T08:00:00Z`);
  const record: ProgrammeRecord = {
    organization: chain.id,
    id: weekly,
    name,
    client,
    state: 'running',
    plan,
    revision: 1,
    created_at: at,
  };
  await addProgramme(database, record);
  await addStep(database, record, { step: 'created', by: coordinator.id, at });
  await addStep(database, record, { step: 'started', by: coordinator.id, at: at + 60_000 });
}

/** Which visit of the programme one at this store and time is: the next of its week. */
export async function placeInWeekly(
  database: Database,
  { store, at, timeZone }: { readonly store: string; readonly at: number; readonly timeZone: string },
): Promise<SlotPlace | null> {
  const period: Period | null = periodOn(
    { rhythm: { every: 'week' }, firstDay: '2000-01-03', lastDay: null },
    localTime(at, timeZone).day,
  );
  if (!period) return null;
  const last = await database
    .selectFrom('visits')
    .select(({ fn }) => fn.max<number | null>('slot').as('slot'))
    .where('organization', '=', chain.id)
    .where('programme', '=', weekly)
    .where('period', '=', period.key)
    .where('store', '=', store)
    .executeTakeFirst();
  return { programme: weekly, period: period.key, slot: (last?.slot ?? 0) + 1, attempt: 1 };
}

/** Makes the visits of this week and the next that nobody planned by hand. */
export async function makeWeekly(database: Database, seed: string, now: number): Promise<void> {
  const random = randomFrom(`${seed}/weekly`);
  const deps = { database, now: () => now, unexpected: rethrow, newId: () => random.id() };
  for (const period of duePeriods({ plan: weeklyPlan(now) }, now))
    await makePeriod(deps, coordinatorScope, { programme: weekly, period });
}

/** Pays what was made four weeks ago and earlier. */
export async function payEarlier(database: Database, now: number): Promise<void> {
  const day = (ago: number) => localTime(now - ago * DAY_MS, 'UTC').day;
  const days = { from: day(WEEKS * 7 + 7), to: day(PAID_DAYS_AGO) };
  const { shoppers } = await payList(database, coordinatorScope, days);
  const due = shoppers.filter((row) => row.due > 0).map(({ shopper: { id }, due }) => ({ id, due }));
  if (due.length === 0) return;
  const payment = { ...days, shoppers: due, paidOn: day(PAID_DAYS_AGO - 5), reference: 'SEPA 2026-041' };
  await markPaid(database, coordinatorScope, payment, now - (PAID_DAYS_AGO - 5) * DAY_MS);
}
