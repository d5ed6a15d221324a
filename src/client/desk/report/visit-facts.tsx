import { formatDate, formatTime, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';

/** When and where a visit took place and what was asked, in one line under the title. */
export function VisitFacts({
  report: { store, checklist, profile, startedAt, leftAt },
}: {
  report: ReportView;
}) {
  const { timeZone } = store;
  const version = t('desk-version', { version: checklist.version });
  return (
    <p class="soft figures">
      {startedAt !== null && (
        <>
          {t('report-when', {
            day: formatDate(startedAt, timeZone),
            from: formatTime(startedAt, timeZone),
            to: leftAt === null ? t('report-none') : formatTime(leftAt, timeZone),
            zone: formatZone(startedAt, timeZone),
          })}
          {' · '}
        </>
      )}
      {store.address}, {store.city} · {say(checklist.title)}, {version}
      {profile && ` · ${t('report-profile', { name: say(profile.name) })}`}
    </p>
  );
}
