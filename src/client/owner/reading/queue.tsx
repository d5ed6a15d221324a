import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { EstimateView, WaitReading } from '#protocol/api/reading.ts';
import { Band, FigureCell } from './estimate.tsx';
import { asShare, asWait } from './words.ts';

interface ByQueueProps {
  wait: WaitReading;
  scale: readonly [number, number];
  /** Whether some checklist asks how many were ahead. Where none does, the page says so once. */
  isAsked: boolean;
}

/** A wait by how many were ahead in the queue, beside what it was as a whole. */
export function ByQueue({ wait, scale, isAsked }: ByQueueProps) {
  const { queue, targetSeconds } = wait;
  if (!queue) return isAsked ? <p class="soft">{t('reading-queue-not-asked')}</p> : null;
  if (queue.lengths.length === 0) return <p class="soft">{t('reading-queue-uncounted')}</p>;
  return (
    <>
      <Table caption={t('reading-by-queue')} shown>
        <thead>
          <tr>
            <th scope="col">{t('reading-queue')}</th>
            <th scope="col">{t('reading-median')}</th>
            <th scope="col" class="wide-only">
              <span class="unseen">{t('reading-known-to')}</span>
            </th>
            <th scope="col">{t('reading-on-target-column')}</th>
          </tr>
        </thead>
        <tbody>
          {queue.lengths.map(({ length, median, onTarget }) => (
            <tr key={length}>
              <th scope="row">
                <span class="cell">
                  <span>{t(`reading-queue-${length}`)}</span>
                  <span class="soft">{t('reading-visits', { count: median.n })}</span>
                </span>
              </th>
              <FigureCell estimate={median} write={asWait} />
              <td class="wide-only">
                <Band estimate={median} scale={scale} mark={targetSeconds} />
              </td>
              <FigureCell estimate={onTarget} write={asShare} />
            </tr>
          ))}
        </tbody>
      </Table>
      <Unsaid estimate={queue.perPerson} />
    </>
  );
}

/** Why nothing is said of what each person ahead adds. */
function Unsaid({ estimate }: { estimate: EstimateView }) {
  if (estimate.kind === 'known') return null;
  const why = estimate.kind === 'nothing' ? 'same-queue' : estimate.why;
  return <p class="soft small">{t(`reading-per-person-${why}`)}</p>;
}
