import { sql } from 'kysely';
import { authentication } from './authentication.ts';
import type { Step } from './migrate.ts';

/**
 * All tables of the first release; ../schema.ts says what each column means. `bigint` and `double precision`
 * are what both databases understand. Keys begin with the organization, so that no row can point into another one.
 */
const statements = [
  `create table organizations (
    id text not null primary key,
    name text not null,
    created_at bigint not null
  )`,
  `create table clients (
    organization text not null references organizations (id),
    id text not null,
    name text not null,
    primary key (organization, id)
  )`,
  `create table stores (
    organization text not null references organizations (id),
    id text not null,
    client text not null,
    name text not null,
    address text not null,
    city text not null,
    time_zone text not null,
    latitude double precision,
    longitude double precision,
    profile text,
    primary key (organization, id),
    foreign key (organization, client) references clients (organization, id)
  )`,
  `create table members (
    organization text not null references organizations (id),
    id text not null,
    user_id text not null references "user" (id),
    role text not null,
    name text not null,
    email text not null,
    locale text not null,
    stores text not null,
    created_at bigint not null,
    primary key (organization, id),
    unique (organization, user_id)
  )`,
  `create index members_user on members (user_id)`,
  `create table links (
    token_sha256 text not null primary key,
    kind text not null,
    organization text references organizations (id),
    email text,
    name text,
    role text not null,
    locale text not null,
    stores text not null,
    expires_at bigint not null,
    used_at bigint
  )`,
  `create table checklists (
    organization text not null references organizations (id),
    id text not null,
    version integer not null,
    body text not null,
    published_at bigint not null,
    primary key (organization, id, version)
  )`,
  `create table visits (
    organization text not null references organizations (id),
    id text not null,
    store text not null,
    checklist text not null,
    checklist_version integer not null,
    shopper text,
    window_from bigint not null,
    window_to bigint not null,
    fee_minor bigint,
    reimbursement_cap_minor bigint,
    currency text,
    state text not null,
    revision integer not null,
    created_at bigint not null,
    primary key (organization, id),
    foreign key (organization, store) references stores (organization, id),
    foreign key (organization, checklist, checklist_version) references checklists (organization, id, version),
    foreign key (organization, shopper) references members (organization, id)
  )`,
  `create index visits_by_window on visits (organization, window_from, id)`,
  `create index visits_by_shopper on visits (organization, shopper, state)`,
  `create table visit_moves (
    organization text not null,
    id text not null,
    visit text not null,
    move text not null,
    from_state text not null,
    to_state text not null,
    by_member text,
    reason text,
    detail text,
    at bigint not null,
    primary key (organization, id),
    foreign key (organization, visit) references visits (organization, id),
    foreign key (organization, by_member) references members (organization, id)
  )`,
  `create index visit_moves_by_visit on visit_moves (organization, visit, at)`,
  // A journal may name a visit that is not known, so it does not reference it.
  `create table journals (
    organization text not null references organizations (id),
    id text not null,
    visit text not null,
    member text not null,
    device text not null,
    through integer not null,
    head text not null,
    standing text not null,
    first_received_at bigint not null,
    last_received_at bigint not null,
    primary key (organization, id),
    foreign key (organization, member) references members (organization, id)
  )`,
  `create index journals_by_visit on journals (organization, visit)`,
  `create table journal_segments (
    organization text not null,
    journal text not null,
    first_seq integer not null,
    last_seq integer not null,
    head text not null,
    encoding integer not null,
    events text not null,
    received_at bigint not null,
    primary key (organization, journal, first_seq),
    foreign key (organization, journal) references journals (organization, id)
  )`,
  `create table journal_forks (
    organization text not null,
    journal text not null,
    first_seq integer not null,
    last_seq integer not null,
    head text not null,
    encoding integer not null,
    events text not null,
    received_at bigint not null,
    primary key (organization, journal, head),
    foreign key (organization, journal) references journals (organization, id)
  )`,
  `create table quarantine (
    organization text not null references organizations (id),
    id text not null,
    member text not null,
    device text not null,
    reason text not null,
    body text not null,
    received_at bigint not null,
    primary key (organization, id)
  )`,
  `create index quarantine_by_member on quarantine (organization, member, received_at)`,
  `create table evidence (
    organization text not null references organizations (id),
    sha256 text not null,
    bytes bigint not null,
    type text not null,
    verified_at bigint not null,
    primary key (organization, sha256)
  )`,
  `create table evidence_uses (
    organization text not null,
    sha256 text not null,
    journal text not null,
    visit text not null,
    primary key (organization, sha256, journal),
    foreign key (organization, journal) references journals (organization, id)
  )`,
  `create index evidence_uses_by_visit on evidence_uses (organization, visit)`,
  `create index evidence_uses_by_journal on evidence_uses (organization, journal)`,
  `create table reports (
    organization text not null,
    visit text not null,
    journal text not null,
    through integer not null,
    submitted_at bigint,
    percentage double precision,
    score text not null,
    complete integer not null,
    misfit integer not null,
    updated_at bigint not null,
    primary key (organization, visit),
    foreign key (organization, visit) references visits (organization, id),
    foreign key (organization, journal) references journals (organization, id)
  )`,
  `create table publications (
    organization text not null,
    visit text not null,
    store text not null,
    published_at bigint not null,
    visited_at bigint not null,
    percentage double precision,
    percentage_before double precision,
    verdict text not null,
    speed double precision,
    quality double precision,
    checklist_title text not null,
    body text not null,
    primary key (organization, visit),
    foreign key (organization, visit) references visits (organization, id)
  )`,
  `create index publications_by_store on publications (organization, store, visited_at)`,
];

/** Makes them all. */
export const foundation: Step = async (database, capabilities) => {
  await authentication(database, capabilities);
  for (const statement of statements) await sql.raw(statement).execute(database);
};
