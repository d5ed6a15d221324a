import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fold } from '#domain/journal/fold.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import type { Elapsed } from '#domain/time/interval.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { heldJournals } from '#tests/e2e/held.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser, type RealBrowser } from '#tests/support/browser.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { demoServer, openField } from './field.ts';
import { type Front, openFront } from './front.ts';

declare global {
  interface Window {
    /** What the page's wall clock is ahead of this machine's. */
    aheadMs: number;
  }
}

/**
 * LESSONS, fault 18: the clock is set an hour forward or back, the phone sleeps ten minutes with its monotonic clock stopped, the
 * app is killed; without a network. What is told of each wait is true, on the screen and once the server was heard again.
 */
const EMAIL = 'ilze@wrenfold.example';
const PASSWORD = 'fresh-coffee';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The hand's own time, between looking at the watch and the tap. */
const HAND_MS = 4_000;
const moments = ['entered', 'greeted', 'joined', 'ordered', 'served'];
const mishaps = ['forward', 'back', 'sleep', 'kill', 'nothing'] as const;
type Mishap = (typeof mishaps)[number];
const random = dice(faultRuns.seed);

let front: Front;
let server: RunningServer;
/** One phone for all runs: signing in on a new one takes as long as a visit. */
let phone: Phone;
beforeAll(async () => {
  front = await openFront();
  server = await startServer(demoServer(front.url));
  front.target = server.url;
  phone = await Phone.signedIn();
});
afterAll(async () => {
  await phone.close();
  await front.close();
  await server.stop();
});

test.each(Array.from({ length: faultRuns.runs }, (_, run) => run + 1))(
  `no wait is told wrong, seed ${faultRuns.seed}, run %i`,
  async (run) => {
    const visit = await (await openField(front.url)).newVisit();
    await phone.begin(visit);
    const happened = run === 1 ? (['forward', 'sleep', 'kill', 'back'] as const) : randomMishaps();
    for (const [index, moment] of moments.entries()) {
      await phone.mark(moment);
      await phone.suffer(happened[index] ?? 'nothing');
    }
    await phone.sendAll();
    const [journal] = heldJournals(server.dataFolder, visit);
    const report = fold((journal?.events ?? []).map((event, index) => ({ seq: index + 1, event })));
    const waits = measureIntervals(coffeeChecklist, report).filter(({ elapsed }) => elapsed !== null);
    expect(waits.length).toBeGreaterThan(1);
    for (const { interval, elapsed } of waits)
      if (elapsed) expectTrue(elapsed, phone.truthOf(interval), `${interval} after ${happened.join(', ')}`);
  },
);

function randomMishaps(): Mishap[] {
  return moments.map(() => random.oneOf(mishaps));
}

function expectTrue(elapsed: Elapsed, truthMs: number, message: string): void {
  const least = elapsed.certain ? elapsed.ms : elapsed.atLeastMs;
  const most = elapsed.certain ? elapsed.ms : (elapsed.atMostMs ?? Number.POSITIVE_INFINITY);
  expect(least, message).toBeLessThanOrEqual(truthMs + HAND_MS);
  expect(most, message).toBeGreaterThanOrEqual(truthMs - HAND_MS);
}

/** A phone whose clocks can be wrong, and the true time beside it. */
class Phone {
  #visit = '';
  readonly #profile: string;
  readonly #tappedAt = new Map<string, number>();
  #browser: RealBrowser;
  #cookies: Awaited<ReturnType<RealBrowser['context']['cookies']>> = [];
  #setMs = 0;

  private constructor(profile: string, browser: RealBrowser) {
    this.#profile = profile;
    this.#browser = browser;
  }

  static async signedIn(): Promise<Phone> {
    const profile = await newProfile();
    const phone = new Phone(profile, await openBrowser({ profile }));
    await phone.#wind();
    await new ShopperHand(phone.#page, []).signIn(front.url, EMAIL, PASSWORD);
    await phone.#page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    phone.#cookies = await phone.#browser.context.cookies();
    return phone;
  }

  /** Starts a visit, and then the network goes. */
  async begin(visit: string): Promise<void> {
    this.#visit = visit;
    this.#tappedAt.clear();
    front.online = true;
    await this.#wind();
    await this.#page.goto(`${front.url}/earnings`);
    await this.#page.getByRole('link', { name: 'Visits' }).click();
    const hand = new ShopperHand(this.#page, []);
    await hand.openVisit(visit);
    front.online = false;
    await hand.start();
  }

  get #page(): Page {
    return this.#browser.page;
  }

  /** The true time, which is the server's. */
  get #trueMs(): number {
    return Date.now() + front.laterMs;
  }

  async mark(moment: string): Promise<void> {
    await new ShopperHand(this.#page, []).mark(moment);
    this.#tappedAt.set(moment, this.#trueMs);
  }

  async suffer(mishap: Mishap): Promise<void> {
    if (mishap === 'forward') this.#setMs += HOUR;
    if (mishap === 'back') this.#setMs -= HOUR;
    // It is ten minutes later everywhere, but for the page's monotonic clock.
    if (mishap === 'sleep') front.laterMs += 10 * MINUTE;
    if (mishap === 'kill') await this.#relaunch();
    await this.#page.evaluate((ms) => Object.assign(window, { aheadMs: ms }) && null, this.#aheadMs);
  }

  async sendAll(): Promise<void> {
    front.online = true;
    await this.#wind();
    // The server's time is noted in a visit that is open.
    await this.#page.goto(`${front.url}/visit/${this.#visit}/moments`);
    const heard = () =>
      heldJournals(server.dataFolder, this.#visit).flatMap(({ events }) => events.map(({ kind }) => kind));
    await vi.waitUntil(() => heard().at(-1) === 'clock.observed', 30_000);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  truthOf(interval: string): number {
    const { from = '', to = '' } = coffeeChecklist.intervals.find(({ id }) => id === interval) ?? {};
    return (this.#tappedAt.get(to) ?? Number.NaN) - (this.#tappedAt.get(from) ?? Number.NaN);
  }

  get #aheadMs(): number {
    return front.laterMs + this.#setMs;
  }

  async #relaunch(): Promise<void> {
    await this.#browser.kill();
    this.#browser = await openBrowser({ profile: this.#profile });
    // A kill may take the cookie along, which is another's business.
    await this.#browser.context.addCookies(this.#cookies);
    await this.#wind();
    await this.#page.goto(`${front.url}/visit/${this.#visit}/moments`);
    await this.#page.locator('.moment-target').waitFor();
  }

  /** Puts the wall clock of every page of this browser where it should be by now. */
  async #wind(): Promise<void> {
    await this.#page.addInitScript((ms) => {
      window.aheadMs = ms;
      Date.now = () => Math.round(performance.timeOrigin + performance.now()) + window.aheadMs;
    }, this.#aheadMs);
  }
}
