import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table programmes (
    organization text not null references organizations (id),
    id text not null,
    name text not null,
    client text not null,
    state text not null,
    plan text not null,
    revision integer not null,
    created_at bigint not null,
    primary key (organization, id),
    foreign key (organization, client) references clients (organization, id)
  )`,
  `create index programmes_by_state on programmes (state)`,
  `create table programme_steps (
    organization text not null,
    programme text not null,
    nr integer not null,
    step text not null,
    by_member text,
    detail text,
    at bigint not null,
    primary key (organization, programme, nr),
    foreign key (organization, programme) references programmes (organization, id)
  )`,
  `create table payments (
    organization text not null references organizations (id),
    id text not null,
    paid_on text not null,
    reference text not null,
    by_member text not null,
    at bigint not null,
    undone_by text,
    undone_at bigint,
    primary key (organization, id)
  )`,
  `alter table visits add column programme text`,
  `alter table visits add column period text`,
  `alter table visits add column slot integer`,
  `alter table visits add column attempt integer`,
  `alter table visits add column bonus_minor bigint`,
  `alter table visits add column payment text`,
  // One visit for each slot and attempt, whoever makes them at once.
  `create unique index visits_of_slot on visits (organization, programme, period, store, slot, attempt) where programme is not null`,
  `create index visits_of_programme on visits (organization, programme, period, state, window_to) where programme is not null`,
  `create index reports_by_visited on reports (organization, visited_at)`,
];

/** Programmes, the visits that they make, and what was paid for visits. */
export const programmes: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
