import * as z from 'zod/mini';
import { type Stage, stageOf, stages } from '#domain/programme/coverage.ts';
import { forecastOf, warningsOf } from '#domain/programme/forecast.ts';
import { periodsBetween } from '#domain/programme/period.ts';
import { riskDays, risksOf } from '#domain/programme/risk.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { textIn } from '#domain/text.ts';
import { localTime } from '#domain/visit/daypart.ts';
import type { VisitState } from '#domain/visit/states.ts';
import { dayAfter } from '#domain/visit/stretches.ts';
import type { ProgrammeRow, ProgrammeView, StageCounts } from '#protocol/api/programmes.ts';
import { Problem } from '../problem.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { clients } from '../store/programme-stores.ts';
import {
  visitsByProgramme,
  visitsOfProgramme,
  type WatchedVisit,
  watchedVisits,
} from '../store/programme-visits.ts';
import { type ProgrammeRecord, programmeAt, programmes, stepsOf } from '../store/programmes.ts';
import { namesOf } from '../store/visits.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { versionFor } from './agreed.ts';
import { chosenCounts, chosenStores } from './chosen.ts';
import { nextPeriods, qualifiedFor } from './preview.ts';

const STEPS_SHOWN = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const AHEAD_DAYS = 400;
/** All programmes, the latest first. */
export async function listProgrammes(
  connection: Connection,
  scope: CoordinatorScope,
  now: number,
): Promise<ProgrammeRow[]> {
  const all = await programmes(connection, scope);
  const counts = Map.groupBy(await visitsByProgramme(connection, scope), ({ programme }) => programme);
  const names = new Map((await clients(connection, scope)).map(({ id, name }) => [id, name]));
  const endBefore = now + riskDays.unassigned * DAY_MS;
  const watched = Map.groupBy(
    await watchedVisits(connection, scope, endBefore),
    ({ programme }) => programme,
  );
  const chosen = await chosenCounts(connection, scope, all);
  return all.map(({ id, name, state, revision, plan }) => ({
    id,
    name,
    state,
    revision,
    client: { id: plan.client, name: names.get(plan.client) ?? '' },
    rhythm: plan.rhythm.every,
    visits: plan.visits,
    stores: chosen.get(id) ?? 0,
    counts: countsOf(counts.get(id) ?? []),
    atRisk: atRiskAmong(watched.get(id) ?? [], now),
  }));
}

/** How many visits are in each stage. */
export function countsOf(
  states: readonly { readonly state: VisitState; readonly visits: number }[],
): StageCounts {
  const counts: Partial<Record<Stage, number>> = {};
  for (const { state, visits } of states) {
    const stage = stageOf(state);
    if (stage) counts[stage] = (counts[stage] ?? 0) + visits;
  }
  return Object.fromEntries(stages.flatMap((stage) => (counts[stage] ? [[stage, counts[stage]]] : [])));
}

/** How many are at risk, by what the visits themselves say; who could take them is asked on the board. */
function atRiskAmong(watched: readonly WatchedVisit[], now: number): number {
  const latest = new Map<string, number>();
  for (const visit of watched)
    latest.set(placeOf(visit), Math.max(visit.attempt, latest.get(placeOf(visit)) ?? 1));
  return watched.filter((visit) => {
    const replaced = visit.attempt < (latest.get(placeOf(visit)) ?? 1);
    const about = { replaced, noShows: visit.attempt - 1, turnedDown: 0, eligible: null };
    return risksOf({ ...visit, ...about }, now).length > 0;
  }).length;
}

function placeOf({ store, period, slot }: WatchedVisit): string {
  return `${store}/${period}/${slot}`;
}

/** One programme with its numbers, and what was done with it. Throws `not-found`. */
export async function readProgramme(
  connection: Connection,
  desk: CoordinatorDesk,
  id: string,
  now: number,
): Promise<ProgrammeView> {
  const { scope } = desk;
  const record = await programmeAt(connection, scope, id);
  if (!record) throw new Problem('not-found');
  const { plan } = record;
  const stores = await chosenStores(connection, scope, plan);
  const periods = nextPeriods(plan, now);
  const visits = await visitsOfProgramme(connection, scope, id, { periods: periods.map(({ key }) => key) });
  const { name: client } = (await clients(connection, scope)).find((one) => one.id === plan.client) ?? {
    name: '',
  };
  return {
    id,
    state: record.state,
    revision: record.revision,
    plan,
    client,
    checklistTitle: await titleOf(connection, desk, record),
    forecast: forecastOf(plan, stores.length),
    warnings: warningsOf({
      plan,
      stores: stores.length,
      period: periods[0] ?? null,
      qualified: await qualifiedFor(connection, scope, plan),
    }),
    counts: countsOf(await visitsByProgramme(connection, scope, id)),
    periods: periods.map((period) => ({
      ...period,
      visits: visits.filter((visit) => visit.period === period.key).length,
    })),
    steps: await stepsWithNames(connection, scope, record, now),
  };
}

async function titleOf(
  connection: Connection,
  { scope, locale }: CoordinatorDesk,
  { plan }: ProgrammeRecord,
): Promise<string | null> {
  const checklist = await checklistAt(connection, scope, await versionFor(connection, scope, plan));
  return checklist ? textIn(checklist.title, locale) : null;
}

const StepDetail = z.object({
  period: z._default(z.nullable(z.string()), null),
  visits: z._default(z.nullable(z.int()), null),
  unplaced: z._default(z.nullable(z.int()), null),
  change: z.optional(z.int()),
});

async function stepsWithNames(
  connection: Connection,
  scope: CoordinatorScope,
  { id, plan }: ProgrammeRecord,
  now: number,
): Promise<ProgrammeView['steps']> {
  const steps = await stepsOf(connection, scope, id, STEPS_SHOWN);
  const names = await namesOf(
    connection,
    scope,
    steps.flatMap(({ by_member }) => by_member ?? []),
  );
  const until = dayAfter(localTime(now, 'UTC').day, AHEAD_DAYS);
  const all = periodsBetween(plan, plan.firstDay, until);
  const periods = new Map(all.map((period) => [period.key, period]));
  return steps.map(({ step, by_member, detail, at }) => {
    const { period, visits, unplaced, change } = StepDetail.parse(JSON.parse(detail ?? '{}'));
    const by = by_member === null ? null : (names.get(by_member) ?? null);
    return { step, by, at, period: periods.get(period ?? '') ?? null, visits: change ?? visits, unplaced };
  });
}
