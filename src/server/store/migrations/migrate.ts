import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Capabilities } from '../database.ts';
import { foundation } from './0001-foundation.ts';

/** A step from one shape of the tables to the next, for both databases. Never edited once released. */
export type Step = (database: Kysely<unknown>, capabilities: Pick<Capabilities, 'name'>) => Promise<void>;

/** In order of their names. */
const steps: Readonly<Record<string, Step>> = {
  '0001-foundation': foundation,
};

/** Runs the steps that this database has not seen, in one transaction; a second process waits and finds nothing to do. */
export async function migrateToLatest<T>(
  database: Kysely<T>,
  capabilities: Pick<Capabilities, 'name'>,
): Promise<void> {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, up]): [string, Migration] => [
      name,
      { up: (db) => up(db, capabilities) },
    ]),
  );
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
