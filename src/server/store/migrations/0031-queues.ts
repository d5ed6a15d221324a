import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  'drop table rollup_waits',
  `create table rollup_waits (
    organization text not null references organizations (id),
    store text not null,
    month text not null,
    interval text not null,
    factor text not null,
    level text not null,
    seconds bigint not null,
    n bigint not null,
    on_target bigint not null,
    primary key (organization, store, factor, month, interval, level, seconds)
  )`,
  `create table rollup_queues (
    organization text not null references organizations (id),
    store text not null,
    month text not null,
    interval text not null,
    target double precision not null,
    ahead bigint not null,
    n bigint not null,
    sum bigint not null,
    squares bigint not null,
    primary key (organization, store, month, interval, target, ahead)
  )`,
  'delete from rollup_scores',
  'delete from rollup_standards',
  // All is counted anew, with the queue that each visit stood in.
  'update publications set rolled_up = null',
];

/** Waits and scores by how many were ahead in the queue, and the targets that waits were held against. */
export const queues: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
