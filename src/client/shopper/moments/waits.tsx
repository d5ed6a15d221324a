import { formatDuration } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import type { Checklist, Moment } from '#domain/checklist/checklist.ts';
import { waitBetween } from '#domain/report/measure.ts';
import { textIn } from '#domain/text.ts';
import type { Elapsed } from '#domain/time/interval.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import { useNow } from '../underway/use-now.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';
import { type Wait, waitsOf } from '../underway/waits-of.ts';

/** Every wait that has begun: running ones on top in large figures, ended ones with what they came to. */
export function Waits({ open }: { open: OpenVisit }) {
  const waits = waitsOf(open);
  const running = waits.filter(({ to }) => to === null);
  const now = useNow(running.length > 0);
  if (waits.length === 0) return null;
  return (
    <section class="waits" aria-label={t('waits')}>
      {[...running, ...waits.filter(({ to }) => to !== null)].map((wait) => (
        <OneWait key={wait.interval.id} open={open} wait={wait} now={now} />
      ))}
    </section>
  );
}

function OneWait({ open, wait, now }: { open: OpenVisit; wait: Wait; now: Stamp }) {
  const { interval, from, to } = wait;
  const { checklist } = open.journal;
  const length = waitBetween(from, to ?? { at: now, source: 'tap' }, open.report);
  return (
    <details class={to ? 'wait' : 'wait running'}>
      <summary class="wait-head">
        <span class="wait-name">
          {textIn(interval.name, currentLocale())}
          {!to && <span class="unseen">, {t('wait-running')}</span>}
        </span>
        <Length length={length} />
        <span class="small soft figures">
          {t('wait-target', { target: formatDuration(interval.targetSeconds * 1000) })}
          {' · '}
          <span class="wait-counts">{t('wait-definitions')}</span>
        </span>
        {!length.certain && <span class="small wait-because">{t(`wait-because-${length.because}`)}</span>}
      </summary>
      <End words="wait-from" moment={momentOf(checklist, interval.from)} />
      <End words="wait-to" moment={momentOf(checklist, interval.to)} />
    </details>
  );
}

function momentOf(checklist: Checklist, id: string): Moment | undefined {
  return checklist.moments.find((moment) => moment.id === id);
}

/** From which instant, or to which, a wait is timed: what is asked weeks later. */
function End({ words, moment }: { words: 'wait-from' | 'wait-to'; moment: Moment | undefined }) {
  if (!moment) return null;
  const locale = currentLocale();
  return (
    <p class="small soft">
      <strong>{t(words, { moment: textIn(moment.name, locale) })}</strong>
      <br />
      {textIn(moment.definition, locale)}
    </p>
  );
}

function Length({ length }: { length: Elapsed }) {
  if (length.certain) return <span class="wait-length figures">{formatDuration(length.ms)}</span>;
  const least = formatDuration(length.atLeastMs);
  const most = length.atMostMs === null ? null : formatDuration(length.atMostMs);
  return (
    <span class="wait-length unsure figures">
      {most === null ? t('wait-at-least', { least }) : t('wait-bounds', { least, most })}
    </span>
  );
}
