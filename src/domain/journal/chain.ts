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
  // Every event of every report is spelled so, on the phone and on the server: what most of it is comes first, and no list is made twice.
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  let text = '{';
  for (const key of inOrder(Object.keys(value))) {
    const member = value[key];
    if (member === undefined) continue;
    if (text.length > 1) text += ',';
    text += `${named(key)}${canonical(member)}`;
  }
  return `${text}}`;
}

/** Members' names as they are spelled, with their colon: there are few, and they come with every event. */
const names = new Map<string, string>();
const NAMES_AT_MOST = 500;

function named(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${JSON.stringify(key)}:`;
  if (names.size < NAMES_AT_MOST) names.set(key, name);
  return name;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object';
}

/** As many keys as are put in order by insertion, which for those of an event takes half of what `sort` does. */
const FEW_KEYS = 16;

/** The same list, put in order. */
function inOrder(keys: string[]): string[] {
  if (keys.length > FEW_KEYS) return keys.sort();
  let place = 0;
  for (const key of keys) {
    let free = place;
    place += 1;
    for (let before = keys[free - 1]; before !== undefined && before > key; before = keys[free - 1]) {
      keys[free] = before;
      free -= 1;
    }
    keys[free] = key;
  }
  return keys;
}
