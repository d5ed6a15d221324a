import { join } from 'node:path';
import { createServer } from 'vite';
import { newProfile, openBrowser } from '../support/browser.ts';
import { type Bench, percentile, type Row, row } from './row.ts';

const APPENDS = 400;

/** From a tap's append to its being durable, against one bare strict put of IndexedDB, in a browser with its profile on disk. */
export const bench: Bench = {
  name: 'append',
  async measure() {
    const root = join(import.meta.dirname, '../..');
    const server = await createServer({
      configFile: false,
      root,
      logLevel: 'error',
      server: { port: 0, host: '127.0.0.1' },
    });
    await server.listen();
    const browser = await openBrowser({ profile: await newProfile() });
    await browser.page.goto(`${server.resolvedUrls?.local[0]}tests/bench/append.html`);
    await browser.page.waitForFunction(() => 'measureAppends' in window);
    const { ours, bare } = await browser.page.evaluate((times) => window.measureAppends(times), APPENDS);
    await browser.close();
    await server.close();
    return [figure('append p50', 0.5, 1.6), figure('append p95', 0.95, 2)];

    function figure(name: string, share: number, atMost: number): Row {
      const [mine, baseline] = [percentile(ours, share), percentile(bare, share)];
      return row({ name, ours: mine, baseline, unit: 'ms', goal: { atMost } });
    }
  },
};
