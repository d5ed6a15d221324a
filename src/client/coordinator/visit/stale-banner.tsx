import { formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { ReviewView } from '#protocol/api/views.ts';
import { movedWords } from './moved-words.ts';

interface StaleProps {
  review: ReviewView;
  /** How many moves had been made as the visit was looked at. */
  seen: number;
}

/** Someone else was faster: who did what since, and that nothing of what was written here is gone. */
export function StaleBanner({ review: { history, row }, seen }: StaleProps) {
  const { timeZone } = row.store;
  return (
    <Banner tone="warn" role="alert" title={t('coordinator-stale')}>
      <p>{t('coordinator-stale-body')}</p>
      <ul>
        {history.slice(seen).map(({ at, by, move, to, reason }) => (
          <li key={`${at} ${move}`}>
            {t('review-since', {
              name: by === 'server' ? t('coordinator-by-server') : by,
              what: movedWords(move, to),
              time: `${formatDay(at, timeZone)}, ${formatTime(at, timeZone)}`,
            })}
            {reason && <q class="soft"> {reason}</q>}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
