import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table access (
    organization text not null,
    id text not null,
    member text not null,
    kind text not null,
    secret_sha256 text not null unique,
    name text not null,
    store text,
    visit text,
    created_at bigint not null,
    ends_at bigint not null,
    used_at bigint,
    primary key (organization, id),
    foreign key (organization, member) references members (organization, id)
  )`,
  `create index access_of_member on access (organization, member, ends_at)`,
];

/** Tokens and links of owners, by the hashes of their secrets. */
export const access: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
