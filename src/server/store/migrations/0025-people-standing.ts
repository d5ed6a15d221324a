import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  'alter table members add column deactivated_at bigint',
  'alter table members add column erased_at bigint',
  `create table person_steps (
    organization text not null,
    member text not null,
    nr integer not null,
    step text not null,
    reason text,
    by_member text not null,
    at bigint not null,
    primary key (organization, member, nr),
    foreign key (organization, member) references members (organization, id)
  )`,
  `create table application_pages (
    organization text not null primary key references organizations (id),
    token text not null unique,
    is_open integer not null,
    page text not null,
    revision integer not null,
    changed_by text not null,
    changed_at bigint not null
  )`,
  `create table applications (
    organization text not null references organizations (id),
    id text not null,
    name text not null,
    email text not null,
    locale text not null,
    said text not null,
    state text not null,
    applied_at bigint not null,
    decided_by text,
    decided_at bigint,
    words text,
    primary key (organization, id)
  )`,
  'create index applications_by_state on applications (organization, state, applied_at, id)',
  'create index applications_by_email on applications (organization, email)',
  `create table agreements (
    organization text not null references organizations (id),
    version integer not null,
    body text not null,
    published_by text not null,
    published_at bigint not null,
    primary key (organization, version)
  )`,
  `create table agreements_accepted (
    organization text not null,
    member text not null,
    version integer not null,
    locale text not null,
    accepted_at bigint not null,
    primary key (organization, member, version),
    foreign key (organization, member) references members (organization, id),
    foreign key (organization, version) references agreements (organization, version)
  )`,
];

/** Who works here no more and who was erased; applications to work here; agreements and who accepted them. */
export const peopleStanding: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
