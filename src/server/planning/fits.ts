import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import { isCandidate, kmBetween } from '#domain/planning/candidates.ts';
import { Prepared } from '#domain/planning/prepared.ts';
import type { Obstacle, PlanProblem, PlanShopper, PlanVisit } from '#domain/planning/problem.ts';
import { obstaclesTogether } from '#domain/planning/together.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { verdictsOf } from '#domain/visit/eligibility.ts';
import { PlanAsked, type PlanFit } from '#protocol/api/planning.ts';
import { VerdictView } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { people } from '../store/people.ts';
import { planAt, planRows } from '../store/plans.ts';
import { visitsById } from '../store/programme-visits.ts';
import { problemOf } from './gather.ts';

interface Asked {
  readonly plan: Id;
  readonly visit: Id;
  readonly now: number;
  /** Absent: every shopper. */
  readonly shopper?: Id;
}

/** Each shopper for a visit of a plan, judged beside what else the plan gives them now; best suited first. Throws `not-found`. */
export async function planFits(
  connection: Connection,
  scope: CoordinatorScope,
  { plan: id, visit: visitId, now, shopper: only }: Asked,
): Promise<PlanFit[]> {
  const plan = await planAt(connection, scope, id);
  const rows = plan ? await planRows(connection, scope, id) : [];
  if (!plan || !rows.some(({ visit }) => visit === visitId)) throw new Problem('not-found');
  const unsent = rows.filter(
    ({ visit, sent, shopper }) => visit === visitId || (sent === null && shopper !== null),
  );
  const records = await visitsById(
    connection,
    scope,
    unsent.map(({ visit }) => visit),
  );
  const asked = PlanAsked.parse(JSON.parse(plan.asked));
  const problem = await problemOf(connection, scope, records, { asked, now });
  const visit = problem.visits.find((one) => one.id === visitId);
  if (!visit) throw new Problem('not-found');
  const holder = new Map(unsent.map((row) => [row.visit, row.shopper]));
  const theirs = Map.groupBy(
    problem.visits.filter((one) => one !== visit),
    (one) => holder.get(one.id),
  );
  const names = new Map((await people(connection, scope)).map((person) => [person.id, person.name]));
  return problem.shoppers
    .filter((one) => only === undefined || one.id === only)
    .map((one) => fitOf(problem, one, visit, theirs.get(one.id) ?? [], names.get(one.id) ?? ''))
    .toSorted(
      (a, b) => a.obstacles.length - b.obstacles.length || (a.km ?? 0) - (b.km ?? 0) || a.visits - b.visits,
    );
}

function fitOf(
  problem: PlanProblem,
  shopper: PlanShopper,
  visit: PlanVisit,
  theirs: readonly PlanVisit[],
  name: string,
): PlanFit {
  const { record } = shopper;
  const claimed = theirs.map(({ id, store, window, of }) => ({
    ...{ visit: id, store: store.id, client: store.client, window },
    ...(of ? of : {}),
  }));
  const beside = { ...record, claimed: [...(record.claimed ?? []), ...claimed] };
  const verdicts = verdictsOf({ visit, record: beside, now: problem.now });
  const km = kmBetween(visit, shopper);
  return {
    id: shopper.id,
    name,
    visits: theirs.length,
    km: km === null ? null : Math.round(km),
    obstacles: obstaclesFor({ ...problem, shoppers: [shopper] }, visit, theirs),
    verdicts: z.array(VerdictView).parse(verdicts),
  };
}

/** What stands against it by the visit alone; where nothing does, by all that they would have. */
function obstaclesFor(problem: PlanProblem, visit: PlanVisit, theirs: readonly PlanVisit[]): Obstacle[] {
  const prepared = new Prepared({ ...problem, visits: [visit, ...theirs] });
  const found = prepared.candidates.of(0, 0, 'all');
  return isCandidate(found)
    ? obstaclesTogether(prepared, 0, [...prepared.problem.visits.keys()])
    : [...found.obstacles];
}
