import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import { questionsOf } from '#domain/checklist/checklist.ts';
import type { TraceLine } from '#domain/scoring/score.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { say } from '../words.ts';
import { contributionsOf, lineKey } from './contributions.ts';
import { formatContribution, formatPoints, percentOrNone } from './figures.ts';
import { eventWords } from './trace.tsx';
import './trace.css';

/** The whole sum: every line that makes the score, down to the score itself. */
export function TraceSum({ report }: { report: ReportView }) {
  const { score } = report;
  const contributions = contributionsOf(score);
  return (
    <section class="report-part" aria-labelledby="sum">
      <h2 id="sum">{t('report-sum')}</h2>
      <p class="small soft">{t('report-sum-lead', { engine: score.engine })}</p>
      <details class="aside-details">
        <summary>{t('report-sum-open', { count: score.trace.length })}</summary>
        <div class="trace-sum">
          <Table caption={t('report-sum-lines')}>
            <Head />
            <tbody>
              {score.trace.map((line) => (
                <Line
                  key={lineKey(line)}
                  line={line}
                  report={report}
                  contribution={contributions.get(lineKey(line)) ?? 0}
                />
              ))}
            </tbody>
            <Foot report={report} sum={[...contributions.values()].reduce((sum, value) => sum + value, 0)} />
          </Table>
        </div>
      </details>
    </section>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">{t('report-sum-item')}</th>
        <th scope="col">{t('report-trace-events')}</th>
        <th scope="col" class="figure">
          {t('report-sum-weight')}
        </th>
        <th scope="col" class="figure">
          {t('report-sum-points')}
        </th>
        <th scope="col" class="figure">
          {t('report-trace-contribution')}
        </th>
      </tr>
    </thead>
  );
}

function Line({ line, report, contribution }: { line: TraceLine; report: ReportView; contribution: number }) {
  return (
    <tr>
      <td>
        <span class="what">
          <span>{nameOf(line, report)}</span>
          <span class="soft">{t(`report-rule-${line.rule}`)}</span>
        </span>
      </td>
      <td class="soft figures">{eventWords(line, report)}</td>
      <td class="figure">{formatNumber(line.weight)}</td>
      <td class="figure">{pointsWords(line)}</td>
      <td class="figure">{formatContribution(contribution)}</td>
    </tr>
  );
}

function pointsWords({ earned, possible, bonus }: TraceLine): string {
  if (bonus)
    return earned > 0 ? t('report-bonus-points', { earned: formatPoints(earned) }) : t('report-no-bonus');
  return t('report-points-of', { earned: formatPoints(earned), possible: formatPoints(possible) });
}

/** The sum of the column, what a cap took off, and the score. */
function Foot({ report: { score }, sum }: { report: ReportView; sum: number }) {
  const { total, percentage, percentageBefore } = score;
  const bonusTaken = (total.percentage ?? 0) - (percentageBefore ?? 0);
  const criticalTaken = (percentageBefore ?? 0) - (percentage ?? 0);
  return (
    <tfoot>
      <FootLine name={t('report-sum-total')} points={total} value={formatContribution(sum)} />
      {bonusTaken > 0 && (
        <FootLine name={t('report-sum-bonus-cap')} value={formatContribution(-bonusTaken)} />
      )}
      {criticalTaken > 0 && (
        <FootLine name={t('report-sum-critical-cap')} value={formatContribution(-criticalTaken)} />
      )}
      <FootLine name={t('report-score')} value={percentOrNone(percentage)} />
    </tfoot>
  );
}

function FootLine({
  name,
  points,
  value,
}: {
  name: string;
  points?: { earned: number; possible: number };
  value: string;
}) {
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {name}
      </th>
      <td class="figure">
        {points &&
          t('report-points-of', {
            earned: formatPoints(points.earned),
            possible: formatPoints(points.possible),
          })}
      </td>
      <td class="figure">{value}</td>
    </tr>
  );
}

function nameOf({ item }: TraceLine, { checklist }: ReportView): string {
  const question = questionsOf(checklist).find(({ id }) => item.kind === 'question' && id === item.id);
  const interval = checklist.intervals.find(({ id }) => item.kind === 'interval' && id === item.id);
  const text = question?.text ?? interval?.name;
  return text ? say(text) : item.id;
}
