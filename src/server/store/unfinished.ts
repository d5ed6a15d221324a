import type { Id, Sha256 } from '#domain/ids.ts';
import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { UnfinishedView } from '#protocol/api/views.ts';
import type { Connection } from './database.ts';
import type { UnfinishedFileTable } from './schema.ts';

/** Writes down that verified bytes are an unfinished file of a journal. Once; again changes nothing. */
export async function keepUnfinished(
  connection: Connection,
  { organization }: ShopperScope,
  file: Omit<UnfinishedFileTable, 'organization'>,
): Promise<void> {
  await connection
    .insertInto('unfinished_files')
    .values({ organization, ...file })
    .onConflict((conflict) => conflict.columns(['organization', 'journal', 'sha256']).doNothing())
    .execute();
}

/** Whether this file of a journal is here. */
export async function hasUnfinished(
  connection: Connection,
  { organization }: ShopperScope,
  journal: Id,
  sha256: Sha256,
): Promise<boolean> {
  const found = await connection
    .selectFrom('unfinished_files')
    .select('sha256')
    .where('organization', '=', organization)
    .where('journal', '=', journal)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return found !== undefined;
}

/** The unfinished files of the journals that name a visit or were attached to it, as they came. */
export async function unfinishedOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  visit: Id,
): Promise<UnfinishedView[]> {
  return connection
    .selectFrom('unfinished_files')
    .innerJoin('evidence', (join) =>
      join
        .onRef('evidence.organization', '=', 'unfinished_files.organization')
        .onRef('evidence.sha256', '=', 'unfinished_files.sha256'),
    )
    .innerJoin('journals', (join) =>
      join
        .onRef('journals.organization', '=', 'unfinished_files.organization')
        .onRef('journals.id', '=', 'unfinished_files.journal'),
    )
    .select([
      'unfinished_files.kind',
      'unfinished_files.question',
      'unfinished_files.sha256',
      'unfinished_files.taken_at as takenAt',
      'evidence.bytes',
      'evidence.type',
    ])
    .where('unfinished_files.organization', '=', organization)
    .where(({ eb, or }) => or([eb('journals.visit', '=', visit), eb('journals.counts_for', '=', visit)]))
    .orderBy('unfinished_files.taken_at')
    .orderBy('unfinished_files.sha256')
    .execute();
}
