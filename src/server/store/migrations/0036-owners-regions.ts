import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  // JSON of the names of regions whose stores an owner sees, beside single ones.
  `alter table members add column regions text`,
  `create index stores_of_region on stores (organization, region, id)`,
];

/** Owners see regions: whatever stores there are in them. */
export const ownersRegions: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
