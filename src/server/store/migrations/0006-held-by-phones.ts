import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table held_by_phones (
    organization text not null,
    journal text not null,
    visit text not null,
    device text not null,
    member text not null,
    through integer not null,
    said_at bigint not null,
    phone text,
    missed_at bigint,
    primary key (organization, journal),
    foreign key (organization, visit) references visits (organization, id),
    foreign key (organization, member) references members (organization, id)
  )`,
  `create index held_by_phones_of_member on held_by_phones (organization, member)`,
  // Few are ever missed: the coordinator's list pays nothing for the others.
  `create index held_by_phones_missed on held_by_phones (organization, visit) where missed_at is not null`,
];

/** What phones said that they hold of a visit and that had not all arrived: what one of them lost can be told from it. */
export const heldByPhones: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
