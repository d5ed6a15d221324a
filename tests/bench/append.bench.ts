import { newProfile, openBrowser } from '../support/browser.ts';
import { buildPages } from './built-pages.ts';
import { type Bench, percentile, type Row, row } from './row.ts';
import { slowDown } from './slow-phone.ts';

const APPENDS = 400;

/** From a tap's append to its being durable, against one bare strict put of IndexedDB, in a browser with its profile on disk. */
export const bench: Bench = {
  name: 'append',
  async measure() {
    const pages = await buildPages('append');
    const browser = await openBrowser({ profile: await newProfile() });
    await browser.page.goto(pages.urlOf('append'));
    await browser.page.waitForFunction(() => 'measureAppends' in window);
    await slowDown(browser.page);
    const { ours, bare } = await browser.page.evaluate((times) => window.measureAppends(times), APPENDS);
    await browser.close();
    await pages.close();
    return [figure('append p50', 0.5, 1.6), figure('append p95', 0.95, 2)];

    function figure(name: string, share: number, atMost: number): Row {
      const [mine, baseline] = [percentile(ours, share), percentile(bare, share)];
      return row({ name, ours: mine, baseline, unit: 'ms', goal: { atMost } });
    }
  },
};
