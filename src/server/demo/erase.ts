import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { Folders } from '../evidence/folders.ts';
import type { Connection, Database } from '../store/database.ts';

/** Every table of an organization's rows, what refers before what is referred to. */
const owned = [
  'action_visits',
  'action_steps',
  'actions',
  'digests',
  'report_comments_read',
  'report_comments',
  'appeals',
  'publications',
  'complaints',
  'rollup_scores',
  'rollup_standards',
  'rollup_waits',
  'rollup_queues',
  'printed_photos',
  'printed_accounts',
  'report_prints',
  'reports',
  'unfinished_files',
  'told_offers',
  'aside_steps',
  'held_by_phones',
  'evidence_uses',
  'evidence',
  'quarantine',
  'journal_forks',
  'journal_segments',
  'journals',
  'declined_offers',
  'calendar_feeds',
  'plan_rows',
  'plans',
  'programme_steps',
  'programme_published',
  'programmes',
  'payments',
  'settlements',
  'visit_moves',
  'visits',
  'checklists',
  'standard_sets',
  'standard_profiles',
  'drafts',
  'links',
  'push_subscriptions',
  'shopper_profiles',
  'access',
  'person_steps',
  'application_pages',
  'applications',
  'agreements_accepted',
  'agreements',
  'members',
  'stores',
  'clients',
] as const;

/** Removes an organization with all that it has, people's sign-ins and photos too. Where there is none, nothing happens. */
export async function erase(database: Database, folders: Folders, organization: Id): Promise<void> {
  await database.transaction().execute(async (connection) => {
    const members = await connection
      .selectFrom('members')
      .select('user_id')
      .where('organization', '=', organization)
      .execute();
    for (const table of owned)
      await connection.deleteFrom(table).where('organization', '=', organization).execute();
    await connection.deleteFrom('organizations').where('id', '=', organization).execute();
    for (const { user_id: user } of members) await eraseUser(connection, user);
  });
  await rm(join(folders.evidence, organization), { recursive: true, force: true });
}

/** better-auth's tables are none of ours to Kysely's types, so they are named by hand. */
async function eraseUser(connection: Connection, user: string): Promise<void> {
  for (const table of ['session', 'account']) {
    await sql`delete from ${sql.table(table)} where ${sql.ref('userId')} = ${user}`.execute(connection);
  }
  await sql`delete from ${sql.table('user')} where ${sql.ref('id')} = ${user}`.execute(connection);
}
