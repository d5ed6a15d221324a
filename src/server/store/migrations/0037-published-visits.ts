import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table programme_published (
    organization text not null,
    programme text not null,
    visits bigint not null,
    primary key (organization, programme),
    foreign key (organization, programme) references programmes (organization, id)
  )`,
  `insert into programme_published (organization, programme, visits)
    select organization, programme, count(*) from visits
    where programme is not null and state = 'published' group by organization, programme`,
  // What is not done yet alone, and whole: the others are counted as they are published.
  `drop index visits_of_programme`,
  `create index visits_of_programme on visits (organization, programme, state, window_to, window_from, attempt, store, period, slot)
    where programme is not null and state not in ('published', 'cancelled')`,
];

/** How many visits of each programme are published stands beside them: they are nearly all that there ever were. */
export const publishedVisits: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
