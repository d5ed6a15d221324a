import { t } from '#client/locales/t.ts';
import type { TraceLine } from '#domain/scoring/score.ts';
import { formatPoints } from './figures.ts';

/** What an item earned of what it could have: bonus with a plus, what does not count as a dash. */
export function PointsOf({ line: { earned, possible, bonus, criticalMissed } }: { line: TraceLine }) {
  const counts = possible > 0 || bonus;
  const look = criticalMissed
    ? 'answer-points critical'
    : possible > 0 && earned < possible
      ? 'answer-points lost'
      : 'answer-points';
  return (
    <span class={`${look} figures`}>
      {!counts && <span class="soft small">{t('report-does-not-count')}</span>}
      {counts && bonus && <span class="small soft">{bonusWords(earned)}</span>}
      {counts && !bonus && (
        <>
          <b>{formatPoints(earned)}</b>
          <span class="soft small"> {t('report-of-points', { possible: formatPoints(possible) })}</span>
        </>
      )}
    </span>
  );
}

function bonusWords(earned: number): string {
  return earned > 0 ? t('report-bonus-points', { earned: formatPoints(earned) }) : t('report-no-bonus');
}
