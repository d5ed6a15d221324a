import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table rollup_scores (
    organization text not null references organizations (id),
    store text not null,
    month text not null,
    factor text not null,
    level text not null,
    checklist text not null,
    version integer not null,
    visits bigint not null,
    n bigint not null,
    sum bigint not null,
    squares bigint not null,
    speed_n bigint not null,
    speed_sum bigint not null,
    speed_squares bigint not null,
    quality_n bigint not null,
    quality_sum bigint not null,
    quality_squares bigint not null,
    primary key (organization, store, factor, month, level, checklist, version)
  )`,
  // Whole: of 10,000 stores each row that has to be looked up is felt.
  `create index rollup_scores_by_month on rollup_scores (organization, factor, month, store, n, sum, squares)`,
  `create table rollup_standards (
    organization text not null references organizations (id),
    store text not null,
    month text not null,
    standard text not null,
    channel text not null,
    n bigint not null,
    met bigint not null,
    lost bigint not null,
    primary key (organization, store, month, standard, channel)
  )`,
  `create index rollup_standards_by_month on rollup_standards (organization, month, store)`,
  `create table rollup_waits (
    organization text not null references organizations (id),
    store text not null,
    month text not null,
    interval text not null,
    daypart text not null,
    seconds bigint not null,
    n bigint not null,
    on_target bigint not null,
    primary key (organization, store, month, interval, daypart, seconds)
  )`,
  // Null: its visit is not in the rollups yet.
  `alter table publications add column rolled_up integer`,
  `create index publications_to_roll_up on publications (organization, visit) where rolled_up is null`,
];

/** Sums of what is published, by store and month: kept in step with it in the same transaction, and worked out again from it at any time. */
export const rollups: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
