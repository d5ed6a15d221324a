import { formatDuration } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import type { Interval } from '#domain/checklist/checklist.ts';
import { type Timed, waitBetween } from '#domain/report/measure.ts';
import { textIn } from '#domain/text.ts';
import type { Elapsed } from '#domain/time/interval.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { useNow } from '../underway/use-now.ts';
import { didNotHappen } from './next.ts';

interface Wait {
  readonly interval: Interval;
  readonly from: Timed;
  readonly to: Timed | null;
}

/** Every wait that has begun: running ones on top in large figures, ended ones with what they came to. */
export function Waits({ open }: { open: OpenVisit }) {
  const waits = waitsOf(open);
  const running = waits.filter(({ to }) => to === null);
  const now = useNow(running.length > 0);
  if (waits.length === 0) return null;
  return (
    <section class="waits" aria-label={t('waits')}>
      {[...running, ...waits.filter(({ to }) => to !== null)].map(({ interval, from, to }) => (
        <div key={interval.id} class={to ? 'wait' : 'wait running'}>
          <span class="wait-name">
            {textIn(interval.name, currentLocale())}
            {!to && <span class="unseen">, {t('wait-running')}</span>}
          </span>
          <Length length={waitBetween(from, to ?? { at: now, source: 'tap' }, open.report)} />
          <span class="small soft figures">
            {t('wait-target', { target: formatDuration(interval.targetSeconds * 1000) })}
          </span>
        </div>
      ))}
    </section>
  );
}

function waitsOf({ journal: { checklist }, report, phase }: OpenVisit): Wait[] {
  return checklist.intervals.flatMap((interval) => {
    const from = report.moments.get(interval.from);
    const to = report.moments.get(interval.to) ?? null;
    if (!from || (!to && (didNotHappen(report, interval.to) || report.leftAt || phase !== 'underway')))
      return [];
    return [{ interval, from, to }];
  });
}

function Length({ length }: { length: Elapsed }) {
  if (length.certain) return <span class="wait-length figures">{formatDuration(length.ms)}</span>;
  const least = formatDuration(length.atLeastMs);
  const most = length.atMostMs === null ? null : formatDuration(length.atMostMs);
  return (
    <span class="wait-length unsure figures" title={t('wait-unsure')}>
      {most === null ? t('wait-at-least', { least }) : t('wait-bounds', { least, most })}
    </span>
  );
}
