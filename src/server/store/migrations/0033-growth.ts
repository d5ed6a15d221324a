import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  // By time, too: without it, a store's actions were looked for among those of all stores.
  `drop index actions_of_store`,
  `create index actions_of_store on actions (organization, store, created_at, id)`,
  // The latest visits of all of an owner's stores, without looking at every one there ever was; and a store's own, in the same order.
  `create index publications_by_visit on publications (organization, visited_at, visit)`,
  `drop index publications_by_store`,
  `create index publications_by_store on publications (organization, store, visited_at, visit)`,
  // Of single stores alone, and whole: who asks for some stores goes by their key, and a publication writes one entry instead of eight.
  `drop index rollup_scores_by_month`,
  `create index rollup_scores_of_stores on rollup_scores (organization, month, store, n, sum, squares)
    where factor = 'whole' and store <> ''`,
  // Sums of standards are always asked for by store; whole, as each row that has to be looked up is felt.
  `drop index rollup_standards_by_month`,
  `create index rollup_standards_of_stores on rollup_standards (organization, store, month, standard, channel, n, met, lost)`,
  // What one shopper has done, however much the others did.
  `create index journals_of_member on journals (organization, member)`,
  `create index reports_of_journal on reports (organization, journal)`,
  // How far a programme is, state by state; those of a period are found by their slots, and the few that replace others by themselves.
  `drop index visits_of_programme`,
  `create index visits_of_programme on visits (organization, programme, state, window_to) where programme is not null`,
  `create index visits_replacing on visits (organization, programme) where attempt > 1`,
  // With where each is: words that name most stores are looked for visit by visit.
  `drop index visits_by_state`,
  `create index visits_by_state on visits (organization, state, window_from, id, store)`,
  `create index stores_of_client on stores (organization, client, name, id)`,
  `create index stores_by_name on stores (organization, name, id)`,
];

/** Indexes for what grew slower as there was more of it, as `npm run bench` found. */
export const growth: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
