import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table complaints (
    organization text not null references organizations (id),
    id text not null,
    store text not null,
    day text not null,
    at bigint not null,
    channel text not null,
    kind text not null,
    body text not null,
    cost_minor bigint,
    currency text,
    standard text,
    standard_name text,
    source text not null,
    added_at bigint not null,
    primary key (organization, id),
    foreign key (organization, store) references stores (organization, id)
  )`,
  `create index complaints_by_store on complaints (organization, store, at, id)`,
  `create index complaints_latest on complaints (organization, at, id)`,
  `create index complaints_by_day on complaints (organization, day, id)`,
];

/** What customers complained of and brought back, as an owner enters it or takes it in from a file. */
export const complaints: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
