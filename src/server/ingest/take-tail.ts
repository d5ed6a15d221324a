import type { HashText, Id } from '#domain/ids.ts';
import type { JournalEvent, PlacedEvent } from '#domain/journal/event.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { ErrorCode } from '#protocol/errors.ts';
import type { TailOutcome } from '#protocol/sync/envelope.ts';
import { Problem } from '../problem.ts';
import { atOnce, type Connection, type Database } from '../store/database.ts';
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
import { afterMoves, recordMoves } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';
import { movesOn } from './advance.ts';
import { compareTail, type Held, heldEvents, nothingOf } from './compare-tail.ts';
import type { ReadTail } from './read-tail.ts';
import { type KnownBefore, type Readings, readForReport, type SettleDeps, settleReport } from './settle.ts';
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
  const place = await placeOf(deps, connection, scope, tail);
  const { visit, journal } = place;
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
      const fitting = { ...place, device, tail, standing, fresh: comparison.fresh };
      const visitState = await take(deps, connection, scope, fitting);
      const { head } = tail;
      return { outcome: 'held', journal: tail.journal, through: endOf(tail), head, visitState, standing };
    }
  }
}

/** What a tail finds: the visit that it counts for and its journal, both held, and what is known of that visit's report. */
interface Place {
  readonly visit: VisitRecord | undefined;
  readonly journal: JournalRecord | undefined;
  readonly readings: Readings | null;
}

async function placeOf(
  { database }: TakeDeps,
  connection: Connection,
  scope: ShopperScope,
  tail: ReadTail,
): Promise<Place> {
  const [visit, journal, readings] = await atOnce<
    [VisitRecord | undefined, JournalRecord | undefined, Readings]
  >([
    heldVisitOf(database, connection, scope, tail),
    claimedJournal(database, connection, scope, tail.journal),
    readForReport(connection, scope, tail.visit),
  ]);
  return { visit, journal, readings: visit?.id === tail.visit ? readings : null };
}

const eventsIn = (placed: readonly PlacedEvent[]) => placed.map(({ event }) => event);

interface Fitting extends Place {
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
  const own = ownJournal(scope, fitting, deps.now());
  const appended = append(connection, scope, fitting, own, deps.now());
  if (!visit || standing === 'aside') {
    await appended;
    return visit?.shopper === scope.person ? visit.state : null;
  }
  if (fresh[0]?.seq === 1) {
    const whole = { journal: tail.journal, events: eventsIn(fresh) };
    const known = { readings: knowing(fitting.readings, own), stretch: whole };
    return workOn(deps, connection, scope, { visit, counts: whole.events, known }, appended);
  }
  await appended;
  const counts =
    journal?.standing === standing ? eventsIn(fresh) : await eventsOf(connection, scope, tail.journal);
  return workOn(deps, connection, scope, { visit, counts });
}

/** The tail's journal as it is to be: the one that is there, or the one that the tail begins. */
function ownJournal(
  { organization, person: member }: ShopperScope,
  { device, tail, journal, standing }: Fitting,
  at: number,
): JournalRecord {
  if (journal) return { ...journal, standing };
  const { journal: id, visit, head } = tail;
  const times = { first_received_at: at, last_received_at: at };
  const about = { organization, id, member, visit, device, standing, counts_for: null };
  return { ...about, through: endOf(tail), head, ...times };
}

/** Begins the journal where it is not there, appends what is new, and says whether it counts. */
async function append(
  connection: Connection,
  scope: ShopperScope,
  { journal, fresh }: Fitting,
  own: JournalRecord,
  at: number,
): Promise<void> {
  const begins = !journal && fresh.length > 0;
  await atOnce([
    ...(begins ? [beginJournal(connection, scope, own)] : []),
    ...(fresh.length > 0 ? [appendEvents(connection, scope, own, fresh, at)] : []),
    ...(journal && journal.standing !== own.standing
      ? [setStanding(connection, scope, own.id, own.standing)]
      : []),
  ]);
}

/** What is known of the visit, the tail's journal among its journals. Null: that is to be read. */
function knowing(readings: Readings | null, own: JournalRecord): Readings | null {
  if (!readings) return null;
  const others = readings.journals.filter(({ id }) => id !== own.id);
  return { ...readings, journals: [...others, own].toSorted(byArrival) };
}

function byArrival(a: JournalRecord, b: JournalRecord): number {
  return a.first_received_at - b.first_received_at || (a.id < b.id ? -1 : 1);
}

interface Counting {
  readonly visit: VisitRecord;
  readonly counts: readonly JournalEvent[];
  readonly known?: KnownBefore;
}

/** Moves the visit on by events that count and brings its report up to date, while they are appended. Gives its state. */
async function workOn(
  deps: TakeDeps,
  connection: Connection,
  scope: ShopperScope,
  { visit, counts, known }: Counting,
  appended: Promise<void> = Promise.resolve(),
): Promise<VisitState> {
  const moves = counts.length > 0 ? movesOn(scope, visit, counts, deps.now()) : [];
  const moved = afterMoves(visit, moves);
  await atOnce([
    appended,
    recordMoves(connection, visit, moves),
    ...(counts.length > 0 ? [settleReport(deps, connection, scope, moved, known)] : []),
  ]);
  return moved.state;
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
