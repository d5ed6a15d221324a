import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `alter table visits add column terms text`,
  `alter table visits add column offer_until bigint`,
  `alter table visits add column grade integer`,
  `alter table visits add column settled text`,
  `create index visits_by_state on visits (organization, state, window_from)`,
  `alter table members add column qualifications text`,
  `alter table reports add column visited_at bigint`,
  `create table declined_offers (
    organization text not null,
    visit text not null,
    member text not null,
    reason text,
    at bigint not null,
    primary key (organization, visit, member),
    foreign key (organization, visit) references visits (organization, id),
    foreign key (organization, member) references members (organization, id)
  )`,
];

/** What visits ask of whoever does them and what they paid, what people hold, and who turned which offer down. */
export const terms: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
