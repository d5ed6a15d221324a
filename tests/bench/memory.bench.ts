import * as z from 'zod/mini';
import { freePort } from '../support/server.ts';
import { openIngestHouse } from './ingest/house.ts';
import { type Bench, type Row, row } from './row.ts';

/** Enough to show a slope; BENCH_REPORTS=50000 for the long form. */
const REPORTS = Number(process.env['BENCH_REPORTS'] ?? 6_000);
const POINTS = 12;
/** What is filled once, caches and compiled code, is there after the first quarter. */
const QUARTER = POINTS / 4;
const CONNECTIONS = 16;
const MEGABYTE = 1024 * 1024;

const Weight = z.object({ heapUsed: z.number(), rss: z.number() });
type Weight = z.infer<typeof Weight>;

/** What the server weighs after a collection, at twelve points of taking in reports: the last quarter against the second. */
export const bench: Bench = {
  name: 'memory',
  async measure() {
    const port = await freePort();
    const house = await openIngestHouse('sqlite', REPORTS, {
      NODE_OPTIONS: '--expose-gc --import ./tests/bench/ingest/weigh.ts',
      WEIGH_PORT: String(port),
    });
    const weights: Weight[] = [];
    const count = Math.floor(REPORTS / POINTS);
    for (let point = 0; point < POINTS; point += 1) {
      await house.handIn('ours', { connections: CONNECTIONS, from: point * count, count });
      weights.push(Weight.parse(await (await fetch(`http://127.0.0.1:${port}`)).json()));
    }
    await house.close();
    return [
      slope(`heap over ${REPORTS} reports`, weights, 'heapUsed'),
      slope(`rss over ${REPORTS} reports`, weights, 'rss'),
    ];
  },
};

function slope(name: string, weights: readonly Weight[], what: keyof Weight): Row {
  const mean = (from: number) =>
    weights.slice(from, from + QUARTER).reduce((sum, weight) => sum + weight[what], 0) / QUARTER / MEGABYTE;
  return row({
    name,
    ours: mean(POINTS - QUARTER),
    baseline: mean(QUARTER),
    unit: 'MB',
    goal: { atMost: 1.2 },
  });
}
