import { formatNumber, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { ReviewView } from '#protocol/api/views.ts';
import { distanceMetres } from './distance.ts';
import { PositionDrawing } from './position-drawing.tsx';

/** Each fix with how exact it is: a place is evidence, never a lock. */
export function Positions({ review: { positions, row } }: { review: ReviewView }) {
  const { store } = row;
  return (
    <section class="report-part" aria-labelledby="positions">
      <h2 id="positions">{t('coordinator-positions')}</h2>
      <div class="position-list">
        {store.position && <PositionDrawing store={store.position} positions={positions} />}
        <ul class="move-list">
          {positions.map((fix) => (
            <li key={fix.at} class="figures">
              <span class="soft">{formatTime(fix.at, store.timeZone, true)}</span>
              <span>
                <bdi dir="ltr">
                  {fix.latitude.toFixed(5)}, {fix.longitude.toFixed(5)}
                </bdi>{' '}
                <span class="soft">
                  {t('coordinator-accuracy', { metres: formatNumber(Math.round(fix.accuracyMetres)) })}
                  {store.position &&
                    ` · ${t('coordinator-distance', { metres: formatNumber(Math.round(distanceMetres(fix, store.position))) })}`}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
