import type { Id, Sha256 } from '#domain/ids.ts';
import type { JournalEvent, PlacedEvent } from '#domain/journal/event.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { Connection } from './database.ts';
import { type JournalFork, type JournalRecord, noteEvidence, segmentOf } from './journals.ts';

/** One way in which a journal reads, with the hash after each event. */
interface Reading {
  readonly events: readonly JournalEvent[];
  readonly hashes: ReadonlyMap<number, Sha256>;
}

export interface Exchange {
  readonly held: Reading;
  readonly chosen: Reading & { readonly head: Sha256; readonly forks: readonly JournalFork[] };
  /** The first place at which they differ. */
  readonly from: number;
}

/** Lets a version of a journal that is kept beside it and the one that is held change places, from where they differ on. */
export async function changePlaces(
  connection: Connection,
  scope: CoordinatorScope,
  journal: JournalRecord,
  { held, chosen, from }: Exchange,
): Promise<void> {
  const { organization } = scope;
  const receivedAt = Math.max(...chosen.forks.map(({ received_at }) => received_at));
  const kept = await cutFrom(connection, scope, journal.id, from);
  const beside = segmentOf(journal.id, placedFrom(journal.id, held, from), journal.last_received_at);
  const run = segmentOf(journal.id, placedFrom(journal.id, chosen, kept + 1), receivedAt);
  if (!beside || !run) throw new Error('Versions of a journal differ somewhere');
  for (const { head } of chosen.forks) await dropFork(connection, scope, journal.id, head);
  await connection
    .insertInto('journal_forks')
    .values({ organization, ...beside })
    .onConflict((conflict) => conflict.columns(['organization', 'journal', 'head']).doNothing())
    .execute();
  await connection
    .insertInto('journal_segments')
    .values({ organization, ...run })
    .execute();
  await connection
    .updateTable('journals')
    .set({ through: chosen.events.length, head: chosen.head })
    .where('organization', '=', organization)
    .where('id', '=', journal.id)
    .execute();
  await noteEvidence(connection, scope, journal, placedFrom(journal.id, chosen, from));
}

/** Removes the runs that reach to that place or beyond it, and gives the last place that is left. */
async function cutFrom(
  connection: Connection,
  { organization }: CoordinatorScope,
  journal: Id,
  from: number,
): Promise<number> {
  await connection
    .deleteFrom('journal_segments')
    .where('organization', '=', organization)
    .where('journal', '=', journal)
    .where('last_seq', '>=', from)
    .execute();
  const left = await connection
    .selectFrom('journal_segments')
    .select(({ fn }) => fn.max('last_seq').as('last'))
    .where('organization', '=', organization)
    .where('journal', '=', journal)
    .executeTakeFirst();
  return Number(left?.last ?? 0);
}

async function dropFork(
  connection: Connection,
  { organization }: CoordinatorScope,
  journal: Id,
  head: Sha256,
): Promise<void> {
  await connection
    .deleteFrom('journal_forks')
    .where('organization', '=', organization)
    .where('journal', '=', journal)
    .where('head', '=', head)
    .execute();
}

function placedFrom(journal: Id, { events, hashes }: Reading, from: number): PlacedEvent[] {
  return events.slice(from - 1).flatMap((event, index) => {
    const seq = from + index;
    const hash = hashes.get(seq);
    return hash === undefined ? [] : [{ journal, seq, hash, event }];
  });
}
