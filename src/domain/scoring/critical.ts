import type { ScoredLine } from './item.ts';
import type { Score } from './score.ts';

export type CriticalMiss = Score['criticals'][number];

/** The critical items that were observed and earned nothing, with what that does. */
export function criticalMisses(lines: readonly ScoredLine[]): CriticalMiss[] {
  return lines.flatMap(({ line, critical }) => {
    if (!critical || !line.criticalMissed) return [];
    const percent = critical.effect === 'cap' ? critical.percent : null;
    return [{ item: line.item.id, standard: line.standard, effect: critical.effect, percent }];
  });
}

/** The percentage under the lowest cap; a failed visit keeps its percentage. */
export function underCriticals(percentage: number, misses: readonly CriticalMiss[]): number {
  return Math.min(percentage, ...misses.flatMap((miss) => miss.percent ?? []));
}
