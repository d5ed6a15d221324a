import * as z from 'zod/mini';
import type { HashText, Id, Sha256 } from '#domain/ids.ts';
import { place } from '#domain/journal/chain.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { decodeEvents } from '#protocol/sync/codec.ts';
import { WireEvent } from '#protocol/sync/envelope.ts';
import { type Held, heldEvents } from '../ingest/compare-tail.ts';
import type { JournalFork } from '../store/journals.ts';

/** One way in which a journal reads, from its first event to its last. */
export interface Version {
  readonly head: Sha256;
  readonly events: readonly JournalEvent[];
  /** The hash after each event; 0 is before the first. */
  readonly hashes: Held['hashes'];
  /** When the last of it came; `null` for what is held. */
  readonly receivedAt: number | null;
  /** The rows that it is made of, beside what it shares with what is held. */
  readonly forks: readonly JournalFork[];
}

/**
 * Every version of a journal: the one that is held first, then the others, oldest first. A fork that its phone went on from is one
 * version with what followed.
 */
export function versionsOf(
  journal: Id,
  held: readonly JournalEvent[],
  forks: readonly JournalFork[],
  hash: HashText,
): [Version, ...Version[]] {
  const { head, hashes } = heldEvents(journal, held, hash);
  const first: Version = { head, events: held, hashes, receivedAt: null, forks: [] };
  const found: Version[] = [first];
  for (const fork of forks.toSorted((a, b) => a.first_seq - b.first_seq || a.received_at - b.received_at)) {
    const version = found.map((base) => after(journal, base, fork, hash)).find((built) => built !== null);
    if (version) found.push(version);
  }
  const others = found.filter(
    (one) => one !== first && !found.some((other) => other !== one && contains(other, one)),
  );
  return [first, ...others];
}

/** The version that a fork makes on top of another, where its chain of hashes says that it follows from there. */
function after(journal: Id, base: Version, fork: JournalFork, hash: HashText): Version | null {
  const before = base.hashes.get(fork.first_seq - 1);
  if (before === undefined) return null;
  const placed = place(journal, fork.first_seq - 1, before, eventsIn(fork), hash);
  if (placed.at(-1)?.hash !== fork.head) return null;
  const shared = [...base.hashes].filter(([seq]) => seq < fork.first_seq);
  return {
    head: fork.head,
    events: [...base.events.slice(0, fork.first_seq - 1), ...placed.map(({ event }) => event)],
    hashes: new Map([...shared, ...placed.map(({ seq, hash }): [number, Sha256] => [seq, hash])]),
    receivedAt: fork.received_at,
    forks: [...base.forks.filter(({ last_seq }) => last_seq < fork.first_seq), fork],
  };
}

function contains(version: Version, other: Version): boolean {
  return version.hashes.get(other.events.length) === other.head;
}

/** The first place at which two versions differ. */
export function differFrom(version: Version, other: Version): number {
  for (let seq = 1; ; seq += 1) {
    const hash = version.hashes.get(seq);
    if (hash === undefined || hash !== other.hashes.get(seq)) return seq;
  }
}

const Events = z.array(WireEvent);

function eventsIn({ events }: JournalFork): JournalEvent[] {
  return decodeEvents(Events.parse(JSON.parse(events)));
}
