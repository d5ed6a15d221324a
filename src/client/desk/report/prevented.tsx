import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { ReportView } from '#protocol/api/views.ts';

/** That a visit could not be carried out, why, and what the one who stood there wrote. */
export function Prevented({ report: { prevented, store } }: { report: ReportView }) {
  if (!prevented) return null;
  const { because, note, at, seq } = prevented;
  return (
    <Banner tone="warn" title={t(`report-prevented-${because}`)}>
      {note && <p class="report-note">{note}</p>}
      <p class="small figures">{t('report-event-at', { seq, time: formatTime(at, store.timeZone, true) })}</p>
    </Banner>
  );
}
