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
