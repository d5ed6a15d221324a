import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import type { ChecksView, CheckView } from '#protocol/api/checks.ts';
import type { ReportView, ReviewView } from '#protocol/api/views.ts';
import { askedIn, checkWords } from './check-words.ts';
import './stands-out.css';

/** Most questions that one line leads to. */
const MOST_LINKS = 3;

type Read = ReviewView & { readonly report: ReportView };

/** What a reviewer may want to look at, each with the figures it was found by and the way there. It decides nothing, and says so. */
export function StandsOut({ review }: { review: Read }) {
  const { id, revision } = review.row;
  const { value, failure } = useLoad(`checks ${id} ${revision}`, () =>
    api.coordinator.checks.ofVisit({ visit: id }),
  );
  if (failure) return <p class="soft">{t('coordinator-checks-failed')}</p>;
  if (!value) return <p class="soft">{t('coordinator-checks-looking')}</p>;
  return (
    <section class="report-part stands-out" aria-labelledby="stands-out">
      <h2 id="stands-out">{t('coordinator-checks')}</h2>
      {value.checks.length === 0 ? (
        <p>{t('coordinator-checks-none')}</p>
      ) : (
        <ul class="check-list">
          {value.checks.map((found, index) => (
            <Line key={`${found.check} ${index}`} found={found} review={review} />
          ))}
        </ul>
      )}
      <Compared compared={value.compared} isEmpty={value.checks.length === 0} />
    </section>
  );
}

function Line({ found, review }: { found: CheckView; review: Read }) {
  const asked = askedIn(found, review.report);
  return (
    <li>
      <Icon name="info" size={18} />
      <div>
        <p>{checkWords(found, review)}</p>
        <p class="check-ways">
          {asked.slice(0, MOST_LINKS).map(({ id, text }) => (
            <a key={id} href={`#question-${id}`}>
              {text}
            </a>
          ))}
          {found.place.visit && <a href={`/visits/${found.place.visit}`}>{t('coordinator-checks-other')}</a>}
        </p>
      </div>
    </li>
  );
}

function Compared({ compared, isEmpty }: { compared: ChecksView['compared']; isEmpty: boolean }) {
  return (
    <p class="soft">
      {t('coordinator-checks-compared', compared)} {!isEmpty && t('coordinator-checks-decide-nothing')}
    </p>
  );
}
