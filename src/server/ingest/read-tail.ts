import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { decodeEvents } from '#protocol/sync/codec.ts';
import { Tail } from '#protocol/sync/envelope.ts';

/** A tail whose every event is known. */
export interface ReadTail extends Omit<Tail, 'events'> {
  readonly events: readonly JournalEvent[];
}

/** Reads a tail off the wire, or gives `null` where any of it can't be read. */
export function readTail(raw: unknown): ReadTail | null {
  const tail = Tail.safeParse(raw);
  if (!tail.success) return null;
  const events = readEvents(tail.data.events);
  if (!events || !isOfOneVisit(tail.data.visit, events)) return null;
  return { ...tail.data, events };
}

function readEvents(wire: Tail['events']): JournalEvent[] | null {
  try {
    return decodeEvents(wire);
  } catch {
    return null;
  }
}

/** What began under one visit can't be filed under another. */
function isOfOneVisit(visit: Id, events: readonly JournalEvent[]): boolean {
  return events.every((event) => event.kind !== 'visit.started' || event.visit === visit);
}

const Named = z.object({ journal: Id });

/** The journal that even an unreadable tail names, so that the phone knows which one is meant. */
export function journalNamedBy(raw: unknown): Id | null {
  const named = Named.safeParse(raw);
  return named.success ? named.data.journal : null;
}
