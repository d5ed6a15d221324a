import type { Id } from '#domain/ids.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import type { AsideBecause, AsideRef } from '#protocol/api/aside-views.ts';
import { hashText } from '../ingest/hash.ts';
import { type AsideItem, journalAt, quarantinedAt, visitsById } from '../store/aside.ts';
import type { Connection } from '../store/database.ts';
import { asServer, eventsOf, forksOf, type JournalRecord } from '../store/journals.ts';
import type { VisitRecord } from '../store/visits.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { type KeptTail, tailIn } from './tail.ts';
import { type Version, versionsOf } from './versions.ts';

/** One thing that is kept aside, with what it holds as far as that can be read. */
export interface KeptAside extends AsideRef {
  readonly at: number;
  readonly isOpen: boolean;
  /** Whose phone sent it. */
  readonly member: Id;
  /** The visit that it counts for or names, where there is such a visit. */
  readonly visit: VisitRecord | null;
  /** Of what is no whole record: why it is here. */
  readonly reason: Exclude<
    AsideBecause,
    'cancelled' | 'missed' | 'someone-elses' | 'nobodys' | 'unknown-visit'
  >;
  /** What the record says; for a fork, what its latest version says. `null`: it can't be read. */
  readonly events: readonly JournalEvent[] | null;
  readonly journal: JournalRecord | null;
  /** Every version of the journal, the one that is held first. */
  readonly versions: readonly Version[];
  readonly tail: KeptTail | null;
}

/** Reads one thing that is kept aside. `undefined` where there is no such thing in the organization. */
export async function readKept(
  connection: Connection,
  desk: CoordinatorDesk,
  { kind, item, at, open }: AsideItem,
): Promise<KeptAside | undefined> {
  const named = { kind, item, at, isOpen: open === 1 };
  if (kind === 'tail') {
    const kept = await readTailKept(connection, desk, item);
    return kept && { ...named, ...kept };
  }
  const journal = await journalAt(connection, desk.scope, item);
  if (!journal) return undefined;
  const versions = await readVersions(connection, desk, journal);
  const events = (kind === 'fork' ? versions.at(-1) : versions[0])?.events ?? null;
  const visit = await visitNamed(connection, desk, journal.counts_for ?? journal.visit);
  return { ...named, member: journal.member, visit, reason: 'fork', events, journal, versions, tail: null };
}

/** Every version of a journal, the one that is held first. */
export async function readVersions(
  connection: Connection,
  { scope }: Pick<CoordinatorDesk, 'scope'>,
  { id }: JournalRecord,
): Promise<[Version, ...Version[]]> {
  const held = await eventsOf(connection, asServer(scope), id);
  return versionsOf(id, held, await forksOf(connection, scope, id), hashText);
}

async function readTailKept(connection: Connection, desk: CoordinatorDesk, id: Id) {
  const row = await quarantinedAt(connection, desk.scope, id);
  if (!row) return undefined;
  const tail = tailIn(row);
  const visit = tail.visit === null ? null : await visitNamed(connection, desk, tail.visit);
  const journal = tail.journal === null ? undefined : await journalAt(connection, desk.scope, tail.journal);
  const known = { member: row.member, visit, reason: tail.reason, events: tail.events };
  return { ...known, journal: journal ?? null, versions: [], tail };
}

async function visitNamed(
  connection: Connection,
  { scope }: CoordinatorDesk,
  id: Id,
): Promise<VisitRecord | null> {
  return (await visitsById(connection, scope, [id])).get(id) ?? null;
}
