import type { HashText, Id, Sha256 } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent, PlacedEvent } from '#domain/journal/event.ts';
import type { ReadTail } from './read-tail.ts';

/**
 * What the server holds of a journal: how far, with which head, the hash after each event that a tail may ask for
 * (0 is before the first), and where other versions of it ended.
 */
export interface Held {
  readonly through: number;
  readonly head: Sha256;
  readonly hashes: ReadonlyMap<number, Sha256>;
  readonly forks: readonly { readonly last_seq: number; readonly head: Sha256 }[];
}

/** How a tail relates to what is held. `fresh` is what it adds. */
export type Comparison =
  | { readonly kind: 'behind' }
  | { readonly kind: 'head-mismatch' }
  | { readonly kind: 'fork'; readonly placed: readonly PlacedEvent[] }
  | { readonly kind: 'fits'; readonly fresh: readonly PlacedEvent[] };

/**
 * Compares a tail with what is held, by recomputing the chain: a tail that fits leads to the head that it names from
 * what is held before it, and says the same wherever both have something.
 */
export function compareTail(held: Held, tail: ReadTail, hash: HashText): Comparison {
  const before = held.hashes.get(tail.after);
  if (before === undefined) return continuedFork(held, tail, hash) ?? { kind: 'behind' };
  const placed = place(tail.journal, tail.after, before, tail.events, hash);
  if (!leadsTo(tail.head, placed, before))
    return continuedFork(held, tail, hash) ?? { kind: 'head-mismatch' };
  const same = placed.every((event) => event.seq > held.through || held.hashes.get(event.seq) === event.hash);
  return same
    ? { kind: 'fits', fresh: placed.filter(({ seq }) => seq > held.through) }
    : { kind: 'fork', placed };
}

/** A phone that forked goes on from its own version: what it adds belongs to that fork. */
function continuedFork({ forks }: Held, tail: ReadTail, hash: HashText): Comparison | null {
  for (const fork of forks.filter(({ last_seq }) => last_seq === tail.after)) {
    const placed = place(tail.journal, tail.after, fork.head, tail.events, hash);
    if (leadsTo(tail.head, placed, fork.head)) return { kind: 'fork', placed };
  }
  return null;
}

function leadsTo(head: Sha256, placed: readonly PlacedEvent[], before: Sha256): boolean {
  return (placed.at(-1)?.hash ?? before) === head;
}

/** Nothing yet of this journal. */
export function nothingOf(journal: Id, hash: HashText): Held {
  return heldEvents(journal, [], hash);
}

/** These events of a journal, the first of all being the first here. */
export function heldEvents(journal: Id, events: readonly JournalEvent[], hash: HashText): Held {
  const start = genesis(journal, hash);
  const placed = place(journal, 0, start, events, hash);
  const hashes = new Map([[0, start], ...placed.map(({ seq, hash }): [number, Sha256] => [seq, hash])]);
  return { through: placed.length, head: placed.at(-1)?.hash ?? start, hashes, forks: [] };
}
