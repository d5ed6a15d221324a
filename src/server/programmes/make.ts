import { type Period, periodsBetween } from '#domain/programme/period.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { afterMove } from '#domain/visit/state.ts';
import { dayAfter } from '#domain/visit/stretches.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { addVisits, visitsOfProgramme } from '../store/programme-visits.ts';
import { addStep, heldProgramme, type ProgrammeRecord } from '../store/programmes.ts';
import { recordMove } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';
import { versionFor, visitFrom } from './agreed.ts';
import { chosenStores } from './chosen.ts';
import { type ProgrammeDeps, TOLD_AT_ONCE } from './deps.ts';
import { generateInTurns } from './in-turns.ts';

/** How far ahead a period may begin to be made by hand. */
const AHEAD_DAYS = 400;

/** What came of making a period. */
export interface Made {
  readonly made: number;
  readonly unplaced: number;
}

/**
 * Makes the visits of a period that are not there yet, and offers them where the programme says so. Made again, and by two at once,
 * nothing is made twice. `by` is absent where the server does it itself. Throws `not-found`, `move-not-allowed` for a programme
 * that is not running, `bad-input` for a period that it does not have.
 */
export async function makePeriod(
  deps: ProgrammeDeps,
  scope: Pick<CoordinatorScope, 'organization'>,
  asked: { readonly programme: string; readonly period: string; readonly by?: string },
): Promise<Made> {
  const { database } = deps;
  const now = deps.now();
  const { made, unplaced } = await database.transaction().execute(async (connection) => {
    const programme = await heldProgramme(database, connection, scope, asked.programme);
    if (!programme) throw new Problem('not-found');
    if (programme.state !== 'running') throw new Problem('move-not-allowed');
    const period = periodNamed(programme, asked.period, now);
    return fill(connection, programme, period, { by: asked.by, now, newId: deps.newId });
  });
  for (const visit of made.filter(({ state }) => state === 'offered').slice(0, TOLD_AT_ONCE))
    deps.notify?.(null, visit, 'offer');
  return { made: made.length, unplaced };
}

/** The period of this key that has a day from today on. Throws `bad-input`. */
function periodNamed({ plan }: ProgrammeRecord, key: string, now: number): Period {
  const today = localTime(now, 'UTC').day;
  const all = periodsBetween(plan, dayAfter(today, -1), dayAfter(today, AHEAD_DAYS));
  const period = all.find((one) => one.key === key);
  if (!period) throw new Problem('bad-input', 'period');
  return period;
}

interface Making {
  readonly by: string | undefined;
  readonly now: number;
  readonly newId: (() => string) | undefined;
}

async function fill(
  connection: Connection,
  programme: ProgrammeRecord,
  period: Period,
  { by, now, newId }: Making,
): Promise<{ made: VisitRecord[]; unplaced: number }> {
  const { plan } = programme;
  const stores = await chosenStores(connection, programme, plan);
  const taken = await visitsOfProgramme(connection, programme, programme.id, { periods: [period.key] });
  const { planned, unplaced } = await generateInTurns({ plan, period, stores, taken, now });
  if (planned.length === 0) return { made: [], unplaced: unplaced.length };
  const checklist = await versionFor(connection, programme, plan);
  const visits = planned.map((one) => visitFrom(programme, one, { checklist, at: now, newId }));
  await addVisits(connection, visits);
  const detail = { period: period.key, visits: visits.length, unplaced: unplaced.length };
  await addStep(connection, programme, { step: 'made', by, detail, at: now });
  return {
    made: plan.isOffered ? await offered(connection, visits, by, now) : visits,
    unplaced: unplaced.length,
  };
}

async function offered(
  connection: Connection,
  visits: readonly VisitRecord[],
  by: string | undefined,
  at: number,
): Promise<VisitRecord[]> {
  const done: VisitRecord[] = [];
  for (const visit of visits) {
    const to = afterMove(visit.state, 'offer', 'coordinator');
    if (to) done.push(await recordMove(connection, visit, { move: 'offer', to, ...(by ? { by } : {}), at }));
  }
  return done;
}
