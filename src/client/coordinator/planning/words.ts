import { formatDay, formatDistance, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { NearMissView, PlanHead, PlanProgressView, PlanRow, PlanWhy } from '#protocol/api/planning.ts';

/** A local day. */
export function dayWords(day: string): string {
  return formatDay(Date.parse(`${day}T12:00:00Z`), 'UTC');
}

/** Which days a plan is about. */
export function spanWords({ asked }: PlanHead): string {
  return t('planning-span', { from: dayWords(asked.from), to: dayWords(asked.to) });
}

/** How many are covered, of how many. */
export function coveredWords({ best, visits }: PlanProgressView): string {
  return t('planning-covered', { covered: best.covered, visits });
}

/** How much better a plan could be at most. */
export function gapWords({ best, bound, coverable }: PlanProgressView, isProven: boolean): string {
  if (isProven) return t('planning-proven');
  const more = Math.min(bound.covered, coverable) - best.covered;
  if (more > 0) return t('planning-gap-visits', { more });
  if (bound.points === 0) return t('planning-gap-unknown');
  const share = best.points === 0 ? 0 : (best.points - bound.points) / best.points;
  return t('planning-gap-points', { percent: formatNumber(Math.ceil(100 * share)) });
}

/** Why someone got a visit, in short. */
export function whyWords({ km, candidates, points }: PlanWhy): string {
  const parts = [
    km === null ? null : t('planning-why-way', { distance: formatDistance(km * 1000) }),
    (points.rotation ?? 0) > 50 ? t('planning-why-rotation') : null,
    (points.window ?? 0) > 50 ? t('planning-why-window') : null,
    t('planning-why-others', { others: candidates - 1 }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** What would have to be otherwise. */
export function nearWords(miss: NearMissView): string {
  const { shopper } = miss;
  if (miss.obstacle === 'qualification')
    return t('planning-near-qualification', { name: shopper.name, lacking: miss.lacking.join(', ') });
  return t(`planning-near-${miss.obstacle}`, { name: shopper.name, is: miss.is, would: miss.would });
}

/** The rules that stand in the way, the one that keeps most away first. */
export function obstacleWords({ whyNot }: PlanRow): string {
  return (whyNot?.obstacles ?? [])
    .map(({ obstacle, shoppers }) =>
      t('planning-obstacle-count', { rule: t(`planning-obstacle-${obstacle}`), shoppers }),
    )
    .join(' · ');
}
