import { api } from '#client/desk/api.ts';
import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { RunView } from '#protocol/api/reading.ts';
import { Chart, type Draw, READ } from './chart.tsx';
import { ReadingPage } from './reading-page.tsx';
import { asPercent, monthInWords } from './words.ts';

type Point = RunView['points'][number];

/** Scores month by month; what is more than chance is named, and a new version of a checklist begins a line of its own. */
export function OverTime() {
  return (
    <ReadingPage
      table="over-time"
      title={t('reading-over-time')}
      question={t('reading-over-time-question')}
      load={(asked) => api.owner.reading.overTime(asked)}
    >
      {({ runs }) => runs.map((run) => <Run key={`${run.checklist} ${run.version}`} run={run} />)}
    </ReadingPage>
  );
}

function Run({ run }: { run: RunView }) {
  const { title, version, points, middle, low, high, why, checklist } = run;
  const name = t('reading-run', { title: say(title), version });
  return (
    <section aria-labelledby={`run-${checklist}-${version}`}>
      <h2 id={`run-${checklist}-${version}`}>{name}</h2>
      <p class="soft">
        {middle !== null && low !== null && high !== null
          ? t('reading-limits', { middle: asPercent(middle), low: asPercent(low), high: asPercent(high) })
          : t(`reading-no-limits-${why ?? 'too-few'}`)}
      </p>
      <Chart label={name} draw={drawRun(run)} of={JSON.stringify(run)}>
        <Table caption={name}>
          <thead>
            <tr>
              <th scope="col">{t('reading-month')}</th>
              <th scope="col" class="figure">
                {t('reading-score')}
              </th>
              <th scope="col" class="figure">
                {t('reading-visits-column')}
              </th>
              <th scope="col">{t('reading-signals')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.month}>
                <th scope="row">{monthInWords(point.month)}</th>
                <td class="figure">{asPercent(point.value)}</td>
                <td class="figure">{formatNumber(point.visits)}</td>
                <td>{signalsInWords(point)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Chart>
      <Signals points={points} />
    </section>
  );
}

const signalsInWords = ({ signals }: Point) =>
  signals.map((signal) => t(`reading-signal-${signal}`)).join(', ');

/** What is more than chance, in words under the chart. */
function Signals({ points }: { points: readonly Point[] }) {
  const named = points.filter(({ signals }) => signals.length > 0);
  if (named.length === 0) return null;
  return (
    <ul class="reading-signals small">
      {named.map((point) => (
        <li key={point.month}>
          <strong>{monthInWords(point.month)}</strong> {signalsInWords(point)}
        </li>
      ))}
    </ul>
  );
}

const dateOf = ({ month }: Point) => new Date(`${month}-01T00:00:00Z`);

function drawRun({ points, middle, low, high }: RunView): Draw {
  return (plot, width) =>
    plot.plot({
      width,
      height: 260,
      marginLeft: 48,
      marginRight: 24,
      x: { type: 'utc', label: null, ticks: Math.min(points.length, width / 90), tickFormat: shortMonth },
      y: { domain: [0, 100], label: null, ticks: 5, tickFormat: (value: number) => asPercent(value) },
      marks: [
        ...(middle === null || low === null || high === null
          ? []
          : [
              plot.rect([0], {
                y1: Math.max(0, low),
                y2: Math.min(100, high),
                fill: 'var(--accent)',
                fillOpacity: 0.09,
              }),
              plot.ruleY([middle], { stroke: 'var(--ink-soft)', strokeDasharray: '2 4' }),
            ]),
        plot.line(points, { x: dateOf, y: 'value', stroke: 'var(--accent)', strokeWidth: 1.5 }),
        plot.dot(points, {
          sort: null,
          x: dateOf,
          y: 'value',
          r: ({ signals }: Point) => (signals.length > 0 ? 6 : 4),
          symbol: ({ signals }: Point) => (signals.length > 0 ? 'diamond' : 'circle'),
          fill: ({ signals }: Point) => (signals.length > 0 ? 'var(--warn)' : 'var(--accent)'),
          stroke: 'var(--ground)',
          ariaDescription: READ,
          title: (point: Point) =>
            [
              t('reading-point', {
                month: monthInWords(point.month),
                score: asPercent(point.value),
                count: point.visits,
              }),
              signalsInWords(point),
            ]
              .filter(Boolean)
              .join('. '),
        }),
      ],
    });
}

function shortMonth(date: Date): string {
  return monthInWords(date.toISOString().slice(0, 7));
}
