import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table drafts (
    organization text not null references organizations (id),
    kind text not null,
    id text not null,
    revision integer not null,
    body text not null,
    changed_by text not null,
    changed_at bigint not null,
    primary key (organization, kind, id)
  )`,
  `create table standard_sets (
    organization text not null references organizations (id),
    id text not null,
    version integer not null,
    body text not null,
    published_at bigint not null,
    primary key (organization, id, version)
  )`,
];

/** Checklists and standard sets while they are being written, and standard sets as published. */
export const drafts: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
