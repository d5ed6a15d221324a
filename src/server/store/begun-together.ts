import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { Beginner, Beginning, Begun, BegunVisits, Unbegun } from './begun-visits.ts';
import type { Tables } from './schema.ts';
import { Together } from './together.ts';

/** As many as one statement takes. */
const AT_ONCE = 16;

/**
 * PostgreSQL's way of taking the first journals of many visits at once: what is known of them in one statement, and all that they
 * make in another, which is a transaction of its own. Nothing is held between the two. Each is written if its visit is still at the
 * revision that was read, and nothing of it is if not: whatever could change what was worked out (a move, another journal that
 * counts, a report) moves a visit of which nothing came on from that revision.
 */
export class BegunTogether implements BegunVisits {
  readonly #database: Kysely<Tables>;
  readonly #unbegun: Together<Beginning, Unbegun | undefined>;
  readonly #kept: Together<Begun, boolean>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
    this.#unbegun = new Together(AT_ONCE, (beginnings) => readAll(database, beginnings));
    this.#kept = new Together(AT_ONCE, (begun) => keepAll(database, begun));
  }

  async begin(beginning: Beginning, beginner: Beginner): Promise<Begun | null> {
    const visit = await this.#unbegun.ask(beginning);
    const begun = visit && (await beginner(visit, this.#database));
    return begun && (await this.#kept.ask(begun)) ? begun : null;
  }
}

type Found = Unbegun & { readonly place: number };

async function readAll(
  database: Kysely<Tables>,
  asked: readonly Beginning[],
): Promise<(Unbegun | undefined)[]> {
  const { rows } = await sql<Found>`
    select (asked.place - 1) as place, found.*,
      (select json_build_object('region', region, 'concept', concept, 'profile', profile, 'bodies', (
        select json_agg(body order by id) from standard_profiles as kept
        where kept.organization = asked.organization and not exists (
          select from standard_profiles as later
          where later.organization = kept.organization and later.id = kept.id and later.version > kept.version)))
        from stores where stores.organization = asked.organization and stores.id = found.store) as adapting
    from unnest(${asked.map(({ organization }) => organization)}::text[], ${asked.map(({ visit }) => visit)}::text[],
      ${asked.map(({ journal }) => journal)}::text[]) with ordinality as asked (organization, visit, journal, place)
    cross join lateral (
      select organization, id, store, shopper, state, revision, checklist, checklist_version from visits
      where organization = asked.organization and id = asked.visit and state in ('assigned', 'accepted') limit 1) as found
    where (select 1 from journals where organization = asked.organization and id = asked.journal limit 1) is null
      and (select 1 from journals where organization = asked.organization and visit = asked.visit limit 1) is null
      and (select 1 from journals where organization = asked.organization and counts_for = asked.visit limit 1) is null
      and (select 1 from reports where organization = asked.organization and visit = asked.visit limit 1) is null
  `.execute(database);
  const byPlace = new Map(rows.map(({ place, ...visit }) => [place, visit]));
  return asked.map((_, place) => byPlace.get(place));
}

/** What goes along with each, and its type in PostgreSQL. */
const columns = {
  organization: 'text',
  visit: 'text',
  before: 'integer',
  state: 'text',
  revision: 'integer',
  moves: 'json',
  journal: 'text',
  member: 'text',
  device: 'text',
  through: 'integer',
  head: 'text',
  encoding: 'integer',
  events: 'text',
  evidence: 'json',
  manifest: 'json',
  at: 'bigint',
  score: 'text',
  submitted_at: 'bigint',
  percentage: 'double precision',
  misfit: 'integer',
  updated_at: 'bigint',
  visited_at: 'bigint',
  prevented: 'integer',
} as const;
type Column = keyof typeof columns;
type Came = Readonly<Record<Column, string | number | null>>;

async function keepAll(database: Kysely<Tables>, begun: readonly Begun[]): Promise<boolean[]> {
  const came = begun.map(cameBy);
  // In one order everywhere, so that no two wait for each other; of a visit only one can be the first.
  const first = [...new Map(came.map((one) => [keyOf(one), one])).entries()].toSorted(byKey);
  const values = first.flatMap(([, one]) => Object.values(one));
  const { rows } = await database.executeQuery<Pick<Came, 'organization' | 'visit'>>(
    CompiledQuery.raw(statementOf(first.length), values),
  );
  const moved = new Set(rows.map(keyOf));
  const kept = new Set(first.flatMap(([key, one]) => (moved.has(key) ? [one] : [])));
  return came.map((one) => kept.has(one));
}

const keyOf = ({ organization, visit }: Pick<Came, 'organization' | 'visit'>) => `${organization} ${visit}`;
const byKey = ([a]: [string, Came], [b]: [string, Came]) => (a < b ? -1 : 1);

function cameBy({ visit, state, moves, journal, segment, evidence, manifest, report }: Begun): Came {
  return {
    organization: visit.organization,
    visit: visit.id,
    before: visit.revision,
    state,
    revision: visit.revision + moves.length,
    moves: JSON.stringify(moves),
    journal: journal.id,
    member: journal.member,
    device: journal.device,
    through: journal.through,
    head: journal.head,
    encoding: segment.encoding,
    events: segment.events,
    evidence: JSON.stringify(evidence),
    manifest: JSON.stringify(manifest),
    at: segment.received_at,
    score: report?.score ?? null,
    submitted_at: report?.submitted_at ?? null,
    percentage: report?.percentage ?? null,
    misfit: report?.misfit ?? null,
    updated_at: report?.updated_at ?? null,
    visited_at: report?.visited_at ?? null,
    prevented: report?.prevented ?? null,
  };
}

const statements = new Map<number, string>();

/** The statement for so many: worked out once, since it is the longest that there is. */
function statementOf(count: number): string {
  const known = statements.get(count) ?? keeping(count);
  statements.set(count, known);
  return known;
}

function keeping(count: number): string {
  const types = Object.values(columns);
  const row = (_: unknown, at: number) =>
    `(${types.map((type, place) => `$${at * types.length + place + 1}::${type}`).join(', ')})`;
  return `with
    came (${Object.keys(columns).join(', ')}) as (values ${Array.from({ length: count }, row).join(', ')}),
    moved as (
      update visits set state = came.state, revision = came.revision from came
      where visits.organization = came.organization and visits.id = came.visit and visits.revision = came.before
      returning came.*),
    begun as (
      insert into journals (organization, id, visit, member, device, through, head, standing, first_received_at, last_received_at)
      select organization, journal, visit, member, device, through, head, 'counted', at, at from moved),
    appended as (
      insert into journal_segments (organization, journal, first_seq, last_seq, head, encoding, events, received_at)
      select organization, journal, 1, through, head, encoding, events, at from moved),
    noted as (
      insert into evidence_uses (organization, sha256, journal, visit)
      select organization, json_array_elements_text(evidence), journal, visit from moved),
    stepped as (
      insert into visit_moves (organization, visit, id, move, from_state, to_state, by_member, reason, detail, at)
      select moved.organization, moved.visit, step.id, step.move, step.from_state, step.to_state, step.by_member, step.reason, step.detail, step.at
      from moved cross join json_to_recordset(moved.moves)
        as step (id text, move text, from_state text, to_state text, by_member text, reason text, detail text, at bigint)),
    reported as (
      insert into reports (organization, visit, journal, through, score, submitted_at, percentage, complete, misfit, updated_at, visited_at, prevented)
      select organization, visit, journal, through, score, submitted_at, percentage,
        case when exists (select from json_array_elements_text(manifest) as needed (sha256) where not exists (
          select from evidence where evidence.organization = moved.organization and evidence.sha256 = needed.sha256)) then 0 else 1 end,
        misfit, updated_at, visited_at, prevented
      from moved where score is not null)
    select organization, visit from moved`;
}
