import type { WaitScore } from '../checklist/checklist.ts';
import type { Elapsed } from '../time/interval.ts';
import { type Assessment, leftOut, observed } from './assessment.ts';
import { highestOf, pointsByBand } from './bands.ts';

/** A wait's own target and limit after the profile, and by how many seconds its bands move with the target. */
export interface WaitTarget {
  readonly targetSeconds: number;
  readonly limitSeconds: number;
  readonly bandsMoveSeconds: number;
}

/**
 * What a wait came to. One that was not measured counts for nothing. One between bounds counts
 * where it earns the same wherever between them it lies, and else for nothing: it is never guessed.
 */
export function assessWait(score: WaitScore, elapsed: Elapsed | null, target: WaitTarget): Assessment {
  if (!elapsed) return leftOut('unmeasured');
  const earned = elapsed.certain
    ? pointsAt(score, elapsed.ms / 1000, target)
    : pointsBetween(score, elapsed, target);
  if (earned === null) return leftOut('uncertain');
  return observed(score.by === 'bands' ? 'wait-bands' : 'wait-line', earned, mostPointsOfWait(score));
}

/** The most that a wait can earn. */
export function mostPointsOfWait(score: WaitScore): number {
  return score.by === 'line' ? score.points : highestOf(score.bands.map((band) => band.points));
}

function pointsAt(score: WaitScore, seconds: number, target: WaitTarget): number {
  if (score.by === 'bands') return pointsByBand(score.bands, seconds - target.bandsMoveSeconds);
  return score.points * shareOfLine(seconds, target);
}

/** 1 on target, 0 at the limit, linear between. */
function shareOfLine(seconds: number, { targetSeconds, limitSeconds }: WaitTarget): number {
  if (seconds <= targetSeconds) return 1;
  if (seconds >= limitSeconds) return 0;
  return (limitSeconds - seconds) / (limitSeconds - targetSeconds);
}

type Bounds = Extract<Elapsed, { certain: false }>;

/** The points of every wait between the bounds, where they are the same, else `null`. */
function pointsBetween(score: WaitScore, { atLeastMs, atMostMs }: Bounds, target: WaitTarget): number | null {
  const least = atLeastMs / 1000;
  const most = atMostMs === null ? Number.POSITIVE_INFINITY : atMostMs / 1000;
  const edges = bandEdges(score, target).filter((edge) => edge > least && edge < most);
  const [first = 0, ...others] = [least, ...edges, most].map((seconds) => pointsAt(score, seconds, target));
  return others.every((points) => points === first) ? first : null;
}

/** Where points may change between the bounds: bands need not fall, a line does. */
function bandEdges(score: WaitScore, target: WaitTarget): number[] {
  return score.by === 'bands' ? score.bands.map((band) => band.upTo + target.bandsMoveSeconds) : [];
}
