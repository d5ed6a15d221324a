import type { Known } from './estimate.ts';

/** A thing that has an estimate. */
export interface Placed<T> {
  readonly thing: T;
  readonly estimate: Known;
}

/**
 * Things in groups, the highest first: any two of different groups can be told apart, and nobody is placed within a group. Whose
 * bounds touch are together, and so are those who are held together by a third between them. Within a group they come as they were given.
 */
export function groupsOf<T>(placed: readonly Placed<T>[]): T[][] {
  const groups: { low: number; members: Set<Placed<T>> }[] = [];
  for (const one of placed.toSorted((a, b) => b.estimate.high - a.estimate.high)) {
    const { low, high } = one.estimate;
    const last = groups.at(-1);
    if (last && high >= last.low) {
      last.members.add(one);
      last.low = Math.min(last.low, low);
    } else groups.push({ low, members: new Set([one]) });
  }
  return groups.map(({ members }) => placed.filter((one) => members.has(one)).map(({ thing }) => thing));
}
