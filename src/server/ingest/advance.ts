import type { JournalEvent } from '#domain/journal/event.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { afterMove, type Move } from '#domain/visit/state.ts';
import type { Connection } from '../store/database.ts';
import { type RecordedMove, recordMoves } from '../store/reviews.ts';
import type { VisitRecord } from '../store/visits.ts';

/** Moves a visit on by what its counted journal newly says, and gives it back as it then is. Held by the caller. */
export async function advance(
  connection: Connection,
  scope: ShopperScope,
  visit: VisitRecord,
  fresh: readonly JournalEvent[],
  at: number,
): Promise<VisitRecord> {
  return recordMoves(connection, visit, movesOn(scope, visit, fresh, at));
}

/** The moves that new events make. Those that come together are a millisecond apart, so that they stay in order. */
export function movesOn(
  scope: ShopperScope,
  visit: Pick<VisitRecord, 'state'>,
  fresh: readonly JournalEvent[],
  at: number,
): RecordedMove[] {
  const moves: RecordedMove[] = [];
  let state = visit.state;
  for (const move of fresh.flatMap(movesBy)) {
    const to = afterMove(state, move, scope.role);
    if (!to) continue;
    moves.push({ move, to, by: scope.person, at: at + moves.length });
    state = to;
  }
  return moves;
}

/**
 * The moves that an event may make, in order; the visit's state says which of them does.
 * A clock's reading is no work of the shopper's: it neither starts nor resumes anything. Nor does another phone of theirs that took a
 * record up to go on with it, before anything is noted there.
 */
function movesBy(event: JournalEvent): readonly Move[] {
  const { kind } = event;
  if (kind === 'clock.observed' || (kind === 'visit.started' && event.continues)) return [];
  if (kind === 'report.submitted' || kind === 'report.amended') return ['start', 'resume', 'submit'];
  return ['start', 'resume'];
}
