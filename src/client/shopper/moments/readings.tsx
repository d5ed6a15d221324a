import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { MomentReading } from '#domain/journal/fold.ts';

/** All that was ever said of a moment's time, oldest first. */
export function Readings({ readings, timeZone }: { readings: readonly MomentReading[]; timeZone: string }) {
  if (readings.length === 0) return null;
  return (
    <div class="stack history">
      <strong class="small">{t('correct-history')}</strong>
      <ul class="small">
        {readings.map(({ seq, at, source, reason, note }) => (
          <li key={seq} class="line">
            <span class="figures">{at ? formatTime(at.wall, timeZone, true) : t('source-back')}</span>
            <span class="soft">
              {reason ? t(`reason-${reason}`) : t(`source-${source}`)}
              {note && ` · ${note}`}
            </span>
          </li>
        ))}
      </ul>
      <p class="small soft">{t('correct-kept')}</p>
    </div>
  );
}
