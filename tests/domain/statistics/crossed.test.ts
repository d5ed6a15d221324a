import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Crossed, partsOf } from '#domain/statistics/crossed.ts';
import { randomFrom } from '#server/random.ts';
import { forAll } from '#tests/support/for-all.ts';
import { byMatrices } from './by-matrices.ts';

const normals = (seed = 'parts') => {
  const random = randomFrom(seed);
  return () => random.normal(0, 1);
};

/** The variances of each part, the rest last; throws where nothing is said. */
function variancesOf(crossed: Crossed): number[] {
  const found = partsOf(crossed, normals());
  if (found.kind === 'unsaid') throw new Error(found.why);
  return [...found.parts, found.within].map(({ deviation }) => (deviation ?? 0) ** 2);
}

/** Numbers with these standard deviations of a first and a second factor and of the rest, filed at random. */
function made(seed: string, n: number, levels: readonly [number, number], of: readonly number[]): Crossed {
  const random = randomFrom(seed);
  const [first = 0, second = 0, rest = 0] = of;
  const effects = levels.map((count, at) =>
    Array.from({ length: count }, () => random.normal(0, at === 0 ? first : second)),
  );
  const rows = Array.from({ length: n }, () => {
    const places = levels.map((count) => random.whole(0, count - 1));
    const value = places.reduce(
      (sum, place, at) => sum + (effects[at]?.[place] ?? 0),
      random.normal(80, rest),
    );
    return { places, value };
  });
  return {
    values: rows.map(({ value }) => value),
    factors: levels.map((_, at) => rows.map(({ places }) => places[at] ?? 0)),
  };
}

describe('parts of the whole variance', () => {
  test('are those of the analysis of variance where the data is balanced', () => {
    const [a, b, each] = [4, 3, 2];
    const cells = Array.from({ length: a * b * each }, (_, at) => ({
      i: Math.floor(at / (b * each)),
      j: at % b,
    }));
    const random = randomFrom('balanced');
    const values = cells.map(({ i, j }) => 80 + 4 * i - 3 * j * j + random.normal(0, 2));
    const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
    const all = mean(values);
    const squares = (levels: number, size: number, key: 'i' | 'j') =>
      Array.from({ length: levels }, (_, level) =>
        mean(values.filter((__, at) => cells[at]?.[key] === level)),
      ).reduce((sum, of) => sum + size * (of - all) ** 2, 0);
    const [ofA, ofB] = [squares(a, b * each, 'i'), squares(b, a * each, 'j')];
    const ofAll = values.reduce((sum, value) => sum + (value - all) ** 2, 0);
    const rest = (ofAll - ofA - ofB) / (values.length - a - b + 1);
    const expected = [(ofA / (a - 1) - rest) / (b * each), (ofB / (b - 1) - rest) / (a * each), rest];
    const found = variancesOf({ values, factors: [cells.map(({ i }) => i), cells.map(({ j }) => j)] });
    for (const [at, variance] of found.entries()) expect(variance).toBeCloseTo(expected[at] ?? Number.NaN, 9);
  });

  test('are those of whole matrices where it is not', () => {
    for (const seed of ['one', 'two', 'three', 'four']) {
      const crossed = made(seed, 40, [6, 4], [5, 3, 2]);
      const expected = byMatrices(crossed);
      for (const [at, variance] of variancesOf(crossed).entries())
        expect(variance).toBeCloseTo(expected[at] ?? Number.NaN, 9);
    }
  });

  const data = fc
    .tuple(fc.string({ maxLength: 6 }), fc.integer({ min: 30, max: 60 }), fc.integer({ min: 2, max: 6 }))
    .map(([seed, n, levels]) => made(seed, n, [levels, 3], [4, 2, 1]));

  test('add up to the whole, come to the same in any order, and follow the unit', () => {
    forAll(
      data,
      (crossed) => {
        const found = partsOf(crossed, normals());
        if (found.kind === 'unsaid') throw new Error(found.why);
        const shares = [...found.parts, found.within].map(({ share }) => share);
        expect(
          shares.reduce((sum, share) => sum + (share.kind === 'known' ? share.value : 0), 0),
        ).toBeCloseTo(1, 12);
        for (const share of shares) {
          if (share.kind !== 'known') throw new Error(share.kind);
          expect(
            0 <= share.low && share.low <= share.value && share.value <= share.high && share.high <= 1,
          ).toBe(true);
        }
        const backwards = {
          values: crossed.values.toReversed(),
          factors: crossed.factors.map((of) => of.toReversed()),
        };
        const inTenths = { ...crossed, values: crossed.values.map((value) => value * 10 - 7) };
        const variances = variancesOf(crossed);
        for (const [at, variance] of variancesOf(backwards).entries())
          expect(variance).toBeCloseTo(variances[at] ?? Number.NaN, 8);
        for (const [at, variance] of variancesOf(inTenths).entries())
          expect(variance / 100).toBeCloseTo(variances[at] ?? Number.NaN, 8);
      },
      20,
    );
  });

  test.each([
    { levels: [30, 12], of: [5, 3, 4] },
    { levels: [10, 2], of: [4, 3, 8] },
    { levels: [40, 3], of: [2, 0, 8] },
  ] as const)(
    'are between their bounds as often as the level says, with $levels levels',
    ({ levels, of }) => {
      const deviations: readonly number[] = of;
      const whole = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0);
      const rounds = Array.from({ length: 120 }, (_, at) => ({
        found: partsOf(made(`${levels} ${at}`, 200, levels, of), normals(`draws ${at}`)),
      }));
      for (const [factor, deviation] of deviations.slice(0, 2).entries()) {
        const truth = deviation ** 2 / whole;
        const held = rounds.filter(({ found }) => {
          const share = found.kind === 'parts' ? found.parts[factor]?.share : undefined;
          return share?.kind === 'known' && share.low <= truth && truth <= share.high;
        });
        // Of 120 true ones at 95 %, fewer than 107 come about once in two hundred times.
        expect([factor, held.length]).toEqual([factor, expect.toSatisfy((count: number) => count >= 107)]);
      }
    },
  );

  test('are said in words where there are none', () => {
    const four = [1, 2, 3, 4];
    const levels = [0, 0, 1, 1];
    const why = (crossed: Crossed) => {
      const found = partsOf(crossed, normals());
      return found.kind === 'unsaid' ? found.why : found.kind;
    };
    expect(why({ values: [], factors: [[]] })).toBe('too-few');
    expect(why({ values: [7], factors: [[0]] })).toBe('too-few');
    expect(why({ values: four, factors: [[0, 1, 2, 3]] })).toBe('too-few');
    expect(why({ values: [5, 5, 5, 5], factors: [levels] })).toBe('alike');
    expect(
      why({
        values: [...four, 5],
        factors: [
          [...levels, 1],
          [...levels, 1],
        ],
      }),
    ).toBe('tied');
    const only = partsOf({ values: four, factors: [levels, [0, 0, 0, 0]] }, normals());
    expect(only.kind === 'parts' && only.parts[1]).toEqual({
      levels: 1,
      share: { kind: 'nothing', n: 0 },
      deviation: null,
    });
  });
});
