import type { Critical, Interval, ScoredItem } from '../checklist/checklist.ts';
import type { Profile, ProfileOverride, Standard } from '../checklist/standard.ts';
import type { Id } from '../ids.ts';
import { type Assessment, leftOut } from './assessment.ts';
import type { WaitTarget } from './wait-assessment.ts';

/** What a profile says of one standard. */
export type Adjustment = ProfileOverride;

/** What the profile says of a standard, or `null`. Where it speaks of one twice, the last word counts. */
export function adjustmentOf(profile: Profile | null, standard: Id): Adjustment | null {
  return profile?.overrides.findLast((override) => override.standard === standard) ?? null;
}

/** Target and limit under the profile; each replaces its own. */
export function targetUnder(adjustment: Adjustment | null, interval: Interval): WaitTarget {
  const targetSeconds = adjustment?.targetSeconds ?? interval.targetSeconds;
  const limitSeconds = adjustment?.limitSeconds ?? interval.limitSeconds;
  return { targetSeconds, limitSeconds, bandsMoveSeconds: targetSeconds - interval.targetSeconds };
}

/** The interval as it is asked of a store under the profile: its own target and limit, and bands that move with the target. */
export function intervalUnder(profile: Profile | null, interval: Interval): Interval {
  const { score } = interval;
  const adjustment = score ? adjustmentOf(profile, score.standard) : null;
  if (!adjustment) return interval;
  const { bandsMoveSeconds, ...target } = targetUnder(adjustment, interval);
  if (score?.by !== 'bands') return { ...interval, ...target };
  const bands = score.bands.map(({ upTo, points }) => ({ upTo: upTo + bandsMoveSeconds, points }));
  return { ...interval, ...target, score: { ...score, bands } };
}

/** An assessment under the profile: retired standards are left out, reversed ones earn what they had missed. */
export function adjusted(assessment: Assessment, adjustment: Adjustment | null): Assessment {
  if (adjustment?.retire) return leftOut('retired-by-profile');
  if (!isReversed(assessment, adjustment)) return assessment;
  return { ...assessment, earned: assessment.possible - assessment.earned };
}

/** Only what was observed can be turned round: no answer and N/A stay what they are. */
export function isReversed(assessment: Assessment, adjustment: Adjustment | null): boolean {
  return assessment.observed && adjustment?.reverse === true && adjustment.retire !== true;
}

/** The critical effect under the profile. A standard that the profile or its set alone makes critical fails the visit. */
export function criticalUnder(
  adjustment: Adjustment | null,
  score: ScoredItem,
  standard: Pick<Standard, 'critical'> | undefined,
): Critical | null {
  const isCritical = adjustment?.critical ?? standard?.critical;
  if (adjustment?.critical === false) return null;
  return score.critical ?? (isCritical ? { effect: 'fail' } : null);
}
