import { profileFaults, setFaults } from '#domain/checklist/standard-faults.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { DraftAt, DraftBody, DraftRef, DraftRow, DraftView } from '#protocol/api/drafts.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import { checklists, publishChecklist } from '../store/checklists.ts';
import type { Connection, Database } from '../store/database.ts';
import { deleteDraft, draftAt, drafts, insertDraft, nextVersion, updateDraft } from '../store/drafts.ts';
import { addStandardProfile } from '../store/standard-profiles.ts';
import { addStandardSet } from '../store/standard-sets.ts';

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

/** Freezes a draft as the next version. Throws `stale`, and `bad-input` with the kind of its first fault; then the draft stays. */
export function publishDraft(
  { database, now }: DraftDeps,
  scope: CoordinatorScope,
  at: DraftAt,
): Promise<ChecklistRef> {
  return database.transaction().execute(async (connection) => {
    const { draft } = await readDraft(connection, scope, at);
    await dropDraft(connection, scope, at);
    const version = await versionFor(connection, scope, at);
    await publishBody(connection, scope, numbered(draft, version), now());
    return { id: at.id, version };
  });
}

/** Checklists carry a set in a version that may never have been published by itself: that number is taken. */
async function versionFor(connection: Connection, scope: CoordinatorScope, at: DraftRef): Promise<number> {
  const next = await nextVersion(connection, scope, at);
  if (at.kind !== 'standards') return next;
  const carried = (await checklists(connection, scope)).filter(({ standardSet }) => standardSet.id === at.id);
  return Math.max(next, ...carried.map(({ standardSet }) => standardSet.version + 1));
}

function numbered(draft: DraftBody, version: number): DraftBody {
  switch (draft.kind) {
    case 'checklist':
      return { kind: 'checklist', body: { ...draft.body, version } };
    case 'standards':
      return { kind: 'standards', body: { ...draft.body, version } };
    case 'profile':
      return { kind: 'profile', body: { ...draft.body, version } };
  }
}

async function publishBody(
  connection: Connection,
  scope: CoordinatorScope,
  draft: DraftBody,
  publishedAt: number,
): Promise<void> {
  if (draft.kind === 'checklist') return publishChecklist(connection, scope, draft.body, publishedAt);
  const [fault] = draft.kind === 'standards' ? setFaults(draft.body) : profileFaults(draft.body);
  if (fault) throw new Problem('bad-input', fault.kind);
  if (draft.kind === 'standards') return addStandardSet(connection, scope, draft.body, publishedAt);
  return addStandardProfile(connection, scope, draft.body, publishedAt);
}
