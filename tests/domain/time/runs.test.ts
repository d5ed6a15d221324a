import { describe, expect, test } from 'vitest';
import { leastBetween, type SessionRun } from '#domain/time/runs.ts';

const at = (session: string, mono: number) => ({ wall: 0, mono, session });

/** Two tabs that take turns: `a` writes, then `b`, then `a` again. */
const runs: readonly SessionRun[] = [
  { session: 'a', firstMono: 0, lastMono: 100 },
  { session: 'b', firstMono: 20, lastMono: 50 },
  { session: 'a', firstMono: 300, lastMono: 400 },
];

describe('the least time between two stamps', () => {
  test('within a session is the monotonic difference, whoever wrote meanwhile', () => {
    expect(leastBetween(at('a', 40), at('a', 340), runs)).toBe(300);
    expect(leastBetween(at('a', 340), at('a', 40), runs)).toBeNull();
  });

  test('across sessions is what is left of the one and gone of the other', () => {
    expect(leastBetween(at('a', 40), at('b', 25), runs)).toBe(60 + 5);
    expect(leastBetween(at('b', 25), at('a', 340), runs)).toBe(25 + 40);
  });

  test('is not known backwards', () => {
    expect(leastBetween(at('b', 25), at('a', 40), runs)).toBeNull();
    expect(leastBetween(at('a', 340), at('b', 25), runs)).toBeNull();
  });

  test('is not known of a time outside what its session has written', () => {
    expect(leastBetween(at('a', 200), at('b', 25), runs)).toBeNull();
    expect(leastBetween(at('a', 40), at('b', 10), runs)).toBeNull();
  });

  test('to a session that has written nothing is what is left of the other, and from it unknown', () => {
    expect(leastBetween(at('a', 340), at('now', 7), runs)).toBe(60);
    expect(leastBetween(at('now', 7), at('a', 340), runs)).toBeNull();
  });
});
