import type { Selectable } from 'kysely';
import type { Ruling } from '#domain/appeal/appeal.ts';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, OwnerScope, Scope } from '#domain/scope.ts';
import type { Connection } from './database.ts';
import type { ServerScope } from './journals.ts';
import type { AppealTable } from './schema.ts';

export type AppealRecord = Selectable<AppealTable>;
/** An appeal with the name of who raised it. */
export type NamedAppeal = AppealRecord & { readonly by: string };

/** Appeals of the organization with who raised them; an owner's scope reaches those of their stores. */
function named(connection: Connection, { organization, ...scope }: Scope | ServerScope) {
  const all = connection
    .selectFrom('appeals')
    .innerJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'appeals.organization')
        .onRef('members.id', '=', 'appeals.member'),
    )
    .selectAll('appeals')
    .select('members.name as by')
    .where('appeals.organization', '=', organization);
  if (scope.role !== 'owner' || scope.stores === 'all') return all;
  return all.where('appeals.store', 'in', scope.stores.length > 0 ? scope.stores : ['']);
}

/** Every appeal against a visit's report, in the order that they came. */
export function appealsOfVisit(
  connection: Connection,
  scope: OwnerScope | CoordinatorScope | ServerScope,
  visit: Id,
): Promise<NamedAppeal[]> {
  return named(connection, scope).where('appeals.visit', '=', visit).orderBy('raised_at').execute();
}

/** One appeal, or undefined where there is none that the scope reaches. */
export function appealAt(
  connection: Connection,
  scope: OwnerScope | CoordinatorScope,
  id: Id,
): Promise<NamedAppeal | undefined> {
  return named(connection, scope).where('appeals.id', '=', id).executeTakeFirst();
}

/** As many appeals of a state; the open ones oldest first, others latest first. */
export function appealsIn(
  connection: Connection,
  scope: CoordinatorScope,
  { state, limit }: { readonly state: 'open' | 'ruled'; readonly limit: number },
): Promise<NamedAppeal[]> {
  return named(connection, scope)
    .where('appeals.state', '=', state)
    .orderBy('raised_at', state === 'open' ? 'asc' : 'desc')
    .orderBy('appeals.id')
    .limit(limit)
    .execute();
}

/** How many wait for a ruling. */
export async function openAppeals(
  connection: Connection,
  { organization }: CoordinatorScope,
): Promise<number> {
  const { open } = await connection
    .selectFrom('appeals')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('organization', '=', organization)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return open;
}

export type NewAppeal = Pick<
  AppealRecord,
  'id' | 'visit' | 'store' | 'item_kind' | 'item' | 'says' | 'raised_at'
>;

/** Keeps a new appeal of the owner. */
export async function addAppeal(
  connection: Connection,
  { organization, person: member }: OwnerScope,
  appeal: NewAppeal,
): Promise<void> {
  const unruled = { ruling: null, words: null, ruled_by: null, ruled_at: null };
  const scores = { percentage_before: null, percentage_after: null };
  await connection
    .insertInto('appeals')
    .values({ organization, member, ...appeal, state: 'open', ...unruled, ...scores })
    .execute();
}

/** What a ruling writes down. */
export interface RulingRecord {
  readonly ruling: Ruling;
  readonly words: string;
  readonly at: number;
  /** The visit's percentage as the owner had it. */
  readonly before: number | null;
}

/** Ends an open appeal, held by its visit, by a ruling. */
export async function ruleAppeal(
  connection: Connection,
  { organization, person }: CoordinatorScope,
  id: Id,
  { ruling, words, at, before }: RulingRecord,
): Promise<void> {
  await connection
    .updateTable('appeals')
    .set({
      ...{ state: 'ruled', ruling: JSON.stringify(ruling), words, ruled_by: person, ruled_at: at },
      percentage_before: before,
    })
    .where('organization', '=', organization)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute();
}

/** Writes down what the visit's percentage came to under a ruling. */
export async function keepScoreAfter(
  connection: Connection,
  { organization }: CoordinatorScope,
  id: Id,
  percentage: number | null,
): Promise<void> {
  await connection
    .updateTable('appeals')
    .set({ percentage_after: percentage })
    .where('organization', '=', organization)
    .where('id', '=', id)
    .execute();
}

/** Ends an open appeal that its owner takes back. False where it is not theirs, or open no more. */
export async function withdrawAppeal(
  connection: Connection,
  { organization, person }: OwnerScope,
  id: Id,
): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('appeals')
    .set({ state: 'withdrawn' })
    .where('organization', '=', organization)
    .where('id', '=', id)
    .where('member', '=', person)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
