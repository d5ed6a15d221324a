import type { ShopperVisit } from '#protocol/api/views.ts';

/** One graded report; `at` is when it was handed in, wall time in ms. */
export interface Graded {
  readonly visit: ShopperVisit;
  readonly grade: number;
  readonly at: number;
}

/** Fewer grades than this say more about the days than about the person. */
export const ENOUGH_GRADES = 5;

/** The graded reports, oldest first. */
export function gradesOf(visits: readonly ShopperVisit[]): Graded[] {
  return visits
    .flatMap((visit) =>
      visit.grade === null ? [] : [{ visit, grade: visit.grade, at: visit.submittedAt ?? visit.window.from }],
    )
    .toSorted((a, b) => a.at - b.at);
}

/** Their mean, or `null` where there are too few. */
export function averageOf(grades: readonly Graded[]): number | null {
  if (grades.length < ENOUGH_GRADES) return null;
  return grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length;
}
