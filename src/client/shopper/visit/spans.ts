import type { Checklist, Interval, Moment } from '#domain/checklist/checklist.ts';

/** A wait as it is drawn: from which row to which, and in which lane beside the rows. `number` counts from 1. */
export interface Span {
  readonly interval: Interval;
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** The moments that start or stop a wait, in the checklist's order. */
export function timedMoments({ moments, intervals }: Checklist): Moment[] {
  return moments.filter(({ id }) => intervals.some(({ from, to }) => from === id || to === id));
}

/** Each wait in the first lane that is free: two may share one where the one ends as the other begins. */
export function spansOf({ intervals }: Checklist, moments: readonly Moment[]): Span[] {
  const rowOf = (id: string) => moments.findIndex((moment) => moment.id === id);
  const spans: Span[] = [];
  intervals.forEach((interval, index) => {
    const rows = [rowOf(interval.from), rowOf(interval.to)];
    const from = Math.min(...rows);
    const to = Math.max(...rows, from + 1);
    const taken = spans.filter((other) => other.from < to && other.to > from).map(({ lane }) => lane);
    const lane = [...Array(intervals.length).keys()].find((free) => !taken.includes(free)) ?? 0;
    spans.push({ interval, number: index + 1, from, to, lane });
  });
  return spans;
}
