/** Numbers in ascending order: how many, and which has a rank (from 1; undefined beyond the ends). */
export interface Ranked {
  readonly n: number;
  at(rank: number): number | undefined;
}

/** The numbers of a list, in whatever order they come. */
export function ranked(values: readonly number[]): Ranked {
  const ascending = values.toSorted((a, b) => a - b);
  return { n: ascending.length, at: (rank) => ascending[rank - 1] };
}

/** How often each value came, such as waits in whole seconds: as many stores as one likes take no more room than the values do. */
export function rankedCounts(counts: ReadonlyMap<number, number>): Ranked {
  const ascending = [...counts].filter(([, count]) => count > 0).toSorted(([a], [b]) => a - b);
  const ends: number[] = [];
  for (const [, count] of ascending) ends.push((ends.at(-1) ?? 0) + count);
  const n = ends.at(-1) ?? 0;
  return {
    n,
    at: (rank) =>
      rank < 1 ? undefined : ascending[firstWhere(ends.length, (place) => (ends[place] ?? n) >= rank)]?.[0],
  };
}

/** The first of 0…end of which it holds, where it holds of all that follow; `end` where of none before. */
export function firstWhere(end: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, end];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
