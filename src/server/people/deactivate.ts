import type { Id } from '#domain/ids.ts';
import { freeingMove, type Going, standingBy } from '#domain/person/standing.ts';
import type { Deactivation, Deactivations, DoneWithMany } from '#protocol/api/standing.ts';
import { Problem } from '../problem.ts';
import {
  addPersonStep,
  dropSessions,
  heldMember,
  type MemberRow,
  openVisitsOf,
  setDeactivated,
} from '../store/person-standing.ts';
import { type MoveDeps, moveVisit } from '../visits/move.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';

/**
 * Lets someone work here no more. First they are, then their visits are freed, one by one: nothing new can come to them in between,
 * and what a failure leaves is theirs still and shown as such. Throws `not-found`, `not-yours` for oneself.
 */
export async function deactivate(
  deps: MoveDeps,
  desk: CoordinatorDesk,
  { person, visits, reason }: Deactivation,
): Promise<{ freed: number }> {
  await deps.database.transaction().execute(async (connection) => {
    const member = await otherMember(deps, connection, desk, person);
    if (member.deactivated_at !== null) return;
    await setDeactivated(connection, desk.scope, person, deps.now());
    // A shopper's phone may still hold work: its session says whose, and opens nothing else (`auth/`).
    if (member.role !== 'shopper') await dropSessions(connection, member.user_id);
    const step = { step: 'deactivated', reason: reason?.trim() || null, at: deps.now() } as const;
    await addPersonStep(connection, desk.scope, person, step);
  });
  return {
    freed: visits === 'free' ? await freeVisits(deps, desk, { person, as: 'deactivated', reason }) : 0,
  };
}

/** Several, each by themselves; who is deactivated already, oneself and who is not found stay as they are. */
export async function deactivateMany(
  deps: MoveDeps,
  desk: CoordinatorDesk,
  { people, ...how }: Deactivations,
): Promise<DoneWithMany> {
  const counts = { done: 0, left: 0 };
  for (const person of new Set(people)) {
    const isDone = await deactivate(deps, desk, { person, ...how }).then(() => true, isLeft);
    counts[isDone ? 'done' : 'left'] += 1;
  }
  return counts;
}

function isLeft(cause: unknown): false {
  if (cause instanceof Problem && ['not-found', 'not-yours'].includes(cause.code)) return false;
  throw cause;
}

/** Lets someone work here again, with what they know and hold as it was. Throws `not-found`, also of who was erased. */
export async function reactivate(deps: MoveDeps, desk: CoordinatorDesk, person: Id): Promise<void> {
  await deps.database.transaction().execute(async (connection) => {
    const member = await otherMember(deps, connection, desk, person);
    if (member.deactivated_at === null) return;
    await setDeactivated(connection, desk.scope, person, null);
    await addPersonStep(connection, desk.scope, person, {
      step: 'reactivated',
      reason: null,
      at: deps.now(),
    });
  });
}

/** Someone of the organization who is not the caller and not erased, held. Throws `not-found`, `not-yours`. */
export async function otherMember(
  { database }: Pick<MoveDeps, 'database'>,
  connection: Parameters<typeof heldMember>[1],
  { scope }: CoordinatorDesk,
  person: Id,
): Promise<MemberRow> {
  const member = await heldMember(database, connection, scope, person);
  if (!member) throw new Problem('not-found');
  const standing = standingBy({ deactivated: member.deactivated_at, erased: member.erased_at });
  if (standing === 'erased') throw new Problem('not-found');
  if (person === scope.person) throw new Problem('not-yours');
  return member;
}

interface Freeing {
  readonly person: Id;
  readonly as: Going;
  readonly reason?: string | undefined;
}

/** Frees what waits for someone, and gives how many. What moved on by itself meanwhile is left. */
export async function freeVisits(
  deps: MoveDeps,
  desk: CoordinatorDesk,
  { person, as, reason }: Freeing,
): Promise<number> {
  let freed = 0;
  for (const { id, state, revision } of await openVisitsOf(deps.database, desk.scope, person)) {
    const move = freeingMove(state, as);
    if (!move) continue;
    const asked = { visit: id, revision, move, ...(reason === undefined ? {} : { reason }) };
    const isFreed = await moveVisit(deps, desk, asked).then(() => true, isOvertaken);
    if (isFreed) freed += 1;
  }
  return freed;
}

function isOvertaken(cause: unknown): false {
  if (cause instanceof Problem && ['stale', 'move-not-allowed', 'not-found'].includes(cause.code))
    return false;
  throw cause;
}
