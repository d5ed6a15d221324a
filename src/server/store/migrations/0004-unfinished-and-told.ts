import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `create table unfinished_files (
    organization text not null,
    journal text not null,
    sha256 text not null,
    kind text not null,
    question text,
    taken_at bigint not null,
    primary key (organization, journal, sha256),
    foreign key (organization, journal) references journals (organization, id),
    foreign key (organization, sha256) references evidence (organization, sha256)
  )`,
  `create table told_offers (
    organization text not null,
    visit text not null,
    member text not null,
    at bigint not null,
    primary key (organization, visit, member),
    foreign key (organization, visit) references visits (organization, id),
    foreign key (organization, member) references members (organization, id)
  )`,
  `alter table reports add column prevented integer`,
  // Of a visit that was prevented everything was left out of the score, and the score says why.
  `update reports set prevented = case when score like '%"visit-prevented"%' then 1 else 0 end`,
];

/** Which visits were prevented, files that a phone had not finished as its visit was taken in, and who was told of which offer. */
export const unfinishedAndTold: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
