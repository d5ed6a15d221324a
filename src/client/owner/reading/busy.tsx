import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { BusyReading, EstimateView } from '#protocol/api/reading.ts';
import { FigureCell } from './estimate.tsx';
import { directionOf } from './wait-figures.tsx';
import { asPercent, asPoints, type Written } from './words.ts';

const names = ['score', 'speed', 'quality'] as const;

/** Scores by how many were ahead in the queue: the same service for ten customers as for one? */
export function Busy({ of }: { of: BusyReading | null }) {
  return (
    <div class="reading-part">
      <h2>{t('reading-busy')}</h2>
      {of === null ? (
        <p class="soft">{t('reading-busy-not-asked')}</p>
      ) : of.lengths.length === 0 ? (
        <p class="soft">{t('reading-queue-uncounted')}</p>
      ) : (
        <ByLength of={of} />
      )}
    </div>
  );
}

function ByLength({ of: { lengths, perPerson } }: { of: BusyReading }) {
  return (
    <>
      <p class="soft">{t('reading-busy-why')}</p>
      <ul class="busy-changes">
        {names.map((name) => (
          <li key={name}>
            <strong>{t(`reading-${name}`)}</strong> {changeInWords(perPerson[name])}
          </li>
        ))}
      </ul>
      <Table caption={t('reading-busy')}>
        <thead>
          <tr>
            <th scope="col">{t('reading-queue')}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {t(`reading-${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lengths.map(({ length, visits, figures }) => (
            <tr key={length}>
              <th scope="row">
                <span class="cell">
                  <span>{t(`reading-queue-${length}`)}</span>
                  <span class="soft">{t('reading-visits', { count: visits })}</span>
                </span>
              </th>
              {names.map((name) => (
                <FigureCell key={name} estimate={figures[name]} write={asPercent} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

const asSize: Written = (points) => formatNumber(points, { maximumFractionDigits: 1 });

/** What each person ahead does to a score, told as something only where its bounds leave no doubt. */
function changeInWords(change: EstimateView): string {
  if (change.kind === 'nothing') return t('reading-busy-same-queue');
  if (change.kind === 'unbounded') return t(`reading-busy-${change.why}`);
  const { low, high } = change;
  const direction = directionOf(low, high);
  const [least, most] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  return direction === 'none'
    ? t('reading-busy-none', { low: asPoints(low), high: asPoints(high) })
    : t(`reading-busy-${direction}`, { low: asSize(least), high: asSize(most) });
}
