import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const statements = [
  `alter table reports add column printed_through integer`,
  `create index reports_to_print on reports (organization, visit) where printed_through is null`,
  `create table report_prints (
    organization text not null,
    visit text not null,
    checklist text not null,
    store text not null,
    shopper text not null,
    visited_at bigint not null,
    length_ms bigint,
    primary key (organization, visit),
    foreign key (organization, visit) references visits (organization, id)
  )`,
  `create index report_prints_of_checklist on report_prints (organization, checklist, visited_at)`,
  `create index report_prints_of_store on report_prints (organization, store, visited_at)`,
  `create index report_prints_of_shopper on report_prints (organization, shopper, visited_at)`,
  `create table printed_accounts (
    organization text not null,
    visit text not null,
    question text not null,
    account text not null,
    primary key (organization, visit, question),
    foreign key (organization, visit) references visits (organization, id)
  )`,
  `create table printed_photos (
    organization text not null,
    visit text not null,
    sha256 text not null,
    band integer not null,
    look text,
    primary key (organization, visit, sha256, band),
    foreign key (organization, visit) references visits (organization, id)
  )`,
  `create index printed_photos_by_bytes on printed_photos (organization, sha256)`,
  `create index printed_photos_by_band on printed_photos (organization, band)`,
];

/** What of a report later ones are compared with. It can be made again from the journals. */
export const reportPrints: Step = async (database) => {
  for (const statement of statements) await sql.raw(statement).execute(database);
};
