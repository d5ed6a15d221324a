import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areApart, type Estimate, type Known } from '#domain/statistics/estimate.ts';
import { groupsOf } from '#domain/statistics/groups.ts';
import { meanDifference, meanOf } from '#domain/statistics/mean.ts';
import { medianDifference } from '#domain/statistics/median-difference.ts';
import { shareChart } from '#domain/statistics/p-chart.ts';
import { quantile, quantileOf } from '#domain/statistics/quantile.ts';
import { ranked, rankedCounts } from '#domain/statistics/ranked.ts';
import { type Count, shareDifference, shareOf } from '#domain/statistics/share.ts';
import { slopeOf } from '#domain/statistics/slope.ts';
import { spreadOf } from '#domain/statistics/spread.ts';
import { emptySummary, summaryOf, together } from '#domain/statistics/summary.ts';
import { LIMIT_OF_RANGES, LIMIT_OF_VALUES, xmrChart } from '#domain/statistics/xmr.ts';
import fixtures from './fixtures.json' with { type: 'json' };

/** Figures from another implementation (fixtures.py) agree to a billionth of themselves, or of one. */
function expectClose(ours: number, theirs: number | undefined) {
  expect(theirs).toBeDefined();
  expect(Math.abs(ours - (theirs ?? Number.NaN))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(ours)));
}

function expectKnown(estimate: Estimate, [value, low, high]: readonly number[]) {
  if (estimate.kind !== 'known') throw new Error(`Is ${estimate.kind}.`);
  expectClose(estimate.value, value);
  expectClose(estimate.low, low);
  expectClose(estimate.high, high);
}

const countOf = ([met = 0, n = 0]: readonly number[]): Count => ({ met, n });

describe('a share', () => {
  test.each(fixtures.wilson)('of $met in $n has Wilson’s bounds', ({ met, n, bounds }) => {
    expectKnown(shareOf({ met, n }), [met / n, ...bounds]);
  });

  test('of none is nothing, and bounds never leave 0 to 1', () => {
    expect(shareOf({ met: 0, n: 0 })).toEqual({ kind: 'nothing', n: 0 });
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (met, missed) => {
        const share = shareOf({ met, n: met + missed + 1 });
        if (share.kind !== 'known') throw new Error('A share of something is known.');
        expect(0 <= share.low && share.low <= share.value).toBe(true);
        expect(share.value <= share.high && share.high <= 1).toBe(true);
      }),
    );
  });

  test.each(fixtures.newcombe)('$a beside $b differs as Newcombe says', ({ a, b, figures }) => {
    expectKnown(shareDifference(countOf(a), countOf(b)), figures);
  });

  test('56 of 70 against 48 of 80 is the example of Newcombe’s own paper', () => {
    const found = shareDifference({ met: 56, n: 70 }, { met: 48, n: 80 });
    expect(found).toMatchObject({ low: expect.closeTo(0.0524, 4), high: expect.closeTo(0.3339, 4) });
    expect(shareDifference({ met: 0, n: 0 }, { met: 1, n: 2 })).toEqual({ kind: 'nothing', n: 0 });
  });
});

describe('a mean', () => {
  test.each(fixtures.means)('of $values.length values has Student’s bounds', ({ values, figures }) => {
    expectKnown(meanOf(summaryOf(values)), figures);
  });

  test.each(fixtures.welch)('beside another differs as Welch says', ({ a, b, figures }) => {
    expectKnown(meanDifference(summaryOf(a), summaryOf(b)), figures);
  });

  test('says in a word why it has no bounds', () => {
    expect(meanOf(emptySummary)).toEqual({ kind: 'nothing', n: 0 });
    expect(meanOf(summaryOf([71]))).toEqual({ kind: 'unbounded', n: 1, value: 71, why: 'one' });
    expect(meanOf(summaryOf([71, 71, 71]))).toMatchObject({ value: 71, why: 'alike' });
    expect(meanDifference(summaryOf([71]), summaryOf([60, 70]))).toMatchObject({ value: 6, why: 'one' });
    expect(meanDifference(summaryOf([71, 71]), summaryOf([60, 60]))).toMatchObject({
      value: 11,
      why: 'alike',
    });
  });

  test('is the same whatever parts its summary was put together from', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [whole, parts] = [summaryOf([...a, ...b]), together(summaryOf(a), summaryOf(b))];
        expect(parts.n).toBe(whole.n);
        expect(Math.abs(parts.mean - whole.mean)).toBeLessThanOrEqual(1e-6);
        expect(Math.abs(parts.squares - whole.squares)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, whole.squares),
        );
      }),
    );
  });
});

describe('a quantile', () => {
  const cases = fixtures.quantiles.flatMap(({ values, quantiles }) =>
    quantiles.map((one) => ({ n: values.length, values, ...one })),
  );

  test.each(cases)('$share of $n waits lies between two of them', ({ values, share, value, bounds }) => {
    const found = quantileOf(ranked(values), share);
    if (bounds) expectKnown(found, [value, ...bounds]);
    else expect(found).toMatchObject({ kind: 'unbounded', value: expect.closeTo(value, 9), why: 'too-few' });
  });

  test('of waits that are counted is that of the waits themselves', () => {
    const waits = fc.array(fc.nat(50), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(waits, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const counts = new Map<number, number>([[51, 0]]);
        for (const wait of list) counts.set(wait, (counts.get(wait) ?? 0) + 1);
        expect(quantileOf(rankedCounts(counts), share)).toEqual(quantileOf(ranked(list), share));
      }),
    );
    expect(quantile(ranked([]), 0.5)).toBeNull();
    expect(quantileOf(rankedCounts(new Map()), 0.5)).toEqual({ kind: 'nothing', n: 0 });
    expect(quantileOf(ranked([40]), 0.5)).toEqual({ kind: 'unbounded', n: 1, value: 40, why: 'one' });
  });

  test.each(fixtures.medians)(
    'half-way beside another differs as Price and Bonett say',
    ({ a, b, figures }) => {
      expectKnown(medianDifference(ranked(a), ranked(b)), figures);
    },
  );

  test('half-way says why its difference has no bounds', () => {
    const [none, few, alike] = [ranked([]), ranked([3, 4, 9]), ranked([5, 5, 5, 5, 5, 5])];
    expect(medianDifference(none, few)).toEqual({ kind: 'nothing', n: 0 });
    expect(medianDifference(few, alike)).toEqual({ kind: 'unbounded', n: 9, value: -1, why: 'too-few' });
    expect(medianDifference(alike, alike)).toMatchObject({ value: 0, why: 'alike' });
  });
});

describe('a chart of single values', () => {
  test('has the constants of the tables', () => {
    expect(LIMIT_OF_VALUES).toBeCloseTo(2.66, 2);
    expect(LIMIT_OF_RANGES).toBeCloseTo(3.267, 3);
  });

  test.each(fixtures.xmr)('has limits by the steps between neighbours', ({ values, figures }) => {
    const { limits } = xmrChart(values);
    if (!limits) throw new Error('It has no limits.');
    const { middle, low, high, range } = limits;
    for (const [at, figure] of [middle, low, high, range].entries()) expectClose(figure, figures[at]);
  });

  const steady = [80, 82, 79, 81, 80, 82, 79, 81, 80, 82, 79, 81];
  const signals = (values: readonly number[]) => xmrChart(values).points.map((point) => point.signals);

  test('of a steady process signals nothing', () => {
    expect(signals(steady).flat()).toEqual([]);
  });

  test('names what is beyond a limit, and the step there', () => {
    const found = signals([...steady, 60]);
    expect(found.at(-1)).toEqual(['beyond-limit', 'range-beyond-limit']);
    expect(found.slice(0, -1).flat()).not.toContain('beyond-limit');
  });

  test('names eight in a row on one side, and not seven', () => {
    const low = [79, 80, 79, 80, 79, 80, 79, 80];
    const around = [82, 84, 82, 84, 82, 84, 82, 84];
    expect(
      signals([...around, ...low])
        .slice(8)
        .every((found) => found.includes('long-run')),
    ).toBe(true);
    const seven = xmrChart([...low.slice(1), ...around.slice(1)]).points;
    expect(seven.flatMap((point) => point.signals)).not.toContain('long-run');
  });

  test('names three of four that are nearer to a limit than to the middle', () => {
    const found = signals([80, 82, 80, 82, 80, 82, 80, 82, 84, 80.9, 84, 84, 80, 82, 78, 80, 80, 78]);
    expect(found.flatMap((one, at) => (one.includes('near-limit') ? [at] : []))).toEqual([8, 10, 11]);
  });

  test('has no limits of few values, or of values that are alike', () => {
    expect(xmrChart([])).toEqual({ limits: null, why: 'too-few', points: [] });
    expect(xmrChart(steady.slice(0, 7))).toMatchObject({ limits: null, why: 'too-few' });
    expect(xmrChart(Array.from({ length: 9 }, () => 80))).toMatchObject({ limits: null, why: 'alike' });
  });
});

describe('a chart of shares', () => {
  test('has limits by each period’s own n', () => {
    const { periods, middle, limits } = fixtures.pChart;
    const chart = shareChart(periods.map(countOf));
    expectClose(chart.middle ?? Number.NaN, middle);
    chart.points.forEach((point, at) => {
      expectClose(point.low ?? Number.NaN, limits[at]?.[0]);
      expectClose(point.high ?? Number.NaN, limits[at]?.[1]);
    });
    expect(chart.points.map(({ isBeyond }) => isBeyond)).toEqual([false, false, false, false, true, false]);
  });

  test('leaves a period of nothing empty, and says why there are no limits', () => {
    const held = { met: 3, n: 5 };
    const chart = shareChart([held, held, { met: 0, n: 0 }, held, held]);
    expect(chart.points[2]).toEqual({ n: 0, share: null, low: null, high: null, isBeyond: false });
    expect(shareChart([held, held, held])).toMatchObject({ middle: null, why: 'too-few' });
    expect(shareChart(Array.from({ length: 5 }, () => ({ met: 5, n: 5 })))).toMatchObject({ why: 'alike' });
    expect(shareChart([])).toEqual({ middle: null, why: 'too-few', points: [] });
  });
});

describe('a slope', () => {
  const at = (points: readonly (readonly number[])[]) =>
    [...Map.groupBy(points, ([x]) => x ?? 0)].map(([x, ofX]) => ({
      x,
      of: summaryOf(ofX.map(([, y]) => y ?? 0)),
    }));

  test.each(fixtures.slopes)('through $points.length waits is bounded as the matrices say', (of) => {
    expectKnown(slopeOf(at(of.points)), of.figures);
  });

  test('is the same whatever order its parts come in, and moves with what is measured', () => {
    const point = fc.tuple(fc.nat(12), fc.integer({ min: 0, max: 900 }));
    const moved = (points: readonly (readonly number[])[]) =>
      points.map(([x = 0, y = 0]) => [x, 2 * y + 7 * x]);
    fc.assert(
      fc.property(fc.array(point, { minLength: 10, maxLength: 60 }), (points) => {
        const [one, other] = [slopeOf(at(points)), slopeOf(at(points.toReversed()))];
        expect(one.kind).toBe(other.kind);
        const tilted = slopeOf(at(moved(points)));
        if (one.kind === 'nothing' || tilted.kind === 'nothing') return;
        expectClose(tilted.value, 2 * one.value + 7);
        if (one.kind === 'known') expect(one.low < one.value && one.value < one.high).toBe(true);
      }),
    );
  });

  test('says in a word why it has no bounds, and is nothing where x never changes', () => {
    const many = Array.from({ length: 12 }, (_, nr) => [nr % 4, 60 + nr]);
    expect(slopeOf([])).toEqual({ kind: 'nothing', n: 0 });
    expect(slopeOf(at(many.map(([, y = 0]) => [3, y])))).toEqual({ kind: 'nothing', n: 0 });
    expect(slopeOf(at(many.slice(0, 9)))).toMatchObject({ kind: 'unbounded', n: 9, why: 'too-few' });
    expect(slopeOf(at(many.map(([x = 0]) => [x, 20 * x])))).toMatchObject({ value: 20, why: 'alike' });
    const alone = many.map(([, y = 0], nr) => [nr === 0 ? 5 : 1, y]);
    expect(slopeOf(at(alone))).toMatchObject({ kind: 'unbounded', why: 'too-few' });
  });
});

describe('the spread', () => {
  test.each(fixtures.spread)('of groups is parted as the quadratic forms say', ({ groups, figures }) => {
    const [between, within, ...share] = figures;
    const found = spreadOf(groups.map(summaryOf));
    expectClose(found.between ?? Number.NaN, between);
    expectClose(found.within ?? Number.NaN, within);
    expectKnown(found.share, share);
  });

  test('says in a word where there is nothing to part', () => {
    const of = (...groups: number[][]) => spreadOf(groups.map(summaryOf));
    expect(of()).toEqual({ groups: 0, between: null, within: null, share: { kind: 'nothing', n: 0 } });
    expect(of([3, 5], [])).toMatchObject({ groups: 1, between: null, within: 2 });
    expect(of([3], [5])).toMatchObject({ between: null, within: null, share: { kind: 'nothing' } });
    expect(of([3, 3], [3, 3]).share).toEqual({ kind: 'unbounded', n: 4, value: 0, why: 'alike' });
    expect(of([3, 3], [5, 5])).toMatchObject({ between: 2, within: 0, share: { value: 1, why: 'alike' } });
  });
});

describe('groups', () => {
  const known = (low: number, high: number): Known => ({
    kind: 'known',
    n: 9,
    value: (low + high) / 2,
    low,
    high,
  });

  test('hold together whoever can’t be told apart, the highest first', () => {
    const of = (...bounds: [number, number][]) =>
      groupsOf(bounds.map(([low, high]) => ({ thing: `${low}–${high}`, estimate: known(low, high) })));
    expect(of([10, 20], [80, 90], [30, 40])).toEqual([['80–90'], ['30–40'], ['10–20']]);
    expect(of([10, 20], [40, 60], [19, 41])).toEqual([['10–20', '40–60', '19–41']]);
    expect(of()).toEqual([]);
  });

  test('of different places never touch', () => {
    const bounds = fc.tuple(fc.nat(100), fc.nat(20)).map(([low, width]) => known(low, low + width));
    fc.assert(
      fc.property(fc.array(bounds, { maxLength: 20 }), (estimates) => {
        const groups = groupsOf(estimates.map((estimate) => ({ thing: estimate, estimate })));
        expect(groups.flat()).toHaveLength(estimates.length);
        groups.forEach((group, at) => {
          for (const lower of groups.slice(at + 1).flat())
            for (const one of group) expect(one.low > lower.high && areApart(one, lower)).toBe(true);
        });
      }),
    );
  });
});
