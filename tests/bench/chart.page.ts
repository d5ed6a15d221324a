import * as Plot from '@observablehq/plot';
import type { OverTimeView, RunView } from '#protocol/api/reading.ts';

/*
 * What the reading room's first chart is measured against: the same chart by the same library on an empty page, of the same figures,
 * which it fetches from a file as that page begins.
 */
const asked: Promise<OverTimeView> = fetch('figures.json', { cache: 'no-store' }).then((answer) =>
  answer.json(),
);
void asked.then(({ runs: [run] }) => {
  if (run) document.body.append(chartOf(run));
});

type Point = RunView['points'][number];
const dateOf = ({ month }: Point) => new Date(`${month}-01T00:00:00Z`);
const isSignal = ({ signals }: Point) => signals.length > 0;

function chartOf({ points, middle, low, high }: RunView): Element {
  return Plot.plot({
    width: document.body.clientWidth,
    height: 260,
    marginLeft: 48,
    marginRight: 24,
    x: { type: 'utc', label: null, ticks: points.length },
    y: { domain: [0, 100], label: null, ticks: 5 },
    marks: [
      Plot.rect([0], { y1: low ?? 0, y2: high ?? 100, fill: 'steelblue', fillOpacity: 0.09 }),
      Plot.ruleY([middle ?? 0], { stroke: 'gray', strokeDasharray: '2 4' }),
      Plot.line(points, { x: dateOf, y: 'value', stroke: 'steelblue', strokeWidth: 1.5 }),
      Plot.dot(points, {
        sort: null,
        x: dateOf,
        y: 'value',
        r: (point: Point) => (isSignal(point) ? 6 : 4),
        symbol: (point: Point) => (isSignal(point) ? 'diamond' : 'circle'),
        fill: (point: Point) => (isSignal(point) ? 'orange' : 'steelblue'),
        title: ({ month, value, visits }: Point) => `${month}: ${value}, ${visits}`,
      }),
    ],
  });
}
