import type { RotationVerdict } from '../visit/rotation.ts';

/** What a plan is weighed by once as many visits as possible are covered, the weightiest first. */
export const terms = ['rotation', 'window', 'travel', 'load', 'grade', 'cost', 'fairness'] as const;
export type Term = (typeof terms)[number];

/** How much each counts: what one term is worth against another, 0–20; 0 leaves it out. */
export type Weights = Readonly<Record<Term, number>>;
export const defaultWeights: Weights = {
  rotation: 8,
  window: 6,
  travel: 5,
  load: 4,
  grade: 3,
  cost: 2,
  fairness: 2,
};

/** Each term of one assignment, from 0 (nothing to regret) to 100. Fewer is better. */
export type Points = Readonly<Record<Term, number>>;

/** Rotation that is only just kept: 100 on the first day on which it is, 0 from twice as long on, or where they never were. */
export function rotationPoints(verdict: RotationVerdict | undefined, lastDay: string): number {
  if (!verdict?.metFrom) return 0;
  const slack = (Date.parse(lastDay) - Date.parse(verdict.metFrom)) / 86_400_000;
  return share(1 - slack / verdict.days);
}

/** Room within the window: the share of its days and hours on which this shopper can't go. */
export function windowPoints(possibleMs: number, openMs: number): number {
  return openMs === 0 ? 0 : share(1 - possibleMs / openMs);
}

const FAR_KM = 100;

/** There and back, against 100 km; half of it where the distance is not known. */
export function travelPoints(km: number | null): number {
  return km === null ? 50 : share(km / FAR_KM);
}

/** 10 is 0 points, 1 is 100; who has no grade yet counts as a 7. */
export function gradePoints(grade: number | null): number {
  return share((10 - (grade ?? 7)) / 9);
}

/** What travelling adds to what the visit costs anyway. */
export function costPoints(travelMinor: number, costMinor: number): number {
  return travelMinor === 0 ? 0 : share(travelMinor / Math.max(1, travelMinor + costMinor));
}

/** The visit that makes it so many: against what they may hold. */
export function loadPoints(visits: number, most: number): number {
  return share(visits / Math.max(1, most));
}

/** The visit that makes it so many: against what each would have if all had the same; 100 from three times that on. */
export function fairnessPoints(visits: number, fair: number): number {
  return share(visits / Math.max(1, 3 * fair));
}

/** What all terms come to by their weights. */
export function weighed(points: Partial<Points>, weights: Weights): number {
  return terms.reduce((sum, term) => sum + (points[term] ?? 0) * weights[term], 0);
}

/** In whole points: sums are exact, and the same on every machine. */
function share(value: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, value)));
}
