import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { ReadingAsked, StandardReading, StandardTrendView } from '#protocol/api/reading.ts';
import { Chart, type Draw, READ } from './chart.tsx';
import { asShare, monthInWords } from './words.ts';

type Month = StandardTrendView['months'][number];

interface StandardTrendProps {
  of: Pick<StandardReading, 'standard' | 'channel' | 'name'>;
  asked: ReadingAsked;
}

/** How often a standard was met month by month, with the limits of chance for as many visits; fetched when someone opens it. */
export function StandardTrend({ of, asked }: StandardTrendProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="wide small aside-details"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open || isOpen)}
    >
      <summary>{t('reading-trend')}</summary>
      {isOpen && <Trend of={of} asked={asked} />}
    </details>
  );
}

function Trend({ of: { standard, channel, name }, asked }: StandardTrendProps) {
  const trend = useLoad(`trend ${standard} ${channel} ${JSON.stringify(asked)}`, () =>
    api.owner.reading.standard({ ...asked, standard, channel }),
  );
  return (
    <Loaded of={trend} lines={4}>
      {(found) => (found ? <Months of={found} name={say(name)} /> : <p>{t('reading-nothing')}</p>)}
    </Loaded>
  );
}

function Months({ of: trend, name }: { of: StandardTrendView; name: string }) {
  const { months, middle, why } = trend;
  const observed = months.filter(({ n }) => n > 0);
  const label = t('reading-trend-of', { name });
  return (
    <div class="stack">
      <p class="soft">
        {middle === null || why
          ? t(`reading-no-limits-${why ?? 'too-few'}`)
          : t('reading-share-limits', { middle: asShare(middle) })}
      </p>
      <Chart label={label} draw={drawTrend(observed, middle)} of={JSON.stringify(trend)}>
        <Table caption={label}>
          <thead>
            <tr>
              <th scope="col">{t('reading-month')}</th>
              <th scope="col" class="figure">
                {t('reading-met-column')}
              </th>
              <th scope="col" class="figure">
                {t('reading-visits-column')}
              </th>
              <th scope="col">{t('reading-signals')}</th>
            </tr>
          </thead>
          <tbody>
            {observed.map(({ month, share, n, isBeyond }) => (
              <tr key={month}>
                <th scope="row">{monthInWords(month)}</th>
                <td class="figure">{share === null ? t('report-none') : asShare(share)}</td>
                <td class="figure">{formatNumber(n)}</td>
                <td>{isBeyond && t('reading-signal-beyond-limit')}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Chart>
    </div>
  );
}

const HALF_A_MONTH_MS = 15 * 24 * 60 * 60 * 1000;
const startOf = ({ month }: Month) => Date.parse(`${month}-01T00:00:00Z`);
const dateOf = (month: Month) => new Date(startOf(month));
const from = (month: Month) => new Date(startOf(month) - HALF_A_MONTH_MS);
const until = (month: Month) => new Date(startOf(month) + HALF_A_MONTH_MS);

/** The limits stand in steps: each month has its own, for as many visits as it had. */
function drawTrend(months: readonly Month[], middle: number | null): Draw {
  const limited = months.filter(({ low, high }) => low !== null && high !== null);
  return (plot, width) =>
    plot.plot({
      width,
      height: 220,
      marginLeft: 48,
      marginRight: 24,
      x: {
        type: 'utc',
        label: null,
        ticks: Math.min(months.length, width / 90),
        tickFormat: (date: Date) => monthInWords(date.toISOString().slice(0, 7)),
      },
      y: { domain: [0, 1], label: null, ticks: 5, tickFormat: (value: number) => asShare(value) },
      marks: [
        plot.rect(limited, {
          x1: from,
          x2: until,
          y1: 'low',
          y2: 'high',
          fill: 'var(--accent)',
          fillOpacity: 0.09,
        }),
        ...(middle === null
          ? []
          : [plot.ruleY([middle], { stroke: 'var(--ink-soft)', strokeDasharray: '2 4' })]),
        plot.line(months, { x: dateOf, y: 'share', stroke: 'var(--accent)', strokeWidth: 1.5 }),
        plot.dot(months, {
          sort: null,
          x: dateOf,
          y: 'share',
          r: ({ isBeyond }: Month) => (isBeyond ? 6 : 4),
          symbol: ({ isBeyond }: Month) => (isBeyond ? 'diamond' : 'circle'),
          fill: ({ isBeyond }: Month) => (isBeyond ? 'var(--warn)' : 'var(--accent)'),
          stroke: 'var(--ground)',
          ariaDescription: READ,
          title: pointInWords,
        }),
      ],
    });
}

function pointInWords({ month, share, n, isBeyond }: Month): string {
  const point = t('reading-point', {
    month: monthInWords(month),
    score: share === null ? '' : asShare(share),
    count: n,
  });
  return isBeyond ? `${point}. ${t('reading-signal-beyond-limit')}` : point;
}
