import { formatDuration } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Interval } from '#domain/checklist/checklist.ts';
import type { Elapsed } from './reading.ts';

/** How a wait lies to its target and limit; `open`: its bounds reach over the target or the limit, or nothing was measured. */
export type WaitStanding = 'on-target' | 'over-target' | 'over-limit' | 'open';

/** Where a wait lies. An uncertain one lies somewhere only where all of its range does. */
export function standingOf(elapsed: Elapsed | null, interval: Interval): WaitStanding {
  if (!elapsed) return 'open';
  if (elapsed.certain) return standingAt(elapsed.ms, interval);
  const least = standingAt(elapsed.atLeastMs, interval);
  const most = elapsed.atMostMs === null ? 'over-limit' : standingAt(elapsed.atMostMs, interval);
  return least === most ? least : 'open';
}

function standingAt(ms: number, { targetSeconds, limitSeconds }: Interval): WaitStanding {
  if (ms <= targetSeconds * 1000) return 'on-target';
  return ms <= limitSeconds * 1000 ? 'over-target' : 'over-limit';
}

/** The wait itself: "2:14", "1:10–3:40", "≥ 1:10", that nothing is known of it, or a dash where it was not measured. */
export function lengthWords(elapsed: Elapsed | null): string {
  if (!elapsed) return t('report-none');
  if (elapsed.certain) return formatDuration(elapsed.ms);
  const { atLeastMs, atMostMs } = elapsed;
  const least = formatDuration(atLeastMs);
  if (atMostMs !== null) return t('report-wait-range', { least, most: formatDuration(atMostMs) });
  return atLeastMs > 0 ? t('report-wait-at-least', { least }) : t('report-wait-unknown');
}

/** What a wait comes to against its target, as a sentence. */
export function standingWords(elapsed: Elapsed | null, interval: Interval): string {
  if (!elapsed) return t('report-wait-unmeasured');
  if (!elapsed.certain) return `${t(`report-wait-doubt-${elapsed.because}`)} ${boundsWords(elapsed)}`.trim();
  const over = elapsed.ms - interval.targetSeconds * 1000;
  if (over <= 0) return t('report-wait-on-target');
  const by = over < 1000 ? t('report-under-a-second') : formatDuration(over);
  return t(
    elapsed.ms <= interval.limitSeconds * 1000 ? 'report-wait-over-target' : 'report-wait-over-limit',
    { by },
  );
}

/** Between what an uncertain wait is known to lie, in words: the same that the scale draws. */
function boundsWords({ atLeastMs, atMostMs }: Extract<Elapsed, { certain: false }>): string {
  const least = formatDuration(atLeastMs);
  if (atMostMs !== null) return t('report-wait-between', { least, most: formatDuration(atMostMs) });
  return atLeastMs > 0 ? t('report-wait-no-less', { least }) : '';
}

/** Which clock a wait stands on. */
export function clockWords(elapsed: Elapsed | null): string | null {
  return elapsed?.certain ? t(`report-clock-${elapsed.by}`) : null;
}
