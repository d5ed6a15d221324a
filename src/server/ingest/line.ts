import type { Id } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { Continued, JournalEvent } from '#domain/journal/event.ts';
import { continuedBy, handsIn, type Stretch } from '#domain/journal/line.ts';
import type { Scope } from '#domain/scope.ts';
import type { Connection } from '../store/database.ts';
import {
  asServer,
  eventsOf,
  type JournalRecord,
  journalsOfVisit,
  type ServerScope,
} from '../store/journals.ts';
import { hashText } from './hash.ts';

/** The journals of one visit, and how to read them. */
export interface VisitRecords {
  readonly journals: readonly JournalRecord[];
  /** Every event of one of them. */
  readonly eventsOf: (journal: Id) => Promise<readonly JournalEvent[]>;
}

/** The journals of a visit, each read no more than once; one whose events are known is not read at all. */
export function recordsOf(
  connection: Connection,
  scope: ServerScope,
  journals: readonly JournalRecord[],
  known: Stretch | null = null,
): VisitRecords {
  const read = new Map<Id, Promise<readonly JournalEvent[]>>();
  if (known) read.set(known.journal, Promise.resolve(known.events));
  return {
    journals,
    eventsOf(journal) {
      const events = read.get(journal) ?? eventsOf(connection, scope, journal);
      read.set(journal, events);
      return events;
    },
  };
}

/**
 * The line of records that a journal ends: those of other devices of the same person that it goes on from, each up to there, and
 * itself. Where what it names is not here, or is not what it says, it is told by itself.
 */
export async function lineOf(
  { journals, eventsOf }: VisitRecords,
  journal: Id,
  behind: readonly Id[] = [],
): Promise<Stretch[]> {
  const record = journals.find(({ id }) => id === journal);
  const events = await eventsOf(journal);
  const own = { journal, events };
  const base = continuedBy(events);
  const named = base && journals.find(({ id, member }) => id === base.journal && member === record?.member);
  if (!base || !named || behind.includes(named.id)) return [own];
  const before = await lineOf({ journals, eventsOf }, named.id, [...behind, journal]);
  const last = before.at(-1);
  if (!last || !isThere(last, base)) return [own];
  return [...before.slice(0, -1), { ...last, events: last.events.slice(0, base.through) }, own];
}

/** Whether a journal has exactly this hash in this place. */
function isThere({ journal, events }: Stretch, { through, head }: Continued): boolean {
  if (events.length < through) return false;
  const placed = place(journal, 0, genesis(journal, hashText), events.slice(0, through), hashText);
  return placed.at(-1)?.hash === head;
}

/**
 * The journal that tells a visit from now on, where this one told it: the one of another device that went on from it and was handed
 * in, as long as this one was not handed in again behind that place. Whoever hands in first goes on; the other is shown beside it.
 */
export async function lastOf(records: VisitRecords, journal: Id): Promise<Id> {
  const events = await records.eventsOf(journal);
  for (const { id } of records.journals) {
    const line = id === journal ? [] : await lineOf(records, id);
    const [from, own] = line.slice(-2);
    if (from?.journal !== journal || !own || !handsIn(own.events)) continue;
    if (!handsIn(events.slice(from.events.length))) return lastOf(records, id);
  }
  return journal;
}

/** Which journal each of a visit's goes on from, by journal; those that stand by themselves are left out. */
export async function beginningsOf(
  connection: Connection,
  scope: Scope,
  visit: Id,
): Promise<ReadonlyMap<Id, Id>> {
  const server = asServer(scope);
  const { journals, eventsOf } = recordsOf(
    connection,
    server,
    await journalsOfVisit(connection, server, visit),
  );
  const found = new Map<Id, Id>();
  for (const { id } of journals) {
    const base = continuedBy(await eventsOf(id));
    if (base) found.set(id, base.journal);
  }
  return found;
}
