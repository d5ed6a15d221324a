import { type InsertResult, type Selectable, sql } from 'kysely';
import * as z from 'zod/mini';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { JournalEvent, PlacedEvent } from '#domain/journal/event.ts';
import type { CoordinatorScope, Scope, ShopperScope } from '#domain/scope.ts';
import { decodeEvents, encodeEvents } from '#protocol/sync/codec.ts';
import { WireEvent } from '#protocol/sync/envelope.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from './database.ts';
import { number, prepared, text } from './prepared.ts';
import type { JournalForkTable, JournalSegmentTable, JournalTable, QuarantineTable } from './schema.ts';

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
  const named = database.capabilities.oneWriter ? journalNamed : journalNamedHeld;
  return (await named(connection, { organization: scope.organization, id })).rows[0];
}

const journalMarks = { organization: text('organization'), id: text('id') };
const journalNamed = prepared(journalMarks, journalAt);
const journalNamedHeld = prepared(journalMarks, (connection, marks) =>
  journalAt(connection, marks).forUpdate(),
);

function journalAt(connection: Connection, { organization, id }: typeof journalMarks) {
  return connection
    .selectFrom('journals')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', '=', id);
}

/**
 * Begins a journal of the shopper that ends where the events end which are appended next; the caller has looked for one with this id.
 * Throws `stale` where one came since.
 */
export async function beginJournal(
  connection: Connection,
  { organization, person: member }: ShopperScope,
  begun: Pick<JournalRecord, 'id' | 'visit' | 'device' | 'standing' | 'through' | 'head'>,
  at: number,
): Promise<JournalRecord> {
  const times = { first_received_at: at, last_received_at: at };
  const journal = { organization, member, ...begun, counts_for: null, ...times };
  try {
    await addJournal(connection, journal);
    return journal;
  } catch (cause) {
    throw isTaken(cause) ? new Problem('stale') : cause;
  }
}

/** Writes a journal's row; throws where its id is taken. */
export const addJournal = prepared<Omit<JournalRecord, 'standing'> & { standing: string }, InsertResult>(
  {
    ...{ organization: text('organization'), id: text('id'), visit: text('visit'), member: text('member') },
    ...{ device: text('device'), through: number(), head: text('head'), standing: text('standing') },
    ...{ counts_for: text('counts_for'), first_received_at: number(), last_received_at: number() },
  },
  (connection, { standing, ...rest }) =>
    connection
      .insertInto('journals')
      .values({ ...rest, standing: sql<JournalRecord['standing']>`${standing}` }),
);

/** Whether a row with this key is there already, in PostgreSQL's words; in SQLite nobody writes between looking and writing. */
function isTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === '23505';
}

/** Appends a run of events behind what the journal holds, or was begun with, and the evidence that they mention. */
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
  await addSegment(connection, { organization, ...run });
  if (journal.through < run.last_seq) await moveHead(connection, scope, run, receivedAt);
  await noteEvidence(connection, scope, journal, placed);
}

/** Writes a run of events of a journal. */
export const addSegment = prepared(
  {
    ...{ organization: text('organization'), journal: text('journal'), first_seq: number() },
    ...{ last_seq: number(), head: text('head'), encoding: number(), events: text('events') },
    received_at: number(),
  },
  (connection, marks) => connection.insertInto('journal_segments').values(marks),
);

async function moveHead(
  connection: Connection,
  { organization, person }: ShopperScope,
  { journal, last_seq: through, head }: { journal: Id; last_seq: number; head: Sha256 },
  receivedAt: number,
): Promise<void> {
  await connection
    .updateTable('journals')
    .set({ through, head, last_received_at: receivedAt })
    .where('organization', '=', organization)
    .where('id', '=', journal)
    .where('member', '=', person)
    .execute();
}

/** A run of events as a row holds it. */
export type Segment = Omit<JournalSegmentTable, 'organization'>;

/** A run of events as a row holds it; `null` of none. */
export function segmentOf(journal: Id, placed: readonly PlacedEvent[], receivedAt: number): Segment | null {
  const first = placed[0];
  const last = placed.at(-1);
  if (!first || !last) return null;
  const events = JSON.stringify(encodeEvents(placed.map(({ event }) => event)));
  const place = { journal, first_seq: first.seq, last_seq: last.seq, head: last.hash };
  return { ...place, encoding: ENCODING, events, received_at: receivedAt };
}

/** Writes down which evidence a journal mentions: who may see it, and whose report it completes, follows from there. */
export async function noteEvidence(
  connection: Connection,
  { organization }: CoordinatorScope | ShopperScope,
  { id: journal, visit: named, counts_for }: JournalRecord,
  placed: readonly PlacedEvent[],
): Promise<void> {
  const visit = counts_for ?? named;
  await keepUses(connection, { organization }, { journal, visit }, evidenceIn(placed));
}

/** The evidence that a run of events brings, each once. */
export function evidenceIn(placed: readonly PlacedEvent[]): Sha256[] {
  return [...new Set(placed.flatMap(({ event }) => (event.kind === 'evidence.added' ? [event.sha256] : [])))];
}

/** Writes down that a journal speaks of this evidence: its own, or that of a record which it goes on from. */
export async function keepUses(
  connection: Connection,
  { organization }: Pick<ServerScope, 'organization'>,
  { journal, visit }: { readonly journal: Id; readonly visit: Id },
  hashes: readonly Sha256[],
): Promise<void> {
  if (hashes.length === 0) return;
  await connection
    .insertInto('evidence_uses')
    .values(hashes.map((sha256) => ({ organization, sha256, journal, visit })))
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

/** Through where a journal has come, what stands beside it as a fork included; 0 where nothing of it has. */
export async function whereJournalEnds(
  connection: Connection,
  { organization }: ServerScope,
  journal: Id,
): Promise<number> {
  const held = await connection
    .selectFrom('journals')
    .select('through')
    .where('organization', '=', organization)
    .where('id', '=', journal)
    .executeTakeFirst();
  const forks = await connection
    .selectFrom('journal_forks')
    .select('last_seq')
    .where('organization', '=', organization)
    .where('journal', '=', journal)
    .execute();
  return Math.max(held?.through ?? 0, ...forks.map(({ last_seq }) => last_seq));
}

/** The journals that a visit is told by, first come first: those that name it and no other has, and those that were given to it. */
export async function journalsOfVisit(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
): Promise<JournalRecord[]> {
  return (await ofVisit(connection, { organization, visit })).rows;
}

const ofVisit = prepared(
  { organization: text('organization'), visit: text('visit') },
  (connection, { organization, visit }) =>
    connection
      .selectFrom('journals')
      .selectAll()
      // The organization in each branch: only so does each have its index, and none looks through all journals.
      .where(({ or, and, eb }) => {
        const ours = eb('organization', '=', organization);
        const named = and([ours, eb('visit', '=', visit), eb('counts_for', 'is', null)]);
        return or([named, and([ours, eb('counts_for', '=', visit)])]);
      })
      .orderBy('first_received_at')
      .orderBy('id'),
);

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
