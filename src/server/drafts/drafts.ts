import type { StandardSet } from '#domain/checklist/standard.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { DraftAt, DraftBody, DraftRef, DraftRow, DraftView } from '#protocol/api/drafts.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import { publishChecklist } from '../store/checklists.ts';
import type { Connection, Database } from '../store/database.ts';
import { deleteDraft, draftAt, drafts, insertDraft, nextVersion, updateDraft } from '../store/drafts.ts';

/** What these functions stand on. `now` is the server's clock. */
export interface DraftDeps {
  readonly database: Database;
  readonly now: () => number;
}

/** Every draft by its name. */
export async function listDrafts(connection: Connection, scope: CoordinatorScope): Promise<DraftRow[]> {
  const all = await drafts(connection, scope);
  return all.map(({ draft, ...kept }) => ({
    kind: draft.kind,
    id: draft.body.id,
    name: draft.kind === 'checklist' ? draft.body.title : draft.body.name,
    ...kept,
  }));
}

/** One draft. Throws `not-found`. */
export async function readDraft(
  connection: Connection,
  scope: CoordinatorScope,
  ref: DraftRef,
): Promise<DraftView> {
  const draft = await draftAt(connection, scope, ref);
  if (!draft) throw new Problem('not-found');
  return draft;
}

/** Begins a draft. Throws `stale` where there is one of that name: it is opened instead, never overwritten. */
export async function beginDraft(
  { database, now }: DraftDeps,
  scope: CoordinatorScope,
  draft: DraftBody,
): Promise<{ revision: number }> {
  if (!(await insertDraft(database, scope, draft, now()))) throw new Problem('stale');
  return { revision: 1 };
}

/** Keeps what was written. Throws `stale` where someone kept, published or dropped it since. */
export async function keepDraft(
  { database, now }: DraftDeps,
  scope: CoordinatorScope,
  kept: { readonly draft: DraftBody; readonly revision: number },
): Promise<{ revision: number }> {
  if (!(await updateDraft(database, scope, kept, now()))) throw new Problem('stale');
  return { revision: kept.revision + 1 };
}

/** Throws a draft away. Throws `stale` where it is no longer the one that was looked at. */
export async function dropDraft(connection: Connection, scope: CoordinatorScope, at: DraftAt): Promise<void> {
  if (!(await deleteDraft(connection, scope, at))) throw new Problem('stale');
}

/** Freezes a draft as the next version. Throws `stale`, and `bad-input` as {@link publishChecklist} does; then the draft stays. */
export function publishDraft(
  { database, now }: DraftDeps,
  scope: CoordinatorScope,
  at: DraftAt,
): Promise<ChecklistRef> {
  return database.transaction().execute(async (connection) => {
    const { draft } = await readDraft(connection, scope, at);
    await dropDraft(connection, scope, at);
    const version = await nextVersion(connection, scope, at);
    if (draft.kind === 'checklist')
      await publishChecklist(connection, scope, { ...draft.body, version }, now());
    else await publishStandards(connection, scope, { ...draft.body, version }, now());
    return { id: at.id, version };
  });
}

async function publishStandards(
  connection: Connection,
  { organization }: CoordinatorScope,
  set: StandardSet,
  publishedAt: number,
): Promise<void> {
  const ids = new Set(set.standards.map(({ id }) => id));
  if (ids.size < set.standards.length) throw new Problem('bad-input', 'duplicate-id');
  const { id, version } = set;
  const body = JSON.stringify(set);
  await connection
    .insertInto('standard_sets')
    .values({ organization, id, version, body, published_at: publishedAt })
    .execute();
}
