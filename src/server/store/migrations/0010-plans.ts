import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table plans (
    organization text not null references organizations (id),
    id text not null,
    state text not null,
    asked text not null,
    progress text,
    proven integer not null,
    by_member text not null,
    created_at bigint not null,
    ended_at bigint,
    primary key (organization, id)
  )`,
  `create index plans_by_time on plans (organization, created_at)`,
  `create table plan_rows (
    organization text not null,
    plan text not null,
    visit text not null,
    nr integer not null,
    revision integer not null,
    shopper text,
    planned text,
    day text,
    why text,
    against text,
    sent text,
    primary key (organization, plan, visit),
    foreign key (organization, plan) references plans (organization, id)
  )`,
];

/** Plans of whole periods, and what they propose for each visit. */
export const plans: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
