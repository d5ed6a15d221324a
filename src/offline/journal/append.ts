import type { Id } from '#domain/ids.ts';
import { place } from '#domain/journal/chain.ts';
import type { EventOf, JournalEvent, PlacedEvent, UnstampedEvent } from '#domain/journal/event.ts';
import { emptyReport, fold, joined, placesBefore, type Report } from '#domain/journal/fold.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import { PhoneError } from '../errors.ts';
import { sha256OfText } from '../hash.ts';
import type { Database, Read, Write } from '../store/database.ts';
import {
  after,
  type BytesRow,
  type JournalRow,
  type PhotoRow,
  type StoreName,
  upTo,
} from '../store/schema.ts';

/** A journal as it stands after what was last read or written of it. */
export interface JournalNow {
  readonly row: JournalRow;
  readonly report: Report;
}

export interface Append {
  readonly journal: Id;
  readonly events: readonly JournalEvent[];
  /** What is known of the journal so far; what another tab appended since is read along. */
  readonly known: Report;
  /** What an `evidence.added` among the events speaks of. */
  readonly evidence?: Evidence;
}

/** Bytes that an event speaks of. */
export interface Evidence {
  readonly bytes: BytesRow;
  /**
   * The rows that they were made from: gone with the commit. Where they are gone before it, another tab was quicker:
   * then nothing is appended, and the append throws `not-found`.
   */
  readonly madeFrom?: MadeFrom;
}

/** An original, or the pieces of a sound. */
export interface MadeFrom {
  readonly store: 'originals' | 'sounds';
  readonly rows: IDBKeyRange;
}

/** Gives an event its time. */
export function stamped(event: UnstampedEvent, at: Stamp): JournalEvent {
  const there = { ...event, at };
  for (const [name, member] of Object.entries(there))
    if (member === undefined) Reflect.deleteProperty(there, name);
  return there;
}

/** Appends in one strict transaction. Places are given inside it, so that two tabs never take the same one. */
export function append(database: Database, appending: Append): Promise<JournalNow> {
  let tried: PlacedEvent | undefined;
  return database.write(storesFor(appending), async (transaction) => {
    const now = await readJournal(transaction, appending.journal, appending.known);
    if (tried && (await isCommitted(transaction, tried))) return now;
    await useUp(transaction, appending.evidence?.madeFrom);
    const { row } = now;
    const placed = place(row.id, row.through, row.head, appending.events, sha256OfText);
    tried = placed.at(-1);
    return writeEvents(transaction, now, placed, appending.evidence?.bytes);
  });
}

async function useUp(transaction: Write, madeFrom: MadeFrom | undefined): Promise<void> {
  if (!madeFrom) return;
  const store = transaction.objectStore(madeFrom.store);
  if ((await store.count(madeFrom.rows)) === 0) throw new PhoneError('not-found');
  await store.delete(madeFrom.rows);
}

/** No more than is touched: a tap should not wait for what the engine does to photos. */
function storesFor({ evidence, events }: Append): StoreName[] {
  const usedUp = evidence?.madeFrom ? [evidence.madeFrom.store] : [];
  if (evidence) return ['journals', 'events', 'photos', 'bytes', ...usedUp];
  const touchesPhotos = events.some(({ kind }) => kind.startsWith('evidence'));
  return touchesPhotos ? ['journals', 'events', 'photos'] : ['journals', 'events'];
}

/** A commit whose confirmation was lost has happened all the same: the hash chain tells its last event from any other. */
async function isCommitted(transaction: Write, event: PlacedEvent): Promise<boolean> {
  const there = await transaction.objectStore('events').get([event.journal, event.seq]);
  return there?.hash === event.hash;
}

/** A journal's row, and its report brought up from what is known. */
export async function readJournal(
  transaction: Read | Write,
  journal: Id,
  known: Report,
): Promise<JournalNow> {
  const row = await transaction.objectStore('journals').get(journal);
  if (!row) throw new PhoneError('not-found');
  return foldedFrom(transaction, row, known);
}

/** A journal whose row was read in this transaction, its report brought up from what is known. */
export async function foldedFrom(
  transaction: Read | Write,
  row: JournalRow,
  known: Report,
): Promise<JournalNow> {
  const from = known.through === 0 && row.continues ? await foldedBefore(transaction, row.continues) : known;
  const read = from.through - placesBefore(from);
  if (row.through === read) return { row, report: from };
  const missed = await transaction.objectStore('events').getAll(after(row.id, read));
  return { row, report: fold(missed, from) };
}

/** What the journals of other devices add up to, ready for this one's first event. */
async function foldedBefore(
  transaction: Read | Write,
  stretches: NonNullable<JournalRow['continues']>,
): Promise<Report> {
  const events = transaction.objectStore('events');
  const kept = await Promise.all(
    stretches.map(({ journal, through }) => events.getAll(upTo(journal, through))),
  );
  return beforeJoin(kept);
}

/** What stretches of other devices' journals add up to, ready for another one's first event. */
export function beforeJoin(stretches: readonly (readonly PlacedEvent[])[]): Report {
  return stretches.reduce((report, placed) => joined(fold(placed, report)), emptyReport);
}

/** Writes placed events, the journal's row and the rows of the photos that come and go with them. */
export async function writeEvents(
  transaction: Write,
  before: JournalNow,
  placed: readonly PlacedEvent[],
  bytes?: BytesRow,
): Promise<JournalNow> {
  const report = fold(placed, before.report);
  const last = placed.at(-1);
  const row: JournalRow = {
    ...before.row,
    through: last?.seq ?? before.row.through,
    head: last?.hash ?? before.row.head,
    submitted: report.submittedAt !== null,
  };
  for (const event of placed) await movePhotos(transaction, row, event, before.report, report);
  const events = transaction.objectStore('events');
  // Not waited for one by one: what fails ends the transaction, and that is what the caller waits for.
  void Promise.allSettled([
    transaction.objectStore('journals').put(row),
    ...placed.map((event) => events.add(event)),
    bytes ? transaction.objectStore('bytes').put(bytes) : null,
  ]);
  return { row, report };
}

async function movePhotos(
  transaction: Write,
  row: JournalRow,
  { seq, event }: PlacedEvent,
  before: Report,
  report: Report,
): Promise<void> {
  if (event.kind === 'evidence.added') await addPhoto(transaction, row, seq, event);
  if (event.kind !== 'evidence.removed') return;
  const sha256 = before.evidence.get(event.evidence)?.sha256;
  const isNamed = sha256 && [...report.evidence.values()].some((evidence) => evidence.sha256 === sha256);
  if (!sha256 || isNamed || report.manifest?.includes(sha256)) return;
  await transaction.objectStore('photos').delete([row.id, sha256]);
}

/** The same picture twice is one row: what the server has of it stays known. */
async function addPhoto(
  transaction: Write,
  row: JournalRow,
  seq: number,
  event: EventOf<'evidence.added'>,
): Promise<void> {
  const photos = transaction.objectStore('photos');
  const there = await photos.get([row.id, event.sha256]);
  const fresh: PhotoRow = {
    journal: row.id,
    sha256: event.sha256,
    visit: row.visit,
    seq,
    bytes: event.bytes,
    type: event.type,
    state: 'kept',
    upload: null,
    uploadedBytes: 0,
    refusal: null,
  };
  if (!there || there.state === 'unreadable') await photos.put(fresh);
}
