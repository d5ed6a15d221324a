import type { HashText, Id, Sha256 } from '../ids.ts';
import type { JournalEvent, PlacedEvent } from './event.ts';

/** The hash before the first event of a journal: it ties the chain to the journal's own id. */
export function genesis(journal: Id, hash: HashText): Sha256 {
  return hash(`plainclothes journal 1\n${journal}`);
}

/** The next head of the chain: the hash before, and the event in its one canonical spelling. */
export function link(before: Sha256, event: JournalEvent, hash: HashText): Sha256 {
  return hash(`${before}\n${canonical(event)}`);
}

/**
 * Places events behind a head and recomputes their hashes.
 * `through` is the sequence number that `head` belongs to, 0 with {@link genesis} for an empty journal.
 */
export function place(
  journal: Id,
  through: number,
  head: Sha256,
  events: readonly JournalEvent[],
  hash: HashText,
): PlacedEvent[] {
  let before = head;
  return events.map((event, index) => {
    before = link(before, event, hash);
    return { journal, seq: through + index + 1, hash: before, event };
  });
}

/**
 * JSON with keys in the order of their UTF-16 code units and absent members left out, so that the same event has the same bytes
 * on every machine. Numbers are spelled as ECMAScript does, after RFC 8785 (JSON Canonicalization Scheme).
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members: [string, unknown][] = Object.entries(value);
  let text = '';
  // In place and without a list for each step: every event of every report is spelled so.
  for (const [key, member] of members.sort(byKey)) {
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
