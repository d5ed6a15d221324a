import { Checklist } from '#domain/checklist/checklist.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from './database.ts';
import type { ServerScope } from './journals.ts';

/** Every published version, newest of each first. */
export async function checklists(connection: Connection, scope: CoordinatorScope): Promise<Checklist[]> {
  const rows = await connection
    .selectFrom('checklists')
    .select(['id', 'version'])
    .where('organization', '=', scope.organization)
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute();
  const found = await checklistsAt(connection, scope, rows);
  return [...found.values()];
}

/** Those published versions that are named and exist, under {@link checklistKey}. */
export async function checklistsAt(
  connection: Connection,
  scope: Scope,
  refs: readonly ChecklistRef[],
): Promise<ReadonlyMap<string, Checklist>> {
  const found = new Map<string, Checklist>();
  for (const ref of refs) {
    if (found.has(checklistKey(ref))) continue;
    const checklist = await checklistAt(connection, scope, ref);
    if (checklist) found.set(checklistKey(ref), checklist);
  }
  return found;
}

/** A published version, if there is one. */
export async function checklistAt(
  connection: Connection,
  scope: Scope | ServerScope,
  { id, version }: ChecklistRef,
): Promise<Checklist | undefined> {
  const row = await connection
    .selectFrom('checklists')
    .select('body')
    .where('organization', '=', scope.organization)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && readChecklist(row.body);
}

/** Those that visits were last scored by, under their names, for each database. */
const ofVisits = new WeakMap<object, Map<string, Checklist>>();

/**
 * The checklist of a visit that is there: published before, and never edited since, so that it is read from the database only
 * the first time. Undefined where it can't be found.
 */
export async function checklistOf(
  connection: Connection,
  { organization }: Scope | ServerScope,
  ref: ChecklistRef,
): Promise<Checklist | undefined> {
  const { adapter } = connection.getExecutor();
  const known = ofVisits.get(adapter) ?? new Map<string, Checklist>();
  ofVisits.set(adapter, known);
  const name = `${organization} ${checklistKey(ref)}`;
  const checklist = known.get(name) ?? (await checklistAt(connection, { role: 'server', organization }, ref));
  if (checklist) keepLast(known, name, checklist);
  return checklist;
}

/** Those read last, by their text: reading one costs many times what it takes to score a report by it. */
const readBefore = new Map<string, Checklist>();
const READ_AT_MOST = 50;

function readChecklist(body: string): Checklist {
  const checklist = readBefore.get(body) ?? Checklist.parse(JSON.parse(body));
  keepLast(readBefore, body, checklist);
  return checklist;
}

function keepLast(kept: Map<string, Checklist>, name: string, checklist: Checklist): void {
  kept.delete(name);
  kept.set(name, checklist);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > READ_AT_MOST) kept.delete(oldest);
}

/** How {@link checklistsAt} names a version. */
export function checklistKey({ id, version }: ChecklistRef): string {
  return `${id} ${version}`;
}

/**
 * Publishes a version; the same again changes nothing. Throws `bad-input` with the kind of the first fault that would show in the
 * field, and with `version` where another one is published under it: a published version is never edited.
 */
export async function publishChecklist(
  connection: Connection,
  scope: CoordinatorScope,
  checklist: Checklist,
  publishedAt: number,
): Promise<void> {
  const { id, version } = checklist;
  const [fault] = faultsOf(checklist);
  if (fault) throw new Problem('bad-input', fault.kind);
  const body = JSON.stringify(checklist);
  const { numInsertedOrUpdatedRows: published } = await connection
    .insertInto('checklists')
    .values({ organization: scope.organization, id, version, body, published_at: publishedAt })
    .onConflict((conflict) => conflict.columns(['organization', 'id', 'version']).doNothing())
    .executeTakeFirst();
  if (published) return;
  const there = await checklistAt(connection, scope, { id, version });
  if (JSON.stringify(there) !== JSON.stringify(Checklist.parse(checklist)))
    throw new Problem('bad-input', 'version');
}
