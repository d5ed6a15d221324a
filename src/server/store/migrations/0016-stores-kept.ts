import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `alter table stores add column revision integer not null default 1`,
  `alter table stores add column archived_at bigint`,
  `create table calendar_feeds (
    organization text not null,
    kind text not null,
    subject text not null,
    token_sha256 text not null unique,
    naming text not null,
    made_at bigint not null,
    primary key (organization, kind, subject),
    foreign key (organization) references organizations (id)
  )`,
];

/** Stores that are changed by several people and set aside, and secret links by which calendars are read. */
export const storesKept: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
