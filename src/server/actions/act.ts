import { randomUUID } from 'node:crypto';
import { type ActionStepName, standingOf, stepsFrom } from '#domain/action/standing.ts';
import type { Standard } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import { type OwnerScope, reachesStore } from '#domain/scope.ts';
import type { ActionChange, ActionMove, ActionStory, NewAction } from '#protocol/api/actions.ts';
import { Problem } from '../problem.ts';
import { namesIn } from '../reading/names.ts';
import {
  type ActionPlan,
  addAction,
  addStep,
  heldAction,
  measuredOf,
  rewriteAction,
  stepsOf,
} from '../store/actions.ts';
import type { Connection, Database } from '../store/database.ts';
import { publishedReport } from '../store/publications.ts';
import { placesNamed, publishedMonths } from '../store/reading.ts';
import { readAction } from './read.ts';

/** What these functions stand on. `now` is the server's clock. */
export interface ActDeps {
  readonly database: Database;
  readonly now: () => number;
}

/**
 * Opens an action at each of the stores. Throws `bad-input` with the field for a store that is not the owner's, a report that is not
 * of one of them, and a standard that nothing published there speaks of.
 */
export async function openActions(
  { database, now }: ActDeps,
  scope: OwnerScope,
  asked: NewAction,
): Promise<{ actions: Id[] }> {
  const { stores, standard: _, visit = null, question = null, ...plan } = asked;
  const createdAt = now();
  const actions = [...new Set(stores)].map((store) => ({ store, id: randomUUID() }));
  await database.transaction().execute(async (connection) => {
    const standard = await standardOf(connection, scope, asked);
    for (const { id, store } of actions) {
      await addAction(connection, scope, { ...plan, id, store, standard, visit, question, createdAt });
      await addStep(connection, scope, { action: id, step: 'open', note: '', at: createdAt });
    }
  });
  return { actions: actions.map(({ id }) => id) };
}

async function standardOf(connection: Connection, scope: OwnerScope, asked: NewAction): Promise<Standard> {
  const { stores, standard, visit } = asked;
  const known = await placesNamed(connection, scope, stores);
  if (stores.some((store) => !known.has(store) || !reachesStore(scope, store)))
    throw new Problem('bad-input', 'stores');
  const found =
    visit === undefined
      ? await publishedStandard(connection, scope, stores, standard)
      : await standardOfReport(connection, scope, visit, asked);
  if (!found) throw new Problem('bad-input', 'standard');
  return found;
}

async function publishedStandard(
  connection: Connection,
  scope: OwnerScope,
  stores: readonly Id[],
  standard: Id,
): Promise<Standard | undefined> {
  const period = await publishedMonths(connection, scope, stores);
  if (!period) return undefined;
  return (await namesIn(connection, scope, { period, stores })).standards.get(standard);
}

async function standardOfReport(
  connection: Connection,
  scope: OwnerScope,
  visit: Id,
  { stores, standard, question }: NewAction,
): Promise<Standard | undefined> {
  const report = await publishedReport(connection, scope, visit);
  if (!report || !stores.includes(report.store.id)) throw new Problem('bad-input', 'visit');
  const isAsked = report.checklist.sections.some(({ questions }) =>
    questions.some(({ id }) => id === question),
  );
  if (question !== undefined && !isAsked) throw new Problem('bad-input', 'question');
  return report.checklist.standards.find(({ id }) => id === standard);
}

/** Writes another plan. Throws `not-found`, `stale`, `move-not-allowed`. */
export function changeAction(
  deps: ActDeps,
  scope: OwnerScope,
  { action, revision, ...plan }: ActionChange,
): Promise<ActionStory> {
  return act(deps, scope, { action, revision, step: 'change', note: '' }, plan);
}

/** Takes a step. Throws `not-found`, `stale`, `move-not-allowed`, and `bad-input` where a note is missing that it needs. */
export async function moveAction(deps: ActDeps, scope: OwnerScope, move: ActionMove): Promise<ActionStory> {
  if (move.step !== 'reopen' && move.note === '') throw new Problem('bad-input', 'note');
  return act(deps, scope, move);
}

interface Acted {
  readonly action: Id;
  readonly revision: number;
  readonly step: ActionStepName;
  readonly note: string;
}

function act(
  { database, now }: ActDeps,
  scope: OwnerScope,
  { action: id, revision, step, note }: Acted,
  plan?: ActionPlan,
): Promise<ActionStory> {
  return database.transaction().execute(async (connection) => {
    const action = await heldAction(database, connection, scope, id);
    if (!action) throw new Problem('not-found');
    if (action.revision !== revision) throw new Problem('stale');
    const steps = await stepsOf(connection, scope, [id]);
    const { state } = standingOf(steps, await measuredOf(connection, scope, [id]));
    if (!stepsFrom(state).includes(step)) throw new Problem('move-not-allowed');
    const at = now();
    await rewriteAction(connection, scope, action, plan);
    await addStep(connection, scope, { action: id, step, note, at });
    return readAction(connection, scope, id, at);
  });
}
