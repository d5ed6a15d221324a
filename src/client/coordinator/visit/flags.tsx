import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { ReviewView, VisitRow } from '#protocol/api/views.ts';

/** Whatever wants a person's eye, each in a sentence that says what happened and what was kept, with the way to it. */
export function Flags({ review }: { review: ReviewView }) {
  const { row, journals } = review;
  if (row.flags.length === 0) return null;
  const forks = journals.reduce((sum, journal) => sum + journal.forks, 0);
  const aside = journals.filter(({ standing }) => standing === 'aside').length;
  const counts = { forks, aside, journals: journals.length, ...missingIn(review) };
  return (
    <Banner tone="warn" title={t('coordinator-flags')}>
      <ul class="flag-list">
        {row.flags.map((flag) => (
          <li key={flag}>
            {t(`coordinator-flag-${flag}-body`, counts)}
            {placesOf(flag, review).map((href) => (
              <a key={href} class="flag-link" href={href}>
                {t('coordinator-aside-look')}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** Where what a flag speaks of is kept aside. */
function placesOf(flag: VisitRow['flags'][number], { journals }: ReviewView): string[] {
  if (flag === 'aside')
    return journals.flatMap(({ journal, standing }) =>
      standing === 'aside' ? [`/aside/journal/${journal}`] : [],
    );
  if (flag === 'fork')
    return journals.flatMap(({ journal, forks }) => (forks > 0 ? [`/aside/fork/${journal}`] : []));
  return [];
}

/** What never arrived, over all phones. */
function missingIn({ lost }: ReviewView) {
  return {
    lostEntries: lost.reduce((sum, { entries }) => sum + entries, 0),
    lostFiles: lost.reduce((sum, { files }) => sum + files, 0),
  };
}
