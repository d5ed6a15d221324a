import type { CoordinatorScope } from '#domain/scope.ts';
import {
  type DraftAt,
  DraftBody,
  type DraftKind,
  type DraftRef,
  type DraftView,
} from '#protocol/api/drafts.ts';
import type { Connection } from './database.ts';

/** When something is changed, by whom the scope says. */
type Writer = Pick<CoordinatorScope, 'organization' | 'person'>;

/** Every draft, changed last first. */
export async function drafts(connection: Connection, scope: CoordinatorScope): Promise<DraftView[]> {
  const rows = await draftRows(connection, scope)
    .orderBy('drafts.changed_at', 'desc')
    .orderBy('drafts.id')
    .execute();
  return rows.map(viewOf);
}

/** One draft, if there is one. */
export async function draftAt(
  connection: Connection,
  scope: CoordinatorScope,
  { kind, id }: DraftRef,
): Promise<DraftView | undefined> {
  const row = await draftRows(connection, scope)
    .where('drafts.kind', '=', kind)
    .where('drafts.id', '=', id)
    .executeTakeFirst();
  return row && viewOf(row);
}

function draftRows(connection: Connection, { organization }: CoordinatorScope) {
  return connection
    .selectFrom('drafts')
    .leftJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'drafts.organization')
        .onRef('members.id', '=', 'drafts.changed_by'),
    )
    .select(['drafts.kind', 'drafts.body', 'drafts.revision', 'drafts.changed_at', 'members.name'])
    .where('drafts.organization', '=', organization);
}

interface DraftRead {
  readonly kind: DraftKind;
  readonly body: string;
  readonly revision: number;
  readonly changed_at: number;
  readonly name: string | null;
}

function viewOf({ kind, body, revision, changed_at: changedAt, name }: DraftRead): DraftView {
  const draft = DraftBody.parse({ kind, body: JSON.parse(body) });
  return { draft, revision, changedBy: name ?? '', changedAt: Number(changedAt) };
}

/** Adds a draft; false where there is one of that name. */
export async function insertDraft(
  connection: Connection,
  { organization, person }: Writer,
  { kind, body }: DraftBody,
  at: number,
): Promise<boolean> {
  const added = await connection
    .insertInto('drafts')
    .values({
      organization,
      kind,
      id: body.id,
      revision: 1,
      body: JSON.stringify(body),
      changed_by: person,
      changed_at: at,
    })
    .onConflict((same) => same.columns(['organization', 'kind', 'id']).doNothing())
    .executeTakeFirst();
  return Boolean(added.numInsertedOrUpdatedRows);
}

/** Keeps a draft over the revision that it was made from; false where that is no longer the one there. */
export async function updateDraft(
  connection: Connection,
  { organization, person }: Writer,
  { draft: { kind, body }, revision }: { readonly draft: DraftBody; readonly revision: number },
  at: number,
): Promise<boolean> {
  const kept = await connection
    .updateTable('drafts')
    .set({ body: JSON.stringify(body), revision: revision + 1, changed_by: person, changed_at: at })
    .where('organization', '=', organization)
    .where('kind', '=', kind)
    .where('id', '=', body.id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return kept.numUpdatedRows > 0;
}

/** Removes a draft at a revision; false where that is not the one there. */
export async function deleteDraft(
  connection: Connection,
  { organization }: Writer,
  { kind, id, revision }: DraftAt,
): Promise<boolean> {
  const gone = await connection
    .deleteFrom('drafts')
    .where('organization', '=', organization)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return gone.numDeletedRows > 0;
}

const published = {
  checklist: 'checklists',
  standards: 'standard_sets',
  profile: 'standard_profiles',
} as const;

/** The version that would be published next under a name. */
export async function nextVersion(
  connection: Connection,
  { organization }: Writer,
  { kind, id }: DraftRef,
): Promise<number> {
  const row = await connection
    .selectFrom(published[kind])
    .select(({ fn }) => fn.max<number | null>('version').as('last'))
    .where('organization', '=', organization)
    .where('id', '=', id)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}
