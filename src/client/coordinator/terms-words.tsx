import { formatDay, formatDayparts, formatList, formatNumber, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { VisitTerms } from '#domain/visit/terms.ts';

/** What a visit asks of whoever does it, a line each; one line where it asks nothing. */
export function TermsWords({ terms, timeZone }: { terms: VisitTerms; timeZone: string | undefined }) {
  const lines = termLines(terms, timeZone);
  if (lines.length === 0) return <p class="soft">{t('coordinator-no-terms')}</p>;
  return (
    <ul class="terms-words">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function termLines(terms: VisitTerms, timeZone: string | undefined): string[] {
  const { dayparts, rotation, qualifications, offerUntil, reportWithinHours, preventedPayPercent } = terms;
  const complete = dayparts.filter(({ weekdays, from, to }) => weekdays.length > 0 && from && to);
  return [
    complete.length > 0 && t('coordinator-term-dayparts', { hours: formatDayparts(complete) }),
    rotation && t(`coordinator-term-rotation-${rotation.of}`, { days: rotation.days }),
    qualifications.length > 0 && t('coordinator-term-qualifications', { names: formatList(qualifications) }),
    offerUntil !== null &&
      t('coordinator-term-offer', {
        day: formatDay(offerUntil, timeZone),
        time: formatTime(offerUntil, timeZone),
      }),
    reportWithinHours !== null && t('coordinator-term-report', { hours: reportWithinHours }),
    preventedPayPercent < 100 &&
      t('coordinator-term-prevented', { percent: formatNumber(preventedPayPercent) }),
  ].filter((line) => line !== null && line !== false);
}
