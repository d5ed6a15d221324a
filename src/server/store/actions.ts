import type { ActionStep, ActionStepName, MeasuredVisit } from '#domain/action/standing.ts';
import { Channel, Standard } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, OwnerScope } from '#domain/scope.ts';
import type { Place } from '../cursor.ts';
import { type Connection, type Database, holdRows } from './database.ts';
import type { ServerScope } from './journals.ts';

/** Whose actions: those at the stores that the scope reaches. */
export type ActionReader = OwnerScope | CoordinatorScope;

/** What is to be done, by whom, until when. */
export interface ActionPlan {
  readonly what: string;
  readonly who: string;
  readonly dueOn: string;
  readonly training: string;
}

/** An action as it is kept. */
export interface ActionRecord extends ActionPlan {
  readonly id: Id;
  readonly revision: number;
  readonly createdAt: number;
  readonly store: {
    readonly id: Id;
    readonly name: string;
    readonly city: string;
    readonly timeZone: string;
  };
  readonly standard: Standard;
  readonly channel: Channel;
  readonly visit: Id | null;
  readonly question: Id | null;
}

export interface NewActionRecord extends ActionPlan {
  readonly id: Id;
  readonly createdAt: number;
  readonly store: Id;
  readonly standard: Standard;
  readonly channel: Channel;
  readonly visit: Id | null;
  readonly question: Id | null;
}

/** Adds an action at a store that the scope reaches; the caller has made sure of that. */
export async function addAction(
  connection: Connection,
  { organization }: OwnerScope,
  { standard, dueOn, createdAt, ...action }: NewActionRecord,
): Promise<void> {
  const about = { standard: standard.id, about: JSON.stringify(standard) };
  const row = { ...action, ...about, due_on: dueOn, created_at: createdAt, organization, revision: 1 };
  await connection.insertInto('actions').values(row).execute();
}

/** Writes another plan, and makes the revision the next. */
export async function rewriteAction(
  connection: Connection,
  { organization }: OwnerScope,
  { id, revision }: Pick<ActionRecord, 'id' | 'revision'>,
  plan?: ActionPlan,
): Promise<void> {
  const written = plan ? { what: plan.what, who: plan.who, due_on: plan.dueOn, training: plan.training } : {};
  await connection
    .updateTable('actions')
    .set({ ...written, revision: revision + 1 })
    .where('organization', '=', organization)
    .where('id', '=', id)
    .execute();
}

/** One action, held until the transaction ends. */
export async function heldAction(
  database: Database,
  connection: Connection,
  scope: OwnerScope,
  id: Id,
): Promise<ActionRecord | undefined> {
  const held = await connection
    .selectFrom('actions')
    .select('id')
    .where('organization', '=', scope.organization)
    .where('id', '=', id)
    .modifyEnd(holdRows(database))
    .executeTakeFirst();
  return held && actionAt(connection, scope, id);
}

/** One action at a store that the scope reaches. */
export async function actionAt(
  connection: Connection,
  scope: ActionReader,
  id: Id,
): Promise<ActionRecord | undefined> {
  if (scope.stores.length === 0) return undefined;
  const row = await reached(connection, scope).where('actions.id', '=', id).executeTakeFirst();
  return row && recordOf(row);
}

export interface ActionsWanted {
  readonly store?: Id | undefined;
  readonly standard?: Id | undefined;
  readonly after?: Place | null;
  readonly limit: number;
}

/** Actions at stores that the scope reaches, latest first. */
export async function actions(
  connection: Connection,
  scope: ActionReader,
  { store, standard, after, limit }: ActionsWanted,
): Promise<ActionRecord[]> {
  if (scope.stores.length === 0) return [];
  let page = reached(connection, scope);
  if (store) page = page.where('actions.store', '=', store);
  if (standard) page = page.where('actions.standard', '=', standard);
  if (after) {
    page = page.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('actions.created_at', 'actions.id'), '<', tuple(after.at, after.id)),
    );
  }
  const rows = await page
    .orderBy('actions.created_at', 'desc')
    .orderBy('actions.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(recordOf);
}

function reached(connection: Connection, { organization, stores }: ActionReader) {
  const all = connection
    .selectFrom('actions')
    .innerJoin('stores', (join) =>
      join.onRef('stores.organization', '=', 'actions.organization').onRef('stores.id', '=', 'actions.store'),
    )
    .where('actions.organization', '=', organization)
    .select(['actions.id', 'actions.revision', 'actions.created_at as createdAt', 'actions.channel'])
    .select(['actions.what', 'actions.who', 'actions.due_on as dueOn', 'actions.training'])
    .select(['actions.about', 'actions.visit', 'actions.question', 'actions.store'])
    .select(['stores.name', 'stores.city', 'stores.time_zone as timeZone']);
  return stores === 'all' ? all : all.where('actions.store', 'in', stores);
}

type ReachedRow = Awaited<ReturnType<ReturnType<typeof reached>['executeTakeFirstOrThrow']>>;

function recordOf({ store, name, city, timeZone, about, channel, ...row }: ReachedRow): ActionRecord {
  return {
    ...row,
    store: { id: store, name, city, timeZone },
    standard: Standard.parse(JSON.parse(about)),
    channel: Channel.parse(channel),
  };
}

/** A step as it is told, with the name of who took it. */
export interface ToldStep extends ActionStep {
  readonly action: Id;
  readonly note: string;
  readonly by: string | null;
}

/** Adds a step behind those that there are. The action is held. */
export async function addStep(
  connection: Connection,
  { organization, person }: OwnerScope,
  { action, step, note, at }: { action: Id; step: ActionStepName; note: string; at: number },
): Promise<void> {
  const { last } = await connection
    .selectFrom('action_steps')
    .select(({ fn }) => fn.max('nr').as('last'))
    .where('organization', '=', organization)
    .where('action', '=', action)
    .executeTakeFirstOrThrow();
  await connection
    .insertInto('action_steps')
    .values({ organization, action, nr: (last ?? 0) + 1, step, note, by_member: person, at })
    .execute();
}

/** The steps of some actions, in their order. */
export async function stepsOf(
  connection: Connection,
  { organization }: ActionReader,
  ids: readonly Id[],
): Promise<ToldStep[]> {
  if (ids.length === 0) return [];
  return connection
    .selectFrom('action_steps')
    .leftJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'action_steps.organization')
        .onRef('members.id', '=', 'action_steps.by_member'),
    )
    .select(['action_steps.action', 'action_steps.step', 'action_steps.note', 'action_steps.at'])
    .select('members.name as by')
    .where('action_steps.organization', '=', organization)
    .where('action_steps.action', 'in', ids)
    .orderBy('action_steps.action')
    .orderBy('action_steps.nr')
    .execute();
}

export interface ActionVisit extends MeasuredVisit {
  readonly action: Id;
}

/** What later visits measured of some actions, oldest visit first. */
export async function measuredOf(
  connection: Connection,
  { organization }: ActionReader,
  ids: readonly Id[],
): Promise<ActionVisit[]> {
  if (ids.length === 0) return [];
  const rows = await connection
    .selectFrom('action_visits')
    .select(['action', 'visit', 'visited_at as visitedAt', 'met'])
    .where('organization', '=', organization)
    .where('action', 'in', ids)
    .orderBy('visited_at')
    .orderBy('visit')
    .execute();
  return rows.map((row) => ({ ...row, met: row.met === 1 }));
}

/** Actions of a store that were opened before a visit to it, in the visit's channel. */
export function actionsBefore(
  connection: Connection,
  { organization }: ServerScope,
  { store, visitedAt }: { readonly store: Id; readonly visitedAt: number },
): Promise<{ id: Id; standard: Id; channel: string }[]> {
  return connection
    .selectFrom('actions')
    .select(['id', 'standard', 'channel'])
    .where('organization', '=', organization)
    .where('store', '=', store)
    .where('created_at', '<', visitedAt)
    .execute();
}

/** Keeps what a visit measured of actions. */
export async function addMeasured(
  connection: Connection,
  { organization }: ServerScope,
  rows: readonly ActionVisit[],
): Promise<void> {
  if (rows.length === 0) return;
  await connection
    .insertInto('action_visits')
    .values(
      rows.map(({ visitedAt, met, ...row }) => ({
        ...row,
        organization,
        visited_at: visitedAt,
        met: met ? 1 : 0,
      })),
    )
    .execute();
}

/** Takes back what a visit measured. */
export async function dropMeasured(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
): Promise<void> {
  await connection
    .deleteFrom('action_visits')
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .execute();
}
