import { risksOf } from '#domain/programme/risk.ts';
import { isOpenToTake } from '#domain/visit/bonus.ts';
import { afterMove } from '#domain/visit/state.ts';
import type { CellsMove, CellVisits } from '#protocol/api/programmes.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { storesOfClient } from '../store/programme-stores.ts';
import { turnedDownBy, visitsById, visitsOfProgramme } from '../store/programme-visits.ts';
import { programmeAt } from '../store/programmes.ts';
import { recordMove } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';
import { type CoordinatorDesk, rowsOf } from '../visits/rows.ts';
import { type ProgrammeDeps, TOLD_AT_ONCE } from './deps.ts';
import { eligibleFor } from './eligible.ts';
import { placedStore } from './preview.ts';

/** The visits of a store in a period, by their numbers, with why they are at risk. Throws `not-found`. */
export async function cellVisits(
  connection: Connection,
  desk: CoordinatorDesk,
  asked: { readonly programme: string; readonly store: string; readonly period: string },
  now: number,
): Promise<CellVisits> {
  const { scope } = desk;
  const programme = await programmeAt(connection, scope, asked.programme);
  const stores = programme ? await storesOfClient(connection, scope, programme.plan.client) : [];
  const store = stores.find(({ id }) => id === asked.store);
  if (!store) throw new Problem('not-found');
  const places = await visitsOfProgramme(connection, scope, asked.programme, {
    periods: [asked.period],
    stores: [asked.store],
  });
  const records = new Map(
    (
      await visitsById(
        connection,
        scope,
        places.map(({ visit }) => visit),
      )
    ).map((one) => [one.id, one]),
  );
  const inOrder = places.flatMap(({ visit }) => records.get(visit) ?? []);
  const turnedDown = await turnedDownBy(
    connection,
    scope,
    inOrder.map(({ id }) => id),
  );
  const eligible = await eligibleFor(connection, scope, inOrder, now);
  const rows = new Map((await rowsOf(connection, desk, inOrder)).map((row) => [row.id, row]));
  const last = new Map(places.map(({ slot, attempt }) => [slot, attempt]));
  return {
    store: placedStore(store),
    visits: places.flatMap(({ visit, slot, attempt, state, windowFrom, windowTo }) => {
      const row = rows.get(visit);
      const replaced = attempt < (last.get(slot) ?? attempt);
      const history = { noShows: attempt - 1, turnedDown: turnedDown.get(visit) ?? 0 };
      const about = {
        state,
        windowFrom,
        windowTo,
        replaced,
        ...history,
        eligible: eligible.get(visit) ?? null,
      };
      return row ? [{ row, slot, attempt, risks: risksOf(about, now) }] : [];
    }),
  };
}

/** Offers or cancels the visits of several cells that nobody has taken. What is in no state for it is left, and counted. */
export async function moveCells(
  deps: ProgrammeDeps,
  { scope }: CoordinatorDesk,
  { programme, cells, move }: CellsMove,
): Promise<{ moved: number; left: number }> {
  const at = deps.now();
  const { done, left } = await deps.database.transaction().execute(async (connection) => {
    const wanted = new Set(cells.map(({ store, period }) => `${store}/${period}`));
    const places = await visitsOfProgramme(connection, scope, programme, {
      periods: [...new Set(cells.map(({ period }) => period))],
      stores: [...new Set(cells.map(({ store }) => store))],
    });
    const those = places.filter(({ store, period }) => wanted.has(`${store}/${period}`));
    const done: { before: VisitRecord; after: VisitRecord }[] = [];
    for (const visit of await visitsById(
      connection,
      scope,
      those.map((one) => one.visit),
    )) {
      const to = afterMove(visit.state, move, 'coordinator');
      const isTheirs = !isOpenToTake(visit.state) || visit.window_to <= at;
      if (!to || isTheirs) continue;
      const after = await recordMove(connection, visit, { move, to, shopper: null, by: scope.person, at });
      done.push({ before: visit, after });
    }
    return { done, left: those.length - done.length };
  });
  for (const { before, after } of done.slice(0, TOLD_AT_ONCE)) deps.notify?.(before, after, move);
  return { moved: done.length, left };
}
