/**
 * What a run of numbers adds up to: how many, their mean, and the sum of the squares of their distances from it. Two can be made one,
 * so that figures of stores add up to those of a brand.
 */
export interface Summary {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

export const emptySummary: Summary = { n: 0, mean: 0, squares: 0 };

/**
 * Two summaries as one. Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances" (1979):
 * no difference of two large sums, in which the digits would be lost.
 */
export function together(a: Summary, b: Summary): Summary {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const apart = b.mean - a.mean;
  return {
    n,
    mean: a.mean + (apart * b.n) / n,
    squares: a.squares + b.squares + (apart * apart * a.n * b.n) / n,
  };
}

/** The summary of these numbers. */
export function summaryOf(values: Iterable<number>): Summary {
  let summary = emptySummary;
  for (const mean of values) summary = together(summary, { n: 1, mean, squares: 0 });
  return summary;
}

/** The sample variance (n − 1 below the line); null where there are not two. */
export function varianceOf({ n, squares }: Summary): number | null {
  return n < 2 ? null : squares / (n - 1);
}
