import { openBrowser } from '../support/browser.ts';
import { openVisit } from './opened-visit.ts';
import { type Bench, percentile, row } from './row.ts';
import { itemOf, sixty } from './sixty.ts';
import { openingOf, slowDown, watchOpening } from './slow-phone.ts';

const KILLS = 6;
const ASKED = sixty[35]?.id ?? '';
/** So long after the screen is there, the app has written down where it is. */
const SETTLED_MS = 1_500;

/**
 * Back at the same question after a SIGKILL of the browser, from the app's first address, against opening that question in a new
 * tab of a browser that runs. Both from the navigation on: what a browser takes to start is its own.
 */
export const bench: Bench = {
  name: 'relaunch',
  async measure() {
    const visit = await openVisit();
    let { phone } = visit;
    const [relaunched, warm]: [number[], number[]] = [[], []];
    await watchOpening(phone.context, { first: itemOf(0), last: itemOf(-1) });
    await openingOf(phone.page, visit.questions(ASKED));
    for (let kill = 0; kill < KILLS; kill += 1) {
      await phone.page.waitForTimeout(SETTLED_MS);
      await phone.kill();
      phone = await openBrowser({ profile: visit.profile });
      await watchOpening(phone.context, { first: itemOf(0), last: itemOf(-1) });
      await slowDown(phone.page);
      relaunched.push((await openingOf(phone.page, visit.home)).interactive);
      const { searchParams } = new URL(phone.page.url());
      if (searchParams.get('q') !== ASKED) throw new Error(`Came back to ${phone.page.url()}`);
      const tab = await phone.context.newPage();
      await slowDown(tab);
      warm.push((await openingOf(tab, visit.questions(ASKED))).interactive);
      await tab.close();
    }
    await phone.close();
    await visit.close();
    return [
      row({
        name: 'relaunch p50',
        ours: percentile(relaunched, 0.5),
        baseline: percentile(warm, 0.5),
        unit: 'ms',
        goal: { atMost: 1.5 },
      }),
    ];
  },
};
