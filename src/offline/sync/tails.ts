import type { Id, Sha256 } from '#domain/ids.ts';
import type { PlacedEvent } from '#domain/journal/event.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import type { Tail } from '#protocol/sync/envelope.ts';
import type { Database } from '../store/database.ts';
import { after, type JournalRow } from '../store/schema.ts';

/** A tail on its way, and where it ends on this phone. */
export interface Sending {
  readonly row: JournalRow;
  readonly tail: Tail;
  readonly through: number;
  readonly bytes: number;
  /** Whether the last of it tells what the server's clock said. */
  readonly endsWithClock: boolean;
  /** Whether it speaks of a photo or recording, which goes by itself and later. */
  readonly bringsFile: boolean;
}

export interface Limits {
  readonly bytes: number;
  readonly tails: number;
}

const EVENTS_AT_MOST = 500;
const READ_AT_ONCE = 16;
const utf8 = new TextEncoder();

/** Whether the server lacks anything of this journal that it has not been given as a fork. */
export function isBehind(row: JournalRow): boolean {
  return row.through > Math.max(row.safeThrough, row.forkThrough);
}

/**
 * What to send of these journals in one request: at least one event, else no more than the limits.
 * `unreadable` hears of those whose events are damaged, or of a kind that this build does not know.
 */
export async function nextBatch(
  database: Database,
  rows: readonly JournalRow[],
  limits: Limits,
  unreadable: (row: JournalRow) => Promise<void>,
): Promise<Sending[]> {
  const batch: Sending[] = [];
  let roomBytes = limits.bytes;
  for await (const { row, events } of tailsOf(database, rows.slice(0, limits.tails))) {
    const sending = cut(row, events, limits.bytes);
    if (!sending) {
      await unreadable(row);
      continue;
    }
    // A report that comes in two pieces is worked out twice: what fits into a request of its own is not cut to fill one.
    if (batch.length > 0 && sending.bytes > roomBytes) break;
    batch.push(sending);
    roomBytes -= sending.bytes;
  }
  return batch;
}

/** The events of each that the server lacks, several journals read at once: each transaction costs as much as a journal. */
async function* tailsOf(database: Database, rows: readonly JournalRow[]) {
  const readFrom = (first: number) => readTails(database, rows.slice(first, first + READ_AT_ONCE));
  let next = readFrom(0);
  for (let first = 0; first < rows.length; first += READ_AT_ONCE) {
    const tails = await next;
    // The next are on their way while these are worked with.
    next = readFrom(first + READ_AT_ONCE);
    next.catch(() => undefined);
    yield* tails;
  }
}

interface Read {
  readonly row: JournalRow;
  readonly events: readonly PlacedEvent[];
}

async function readTails(database: Database, rows: readonly JournalRow[]): Promise<Read[]> {
  if (rows.length === 0) return [];
  const tails = await database.read(['events'], (transaction) => {
    const events = transaction.objectStore('events');
    return Promise.all(rows.map((row) => events.getAll(after(row.id, row.safeThrough), EVENTS_AT_MOST)));
  });
  return rows.map((row, index) => ({ row, events: tails[index] ?? [] }));
}

function cut(row: JournalRow, events: readonly PlacedEvent[], roomBytes: number): Sending | null {
  const { run, bytes } = fitting(events, roomBytes);
  const last = run.at(-1);
  const wire = encoded(run);
  if (!last || !wire) return null;
  const tail = { journal: row.id, visit: row.visit, after: row.safeThrough, events: wire, head: last.hash };
  const endsWithClock = last.event.kind === 'clock.observed';
  const bringsFile = run.some(({ event }) => event.kind === 'evidence.added');
  return { row, tail, through: last.seq, bytes, endsWithClock, bringsFile };
}

function encoded(run: readonly PlacedEvent[]): Tail['events'] | null {
  try {
    return encodeEvents(run.map(({ event }) => event));
  } catch {
    return null;
  }
}

/** The events from the first that fit, by their size as plain JSON: on the wire they are smaller. */
function fitting(events: readonly PlacedEvent[], roomBytes: number): { run: PlacedEvent[]; bytes: number } {
  const run: PlacedEvent[] = [];
  let bytes = 0;
  for (const placed of events) {
    const own = utf8.encode(JSON.stringify(placed.event)).length;
    if (run.length > 0 && bytes + own > roomBytes) break;
    run.push(placed);
    bytes += own;
  }
  return { run, bytes };
}

/** The hash that this phone's own chain has at a place, or `null` beyond its end. */
export async function ownHash(database: Database, journal: Id, seq: number): Promise<Sha256 | null> {
  const row = await database.read(['events'], (transaction) =>
    transaction.objectStore('events').get([journal, seq]),
  );
  return row?.hash ?? null;
}
