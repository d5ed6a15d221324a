import { formatDuration } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon, type IconName } from '#client/ui/icon.tsx';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import { formatPoints } from './figures.ts';
import { type ReadWait, waitsOf } from './reading.ts';
import { WaitScale } from './wait-scale.tsx';
import { clockWords, lengthWords, standingOf, standingWords, type WaitStanding } from './wait-words.ts';
import './waits.css';

const shapes: Readonly<Record<WaitStanding, { icon: IconName; tone: string }>> = {
  'on-target': { icon: 'check', tone: 'tone-good' },
  'over-target': { icon: 'alert', tone: 'tone-warn' },
  'over-limit': { icon: 'stop', tone: 'tone-bad' },
  open: { icon: 'info', tone: 'tone-neutral' },
};

/** Every wait against its target and limit, uncertain ones as the range that they lie in. */
export function Waits({ report }: { report: ReportView }) {
  const waits = waitsOf(report);
  if (waits.length === 0) return null;
  return (
    <section class="report-part" aria-labelledby="waits">
      <h2 id="waits">{t('report-waits')}</h2>
      <ul class="waits">
        {waits.map((wait) => (
          <WaitLine key={wait.interval.id} wait={wait} />
        ))}
      </ul>
    </section>
  );
}

function WaitLine({ wait: { interval, elapsed, line } }: { wait: ReadWait }) {
  const { icon, tone } = shapes[standingOf(elapsed, interval)];
  const clock = clockWords(elapsed);
  const target = formatDuration(interval.targetSeconds * 1000);
  const limit = formatDuration(interval.limitSeconds * 1000);
  return (
    <li class="report-wait">
      <div class="report-wait-name">
        <strong>{say(interval.name)}</strong>
        <span class="small soft figures">{t('report-target-limit', { target, limit })}</span>
      </div>
      <span class="report-wait-length figures">{lengthWords(elapsed)}</span>
      <WaitScale interval={interval} elapsed={elapsed} />
      <div class="wait-words small">
        <span class={`wait-standing ${tone}`}>
          <Icon name={icon} size={16} />
          {standingWords(elapsed, interval)}
        </span>
        <span class="soft figures">
          {line ? pointsWords(line) : t('report-not-scored')}
          {clock && ` · ${clock}`}
        </span>
      </div>
    </li>
  );
}

function pointsWords({ earned, possible, rule }: NonNullable<ReadWait['line']>): string {
  if (rule === 'uncertain' || rule === 'unmeasured') return t(`report-rule-${rule}`);
  return t('report-earned-of', {
    earned: formatPoints(earned),
    possible: formatPoints(possible),
    count: possible,
  });
}
