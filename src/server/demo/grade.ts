import { randomFrom } from '../random.ts';
import type { PerformedPlan } from './plan.ts';

const TEN_WEEKS_MS = 70 * 24 * 3_600_000;

/** How the editor grades a report, 1–10: shoppers get better at it over the ten weeks, with a bad day here and there. */
export function gradeOf(seed: string, { id, enteredAt }: PerformedPlan, now: number): number {
  const random = randomFrom(`${seed}/${id}/grade`);
  const weeksIn = 1 - Math.min(1, (now - enteredAt) / TEN_WEEKS_MS);
  const mean = (random.chance(0.1) ? 4.5 : 6.8) + 2.2 * weeksIn;
  return Math.min(10, Math.max(1, Math.round(random.normal(mean, 0.9))));
}
