import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { AsideKind, AsideRef } from '#protocol/api/aside-views.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import { type Connection, type Database, holdRows } from './database.ts';
import type { JournalRecord } from './journals.ts';
import type { AsideStepTable, QuarantineTable } from './schema.ts';
import type { VisitRecord } from './visits.ts';

/** One thing that is kept aside: when the last of it came, and whether it waits for a decision. */
export interface AsideItem {
  readonly kind: AsideKind;
  readonly item: Id;
  readonly at: number;
  readonly open: 0 | 1;
}

/**
 * Everything of an organization that is kept aside. It is open until someone decides, and again when more of it comes or the
 * decision is taken back. A record that counts is not here at all, so that one which was adopted and lost its visit again is open.
 */
function itemsOf({ organization }: CoordinatorScope): RawBuilder<unknown> {
  return sql`(
    select i.kind, i.item, i.at, case when exists (
      select 1 from aside_steps s
      where s.organization = ${organization} and s.kind = i.kind and s.item = i.item and s.at >= i.at
        and (s.step in ('put-away', 'choose') or (s.step = 'adopt' and s.kind = 'tail'))
        and s.nr = (
          select max(l.nr) from aside_steps l
          where l.organization = ${organization} and l.kind = s.kind and l.item = s.item
        )
    ) then 0 else 1 end as open
    from (
      select 'journal' as kind, id as item, last_received_at as at from journals
      where organization = ${organization} and standing = 'aside'
      union all
      select 'fork' as kind, journal as item, max(received_at) as at from journal_forks
      where organization = ${organization} group by journal
      union all
      select 'tail' as kind, id as item, received_at as at from quarantine
      where organization = ${organization}
    ) i
  ) items`;
}

/** Up to `limit` things that are kept aside, the latest first, behind `after` where that is given. */
export async function asideItems(
  connection: Connection,
  scope: CoordinatorScope,
  { open, after, limit }: { open: boolean; after: { at: number; id: Id } | null; limit: number },
): Promise<AsideItem[]> {
  const behind = after
    ? sql`and (items.at < ${after.at} or (items.at = ${after.at} and items.item > ${after.id}))`
    : sql``;
  const query = sql<AsideItem>`select kind, item, at, open from ${itemsOf(scope)}
    where items.open = ${sql.lit(Number(open))} ${behind} order by at desc, item, kind limit ${limit}`;
  return (await query.execute(connection)).rows;
}

/** How many things wait for a decision. */
export async function asideCount(connection: Connection, scope: CoordinatorScope): Promise<number> {
  const query = sql<{ count: number }>`select count(*) as count from ${itemsOf(scope)} where items.open = 1`;
  return Number((await query.execute(connection)).rows[0]?.count ?? 0);
}

/** One of them, or nothing where it is not kept aside. */
export async function asideItem(
  connection: Connection,
  scope: CoordinatorScope,
  { kind, item }: AsideRef,
): Promise<AsideItem | undefined> {
  const query = sql<AsideItem>`select kind, item, at, open from ${itemsOf(scope)}
    where items.kind = ${kind} and items.item = ${item}`;
  return (await query.execute(connection)).rows[0];
}

export type AsideStepRecord = Selectable<AsideStepTable>;

/** What was done about it, in that order. */
export async function stepsOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  { kind, item }: AsideRef,
): Promise<AsideStepRecord[]> {
  return connection
    .selectFrom('aside_steps')
    .selectAll()
    .where('organization', '=', organization)
    .where('kind', '=', kind)
    .where('item', '=', item)
    .orderBy('nr')
    .execute();
}

/** Writes down what a coordinator did about it. Of two at once the second fails, and its transaction with it. */
export async function addStep(
  connection: Connection,
  scope: CoordinatorScope,
  ref: AsideRef,
  step: Pick<AsideStepTable, 'step' | 'at'> & Partial<Pick<AsideStepTable, 'visit' | 'head' | 'reason'>>,
): Promise<void> {
  const before = await stepsOf(connection, scope, ref);
  await connection
    .insertInto('aside_steps')
    .values({
      organization: scope.organization,
      kind: ref.kind,
      item: ref.item,
      nr: before.length + 1,
      step: step.step,
      visit: step.visit ?? null,
      head: step.head ?? null,
      reason: step.reason?.trim() || null,
      by_member: scope.person,
      at: step.at,
    })
    .execute();
}

/** A journal of the organization, whoever's. */
export async function journalAt(
  connection: Connection,
  { organization }: CoordinatorScope,
  id: Id,
): Promise<JournalRecord | undefined> {
  return connection
    .selectFrom('journals')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The same, held until the transaction ends. Hold the visit before. */
export async function heldJournal(
  database: Database,
  connection: Connection,
  { organization }: CoordinatorScope,
  id: Id,
): Promise<JournalRecord | undefined> {
  return connection
    .selectFrom('journals')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', '=', id)
    .modifyEnd(holdRows(database))
    .executeTakeFirst();
}

/** Which visit a journal counts for from now on; `null`: the one that it names. Its evidence goes with it. */
export async function moveJournal(
  connection: Connection,
  { organization }: CoordinatorScope,
  { id, visit }: JournalRecord,
  countsFor: Id | null,
): Promise<void> {
  await connection
    .updateTable('journals')
    .set({ counts_for: countsFor })
    .where('organization', '=', organization)
    .where('id', '=', id)
    .execute();
  await connection
    .updateTable('evidence_uses')
    .set({ visit: countsFor ?? visit })
    .where('organization', '=', organization)
    .where('journal', '=', id)
    .execute();
}

/** A tail that could not be taken, as it came. */
export async function quarantinedAt(
  connection: Connection,
  { organization }: CoordinatorScope,
  id: Id,
): Promise<Selectable<QuarantineTable> | undefined> {
  return connection
    .selectFrom('quarantine')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Those of the organization's visits, by id. */
export async function visitsById(
  connection: Connection,
  { organization }: CoordinatorScope,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, VisitRecord>> {
  if (ids.length === 0) return new Map();
  const rows = await connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Visits in these states by this checklist, of this store where one is given, those that are nearest to a time first. */
export async function visitsLike(
  connection: Connection,
  { organization }: CoordinatorScope,
  { checklist, store, states, near }: LikeVisit,
  limit: number,
): Promise<VisitRecord[]> {
  const alike = connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', organization)
    .where('checklist', '=', checklist.id)
    .where('checklist_version', '=', checklist.version)
    .where('state', 'in', [...states]);
  const there = store === null ? alike : alike.where('store', '=', store);
  return there
    .orderBy(({ fn, eb }) => fn<number>('abs', [eb('window_from', '-', near)]))
    .orderBy('id')
    .limit(limit)
    .execute();
}

export interface LikeVisit {
  readonly checklist: ChecklistRef;
  readonly store: Id | null;
  readonly states: readonly VisitState[];
  /** Milliseconds since 1970 UTC. */
  readonly near: number;
}
