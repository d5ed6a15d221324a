import type { Figure } from './score.ts';

/** What a figure is summed from. */
export interface Points {
  readonly earned: number;
  readonly possible: number;
  readonly bonus: boolean;
}

/** The points of some lines together: earned ÷ possible, bonus in `earned` alone. */
export function pooled(lines: readonly Points[]): Figure {
  const earned = sum(lines.map((line) => line.earned));
  const possible = sum(lines.map((line) => line.possible));
  const bonus = sum(lines.filter((line) => line.bonus).map((line) => line.earned));
  return { earned, possible, bonus, percentage: possible > 0 ? percent((earned * 100) / possible) : null };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A percentage to a billionth, so that 100 is 100 and a pass mark is not missed by a binary fraction. */
export function percent(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
