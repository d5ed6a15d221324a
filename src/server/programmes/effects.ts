import { periodsBetween } from '#domain/programme/period.ts';
import type { ProgrammePlan } from '#domain/programme/programme.ts';
import { type Reconciled, reconcile } from '#domain/programme/reconcile.ts';
import type { Scope } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { dayAfter } from '#domain/visit/stretches.ts';
import type { Connection } from '../store/database.ts';
import { visitsOfProgramme } from '../store/programme-visits.ts';
import type { NamedStore } from './chosen.ts';

/** No period is longer than a quarter, but own dates may be. */
const LOOKED_BACK_DAYS = 400;

interface Asked {
  readonly programme: string;
  readonly plan: ProgrammePlan;
  /** How many visits it had in a period before. */
  readonly visitsBefore: number;
  readonly stores: readonly NamedStore[];
  readonly now: number;
}

/** What a plan would do to the visits that a programme has. */
export async function effectsOf(
  connection: Connection,
  scope: Pick<Scope, 'organization'>,
  { programme, plan, visitsBefore, stores, now }: Asked,
): Promise<Reconciled> {
  const existing = await visitsOfProgramme(connection, scope, programme);
  const today = localTime(now, 'UTC').day;
  const periods = periodsBetween(plan, dayAfter(today, -LOOKED_BACK_DAYS), dayAfter(today, LOOKED_BACK_DAYS));
  const keys = new Set(periods.map(({ key }) => key));
  return reconcile({
    existing,
    stores: new Set(stores.map(({ id }) => id)),
    hasPeriod: (key) => keys.has(key),
    visits: plan.visits,
    visitsBefore,
    now,
  });
}
