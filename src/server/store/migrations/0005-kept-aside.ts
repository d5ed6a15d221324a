import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `alter table evidence add column picture text`,
  `create index evidence_to_look_at on evidence (verified_at) where picture is null`,
  `alter table journals add column counts_for text`,
  // Few journals stand aside or were moved: what counts as usual pays nothing for these.
  `create index journals_aside on journals (organization, last_received_at) where standing = 'aside'`,
  `create index journals_moved on journals (organization, counts_for) where counts_for is not null`,
  `create table aside_steps (
    organization text not null,
    kind text not null,
    item text not null,
    nr integer not null,
    step text not null,
    visit text,
    head text,
    reason text,
    by_member text not null,
    at bigint not null,
    primary key (organization, kind, item, nr),
    foreign key (organization, by_member) references members (organization, id)
  )`,
];

/** What was found in pictures, and what coordinators decided about what is kept aside. */
export const keptAside: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
