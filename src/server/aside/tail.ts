import type { Selectable } from 'kysely';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { decodeEvents } from '#protocol/sync/codec.ts';
import { Tail } from '#protocol/sync/envelope.ts';
import type { QuarantineTable } from '../store/schema.ts';

/** A tail that could not be taken, with what can be told of it. */
export interface KeptTail {
  readonly reason: 'journal-unreadable' | 'journal-not-yours' | 'head-mismatch';
  readonly bytes: number;
  readonly journal: Id | null;
  readonly visit: Id | null;
  /** The place of its last event in the journal, where that is known. */
  readonly through: number | null;
  /** `null` where not every one of them can be read. */
  readonly events: readonly JournalEvent[] | null;
}

const Reason = z.catch(
  z.enum(['journal-unreadable', 'journal-not-yours', 'head-mismatch']),
  'journal-unreadable',
);

/** A tail as a phone sent it names its journal; what was left of a visit's file has it as an object. */
const Named = z.object({ journal: z.union([Id, z.object({ id: Id, visit: Id })]), visit: z.optional(Id) });

/** What can be told of a kept tail. */
export function tailIn({ body, reason }: Selectable<QuarantineTable>): KeptTail {
  const raw: unknown = JSON.parse(body);
  const named = Named.safeParse(raw).data;
  const journal = typeof named?.journal === 'object' ? named.journal : null;
  const tail = Tail.safeParse(raw).data;
  const events = tail ? decoded(tail.events) : null;
  return {
    reason: Reason.parse(reason),
    bytes: Buffer.byteLength(body),
    journal: journal?.id ?? (typeof named?.journal === 'string' ? named.journal : null),
    visit: journal?.visit ?? named?.visit ?? null,
    through: tail && events ? tail.after + events.length : null,
    events,
  };
}

function decoded(wire: Tail['events']): JournalEvent[] | null {
  try {
    return decodeEvents(wire);
  } catch {
    return null;
  }
}
