import type { Selectable } from 'kysely';
import * as z from 'zod/mini';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { JournalEvent, PlacedEvent } from '#domain/journal/event.ts';
import type { CoordinatorScope, Scope, ShopperScope } from '#domain/scope.ts';
import { decodeEvents, encodeEvents } from '#protocol/sync/codec.ts';
import { WireEvent } from '#protocol/sync/envelope.ts';
import { type Connection, type Database, holdRows } from './database.ts';
import type { JournalForkTable, JournalTable, QuarantineTable } from './schema.ts';

/** How the events of segments and forks are written: `protocol/sync/codec.ts`. */
const ENCODING = 1;

export type JournalRecord = Selectable<JournalTable>;
export type JournalFork = Selectable<JournalForkTable>;

/** The server working for itself within one organization, to keep what it derives true. Never a caller's. */
export interface ServerScope {
  readonly role: 'server';
  readonly organization: Id;
}
export const asServer = ({ organization }: Scope): ServerScope => ({ role: 'server', organization });

/**
 * The journal under this id in the organization, whoever's it is, held until the transaction ends:
 * what a tail is compared with. Hold the visit before.
 */
export async function claimedJournal(
  database: Database,
  connection: Connection,
  scope: ShopperScope,
  id: Id,
): Promise<JournalRecord | undefined> {
  return connection
    .selectFrom('journals')
    .selectAll()
    .where('organization', '=', scope.organization)
    .where('id', '=', id)
    .modifyEnd(holdRows(database))
    .executeTakeFirst();
}

/** Where a journal begins: whose, for which visit, from which device, and its head before the first event. */
export interface NewJournal {
  readonly id: Id;
  readonly visit: Id;
  readonly device: Id;
  readonly head: Sha256;
  readonly standing: JournalRecord['standing'];
  readonly receivedAt: number;
}

/** Begins a journal of the shopper, unless one with this id came first. */
export async function beginJournal(
  connection: Connection,
  scope: ShopperScope,
  journal: NewJournal,
): Promise<void> {
  const { id, visit, device, head, standing, receivedAt } = journal;
  const { organization, person: member } = scope;
  const times = { first_received_at: receivedAt, last_received_at: receivedAt };
  await connection
    .insertInto('journals')
    .values({ organization, id, member, visit, device, through: 0, head, standing, ...times })
    .onConflict((conflict) => conflict.columns(['organization', 'id']).doNothing())
    .execute();
}

/** Appends a run of events behind what the journal holds, with the evidence that they mention. */
export async function appendEvents(
  connection: Connection,
  scope: ShopperScope,
  journal: JournalRecord,
  placed: readonly PlacedEvent[],
  receivedAt: number,
): Promise<void> {
  const run = segmentOf(journal.id, placed, receivedAt);
  if (!run) return;
  const { organization } = scope;
  await connection
    .insertInto('journal_segments')
    .values({ organization, ...run })
    .execute();
  await connection
    .updateTable('journals')
    .set({ through: run.last_seq, head: run.head, last_received_at: receivedAt })
    .where('organization', '=', organization)
    .where('id', '=', journal.id)
    .where('member', '=', scope.person)
    .execute();
  await noteEvidence(connection, scope, journal, placed);
}

function segmentOf(journal: Id, placed: readonly PlacedEvent[], receivedAt: number) {
  const first = placed[0];
  const last = placed.at(-1);
  if (!first || !last) return null;
  const events = JSON.stringify(encodeEvents(placed.map(({ event }) => event)));
  const place = { journal, first_seq: first.seq, last_seq: last.seq, head: last.hash };
  return { ...place, encoding: ENCODING, events, received_at: receivedAt };
}

/** Writes down which evidence a journal mentions: who may see it, and whose report it completes, follows from there. */
async function noteEvidence(
  connection: Connection,
  { organization }: ShopperScope,
  { id: journal, visit }: JournalRecord,
  placed: readonly PlacedEvent[],
): Promise<void> {
  const hashes = new Set(
    placed.flatMap(({ event }) => (event.kind === 'evidence.added' ? [event.sha256] : [])),
  );
  if (hashes.size === 0) return;
  await connection
    .insertInto('evidence_uses')
    .values([...hashes].map((sha256) => ({ organization, sha256, journal, visit })))
    .onConflict((conflict) => conflict.columns(['organization', 'sha256', 'journal']).doNothing())
    .execute();
}

/** Sets whether a journal counts for its visit or stands aside. */
export async function setStanding(
  connection: Connection,
  { organization }: Scope,
  journal: Id,
  standing: JournalRecord['standing'],
): Promise<void> {
  await connection
    .updateTable('journals')
    .set({ standing })
    .where('organization', '=', organization)
    .where('id', '=', journal)
    .execute();
}

/** Keeps events that came for places already held, once per head that they lead to. */
export async function keepFork(
  connection: Connection,
  { organization }: ShopperScope,
  placed: readonly PlacedEvent[],
  receivedAt: number,
): Promise<void> {
  const journal = placed[0]?.journal;
  const run = journal && segmentOf(journal, placed, receivedAt);
  if (!run) return;
  await connection
    .insertInto('journal_forks')
    .values({ organization, ...run })
    .onConflict((conflict) => conflict.columns(['organization', 'journal', 'head']).doNothing())
    .execute();
}

/** The other versions of some of a journal's places. */
export async function forksOf(
  connection: Connection,
  { organization }: CoordinatorScope | ShopperScope,
  journal: Id,
): Promise<JournalFork[]> {
  return connection
    .selectFrom('journal_forks')
    .selectAll()
    .where('organization', '=', organization)
    .where('journal', '=', journal)
    .orderBy('received_at')
    .orderBy('head')
    .execute();
}

const Events = z.array(WireEvent);

/** Every event of a journal in order, the first one's sequence number being 1. A shopper reads only their own. */
export async function eventsOf(
  connection: Connection,
  scope: CoordinatorScope | ShopperScope | ServerScope,
  journal: Id,
): Promise<JournalEvent[]> {
  const all = connection
    .selectFrom('journal_segments')
    .innerJoin('journals', (join) =>
      join
        .onRef('journals.organization', '=', 'journal_segments.organization')
        .onRef('journals.id', '=', 'journal_segments.journal'),
    )
    .select('events')
    .where('journals.organization', '=', scope.organization)
    .where('journals.id', '=', journal);
  const reached = scope.role === 'shopper' ? all.where('journals.member', '=', scope.person) : all;
  const segments = await reached.orderBy('first_seq').execute();
  return segments.flatMap(({ events }) => decodeEvents(Events.parse(JSON.parse(events))));
}

/** The journals that name a visit, first come first. */
export async function journalsOfVisit(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
): Promise<JournalRecord[]> {
  return connection
    .selectFrom('journals')
    .selectAll()
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .orderBy('first_received_at')
    .orderBy('id')
    .execute();
}

/** Keeps what could not be taken, as it came. `id` is the hash of it, so that sending it again keeps it once. */
export async function quarantine(
  connection: Connection,
  { organization, person: member }: ShopperScope,
  kept: Omit<QuarantineTable, 'organization' | 'member'>,
): Promise<void> {
  await connection
    .insertInto('quarantine')
    .values({ organization, member, ...kept })
    .onConflict((conflict) => conflict.columns(['organization', 'id']).doNothing())
    .execute();
}

/** What could not be taken, latest first. */
export async function quarantined(
  connection: Connection,
  { organization }: CoordinatorScope,
): Promise<Selectable<QuarantineTable>[]> {
  return connection
    .selectFrom('quarantine')
    .selectAll()
    .where('organization', '=', organization)
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .execute();
}
