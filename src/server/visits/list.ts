import type { VisitRow } from '#protocol/api/views.ts';
import type { VisitListAsked, VisitPage } from '#protocol/api/visit-list.ts';
import { everyRow } from '../listing/every.ts';
import type { Connection } from '../store/database.ts';
import { type VisitOrder, visitCounts, visitPage, visitReach } from '../store/visit-list.ts';
import { type CoordinatorDesk, rowsOf } from './rows.ts';

const DEFAULT_LIMIT = 50;

/** What of a request says which visits, and in which order: everything but the page. */
export type VisitsWanted = Omit<VisitListAsked, 'after' | 'limit'>;

/** A page of visits, latest window first unless asked otherwise, and how many there are in each state. Throws `bad-input` for a mark that is not ours. */
export async function listVisits(
  connection: Connection,
  desk: CoordinatorDesk,
  request: VisitListAsked,
): Promise<VisitPage> {
  const { after, limit = DEFAULT_LIMIT, ...wanted } = request;
  const reach = await visitReach(connection, desk.scope, wanted);
  const page = await visitPage(connection, desk.scope, reach, orderOf(wanted), { after, limit });
  return {
    rows: await rowsOf(connection, desk, page.rows),
    after: page.after,
    counts: await visitCounts(connection, desk.scope, reach),
  };
}

/** All of them, as they are read. */
export function everyVisit(
  connection: Connection,
  desk: CoordinatorDesk,
  wanted: VisitsWanted,
): AsyncGenerator<VisitRow> {
  return everyRow(async (asked) => {
    const reach = await visitReach(connection, desk.scope, wanted);
    const page = await visitPage(connection, desk.scope, reach, orderOf(wanted), asked);
    return { rows: await rowsOf(connection, desk, page.rows), after: page.after };
  });
}

function orderOf({ sort = 'window', direction = 'desc' }: VisitsWanted): VisitOrder {
  return { by: sort, direction };
}
