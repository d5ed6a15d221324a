import { api } from '#client/desk/api.ts';
import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { WaitReading } from '#protocol/api/reading.ts';
import { Busy } from './busy.tsx';
import { Chart, type Draw, READ } from './chart.tsx';
import { Band } from './estimate.tsx';
import { ByQueue } from './queue.tsx';
import { ReadingPage } from './reading-page.tsx';
import { WaitFigures } from './wait-figures.tsx';
import { asWait, boundsInWords, figureInWords } from './words.ts';

/** How long was waited: each wait's distribution against its target, by how busy it was and by part of the day. */
export function Waits() {
  return (
    <ReadingPage
      table="waits"
      title={t('reading-waits')}
      question={t('reading-waits-question')}
      load={(asked) => api.owner.reading.waits(asked)}
    >
      {({ waits, busy }) => (
        <>
          {waits.length === 0 && <p class="soft">{t('reading-waits-none')}</p>}
          {waits.map((wait) => (
            <Wait key={wait.interval} wait={wait} isQueueAsked={busy !== null} />
          ))}
          <Busy of={busy} />
        </>
      )}
    </ReadingPage>
  );
}

function Wait({ wait, isQueueAsked }: { wait: WaitReading; isQueueAsked: boolean }) {
  const { name, targetSeconds, bars, interval } = wait;
  const scale = [0, Math.max(longestOf(bars), targetSeconds)] as const;
  return (
    <section aria-labelledby={`wait-${interval}`}>
      <h2 id={`wait-${interval}`}>{say(name)}</h2>
      <WaitFigures wait={wait} scale={scale} />
      <Chart
        label={t('reading-wait-chart', { name: say(name) })}
        draw={drawBars(wait)}
        of={JSON.stringify(wait)}
      >
        <Table caption={say(name)}>
          <thead>
            <tr>
              <th scope="col">{t('reading-wait')}</th>
              <th scope="col" class="figure">
                {t('reading-waits-counted')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ from, to, n }) => (
              <tr key={from}>
                <th scope="row">{`${asWait(from)}–${asWait(to)}`}</th>
                <td class="figure">{formatNumber(n)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Chart>
      <ByQueue wait={wait} scale={scale} isAsked={isQueueAsked} />
      <Dayparts wait={wait} scale={scale} />
    </section>
  );
}

const longestOf = (bars: WaitReading['bars']) => bars.at(-1)?.to ?? 0;

function drawBars({ bars, targets, targetSeconds }: WaitReading): Draw {
  // Waits are whole: no line stands for half of one.
  const most = Math.max(...bars.map(({ n }) => n));
  return (plot, width) =>
    plot.plot({
      width,
      height: 236,
      // The target's words stand above the bars.
      marginTop: 28,
      marginLeft: 36,
      x: { label: null, tickFormat: (seconds: number) => asWait(seconds), ticks: Math.min(8, width / 70) },
      y: { label: null, grid: true, ticks: Math.min(4, most), tickFormat: (n: number) => formatNumber(n) },
      marks: [
        plot.rectY(bars, {
          x1: 'from',
          x2: 'to',
          y: 'n',
          inset: 1,
          fill: 'var(--accent)',
          fillOpacity: (bar: WaitReading['bars'][number]) => (bar.from < targetSeconds ? 0.85 : 0.4),
          ariaDescription: READ,
          title: ({ from, to, n }: WaitReading['bars'][number]) =>
            t('reading-bar', { from: asWait(from), to: asWait(to), count: n }),
        }),
        plot.ruleX(targets.length > 0 ? targets : [{ seconds: targetSeconds }], {
          x: 'seconds',
          stroke: 'var(--ink)',
          strokeWidth: 1.5,
        }),
        plot.text([targetSeconds], {
          x: (target: number) => target,
          frameAnchor: 'top',
          dy: -20,
          textAnchor: targetSeconds * 2 > longestOf(bars) ? 'end' : 'start',
          fill: 'var(--ink)',
          text: (target: number) => t('reading-target', { target: asWait(target) }),
        }),
        plot.ruleY([0]),
      ],
    });
}

function Dayparts({ wait, scale }: { wait: WaitReading; scale: readonly [number, number] }) {
  if (wait.dayparts.length < 2) return null;
  return (
    <Table caption={t('reading-by-daypart')} shown>
      <thead>
        <tr>
          <th scope="col">{t('reading-daypart')}</th>
          <th scope="col" class="figure">
            {t('reading-median')}
          </th>
          <th scope="col">{t('reading-known-to')}</th>
          <th scope="col" class="wide-only">
            <span class="unseen">{t('reading-known-to')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {wait.dayparts.map(({ daypart, median }) => (
          <tr key={daypart}>
            <th scope="row">{t(`reading-daypart-${daypart}`)}</th>
            <td class="figure strong">{figureInWords(median, asWait)}</td>
            <td class="soft">
              {boundsInWords(median, asWait)} · {t('reading-visits', { count: median.n })}
            </td>
            <td class="wide-only">
              <Band estimate={median} scale={scale} mark={wait.targetSeconds} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
