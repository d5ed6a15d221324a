import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table appeals (
    organization text not null references organizations (id),
    id text not null,
    visit text not null,
    store text not null,
    item_kind text not null,
    item text not null,
    member text not null,
    says text not null,
    raised_at bigint not null,
    state text not null,
    ruling text,
    words text,
    ruled_by text,
    ruled_at bigint,
    percentage_before double precision,
    percentage_after double precision,
    primary key (organization, id),
    foreign key (organization, visit) references visits (organization, id)
  )`,
  `create index appeals_by_state on appeals (organization, state, raised_at, id)`,
  `create index appeals_of_visit on appeals (organization, visit, raised_at)`,
  // One at a time on an item.
  `create unique index appeals_open on appeals (organization, visit, item_kind, item) where state = 'open'`,
];

/** Owners' appeals against single items of published reports, and how they were ruled on. */
export const appeals: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
