import type { Score, TraceLine } from '#domain/scoring/score.ts';
import { apportion } from './apportion.ts';

/** Decimals that contributions are shown with. */
const DIGITS = 2;

/** What each line adds to the percentage by {@link lineKey}, rounded so that the figures as shown sum to the total as shown. */
export function contributionsOf({ trace }: Score): ReadonlyMap<string, number> {
  const shown = apportion(
    trace.map((line) => line.contribution),
    DIGITS,
  );
  return new Map(trace.map((line, index) => [lineKey(line), shown[index] ?? 0]));
}

/** Names a line of the trace: a question and an interval may share an id. */
export function lineKey({ item }: Pick<TraceLine, 'item'>): string {
  return `${item.kind}:${item.id}`;
}
