import { sql } from 'kysely';
import type { Step } from './migrate.ts';

/** An invitation names regions as a member does. */
export const invitedRegions: Step = async (database) => {
  await sql.raw(`alter table links add column regions text`).execute(database);
};
