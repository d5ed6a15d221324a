import { countsSince, isOverdue, standingOf, stepsFrom } from '#domain/action/standing.ts';
import type { Id } from '#domain/ids.ts';
import { shareOf } from '#domain/statistics/share.ts';
import { localTime } from '#domain/visit/daypart.ts';
import type { ActionPage, ActionRow, ActionStory, ActionsAsked } from '#protocol/api/actions.ts';
import { cursorOf, placeAt } from '../cursor.ts';
import { Problem } from '../problem.ts';
import {
  type ActionReader,
  type ActionRecord,
  type ActionVisit,
  actionAt,
  actions,
  measuredOf,
  stepsOf,
  type ToldStep,
} from '../store/actions.ts';
import type { Connection } from '../store/database.ts';
import { arePublished } from '../store/publications.ts';

const PAGE_ROWS = 50;

/** A page of the actions that the caller reaches, latest first. */
export async function listActions(
  connection: Connection,
  scope: ActionReader,
  { store, standard, after }: ActionsAsked,
  now: number,
): Promise<ActionPage> {
  const place = after === undefined ? null : placeAt(after);
  const found = await actions(connection, scope, { store, standard, after: place, limit: PAGE_ROWS + 1 });
  const page = found.slice(0, PAGE_ROWS);
  const ids = page.map(({ id }) => id);
  const steps = Map.groupBy(await stepsOf(connection, scope, ids), ({ action }) => action);
  const visits = Map.groupBy(await measuredOf(connection, scope, ids), ({ action }) => action);
  const last = page.at(-1);
  return {
    rows: page.map((one) => rowOf(one, steps.get(one.id) ?? [], visits.get(one.id) ?? [], now)),
    after: last && found.length > PAGE_ROWS ? cursorOf({ at: last.createdAt, id: last.id }) : null,
  };
}

/** One action with what was done and measured. Throws `not-found`. */
export async function readAction(
  connection: Connection,
  scope: ActionReader,
  id: Id,
  now: number,
): Promise<ActionStory> {
  const action = await actionAt(connection, scope, id);
  if (!action) throw new Problem('not-found');
  const steps = await stepsOf(connection, scope, [id]);
  const visits = await measuredOf(connection, scope, [id]);
  const row = rowOf(action, steps, visits, now);
  const { doneAt, met, n, state } = row.standing;
  const { purpose, howTo } = action.standard;
  const isVisible = action.visit !== null && (await arePublished(connection, scope, [action.visit])).size > 0;
  return {
    ...row,
    standard: { ...row.standard, purpose, howTo },
    visit: isVisible ? action.visit : null,
    question: action.question,
    steps: steps.map(({ step, note, by, at }) => ({ step, note, by, at })),
    visits: visits.map(({ action: _, ...visit }) => ({ ...visit, counts: countsSince(doneAt, visit) })),
    share: shareOf({ met, n }),
    may: [...stepsFrom(state)],
  };
}

function rowOf(
  { store, standard, visit: _, question: __, ...action }: ActionRecord,
  steps: readonly ToldStep[],
  visits: readonly ActionVisit[],
  now: number,
): ActionRow {
  const standing = standingOf(steps, visits);
  const today = localTime(now, store.timeZone).day;
  return {
    ...action,
    store,
    standard: { id: standard.id, name: standard.name },
    standing,
    isOverdue: isOverdue(standing.state, action.dueOn, today),
  };
}
