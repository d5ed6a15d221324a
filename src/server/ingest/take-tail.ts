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
import { compareTail, type Held, heldEvents, nothingOf } from './compare-tail.ts';
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
  const journal = await claimedJournal(deps.database, connection, scope, tail.journal);
  const standing = standingOf(visit, scope);
  if (journal && journal.member !== scope.person) return { outcome: 'unplaced', error: 'journal-not-yours' };
  if (journal && journal.visit !== tail.visit) return { outcome: 'unplaced', error: 'journal-unreadable' };
  if (journal?.counts_for && journal.counts_for !== visit?.id) throw new Problem('stale');
  const held = journal
    ? await heldOf(deps, connection, scope, journal, tail)
    : nothingOf(tail.journal, deps.hash);
  const comparison = compareTail(held, tail, deps.hash);
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
      const fitting = { visit, journal, device, tail, standing, fresh: comparison.fresh };
      const visitState = await take(deps, connection, scope, fitting);
      const { head } = tail;
      return { outcome: 'held', journal: tail.journal, through: endOf(tail), head, visitState, standing };
    }
  }
}

const eventsIn = (placed: readonly PlacedEvent[]) => placed.map(({ event }) => event);

/** A tail that fits, with what it found: the visit that it counts for and its journal, both held. */
interface Fitting {
  readonly visit: VisitRecord | undefined;
  readonly journal: JournalRecord | undefined;
  readonly device: Id;
  readonly tail: ReadTail;
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
  fitting: Fitting,
): Promise<VisitState | null> {
  const { tail, visit, journal, standing, fresh } = fitting;
  await append(connection, scope, fitting, deps.now());
  if (!visit || standing === 'aside') return visit?.shopper === scope.person ? visit.state : null;
  const isAllOfIt = fresh[0]?.seq === 1;
  const isKnown = isAllOfIt || journal?.standing === standing;
  const counts = isKnown ? eventsIn(fresh) : await eventsOf(connection, scope, tail.journal);
  if (counts.length === 0) return visit.state;
  const moved = await advance(connection, scope, visit, counts, deps.now());
  const whole = isAllOfIt ? { journal: tail.journal, events: counts } : null;
  await settleReport(deps, connection, scope, moved, whole);
  return moved.state;
}

/** Begins the journal where it is not there, appends what is new, and says whether it counts. */
async function append(
  connection: Connection,
  scope: ShopperScope,
  { device, tail, journal, standing, fresh }: Fitting,
  at: number,
): Promise<void> {
  const { journal: id, visit, head } = tail;
  const begun = { id, visit, device, standing, through: endOf(tail), head };
  if (fresh.length > 0) {
    const own = journal ?? (await beginJournal(connection, scope, begun, at));
    await appendEvents(connection, scope, own, fresh, at);
  }
  if (journal && journal.standing !== standing) await setStanding(connection, scope, id, standing);
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
