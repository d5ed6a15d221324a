import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, genesis, link, place } from '#domain/journal/chain.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { forAll } from '#tests/support/for-all.ts';
import { journals } from '#tests/support/journals.ts';
import { hashText } from '#tests/support/visit.ts';

/** The same value with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  );
}

describe('the canonical spelling', () => {
  test('does not depend on the order of keys nor on absent members', () => {
    forAll(fc.jsonValue(), (value) => {
      expect(canonical(turned(value))).toBe(canonical(value));
    });
    expect(canonical({ b: 1, a: undefined, c: null })).toBe('{"b":1,"c":null}');
  });

  test('is JSON of the same value', () => {
    forAll(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    });
  });

  test('tells different values apart', () => {
    forAll(fc.tuple(fc.jsonValue(), fc.jsonValue()), ([one, other]) => {
      const same = JSON.stringify(turned(turned(one))) === JSON.stringify(turned(turned(other)));
      if (!same && canonical(one) === canonical(other))
        expect(canonical(JSON.parse(JSON.stringify(one)))).toBe(canonical(one));
      if (same) expect(canonical(one)).toBe(canonical(other));
    });
  });

  test('follows RFC 8785, section 3.2: its own example of sorting and numbers', () => {
    const sorted = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew',
      '1': 'One',
      '😀': 'Emoji',
      '\u0080': 'Control',
      ö: 'Latin',
    };
    const spelled = [...canonical(sorted).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(spelled).toEqual(['Carriage Return', 'One', 'Control', 'Latin', 'Euro Sign', 'Emoji', 'Hebrew']);
    expect(canonical(JSON.parse('[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001]'))).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
    );
  });
});

describe('the chain', () => {
  const headOf = (events: readonly JournalEvent[], journal = 'j') =>
    place(journal, 0, genesis(journal, hashText), events, hashText).at(-1)?.hash ??
    genesis(journal, hashText);

  test('is the same in any number of parts', () => {
    forAll(fc.tuple(journals, fc.nat(30)), ([events, cut]) => {
      const whole = place('j', 0, genesis('j', hashText), events, hashText);
      const first = whole.slice(0, cut);
      const head = first.at(-1)?.hash ?? genesis('j', hashText);
      expect(place('j', first.length, head, events.slice(cut), hashText)).toEqual(whole.slice(cut));
      expect(whole.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    });
  });

  test('changes with any change of any event, its place, or the journal', () => {
    const nonEmpty = journals.filter((events) => events.length > 1);
    forAll(fc.tuple(nonEmpty, fc.nat(30)), ([events, pick]) => {
      const head = headOf(events);
      const at = pick % events.length;
      const touched = events.map((event, index) =>
        index === at ? { ...event, at: { ...event.at, mono: event.at.mono + 1 } } : event,
      );
      expect(headOf(touched)).not.toBe(head);
      expect(headOf(events.slice(0, -1))).not.toBe(head);
      expect(headOf(events.slice(1))).not.toBe(head);
      expect(headOf(events, 'k')).not.toBe(head);
      const [one, two, ...rest] = events;
      if (one && two && canonical(one) !== canonical(two)) expect(headOf([two, one, ...rest])).not.toBe(head);
    });
  });

  test('changes with any character of any text', () => {
    const at = { wall: 1, mono: 1, session: 'run' };
    forAll(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), ([one, other]) => {
      const noted = (text: string) =>
        link('0'.repeat(64), { kind: 'note.added', at, question: null, text }, hashText);
      expect(noted(one) === noted(other)).toBe(one === other);
    });
  });

  test('has not moved: these hashes are those of every journal that was ever sent', () => {
    const at = { wall: 1_772_445_600_000, mono: 12, session: 'run' };
    const event: JournalEvent = { kind: 'answer.set', at, question: 'greeted', value: 'ķīļa 🥤' };
    expect(genesis('j', hashText)).toMatchInlineSnapshot(
      `"a1900e5ed66c6cbfe950fa921bfc5ae658a2972ff6034151ed8734d720da991d"`,
    );
    expect(link(genesis('j', hashText), event, hashText)).toMatchInlineSnapshot(
      `"00ad479fa08f7e8ce005cc2f9e114cd327bb3c9d3f3e1dc23270e4d734737f88"`,
    );
  });
});
