import type { Crossed } from '#domain/statistics/crossed.ts';

type Matrix = number[][];
const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (b[k]?.[j] ?? 0), 0)));
const traceOfProduct = (a: Matrix, b: Matrix) =>
  a.reduce((sum, row, i) => sum + row.reduce((of, x, j) => of + x * (b[j]?.[i] ?? 0), 0), 0);

/** Henderson's method 1 by whole matrices, for a few numbers: each quadratic form's expectation is tr(QV), and Cramer's rule solves. */
export function byMatrices({ values, factors }: Crossed): number[] {
  const n = values.length;
  const same = (levels: readonly number[]) => levels.map((a) => levels.map((b) => Number(a === b)));
  const alike = factors.map(same);
  const chance = values.map(() => values.map(() => 1 / n));
  const identity = values.map((_, i) => values.map((__, j) => Number(i === j)));
  const means = factors.map((levels) =>
    levels.map((a) => {
      const size = levels.filter((one) => one === a).length;
      return levels.map((b) => Number(a === b) / size);
    }),
  );
  const forms = [...means, identity].map((of) =>
    of.map((row, i) => row.map((x, j) => x - (chance[i]?.[j] ?? 0))),
  );
  const parts = [...alike, identity];
  const left = forms.map((form) => parts.map((part) => traceOfProduct(form, part)));
  const column = values.map((value) => [value]);
  const right = forms.map((form) => times([values.slice()], times(form, column))[0]?.[0] ?? 0);
  const whole = determinant(left);
  return left.map((_, at) =>
    Math.max(
      0,
      determinant(left.map((row, i) => row.map((x, j) => (j === at ? (right[i] ?? 0) : x)))) / whole,
    ),
  );
}

function determinant(matrix: Matrix): number {
  const [first = []] = matrix;
  if (matrix.length === 1) return first[0] ?? 0;
  return first.reduce((sum, x, j) => {
    const minor = matrix.slice(1).map((row) => row.filter((_, at) => at !== j));
    return sum + (j % 2 === 0 ? 1 : -1) * x * determinant(minor);
  }, 0);
}
