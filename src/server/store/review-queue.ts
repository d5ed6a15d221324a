import { type Expression, type SqlBool, sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { KeysetPage, PageAsked } from '../listing/keyset.ts';
import type { Connection } from './database.ts';
import { type VisitFilter, type VisitReach, visitPage, visitReach } from './visit-list.ts';
import type { VisitRecord } from './visits.ts';

export interface QueueFilter extends Omit<VisitFilter, 'state'> {
  readonly checklist?: Id | undefined;
}

/** Looks up which reports a filter means, of those handed in and not decided on. */
export async function queueReach(
  connection: Connection,
  scope: CoordinatorScope,
  { checklist, ...filter }: QueueFilter,
): Promise<VisitReach> {
  const { where, isNamed } = await visitReach(connection, scope, filter);
  return { state: 'submitted', where: [...where, ...(checklist ? [withChecklist(checklist)] : [])], isNamed };
}

/** A page of them, the longest waiting first. */
export function queuePage(
  connection: Connection,
  scope: CoordinatorScope,
  reach: VisitReach,
  asked: PageAsked,
): Promise<KeysetPage<VisitRecord>> {
  return visitPage(connection, scope, reach, { by: 'submitted', direction: 'asc' }, asked);
}

function withChecklist(checklist: Id): Expression<SqlBool> {
  return sql<SqlBool>`${sql.ref('visits.checklist')} = ${checklist}`;
}

/** Before which visit, of its store or of its shopper. */
export interface EarlierWanted {
  readonly id: Id;
  /** Where its window begins. */
  readonly from: number;
  readonly limit: number;
  readonly store?: Id;
  readonly shopper?: Id;
}

/** Visits that were to be made before one, or on the same day, with a report; the latest first. */
export function earlierVisits(
  connection: Connection,
  { organization }: CoordinatorScope,
  { id, from, limit, store, shopper }: EarlierWanted,
): Promise<VisitRecord[]> {
  let rows = connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', organization)
    .where('window_from', '<=', from)
    .where('id', '!=', id)
    .where('state', 'in', reviewed);
  if (store !== undefined) rows = rows.where('store', '=', store);
  if (shopper !== undefined) rows = rows.where('shopper', '=', shopper);
  return rows.orderBy('window_from', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

const reviewed = ['submitted', 'returned', 'approved', 'published', 'rejected', 'excluded'] as const;
