import type { HashText, Id } from '#domain/ids.ts';
import { canonical } from '#domain/journal/chain.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { type ErrorCode, errors } from '#protocol/errors.ts';
import {
  OLDEST_PROTOCOL,
  PROTOCOL,
  type SyncRequest,
  type SyncResponse,
  type TailOutcome,
} from '#protocol/sync/envelope.ts';
import { Problem } from '../problem.ts';
import { begunIn } from '../store/begun-shared.ts';
import type { Database } from '../store/database.ts';
import { verifiedOwn } from '../store/evidence.ts';
import { quarantine } from '../store/journals.ts';
import { journalNamedBy, type ReadTail, readTail } from './read-tail.ts';
import { takeFirst } from './take-first.ts';
import { type Taken, takeTail } from './take-tail.ts';

export interface IngestDeps {
  readonly database: Database;
  readonly hash: HashText;
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Hears of failures that are the server's own: they refuse one tail for now and leave the others alone. */
  unexpected(cause: unknown): void;
}

/** How often a tail is tried again where a coordinator moved its visit in between. */
const ATTEMPTS = 5;
/** As many tails as are kept in memory, read but not yet durable, for one flush. */
const TAILS_AT_ONCE = 32;

/**
 * Takes what a phone sends, tail by tail, each whole or not at all, and says of each what is now durable
 * (`protocol/sync/envelope.ts` has the meanings). What is answered `held` has been committed.
 * Replaying is harmless; a tail that can't be taken is kept as it came and holds up no other.
 */
export async function ingestTails(
  deps: IngestDeps,
  scope: ShopperScope,
  request: SyncRequest,
): Promise<SyncResponse> {
  const items = await inOrder(deps.database, request.tails, (raw) => ingestTail(deps, scope, request, raw));
  const verified = await verifiedOwn(deps.database, scope, request.asks);
  return { protocol: PROTOCOL, serverTime: deps.now(), items, verified };
}

/**
 * Takes tails one after another; where works that come together share a commit, which does them in their order, so many at once that
 * one flush of the disk makes all of them durable.
 */
async function inOrder(
  { capabilities }: Database,
  tails: readonly unknown[],
  take: (raw: unknown) => Promise<TailOutcome>,
): Promise<TailOutcome[]> {
  const atOnce = capabilities.oneWriter ? TAILS_AT_ONCE : 1;
  const items: TailOutcome[] = [];
  for (let first = 0; first < tails.length; first += atOnce)
    items.push(...(await Promise.all(tails.slice(first, first + atOnce).map(take))));
  return items;
}

async function ingestTail(
  deps: IngestDeps,
  scope: ShopperScope,
  { protocol, device }: SyncRequest,
  raw: unknown,
): Promise<TailOutcome> {
  if (protocol > PROTOCOL) return refused(raw, 'protocol-too-new');
  if (protocol < OLDEST_PROTOCOL) return refused(raw, 'protocol-too-old');
  try {
    const tail = readTail(raw);
    const taken = tail
      ? await take(deps, scope, device, tail)
      : ({ outcome: 'unplaced', error: 'journal-unreadable' } as const);
    return taken.outcome === 'unplaced' ? await setAside(deps, scope, device, raw, taken.error) : taken;
  } catch (cause) {
    deps.unexpected(cause);
    return refused(raw, 'unexpected');
  }
}

/** Together with others, if it can be; what fails there is not undone by half, and is taken by itself. */
async function take(deps: IngestDeps, scope: ShopperScope, device: Id, tail: ReadTail): Promise<Taken> {
  const { database } = deps;
  const byItself = () =>
    whileStale(() => database.commit((connection) => takeTail(deps, connection, scope, device, tail)));
  const { begunVisits } = database;
  if (begunVisits) {
    const first = await takeFirst(deps, begunVisits, scope, device, tail).catch(() => null);
    return first ?? byItself();
  }
  // As one work, whichever way it is taken: the tails of one request are taken in their order.
  const inOrder = database.commit(async (connection) => {
    const first = await takeFirst(deps, begunIn(connection), scope, device, tail);
    return first ?? takeTail(deps, connection, scope, device, tail);
  });
  return inOrder.catch(byItself);
}

/** A move of the visit that came between reading and writing undoes the transaction; the next one reads anew. */
async function whileStale(attempt: () => Promise<Taken>): Promise<Taken> {
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await attempt();
    } catch (cause) {
      if (left <= 1 || !(cause instanceof Problem) || cause.code !== 'stale') throw cause;
    }
  }
}

/** Keeps what could not be taken, for the coordinator, and says so. The same bytes again are kept once. */
async function setAside(
  { database, hash, now }: IngestDeps,
  scope: ShopperScope,
  device: Id,
  raw: unknown,
  reason: ErrorCode,
): Promise<TailOutcome> {
  const id = hash(`${scope.person}\n${reason}\n${canonical(raw)}`);
  await quarantine(database, scope, { id, device, reason, body: JSON.stringify(raw), received_at: now() });
  return refused(raw, reason);
}

function refused(raw: unknown, error: ErrorCode): TailOutcome {
  return { outcome: 'refused', journal: journalNamedBy(raw), error, retryable: errors[error].retryable };
}
