import type { HashText, Id } from '#domain/ids.ts';
import type { PlacedEvent } from '#domain/journal/event.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { ErrorCode } from '#protocol/errors.ts';
import type { TailOutcome } from '#protocol/sync/envelope.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from '../store/database.ts';
import {
  appendEvents,
  beginJournal,
  claimedJournal,
  eventsOf,
  forksOf,
  type JournalRecord,
  keepFork,
  setStanding,
} from '../store/journals.ts';
import { heldVisitOf } from '../store/reports.ts';
import type { VisitRecord } from '../store/visits.ts';
import { advance } from './advance.ts';
import { type Comparison, compareTail, type Held, heldEvents, nothingOf } from './compare-tail.ts';
import type { ReadTail } from './read-tail.ts';
import { type SettleDeps, settleReport } from './settle.ts';
import { standingOf } from './standing.ts';

export interface TakeDeps extends SettleDeps {
  readonly database: Database;
  readonly hash: HashText;
}

/** What became of a tail, or why it could not be placed: the caller keeps it then. */
export type Taken = TailOutcome | { readonly outcome: 'unplaced'; readonly error: ErrorCode };

/** Takes one tail, whole or not at all: its events, the visit's moves and its report in the caller's transaction. */
export async function takeTail(
  deps: TakeDeps,
  connection: Connection,
  scope: ShopperScope,
  device: Id,
  tail: ReadTail,
): Promise<Taken> {
  const visit = await heldVisitOf(deps.database, connection, scope, tail);
  const standing = standingOf(visit, scope);
  const { journal, begun } = await journalFor(deps, connection, scope, { device, tail, standing });
  if (journal && journal.member !== scope.person) return { outcome: 'unplaced', error: 'journal-not-yours' };
  if (journal && journal.visit !== tail.visit) return { outcome: 'unplaced', error: 'journal-unreadable' };
  if (journal?.counts_for && journal.counts_for !== visit?.id) throw new Problem('stale');
  const held =
    journal && !begun
      ? await heldOf(deps, connection, scope, journal, tail)
      : nothingOf(tail.journal, deps.hash);
  const comparison = begun ?? compareTail(held, tail, deps.hash);
  const last = { journal: tail.journal, through: held.through, head: held.head };
  switch (comparison.kind) {
    case 'behind':
      return { outcome: 'behind', ...last };
    case 'head-mismatch':
      return { outcome: 'unplaced', error: 'head-mismatch' };
    case 'fork':
      await keepFork(connection, scope, comparison.placed, deps.now());
      return { outcome: 'forked', ...last };
    case 'fits': {
      const { fresh } = comparison;
      const visitState = await take(deps, connection, scope, { tail, visit, journal, standing, fresh });
      const { head } = tail;
      return { outcome: 'held', journal: tail.journal, through: endOf(tail), head, visitState, standing };
    }
  }
}

const eventsIn = (placed: readonly PlacedEvent[]) => placed.map(({ event }) => event);

interface Fitting {
  readonly tail: ReadTail;
  readonly visit: VisitRecord | undefined;
  readonly journal: JournalRecord | undefined;
  readonly standing: JournalRecord['standing'];
  readonly fresh: readonly PlacedEvent[];
}

/**
 * Appends what is new and lets it work on the visit, where the journal counts; all of it, where it did not before.
 * Gives the visit's state for its shopper.
 */
async function take(
  deps: TakeDeps,
  connection: Connection,
  scope: ShopperScope,
  { tail, visit, journal, standing, fresh }: Fitting,
): Promise<VisitState | null> {
  if (journal && fresh.length > 0) await appendEvents(connection, scope, journal, fresh, deps.now());
  if (journal && journal.standing !== standing) await setStanding(connection, scope, journal.id, standing);
  if (!visit || standing === 'aside') return visit?.shopper === scope.person ? visit.state : null;
  const isAllOfIt = fresh[0]?.seq === 1;
  const counts =
    isAllOfIt || journal?.standing === standing
      ? eventsIn(fresh)
      : await eventsOf(connection, scope, tail.journal);
  if (counts.length === 0) return visit.state;
  const moved = await advance(connection, scope, visit, counts, deps.now());
  await settleReport(
    deps,
    connection,
    scope,
    moved,
    isAllOfIt ? { journal: tail.journal, events: counts } : null,
  );
  return moved.state;
}

interface Placing {
  readonly journal: JournalRecord | undefined;
  /** How the tail compares with nothing at all, where it began the journal just now. */
  readonly begun: Comparison | null;
}

/** The journal under the tail's id; where there is none and the tail is the beginning of one, it is begun. */
async function journalFor(
  { database, hash, now }: TakeDeps,
  connection: Connection,
  scope: ShopperScope,
  { device, tail, standing }: { device: Id; tail: ReadTail; standing: JournalRecord['standing'] },
): Promise<Placing> {
  const { journal: id, visit, head } = tail;
  const beginning = tail.after === 0 ? compareTail(nothingOf(id, hash), tail, hash) : null;
  if (beginning?.kind === 'fits' && beginning.fresh.length > 0) {
    const where = { through: endOf(tail), head, standing, receivedAt: now() };
    const journal = await beginJournal(connection, scope, { id, visit, device, ...where });
    if (journal) return { journal, begun: beginning };
  }
  return { journal: await claimedJournal(database, connection, scope, id), begun: null };
}

/** What is held, as far as the tail asks for it: one that follows on needs no more than the head. */
async function heldOf(
  { hash }: TakeDeps,
  connection: Connection,
  scope: ShopperScope,
  { id, through, head }: JournalRecord,
  tail: ReadTail,
): Promise<Held> {
  const forks = await forksOf(connection, scope, id);
  if (tail.after === through) return { through, head, hashes: new Map([[through, head]]), forks };
  return { ...heldEvents(id, await eventsOf(connection, scope, id), hash), forks };
}

function endOf({ after, events }: ReadTail): number {
  return after + events.length;
}
