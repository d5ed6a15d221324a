/** One figure against a baseline measured in the same run; `ratio` is ours ÷ baseline, `goal` the ratio that we aim for. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly unit: string;
  readonly ratio: number;
  readonly goal: { readonly atMost: number } | { readonly atLeast: number };
}

/** A row with its ratio worked out. */
export function row(figure: Omit<Row, 'ratio'>): Row {
  return { ...figure, ratio: figure.ours / figure.baseline };
}

/** Something that can be measured; `--only` picks it by name. */
export interface Bench {
  readonly name: string;
  measure(): Promise<Row[]>;
}

/** The value below which a share (0–1) of the values lies, nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
