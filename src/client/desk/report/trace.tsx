import { formatDay, formatNumber, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { TraceLine } from '#domain/scoring/score.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { formatContribution, formatPoints } from './figures.ts';
import { timesBySeq } from './reading.ts';
import { ruleWords, type Step } from './rule-words.ts';
import './trace.css';

interface TraceProps {
  line: TraceLine;
  steps: readonly Step[];
  report: ReportView;
  /** What the line adds to the percentage, rounded so that all of them add up. */
  contribution: number;
}

/** Why one item earned what it did: the events under it, the rule, the weight, the points, and its part in the score. */
export function Trace({ line, steps, report, contribution }: TraceProps) {
  const { earned, possible, weight, bonus } = line;
  return (
    <div class="trace">
      <p>{ruleWords(line)}</p>
      <Edited line={line} report={report} />
      {steps.length > 0 && (
        <ul class="trace-steps figures">
          {steps.map(({ what, points, given }) => (
            <li key={what} class={given ? 'given' : undefined}>
              <span>
                {what}
                {given && <span class="unseen"> ({t('report-step-given')})</span>}
              </span>
              <span>{points}</span>
            </li>
          ))}
        </ul>
      )}
      <dl class="trace-facts figures">
        <Fact name={t('report-trace-events')}>{eventWords(line, report)}</Fact>
        <Fact name={t('report-trace-points')}>
          {t('report-points-of', { earned: formatPoints(earned), possible: formatPoints(possible) })}
          {weight !== 1 && ` · ${t('report-trace-weight', { weight: formatNumber(weight) })}`}
        </Fact>
        <Fact name={t('report-trace-contribution')}>
          {t('report-percent-points', { value: formatContribution(contribution) })}
        </Fact>
      </dl>
      {bonus && <p>{t('report-trace-bonus')}</p>}
      {line.reversed && <p>{t('report-trace-reversed')}</p>}
      {line.criticalMissed && <p class="trace-critical">{t('report-trace-critical')}</p>}
    </div>
  );
}

/** A corrected answer says so where its points are explained. */
function Edited({ line: { item }, report }: Pick<TraceProps, 'line' | 'report'>) {
  const edit = item.kind === 'question' && report.answers.find(({ question }) => question === item.id)?.edit;
  if (!edit) return null;
  return <p>{t('report-trace-edited', { day: formatDay(edit.at, report.store.timeZone) })}</p>;
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The events that a line stands on: "event 23 at 10:05:12". */
export function eventWords({ seqs }: Pick<TraceLine, 'seqs'>, report: ReportView): string {
  if (seqs.length === 0) return t('report-no-event');
  const times = timesBySeq(report);
  const { timeZone } = report.store;
  const words = seqs.map((seq) => {
    const at = times.get(seq);
    return at === undefined
      ? t('report-event', { seq })
      : t('report-event-at', { seq, time: formatTime(at, timeZone, true) });
  });
  return words.join(' · ');
}
