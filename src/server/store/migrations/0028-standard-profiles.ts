import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table standard_profiles (
    organization text not null references organizations (id),
    id text not null,
    version integer not null,
    body text not null,
    published_at bigint not null,
    primary key (organization, id, version)
  )`,
];

/** What adapts standards to a region, channel or concept, in published versions. */
export const standardProfiles: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
