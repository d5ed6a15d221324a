import { type Estimate, LEVEL, nothing } from './estimate.ts';
import { inverseOf, timesColumn } from './linear.ts';
import { quantile } from './quantile.ts';
import { ranked } from './ranked.ts';

/** Numbers, and at which level of each factor each of them is: `factors[f][i]` is 0, 1 … for the i-th number. */
export interface Crossed {
  readonly values: readonly number[];
  readonly factors: readonly (readonly number[])[];
}

/** What one factor adds to the whole variance, beside all others: its share, 0–1, and its standard deviation in units of the values. */
export interface Part {
  readonly levels: number;
  readonly share: Estimate;
  readonly deviation: number | null;
}

/**
 * The parts of the whole variance: of each factor in the order given, and of what is left within. A factor of one level has no part.
 * `too-few`: fewer numbers than levels; `tied`: factors that always go together, a store with a shopper of its own say, can't be
 * told apart; `alike`: there is no variance.
 */
export type Parts =
  | { readonly kind: 'parts'; readonly parts: readonly Part[]; readonly within: Part }
  | { readonly kind: 'unsaid'; readonly why: 'too-few' | 'tied' | 'alike' };

/** How often the parts are worked out of what the sums of squares might be expected to be, for their bounds. */
const ROUNDS = 1_999;
/** From so many degrees of freedom on a chi-square number is made of one normal number instead of as many. */
const MANY = 30;

/**
 * Variance components of crossed random factors in unbalanced data, none nested and interactions left within: Henderson's method 1,
 * "Estimation of variance and covariance components", Biometrics 9 (1953) 226–252, as in Searle, Casella and McCulloch, "Variance
 * Components" (1992), 5.3: sums of squares of the factors' means, each set to what it is expected to be. A negative one is 0. Bounds of
 * a share are generalized confidence intervals: Weerahandi, Journal of the American Statistical Association 88 (1993) 899–905, as used
 * for crossed factors by Burdick, Borror and Montgomery, "Design and Analysis of Gauge R&R Studies" (2005): each sum of squares over its
 * expectation is taken to be chi-square, which holds where the data is balanced and nearly so elsewhere. They are as wide as few levels
 * make them: of two shoppers next to nothing is known. `draw` gives standard normal numbers.
 */
export function partsOf(crossed: Crossed, draw: () => number, level = LEVEL): Parts {
  const told = crossed.factors.map((levels) => new Set(levels).size > 1);
  const design = designOf(
    crossed.values.length,
    crossed.factors.filter((_, factor) => told[factor]),
  );
  if (design.n - 1 <= design.factors.reduce((sum, { counts }) => sum + counts.length - 1, 0))
    return { kind: 'unsaid', why: 'too-few' };
  const inverse = inverseOf(expectedOf(design));
  if (!inverse) return { kind: 'unsaid', why: 'tied' };
  const squares = squaresOf(crossed.values, design);
  const found = componentsOf(squares, inverse);
  const shares = sharesOf(found);
  if (!shares) return { kind: 'unsaid', why: 'alike' };
  const rounds = mightBe(squares, design, inverse, draw);
  const part = (at: number, levels: number): Part => ({
    levels,
    share: boundedBy(shares[at] ?? 0, rounds[at] ?? [], design.n, level),
    deviation: Math.sqrt(found[at] ?? 0),
  });
  const parts = design.factors.map(({ counts }, at) => part(at, counts.length));
  let next = 0;
  return {
    kind: 'parts',
    parts: told.map((isTold) => (isTold ? parts[next++] : undefined) ?? onlyLevel(design.n)),
    within: part(parts.length, design.n),
  };
}

const onlyLevel = (n: number): Part => ({ levels: Math.min(1, n), share: nothing, deviation: null });

/** How the numbers are spread over the levels, whatever they are. */
interface Design {
  readonly n: number;
  readonly factors: readonly { readonly levels: readonly number[]; readonly counts: readonly number[] }[];
}

function designOf(n: number, factors: Crossed['factors']): Design {
  return {
    n,
    factors: factors.map((named) => {
      const places = new Map([...new Set(named)].map((name, place) => [name, place]));
      const levels = named.map((name) => places.get(name) ?? 0);
      const counts = Array.from({ length: places.size }, () => 0);
      for (const one of levels) counts[one] = (counts[one] ?? 0) + 1;
      return { levels, counts };
    }),
  };
}

/**
 * What each sum of squares about the mean is expected to be, as a row of coefficients: of each factor's variance, then of the rest.
 * All of it is divided by n, which keeps the numbers near 1.
 */
function expectedOf({ n, factors }: Design): number[][] {
  const byChance = factors.map(({ counts }) => counts.reduce((sum, count) => sum + count ** 2, 0) / n);
  const rows = factors.map((one, at) => [
    ...factors.map((other, place) => (place === at ? n : together(one, other)) - (byChance[place] ?? 0)),
    one.counts.length - 1,
  ]);
  return [...rows, [...byChance.map((of) => n - of), n - 1]].map((row) => row.map((value) => value / n));
}

/** Σᵢ Σⱼ nᵢⱼ² / nᵢ: how far the levels of one factor bring levels of another along. */
function together(one: Design['factors'][number], other: Design['factors'][number]): number {
  const cells = new Map<number, number>();
  for (const [at, level] of one.levels.entries()) {
    const cell = level * other.counts.length + (other.levels[at] ?? 0);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  let sum = 0;
  for (const [cell, count] of cells)
    sum += count ** 2 / (one.counts[Math.floor(cell / other.counts.length)] ?? 1);
  return sum;
}

/** The variances, the rest last; none below 0. */
function componentsOf(squares: readonly number[], inverse: readonly number[][]): number[] {
  return timesColumn(inverse, squares).map((variance) => Math.max(0, variance));
}

/** Each factor's sum of squares of means, and that of all, about the mean of all and divided by n. */
function squaresOf(values: readonly number[], { n, factors }: Design): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = factors.map(({ levels, counts }) => {
    const sums = new Float64Array(counts.length);
    for (let at = 0; at < n; at += 1) {
      const level = levels[at] ?? 0;
      sums[level] = (sums[level] ?? 0) + (values[at] ?? 0) - mean;
    }
    return sums.reduce((sum, of, level) => sum + of ** 2 / (counts[level] ?? 1), 0) / n;
  });
  return [...squares, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n];
}

function sharesOf(components: readonly number[]): number[] | null {
  const whole = components.reduce((sum, variance) => sum + variance, 0);
  return whole > 0 ? components.map((variance) => variance / whole) : null;
}

/** The shares that there would be, by part, were each sum of squares expected to be what chance could have made this one from. */
function mightBe(
  squares: readonly number[],
  { n, factors }: Design,
  inverse: readonly number[][],
  draw: () => number,
): number[][] {
  const between = squares.slice(0, -1);
  // Unbalanced sums of squares overlap: what they leave of all may be too little, and then it is what of all is not in the largest.
  const all = squares.at(-1) ?? 0;
  const rest = Math.max(
    all - between.reduce((sum, of) => sum + of, 0),
    (all - Math.max(0, ...between)) / (factors.length + 1),
  );
  const freedoms = factors.map(({ counts }) => counts.length - 1);
  const left = n - 1 - freedoms.reduce((sum, of) => sum + of, 0);
  const expected = (of: number, freedom: number) => (of * freedom) / chiSquare(freedom, draw);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const drawn = between.map((of, at) => expected(of, freedoms[at] ?? 1));
    const whole = drawn.reduce((sum, of) => sum + of, expected(rest, left));
    return sharesOf(componentsOf([...drawn, whole], inverse));
  });
  return squares.map((_, part) => rounds.flatMap((shares) => shares?.[part] ?? []));
}

/** A chi-square number; of many degrees of freedom by Wilson and Hilferty, "The distribution of chi-square" (1931). */
function chiSquare(freedom: number, draw: () => number): number {
  if (freedom < MANY)
    return Array.from({ length: freedom }, () => draw() ** 2).reduce((sum, of) => sum + of, 0);
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + draw() * Math.sqrt(spread)) ** 3;
}

function boundedBy(value: number, shares: readonly number[], n: number, level: number): Estimate {
  const all = ranked(shares);
  const [low, high] = [quantile(all, (1 - level) / 2), quantile(all, (1 + level) / 2)];
  if (low === null || high === null) return { kind: 'unbounded', n, value, why: 'alike' };
  return { kind: 'known', n, value, low: Math.min(value, low), high: Math.max(value, high) };
}
