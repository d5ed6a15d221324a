import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { ReviewView } from '#protocol/api/views.ts';

/** Whatever wants a person's eye, each in a sentence that says what happened and what was kept. */
export function Flags({ review: { row, journals } }: { review: ReviewView }) {
  if (row.flags.length === 0) return null;
  const forks = journals.reduce((sum, journal) => sum + journal.forks, 0);
  const aside = journals.filter(({ standing }) => standing === 'aside').length;
  return (
    <Banner tone="warn" title={t('coordinator-flags')}>
      <ul class="flag-list">
        {row.flags.map((flag) => (
          <li key={flag}>
            {t(`coordinator-flag-${flag}-body`, { forks, aside, journals: journals.length })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
