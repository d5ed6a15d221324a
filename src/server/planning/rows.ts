import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import type { Proposed } from '#domain/planning/outcome.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { ObstacleView, type PlanRow, PlanWhy } from '#protocol/api/planning.ts';
import type { Connection } from '../store/database.ts';
import { people } from '../store/people.ts';
import type { PlanRecord, PlanRowRecord } from '../store/plans.ts';
import { visitsById } from '../store/programme-visits.ts';
import { storesById } from '../store/stores.ts';
import type { VisitRecord } from '../store/visits.ts';
import { feeOf } from '../visits/rows.ts';

const Obstacles = z.array(ObstacleView);
const Needed = { shopper: z.string(), is: z.number(), would: z.number() };

/** Why not, as it is kept: people by their ids. */
const KeptWhyNot = z.object({
  obstacles: z.array(z.object({ obstacle: ObstacleView, shoppers: z.int() })),
  nearest: z.nullable(
    z.discriminatedUnion('obstacle', [
      z.object({ obstacle: z.literal('rotation'), ...Needed }),
      z.object({ obstacle: z.literal('reach'), ...Needed }),
      z.object({ obstacle: z.literal('load'), ...Needed }),
      z.object({ obstacle: z.literal('qualification'), shopper: z.string(), lacking: z.array(z.string()) }),
    ]),
  ),
});

/** What was found, as it is kept: a row for each visit, in the order of their windows. */
export function rowsFrom(
  { organization, id: plan }: Pick<PlanRecord, 'organization' | 'id'>,
  { assigned, uncovered }: Proposed,
  visits: readonly VisitRecord[],
): PlanRowRecord[] {
  const given = new Map(assigned.map((one) => [one.visit, one]));
  const open = new Map(uncovered.map((one) => [one.visit, one]));
  return visits.map(({ id: visit, revision }, nr) => {
    const { shopper = null, day = null, ...why } = given.get(visit) ?? {};
    const reasons = shopper === null ? open.get(visit) : why;
    return {
      organization,
      plan,
      visit,
      nr,
      revision,
      shopper,
      planned: shopper,
      day,
      why: reasons ? JSON.stringify(reasons) : null,
      against: null,
      sent: null,
    };
  });
}

/** Rows of a plan as they are shown, with how their visits stand now. */
export async function viewsOf(
  connection: Connection,
  scope: CoordinatorScope,
  rows: readonly PlanRowRecord[],
): Promise<PlanRow[]> {
  const visits = new Map(
    (
      await visitsById(
        connection,
        scope,
        rows.map(({ visit }) => visit),
      )
    ).map((visit) => [visit.id, visit]),
  );
  const stores = await storesById(
    connection,
    scope,
    [...visits.values()].map(({ store }) => store),
  );
  const names = new Map((await people(connection, scope)).map(({ id, name }) => [id, name]));
  return rows.flatMap((row) => {
    const visit = visits.get(row.visit);
    const store = visit && stores.get(visit.store);
    return visit && store ? [viewOf(row, visit, store, (id) => ({ id, name: names.get(id) ?? '' }))] : [];
  });
}

function viewOf(
  row: PlanRowRecord,
  visit: VisitRecord,
  store: PlanRow['store'],
  named: (id: Id) => { id: Id; name: string },
): PlanRow {
  const isEdited = row.shopper !== row.planned;
  const isGiven = row.planned !== null;
  const reasons: unknown = row.why === null ? null : JSON.parse(row.why);
  return {
    visit: visit.id,
    store,
    window: { from: visit.window_from, to: visit.window_to },
    fee: feeOf(visit),
    state: visit.state,
    isChanged: row.sent === null && visit.revision !== row.revision,
    shopper: row.shopper === null ? null : named(row.shopper),
    day: isEdited ? null : row.day,
    isEdited,
    against: row.against === null ? [] : Obstacles.parse(JSON.parse(row.against)),
    why: !isEdited && isGiven && reasons !== null ? PlanWhy.parse(reasons) : null,
    whyNot: !isEdited && !isGiven && reasons !== null ? whyNotOf(reasons, named) : null,
    sent: row.sent,
  };
}

function whyNotOf(kept: unknown, named: (id: Id) => { id: Id; name: string }): PlanRow['whyNot'] {
  const { obstacles, nearest } = KeptWhyNot.parse(kept);
  return { obstacles, nearest: nearest && { ...nearest, shopper: named(nearest.shopper) } };
}
