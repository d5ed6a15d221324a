import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table shopper_profiles (
    organization text not null,
    member text not null,
    own text not null,
    conflicts text not null,
    notes text not null,
    revision integer not null,
    changed_by text not null,
    changed_at bigint not null,
    primary key (organization, member),
    foreign key (organization, member) references members (organization, id)
  )`,
  `create index members_by_name on members (organization, name, id)`,
];

/** What is known of shoppers: where and when they go, where they may not, and what the agency notes of them. */
export const people: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
