import type { Id, Sha256 } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { PlacedEvent } from '#domain/journal/event.ts';
import { HeldRecord } from '#protocol/api/record-views.ts';
import { decodeEvents } from '#protocol/sync/codec.ts';
import { AnswerError } from '../answer-error.ts';
import { sha256OfText } from '../hash.ts';
import type { Server } from '../server.ts';

/** A stretch of another device's journal, each event in its place. */
export interface TakenUp {
  readonly journal: Id;
  readonly head: Sha256;
  readonly placed: readonly PlacedEvent[];
}

/**
 * Fetches what the server holds of a visit that is underway or was returned, each stretch proved by its chain of hashes. Throws {@link AnswerError};
 * `head-mismatch` where it did not come whole.
 */
export async function fetchRecord(server: Server, visit: Id): Promise<TakenUp[]> {
  const path = `/api/shopper/visits/${encodeURIComponent(visit)}/record`;
  const { stretches } = await server.json(HeldRecord, path, { method: 'GET' });
  return stretches.map(({ journal, head, events }) => {
    const placed = place(journal, 0, genesis(journal, sha256OfText), decoded(events), sha256OfText);
    if (placed.at(-1)?.hash !== head) throw new AnswerError('head-mismatch', { status: 200 });
    return { journal, head, placed };
  });
}

/** An entry of a kind that this build does not know needs a later one. */
function decoded(events: Parameters<typeof decodeEvents>[0]): ReturnType<typeof decodeEvents> {
  try {
    return decodeEvents(events);
  } catch {
    throw new AnswerError('protocol-too-old', { status: 200, retryable: false });
  }
}
