import type { HashText, Id } from '#domain/ids.ts';
import { genesis, link } from '#domain/journal/chain.ts';
import { JournalEvent } from '#domain/journal/event.ts';
import { VisitFile } from '#protocol/import.ts';
import { Problem } from '../problem.ts';

/** A visit's file as far as it proves itself. */
export interface ReadFile {
  readonly journal: VisitFile['journal'];
  /** From the first one on, as far as the chain of hashes holds. */
  readonly events: readonly JournalEvent[];
  readonly head: string;
  /** What comes behind the first event that is damaged, as it came. */
  readonly rest: readonly unknown[];
  readonly media: VisitFile['media'];
  readonly unfinished: VisitFile['unfinished'];
}

/** Reads a visit's file and recomputes its chain. Throws `export-unreadable` where it is none, or its first event is damaged. */
export function readFile(raw: unknown, hash: HashText): ReadFile {
  const file = VisitFile.safeParse(raw);
  if (!file.success) throw new Problem('export-unreadable');
  const { journal, events, media, unfinished } = file.data;
  const read = readChain(journal.id, events, hash);
  if (read.events.length === 0) throw new Problem('export-unreadable');
  return { journal, media, unfinished, ...read, rest: events.slice(read.events.length) };
}

function readChain(
  journal: Id,
  raw: readonly unknown[],
  hash: HashText,
): { events: JournalEvent[]; head: string } {
  const events: JournalEvent[] = [];
  let head = genesis(journal, hash);
  for (const placed of raw) {
    const event = JournalEvent.safeParse(memberOf(placed, 'event'));
    if (!event.success || memberOf(placed, 'seq') !== events.length + 1) break;
    const next = link(head, event.data, hash);
    if (memberOf(placed, 'hash') !== next) break;
    events.push(event.data);
    head = next;
  }
  return { events, head };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
