import { Checklist } from '#domain/checklist/checklist.ts';
import { faultsOf } from '#domain/checklist/integrity.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from './database.ts';

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
  scope: Scope,
  { id, version }: ChecklistRef,
): Promise<Checklist | undefined> {
  const row = await connection
    .selectFrom('checklists')
    .select('body')
    .where('organization', '=', scope.organization)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && Checklist.parse(JSON.parse(row.body));
}

/** How {@link checklistsAt} names a version. */
export function checklistKey({ id, version }: ChecklistRef): string {
  return `${id} ${version}`;
}

/**
 * Publishes a version. Throws `bad-input` where it has a fault that would show in the field, and where it exists already:
 * a published version is never edited.
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
  await connection
    .insertInto('checklists')
    .values({
      organization: scope.organization,
      id,
      version,
      body: JSON.stringify(checklist),
      published_at: publishedAt,
    })
    .execute();
}
