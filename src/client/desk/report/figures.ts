import { formatNumber, formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';

/** Points with as many decimals as they need, two at most. */
export function formatPoints(points: number): string {
  return formatNumber(points, { maximumFractionDigits: 2 });
}

/** What an item adds to a percentage, always with two decimals so that columns line up. */
export function formatContribution(percent: number): string {
  return formatNumber(percent, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A percentage, or a dash where nothing could be scored. */
export function percentOrNone(percentage: number | null): string {
  return percentage === null ? t('report-none') : formatPercent(percentage);
}

/** Earned of possible, in words: "61.5 of 84 points". */
export function earnedWords({ earned, possible }: { earned: number; possible: number }): string {
  if (earned === 0 && possible === 0) return t('report-nothing-possible');
  return t('report-earned-of', {
    earned: formatPoints(earned),
    possible: formatPoints(possible),
    count: possible,
  });
}
