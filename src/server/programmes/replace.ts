import { randomUUID } from 'node:crypto';
import { periodsBetween } from '#domain/programme/period.ts';
import { placeWindow } from '#domain/programme/place.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { dayAfter, type Stretch } from '#domain/visit/stretches.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { asServer } from '../store/journals.ts';
import { storesOfClient } from '../store/programme-stores.ts';
import { addVisits } from '../store/programme-visits.ts';
import { programmeAt } from '../store/programmes.ts';
import { heldVisit } from '../store/reports.ts';
import { recordMove } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';
import { moveWithin } from '../visits/move.ts';
import { type CoordinatorDesk, rowsOf, termsOf } from '../visits/rows.ts';
import type { ProgrammeDeps } from './deps.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long whoever goes in its place has, where the period leaves no more than that. */
const SHORTEST_DAYS = 3;

/**
 * Makes another visit in place of one that nobody made, in the same slot, and marks the first as missed where that is not done
 * yet: one step. Each says in its history which the other is. Throws `not-found`, `stale`, `move-not-allowed`.
 */
export async function replaceVisit(
  deps: ProgrammeDeps,
  desk: CoordinatorDesk,
  asked: { readonly visit: string; readonly revision: number },
): Promise<VisitRow> {
  const { scope } = desk;
  return deps.database.transaction().execute(async (connection) => {
    const at = deps.now();
    const visit = await missedVisit(deps, connection, desk, asked);
    if (await isReplaced(connection, visit)) throw new Problem('move-not-allowed');
    const next = await another(connection, visit, at);
    await addVisits(connection, [next]);
    const by = scope.person;
    const linked = (to: string) => ({ replacement: to });
    await recordMove(connection, visit, {
      move: 'replaced',
      to: visit.state,
      by,
      detail: linked(next.id),
      at,
    });
    const planned = { move: 'replaces', to: next.state, by, detail: linked(visit.id), at } as const;
    const [row] = await rowsOf(connection, desk, [await recordMove(connection, next, planned)]);
    if (!row) throw new Error('A visit has one row');
    return row;
  });
}

/** The visit that nobody made. One whose shopper never came is marked as missed now, if its window is over. */
async function missedVisit(
  deps: ProgrammeDeps,
  connection: Connection,
  desk: CoordinatorDesk,
  asked: { readonly visit: string; readonly revision: number },
): Promise<VisitRecord> {
  const visit = await heldVisit(deps.database, connection, asServer(desk.scope), asked.visit);
  if (!visit) throw new Problem('not-found');
  if (visit.revision !== asked.revision) throw new Problem('stale');
  if (visit.state === 'missed' || visit.state === 'rejected') return visit;
  if (visit.window_to > deps.now()) throw new Problem('move-not-allowed');
  return (await moveWithin(deps, connection, desk, { ...asked, move: 'miss' })).moved;
}

/** Whether there is a later attempt in its slot. One that was planned by hand is replaced once, as its history says. */
async function isReplaced(connection: Connection, visit: VisitRecord): Promise<boolean> {
  const { organization, id } = visit;
  const moved = await connection
    .selectFrom('visit_moves')
    .select('id')
    .where('organization', '=', organization)
    .where('visit', '=', id)
    .where('move', '=', 'replaced')
    .executeTakeFirst();
  return moved !== undefined;
}

async function another(connection: Connection, visit: VisitRecord, now: number): Promise<VisitRecord> {
  const window = await windowFor(connection, visit, now);
  return {
    ...visit,
    id: randomUUID(),
    shopper: null,
    state: 'planned',
    revision: 1,
    created_at: now,
    window_from: window.from,
    window_to: window.to,
    terms: JSON.stringify({ ...termsOf(visit), offerUntil: null }),
    offer_until: null,
    grade: null,
    settled: null,
    attempt: visit.attempt === null ? null : visit.attempt + 1,
    bonus_minor: null,
    payment: null,
  };
}

/** The rest of its period, or some days where nothing is left of it; by the store's hours and the visit's own. */
async function windowFor(connection: Connection, visit: VisitRecord, now: number): Promise<Stretch> {
  const programme = visit.programme === null ? null : await programmeAt(connection, visit, visit.programme);
  const client = programme?.client ?? (await clientOf(connection, visit));
  const store = (await storesOfClient(connection, visit, client)).find(({ id }) => id === visit.store);
  if (!store) throw new Error(`Visit ${visit.id} is at a store`);
  const today = localTime(now, store.timeZone).day;
  const soonest = dayAfter(today, SHORTEST_DAYS);
  const period = programme && periodsBetween(programme.plan, today, today)[0];
  const last = period?.key === visit.period && period.to > soonest ? period.to : soonest;
  const length = { share: { from: today, to: last }, windowDays: 92, turn: 0 };
  const placed = placeWindow({ ...length, dayparts: termsOf(visit).dayparts, store, now });
  return placed ?? { from: now, to: now + SHORTEST_DAYS * DAY_MS };
}

async function clientOf(connection: Connection, { organization, store }: VisitRecord): Promise<string> {
  const row = await connection
    .selectFrom('stores')
    .select('client')
    .where('organization', '=', organization)
    .where('id', '=', store)
    .executeTakeFirstOrThrow();
  return row.client;
}
