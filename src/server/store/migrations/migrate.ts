import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { Capabilities } from '../database.ts';
import { foundation } from './0001-foundation.ts';
import { push } from './0002-push.ts';
import { terms } from './0003-terms.ts';
import { unfinishedAndTold } from './0004-unfinished-and-told.ts';
import { keptAside } from './0005-kept-aside.ts';
import { heldByPhones } from './0006-held-by-phones.ts';
import { stores } from './0008-stores.ts';
import { programmes } from './0009-programmes.ts';
import { plans } from './0010-plans.ts';
import { reportPrints } from './0013-report-prints.ts';
import { drafts } from './0015-drafts.ts';
import { storesKept } from './0016-stores-kept.ts';
import { people } from './0017-people.ts';
import { appeals } from './0019-appeals.ts';
import { rollups } from './0020-rollups.ts';
import { acting } from './0021-acting.ts';
import { complaints } from './0022-complaints.ts';
import { peopleStanding } from './0025-people-standing.ts';
import { access } from './0027-access.ts';
import { standardProfiles } from './0028-standard-profiles.ts';
import { queues } from './0031-queues.ts';
import { growth } from './0033-growth.ts';
import { settlements } from './0035-settlements.ts';
import { ownersRegions } from './0036-owners-regions.ts';
import { publishedVisits } from './0037-published-visits.ts';
import { invitedRegions } from './0038-invited-regions.ts';

/** A step from one shape of the tables to the next, for both databases. Never edited once released. */
export type Step = (database: Kysely<unknown>, capabilities: Pick<Capabilities, 'name'>) => Promise<void>;

/** In order of their names. */
const steps: Readonly<Record<string, Step>> = {
  '0001-foundation': foundation,
  '0002-push': push,
  '0003-terms': terms,
  '0004-unfinished-and-told': unfinishedAndTold,
  '0005-kept-aside': keptAside,
  '0006-held-by-phones': heldByPhones,
  '0008-stores': stores,
  '0009-programmes': programmes,
  '0010-plans': plans,
  '0013-report-prints': reportPrints,
  '0015-drafts': drafts,
  '0016-stores-kept': storesKept,
  '0017-people': people,
  '0019-appeals': appeals,
  '0020-rollups': rollups,
  '0021-acting': acting,
  '0022-complaints': complaints,
  '0025-people-standing': peopleStanding,
  '0027-access': access,
  '0028-standard-profiles': standardProfiles,
  '0031-queues': queues,
  '0033-growth': growth,
  '0035-settlements': settlements,
  '0036-owners-regions': ownersRegions,
  '0037-published-visits': publishedVisits,
  '0038-invited-regions': invitedRegions,
};

/** The names of all steps, first to last. */
export const migrationNames: readonly string[] = Object.keys(steps).toSorted();

/** The step that this database was last brought to. */
export async function lastMigration<T>(database: Kysely<T>): Promise<string> {
  const done = await sql<{ name: string }>`select name from kysely_migration order by name desc`.execute(
    database,
  );
  return done.rows[0]?.name ?? '';
}

/**
 * Runs the steps that this database has not seen, all of them or up to `target`, in one transaction;
 * a second process waits and finds nothing to do.
 */
export async function migrate<T>(
  database: Kysely<T>,
  capabilities: Pick<Capabilities, 'name'>,
  target?: string,
): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, up]): [string, Migration] => [
      name,
      { up: (db) => up(db, capabilities) },
    ]),
  );
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await (target === undefined ? migrator.migrateToLatest() : migrator.migrateTo(target));
  if (error) throw error;
}
