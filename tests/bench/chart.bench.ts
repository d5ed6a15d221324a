import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { DEMO_PASSWORD, owner } from '#server/demo/cast.ts';
import { OwnerHand } from '../e2e/desk-hands.ts';
import { newProfile, openBrowser } from '../support/browser.ts';
import { type RunningServer, signIn, startServer } from '../support/server.ts';
import { type BuiltPages, buildPages } from './built-pages.ts';
import { type Bench, percentile, type Row, row } from './row.ts';
import { slowDown } from './slow-phone.ts';

const OPENINGS = Number(process.env['BENCH_OPENINGS'] ?? 15);
const FASTER = { atMost: 1.5 };
const root = join(import.meta.dirname, '../..');

declare global {
  interface Window {
    /** Milliseconds from the navigation to the paint that shows the first chart. */
    charted: Promise<number>;
  }
}

/** The reading room's first chart, from the navigation to its paint, against a bare page that draws the same one. */
export const bench: Bench = {
  name: 'chart',
  async measure() {
    execFileSync(join(root, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], { cwd: root });
    const server = await startServer({ demo: true });
    const bare = await buildPages('chart');
    const rows = await beside(server, bare);
    await bare.close();
    await server.stop();
    return rows;
  },
};

async function beside(server: RunningServer, bare: BuiltPages): Promise<Row[]> {
  const asked = await signIn(server.url, owner.email, DEMO_PASSWORD);
  bare.add('figures.json', await (await asked('/api/owner/reading/over-time')).text());
  const { page, context, close } = await openBrowser({
    profile: await newProfile(),
    width: 1440,
    height: 900,
  });
  await new OwnerHand(page).signIn(server.url, owner.email, DEMO_PASSWORD);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await watchCharts(context);
  await slowDown(page);
  const rows = await inTurns(page, { ours: `${server.url}/over-time`, floor: bare.urlOf('chart') });
  await close();
  return rows;
}

async function inTurns(page: Page, { ours, floor }: { ours: string; floor: string }): Promise<Row[]> {
  const turns: [app: number, bare: number][] = [];
  for (let turn = 0; turn <= OPENINGS; turn += 1)
    turns.push([await chartedAt(page, ours), await chartedAt(page, floor)]);
  // The first of each fills caches.
  const counted = turns.slice(1);
  const median = (of: number) =>
    percentile(
      counted.map((turn) => turn[of] ?? Number.NaN),
      0.5,
    );
  const figures = { ours: median(0), baseline: median(1), unit: 'ms', goal: FASTER };
  return [row({ name: 'chart, the first visible p50', ...figures })];
}

async function watchCharts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.charted = new Promise((resolve) => {
      const look = () => {
        const chart = document.querySelector('svg[class^="plot-"]');
        if (!chart?.getBoundingClientRect().height) return requestAnimationFrame(look);
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now());
        return painted.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  });
}

async function chartedAt(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(() => window.charted);
}
