import { formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { AsideView } from '#protocol/api/aside-views.ts';

/** What was done about it, by whom and when. */
export function Steps({ view: { steps, row } }: { view: AsideView }) {
  if (steps.length === 0) return null;
  const timeZone = row.visit?.store.timeZone;
  return (
    <section class="report-part" aria-labelledby="steps">
      <h2 id="steps">{t('coordinator-moves')}</h2>
      <ol class="move-list">
        {steps.map(({ step, at, by, reason }) => (
          <li key={`${at} ${step}`}>
            <time class="soft" dateTime={new Date(at).toISOString()}>
              {formatDay(at, timeZone)} {formatTime(at, timeZone)}
            </time>
            <span class="cell">
              <span>{t(`coordinator-aside-did-${step}`)}</span>
              <span class="soft">{t('coordinator-by', { name: by })}</span>
              {reason !== null && <q>{reason}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
