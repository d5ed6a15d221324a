import type { JournalEvent, UnstampedEvent } from '#domain/journal/event.ts';
import { dice } from '#tests/support/dice.ts';

/**
 * One thing that a tab does. Its id is in what it writes, so that it can be found in a journal: `life.tab.index`.
 * `append` writes its events in one call; `photo` keeps bytes made from its id; `unphoto` removes the tab's photo before it;
 * `jump` sets the clock.
 */
export interface Action {
  readonly id: string;
  readonly kind: 'append' | 'photo' | 'unphoto' | 'jump';
  readonly events: readonly UnstampedEvent[];
  /** How many bytes the photo has, or by how many milliseconds the clock is set. */
  readonly amount: number;
  /** Whether the tab goes on without waiting, as a thumb that is faster than the disk. */
  readonly hasty: boolean;
}

/** How many of a tab's actions may be under way at once. */
export const AT_ONCE = 3;

/** What one tab does in one life, for ever: the same in the page and in the test that holds the page to it. */
export function* planOf(seed: number, life: number, tab: number): Generator<Action, never> {
  const random = dice(seed * 7_919 + life * 101 + tab);
  let photographed = false;
  for (let index = 0; ; index += 1) {
    const id = `${life}.${tab}.${index}`;
    const pick = random.between(1, 20);
    const about = { id, amount: 0, hasty: random.between(1, 3) === 1, events: [] };
    if (pick <= 3) yield { ...about, kind: 'photo', hasty: false, amount: random.between(1_000, 90_000) };
    else if (pick === 4 && photographed) yield { ...about, kind: 'unphoto', hasty: false };
    else if (pick === 5)
      yield { ...about, kind: 'jump', amount: random.oneOf([3_600_000, -3_600_000, 600_000]) };
    else yield { ...about, kind: 'append', events: eventsOf(id, pick) };
    if (pick <= 4) photographed = pick <= 3;
  }
}

/** What an append writes: its id is in each. `pick` is a throw from 1 to 20, of which those over 5 are appends. */
export function eventsOf(id: string, pick: number): UnstampedEvent[] {
  const answer: UnstampedEvent = { kind: 'answer.set', question: `q-${id.length}`, value: id };
  const note: UnstampedEvent = { kind: 'note.added', question: null, text: id };
  if (pick <= 8) return [{ kind: 'moment.marked', moment: `m-${id}`, source: 'tap' }];
  if (pick <= 10) return [{ kind: 'moment.corrected', moment: 'm', to: null, reason: 'undo', note: id }];
  if (pick === 11) return [{ kind: 'answer.cleared', question: `c-${id}` }];
  if (pick === 12) return [note];
  return pick <= 14 ? [answer, note] : [answer];
}

/** The id of the action that an event came by; `null` for what the phone notes by itself. `photos` are the journal's, by evidence. */
export function actionOf(event: JournalEvent, photos: ReadonlyMap<string, string>): string | null {
  switch (event.kind) {
    case 'answer.set':
      return String(event.value);
    case 'note.added':
      return event.text;
    case 'moment.corrected':
      return event.note ?? null;
    case 'moment.marked':
      return event.moment.slice(2);
    case 'answer.cleared':
      return event.question.slice(2);
    case 'evidence.added':
      return (event.question ?? '').slice(2);
    case 'report.submitted':
      return event.explanation ?? null;
    case 'evidence.removed':
      return `after ${photos.get(event.evidence)}`;
    default:
      return null;
  }
}

/** A photo's bytes: nobody else's. */
export function bytesOf(id: string, length: number): Uint8Array<ArrayBuffer> {
  const random = dice([...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, 7));
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) bytes[index] = Math.floor(random.next() * 256);
  return bytes;
}
