import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { EstimateView, WaitReading } from '#protocol/api/reading.ts';
import { EstimateFigure } from './estimate.tsx';
import { asShare, asWait, type Written } from './words.ts';

/** A wait's figures: the half of it, nine of ten, how often on target, and what each person ahead in the queue adds. */
export function WaitFigures({ wait, scale }: { wait: WaitReading; scale: readonly [number, number] }) {
  const { median, p90, onTarget, queue } = wait;
  return (
    <dl class="estimates">
      <EstimateFigure label={t('reading-median')} estimate={median} write={asWait} scale={scale} />
      <EstimateFigure label={t('reading-p90')} estimate={p90} write={asWait} scale={scale} />
      <EstimateFigure label={targetInWords(wait)} estimate={onTarget} write={asShare} scale={[0, 1]} />
      {queue && <PerPerson estimate={queue.perPerson} />}
    </dl>
  );
}

/** Nothing is said of a few visits: a figure without bounds would be taken for one. */
function PerPerson({ estimate }: { estimate: EstimateView }) {
  if (estimate.kind !== 'known') return null;
  const { low, high } = estimate;
  const reach = Math.max(Math.abs(low), Math.abs(high));
  return (
    <EstimateFigure
      label={t('reading-per-person')}
      estimate={estimate}
      write={asGrowth}
      scale={[-reach, reach]}
      mark={0}
    >
      {t(`reading-per-person-${directionOf(low, high)}`)}
    </EstimateFigure>
  );
}

/** Which way a difference goes by its bounds; none where they leave it open. */
export function directionOf(low: number, high: number): 'up' | 'down' | 'none' {
  if (low > 0) return 'up';
  return high < 0 ? 'down' : 'none';
}

/** Minutes and seconds with their sign, `+0:22`. */
const asGrowth: Written = (seconds) => {
  const whole = Math.round(seconds);
  // The sign as the language writes it, with the mark that keeps it in its place from right to left.
  const sign = formatNumber(Math.sign(whole), { signDisplay: 'exceptZero' }).replace(/\p{Nd}/gu, '');
  return `${sign}${asWait(Math.abs(whole))}`;
};

/** What being on target means: one target, or each visit's own where a profile or a later version made them differ. */
export function targetInWords({ targets, targetSeconds }: WaitReading): string {
  if (targets.length < 2) return t('reading-on-target', { target: asWait(targetSeconds) });
  const all = targets.reduce((sum, { n }) => sum + n, 0);
  const [first] = targets;
  if (first && first.n * 2 > all) return t('reading-on-own-target', { target: asWait(first.seconds) });
  const seconds = targets.map((target) => target.seconds);
  return t('reading-on-own-targets', {
    low: asWait(Math.min(...seconds)),
    high: asWait(Math.max(...seconds)),
  });
}
