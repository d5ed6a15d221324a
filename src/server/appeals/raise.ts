import { randomUUID } from 'node:crypto';
import { type AppealedItem, appealableUntil, isAppealable, lineOf } from '#domain/appeal/appeal.ts';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import type { AppealsOfVisit, AppealView } from '#protocol/api/appeals.ts';
import { Problem } from '../problem.ts';
import { addAppeal, appealAt, appealsOfVisit, withdrawAppeal } from '../store/appeals.ts';
import type { Connection, Database } from '../store/database.ts';
import { asServer } from '../store/journals.ts';
import { publicationOf, publishedReport } from '../store/publications.ts';
import { appealDaysOf } from '../visits/appeal-days.ts';
import { appealView } from './view.ts';

/** Until when a published report of the owner's can be appealed, and what was. Throws `not-found`. */
export async function readAppeals(
  connection: Connection,
  scope: OwnerScope,
  { visit, now }: { readonly visit: Id; readonly now: number },
): Promise<AppealsOfVisit> {
  const until = await deadlineOf(connection, scope, visit);
  const appeals = await appealsOfVisit(connection, scope, visit);
  return { until, isOpen: now < until, appeals: appeals.map(appealView) };
}

async function deadlineOf(connection: Connection, scope: OwnerScope, visit: Id): Promise<number> {
  const published = await publicationOf(connection, scope, visit);
  if (!published) throw new Problem('not-found');
  return appealableUntil(published.publishedAt, await appealDaysOf(connection, asServer(scope), visit));
}

export interface Raised {
  readonly visit: Id;
  readonly item: AppealedItem;
  readonly says: string;
  readonly now: number;
}

/**
 * An owner appeals one item of a published report of theirs. Throws `not-found`, `bad-input` with `item` for one that has no points to
 * lose, `move-not-allowed` where the time is over or it is appealed already.
 */
export function raiseAppeal(
  database: Database,
  scope: OwnerScope,
  { visit, item, says, now }: Raised,
): Promise<AppealView> {
  return database.transaction().execute(async (connection) => {
    const { isOpen, appeals } = await readAppeals(connection, scope, { visit, now });
    const report = await publishedReport(connection, scope, visit);
    const line = report && lineOf(report.score, item);
    if (!report || !line || !isAppealable(line)) throw new Problem('bad-input', 'item');
    const isAppealed = appeals.some(
      (one) => one.state === 'open' && one.item.kind === item.kind && one.item.id === item.id,
    );
    if (!isOpen || isAppealed) throw new Problem('move-not-allowed');
    const id = randomUUID();
    const about = { item_kind: item.kind, item: item.id, store: report.store.id };
    await addAppeal(connection, scope, { id, visit, says, raised_at: now, ...about });
    return viewOf(connection, scope, id);
  });
}

/** An owner takes an appeal of theirs back. Throws `not-found`, `move-not-allowed` where it is ruled on. */
export function takeBackAppeal(database: Database, scope: OwnerScope, appeal: Id): Promise<AppealView> {
  return database.transaction().execute(async (connection) => {
    if (!(await appealAt(connection, scope, appeal))) throw new Problem('not-found');
    if (!(await withdrawAppeal(connection, scope, appeal))) throw new Problem('move-not-allowed');
    return viewOf(connection, scope, appeal);
  });
}

async function viewOf(connection: Connection, scope: OwnerScope, id: Id): Promise<AppealView> {
  const appeal = await appealAt(connection, scope, id);
  if (!appeal) throw new Problem('not-found');
  return appealView(appeal);
}
