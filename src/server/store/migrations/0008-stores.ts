import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `alter table stores add column reference text`,
  `alter table stores add column region text`,
  `alter table stores add column concept text`,
  `alter table stores add column channels text`,
  `alter table stores add column tags text`,
  `alter table stores add column hours text`,
  // A client's own number names one of its stores: what a file is taken in again by.
  `create unique index stores_by_reference on stores (organization, client, reference) where reference is not null`,
  // Each begins with what a list is narrowed to, and ends with the order that it is read in.
  // The one that was there before ends without the id.
  `drop index visits_by_state`,
  `create index visits_by_state on visits (organization, state, window_from, id)`,
  `create index visits_by_store on visits (organization, store, window_from, id)`,
  `create index visits_by_store_state on visits (organization, store, state, window_from, id)`,
  `create index visits_by_shopper_window on visits (organization, shopper, window_from, id)`,
  `create index reports_by_submission on reports (organization, submitted_at, visit)`,
  `create index reports_by_score on reports (organization, percentage, visit)`,
];

/** What is known of a store beside where it is, and what the desk's lists are read by. */
export const stores: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
