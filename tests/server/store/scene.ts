import { sql } from 'kysely';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { genesis } from '#domain/journal/chain.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import type { CoordinatorScope, OwnerScope, Role, ShopperScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import type { SyncRequest, SyncResponse, Tail } from '#protocol/sync/envelope.ts';
import { hashText } from '#server/ingest/hash.ts';
import { type IngestDeps, ingestTails } from '#server/ingest/ingest.ts';
import type { Connection, Database } from '#server/store/database.ts';
import { checklist, count, narrative, photo, section, wait, yesNo } from '#tests/support/checklist.ts';
import { MIDNIGHT, type TestVisit, visit } from '#tests/support/visit.ts';

/** What the scene's visits ask: two yes/no questions worth ten points each, a photo and a story. */
export const asked: Checklist = checklist({
  sections: [
    section('service', [yesNo('greeted', 10), yesNo('thanked', 10), photo('counter'), narrative('story', 5)]),
  ],
  intervals: [wait('queue', 'entered', 'served')],
});

export const shopper = (organization: string, person: string): ShopperScope => ({
  organization,
  person,
  role: 'shopper',
  stores: [],
});
export const coordinator = (organization: string): CoordinatorScope => ({
  organization,
  person: 'cora',
  role: 'coordinator',
  stores: 'all',
});
export const owner = (organization: string, stores: OwnerScope['stores'] = 'all'): OwnerScope => ({
  organization,
  person: 'olga',
  role: 'owner',
  stores,
});

/** Everything that a visit needs around it, under these names: shoppers sam and tess, coordinator cora, owner olga, stores riga and oslo. */
export async function organize(connection: Connection, organization: string, asks = asked): Promise<void> {
  await connection
    .insertInto('organizations')
    .values({ id: organization, name: organization, created_at: MIDNIGHT })
    .execute();
  for (const [person, role] of [
    ['sam', 'shopper'],
    ['tess', 'shopper'],
    ['cora', 'coordinator'],
    ['olga', 'owner'],
  ] as const) {
    await addPerson(connection, organization, person, role);
  }
  await connection.insertInto('clients').values({ organization, id: 'brand', name: 'Brand' }).execute();
  for (const id of ['riga', 'oslo']) {
    const place = {
      name: id,
      address: '',
      city: id,
      time_zone: 'Europe/Riga',
      latitude: null,
      longitude: null,
    };
    await connection
      .insertInto('stores')
      .values({ organization, id, client: 'brand', ...place, profile: null })
      .execute();
  }
  const { id, version } = asks;
  await connection
    .insertInto('checklists')
    .values({ organization, id, version, body: JSON.stringify(asks), published_at: MIDNIGHT })
    .execute();
}

async function addPerson(
  connection: Connection,
  organization: string,
  id: string,
  role: Role,
): Promise<void> {
  const user = `${organization}-${id}`;
  const email = `${user}@example.com`;
  await sql`insert into "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
    values (${user}, ${id}, ${email}, ${sql.raw(`'0'`)}, '2026-03-02', '2026-03-02')`.execute(connection);
  const row = {
    organization,
    id,
    user_id: user,
    role,
    name: id,
    email,
    locale: 'en',
    stores: '"all"',
    created_at: MIDNIGHT,
  };
  await connection.insertInto('members').values(row).execute();
}

/** A visit of the scene: sam's at riga and assigned, unless said otherwise. */
export async function plan(
  connection: Connection,
  organization: string,
  {
    id = 'visit-1',
    state = 'assigned',
    shopper = 'sam',
    store = 'riga',
  }: Partial<{ id: string; state: VisitState; shopper: string | null; store: string }> = {},
): Promise<void> {
  const pay = { fee_minor: null, reimbursement_cap_minor: null, currency: null };
  const window = { window_from: MIDNIGHT, window_to: MIDNIGHT + 86_400_000, created_at: MIDNIGHT };
  const named = { checklist: asked.id, checklist_version: asked.version, store, shopper };
  await connection
    .insertInto('visits')
    .values({ organization, id, ...named, ...window, ...pay, state, revision: 1 })
    .execute();
}

/** The same, and how many were ahead in the queue. */
export const askedWithQueue: Checklist = {
  ...asked,
  sections: [...asked.sections, section('line', [count('people-ahead')])],
};

/** A lived visit, ready to be sent. */
export function lived(options: Parameters<typeof visit>[1] = {}): TestVisit {
  return visit(asked, options)
    .mark('entered', '10:00:00')
    .mark('served', '10:01:00')
    .answer('greeted', true)
    .answer('thanked', false);
}

/** What of a journal comes after the event numbered `after`, up to the one numbered `through`. */
export function tailOf(
  lived: TestVisit,
  { after = 0, through = lived.events.length, visit = 'visit-1' } = {},
): Tail {
  const placed = lived.placed();
  const head = placed[through - 1]?.hash ?? genesis(lived.journal, hashText);
  return {
    journal: lived.journal,
    visit,
    after,
    events: encodeEvents(lived.events.slice(after, through)),
    head,
  };
}

export function request(
  tails: readonly unknown[],
  asks: readonly string[] = [],
  device = 'device-1',
): SyncRequest {
  return { protocol: 1, device, sentAt: MIDNIGHT, tails: [...tails], asks: [...asks] };
}

/** A server that ingests into this database; its clock moves a millisecond at every look. */
export function server(database: Database) {
  let nowMs = MIDNIGHT + 86_400_000;
  const deps: IngestDeps = {
    database,
    hash: hashText,
    now: () => {
      nowMs += 1;
      return nowMs;
    },
    unexpected: (cause) => {
      throw cause;
    },
  };
  const sync = (scope: ShopperScope, ...tails: unknown[]): Promise<SyncResponse> =>
    ingestTails(deps, scope, request(tails));
  return { ...deps, sync };
}

/** What the events are, without their times. */
export const kinds = (events: readonly JournalEvent[]) => events.map(({ kind }) => kind);
