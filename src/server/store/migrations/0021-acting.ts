import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table actions (
    organization text not null references organizations (id),
    id text not null,
    store text not null,
    standard text not null,
    channel text not null,
    about text not null,
    what text not null,
    who text not null,
    due_on text not null,
    training text not null,
    visit text,
    question text,
    revision integer not null,
    created_at bigint not null,
    primary key (organization, id),
    foreign key (organization, store) references stores (organization, id)
  )`,
  `create index actions_of_store on actions (organization, store, standard, channel)`,
  `create index actions_latest on actions (organization, created_at, id)`,
  `create table action_steps (
    organization text not null,
    action text not null,
    nr integer not null,
    step text not null,
    note text not null,
    by_member text not null,
    at bigint not null,
    primary key (organization, action, nr),
    foreign key (organization, action) references actions (organization, id)
  )`,
  `create table action_visits (
    organization text not null,
    action text not null,
    visit text not null,
    visited_at bigint not null,
    met integer not null,
    primary key (organization, action, visit),
    foreign key (organization, action) references actions (organization, id)
  )`,
  `create index action_visits_of_visit on action_visits (organization, visit)`,
  `create table digests (
    organization text not null,
    member text not null,
    how text not null,
    told_through bigint not null,
    primary key (organization, member),
    foreign key (organization, member) references members (organization, id)
  )`,
  `create index publications_latest on publications (organization, published_at, store)`,
  `create table report_comments (
    organization text not null,
    id text not null,
    visit text not null,
    by_member text not null,
    by_role text not null,
    body text not null,
    at bigint not null,
    primary key (organization, id),
    foreign key (organization, visit) references visits (organization, id)
  )`,
  `create index report_comments_of_visit on report_comments (organization, visit, at)`,
  `create table report_comments_read (
    organization text not null,
    visit text not null,
    member text not null,
    through bigint not null,
    at bigint not null,
    primary key (organization, visit, member),
    foreign key (organization, visit) references visits (organization, id)
  )`,
];

/** What owners do about what they read: actions with what later visits measured of them, mails that they asked for, comments with who read them. */
export const acting: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
