import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Comparison,
  compareTail,
  type Held,
  heldEvents,
  nothingOf,
} from '#server/ingest/compare-tail.ts';
import { hashText } from '#server/ingest/hash.ts';
import { type ReadTail, readTail } from '#server/ingest/read-tail.ts';
import { lived, tailOf } from '#tests/server/store/scene.ts';
import type { TestVisit } from '#tests/support/visit.ts';

/** Two tellings of one journal: the same up to `common` answers, different from there. */
function tellings(common: number, ends: readonly [number, number]): [TestVisit, TestVisit] {
  const tell = (count: number, own: string) => {
    const journey = lived();
    for (let index = 0; index < count; index += 1)
      journey.answer('story', index < common ? `${index}` : `${own} ${index}`);
    return journey;
  };
  return [tell(ends[0], 'one'), tell(ends[1], 'other')];
}

function part(journey: TestVisit, after: number, through: number): ReadTail {
  const tail = readTail(tailOf(journey, { after, through }));
  if (!tail) throw new Error('Unreadable');
  return tail;
}

/** The same cases at every run; fast-check prints what fails. */
const fixed = { seed: 20_260_302 };
const nothing = nothingOf('journal-1', hashText);

/** What is held after a tail, as the server keeps it. */
function keeping(held: Held, comparison: Comparison): Held {
  if (comparison.kind === 'fork') {
    const ends = comparison.placed.slice(-1).map(({ seq, hash }) => ({ last_seq: seq, head: hash }));
    return { ...held, forks: [...held.forks, ...ends] };
  }
  const last = comparison.kind === 'fits' ? comparison.fresh.at(-1) : undefined;
  if (comparison.kind !== 'fits' || !last) return held;
  const added = comparison.fresh.map(({ seq, hash }): [number, string] => [seq, hash]);
  return { ...held, through: last.seq, head: last.hash, hashes: new Map([...held.hashes, ...added]) };
}

describe('comparing a tail with what is held', () => {
  test('pieces of one journal, in any order and overlapping, only ever add its own events in their places', () => {
    const pieces = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, (cuts) => {
        const [journey] = tellings(12, [7, 0]);
        let held = nothing;
        for (const [from, to] of cuts) {
          const [first, last] = [Math.min(from, to), Math.max(from, to)];
          const comparison = compareTail(held, part(journey, first, last), hashText);
          expect(comparison.kind).toBe(first > held.through ? 'behind' : 'fits');
          held = keeping(held, comparison);
          expect(held).toEqual(heldEvents('journal-1', journey.events.slice(0, held.through), hashText));
        }
      }),
      fixed,
    );
  });

  test('two tellings: what was held first stands, and the other ends up whole beside it', () => {
    const lengths = fc.record({
      common: fc.nat(4),
      one: fc.integer({ min: 5, max: 8 }),
      other: fc.integer({ min: 5, max: 8 }),
    });
    fc.assert(
      fc.property(
        lengths,
        fc.array(fc.tuple(fc.boolean(), fc.nat(8)), { maxLength: 12 }),
        ({ common, one, other }, sends) => {
          const [first, second] = tellings(common, [one, other]);
          let held = keeping(nothing, compareTail(nothing, part(first, 0, first.events.length), hashText));
          const stands = held.hashes;
          for (const [isSecond, extra] of sends) {
            const journey = isSecond ? second : first;
            const end = Math.min(journey.events.length, 5 + extra);
            const comparison = compareTail(held, part(journey, 0, end), hashText);
            expect(comparison.kind).toBe(isSecond && end > 5 + common ? 'fork' : 'fits');
            held = keeping(held, comparison);
            expect(held.hashes).toEqual(stands);
          }
          const whole = compareTail(held, part(second, 0, second.events.length), hashText);
          expect(whole).toEqual({ kind: 'fork', placed: second.placed() });
        },
      ),
      fixed,
    );
  });

  test('one altered event is told from its head', () => {
    const [journey] = tellings(3, [3, 0]);
    fc.assert(
      fc.property(fc.nat(journey.events.length - 1), (altered) => {
        const tail = part(journey, 0, journey.events.length);
        const events = tail.events.map((event, index) =>
          index === altered ? { ...event, at: { ...event.at, wall: event.at.wall + 1 } } : event,
        );
        expect(compareTail(nothing, { ...tail, events }, hashText).kind).toBe('head-mismatch');
      }),
      fixed,
    );
  });

  test('a journal’s chain begins from its own id', () => {
    const [journey] = tellings(1, [1, 0]);
    const held = heldEvents(journey.journal, journey.events, hashText);
    expect([...held.hashes.values()].slice(1)).toEqual(journey.placed().map(({ hash }) => hash));
    expect(heldEvents('another', journey.events, hashText).head).not.toBe(held.head);
  });
});
