import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  // By time, too: without it, a store's actions were looked for among those of all stores.
  `drop index actions_of_store`,
  `create index actions_of_store on actions (organization, store, created_at, id)`,
  // The latest visits of all of an owner's stores, without looking at every one there ever was.
  `create index publications_by_visit on publications (organization, visited_at, visit)`,
];

/** Indexes for what grew slower as there was more of it, as `npm run bench` found. */
export const growth: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
