import type { Band, Checklist, ScoredItem } from './checklist.ts';
import type { ChecklistFault } from './integrity.ts';

/** What any scored item can have wrong: its standard, nothing to earn, and a critical bonus, which would make bonus cost something. */
export function scoredFaults(
  score: ScoredItem,
  mostPoints: number,
  { standards }: Checklist,
  at: readonly string[],
): ChecklistFault[] {
  const known = standards.some((standard) => standard.id === score.standard);
  return [
    ...(known ? [] : [{ kind: 'unknown-standard', at, names: score.standard } as const]),
    ...(mostPoints > 0 ? [] : [{ kind: 'no-points', at } as const]),
    ...(score.bonus && score.critical ? [{ kind: 'critical-bonus', at } as const] : []),
  ];
}

/** The first band that is not exceeded counts, so a band that is not above the one before could never count. */
export function bandFaults(bands: readonly Band[], at: readonly string[]): ChecklistFault[] {
  const rising = bands.every(
    (band, index) => band.upTo > (bands[index - 1]?.upTo ?? Number.NEGATIVE_INFINITY),
  );
  return rising ? [] : [{ kind: 'bands-not-rising', at }];
}
