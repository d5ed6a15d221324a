import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseConfig } from '#server/config.ts';
import { start } from '#server/start.ts';
import { heldJournals, inWords } from '#tests/e2e/held.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { copyDemoTo } from '#tests/support/demo-folder.ts';
import { freePort, type RunningServer, startServer } from '#tests/support/server.ts';
import { demoServer, openField } from './field.ts';
import { builtFolder, type Front, laterBuild, openFront, removeBuild } from './front.ts';

/** LESSONS, fault 10: a new build is deployed while the one before has an open visit. Not one of the old one's files is left there. */
const EMAIL = 'ilze@wrenfold.example';
const PASSWORD = 'fresh-coffee';

let front: Front;
let server: RunningServer;
let later: string;

beforeAll(async () => {
  front = await openFront();
  server = await startServer(demoServer(front.url));
  front.target = server.url;
  later = laterBuild();
});
afterAll(async () => {
  await front.close();
  await server.stop();
  removeBuild(later);
});

test('it is offered between visits and used when asked for', async () => {
  const { page, close } = await begun();
  front.folder = later;
  await page.reload();
  await offer(page).waitFor();
  await page.waitForTimeout(1_000);
  expect(await runsLater(page)).toBe(false);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await vi.waitUntil(() => runsLater(page), 20_000);
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  await offer(page).waitFor({ state: 'detached' });
  await close();
});

test('it is not spoken of during a visit, whose screens all stay; and the record survives the change', async () => {
  const visit = await (await openField(front.url)).newVisit();
  const done: string[] = [];
  const { page, profile, kill } = await begun(done);
  const hand = new ShopperHand(page, done);
  await hand.openVisit(visit);
  front.online = false;
  await hand.start();
  front.folder = later;
  await page.reload();
  await page.evaluate(newBuildWaits);
  await hand.mark('entered');
  // These screens come from a file that is gone from the server.
  await hand.answer('greeting-kind', 'nod-only');
  await hand.answer('people-ahead', 2);
  expect(await offer(page).count()).toBe(0);
  await page.goto(front.url);
  await page.locator('main').waitFor();
  expect([await runsLater(page), await offer(page).count()]).toEqual([false, 0]);
  await kill();

  const again = await openBrowser({ profile });
  await again.page.goto(`${front.url}/visit/${visit}/questions`);
  const relaunched = new ShopperHand(again.page, done);
  await relaunched.answer('queue-order', true);
  expect(await runsLater(again.page)).toBe(true);
  front.online = true;
  await again.page.goto(`${front.url}/sign-in`);
  await relaunched.signInAgain(EMAIL, PASSWORD);
  const held = () =>
    heldJournals(server.dataFolder, visit).flatMap(({ events }) =>
      events.flatMap((event) => inWords(event) ?? []),
    );
  await vi.waitUntil(() => held().length >= done.length, 30_000);
  expect(held()).toEqual(done);
  await again.close();
});

test('a page that was open before finds the parts of its own build on the server that has the new one', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'plainclothes-deployed-'));
  copyDemoTo(dataFolder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const parsed = parseConfig({
    PLAINCLOTHES_DATA: dataFolder,
    PORT: String(port),
    DEMO: 'yes',
    LOG_LEVEL: 'silent',
  });
  if (!('config' in parsed)) throw new Error(parsed.faults.join());
  const before = await start(parsed.config, builtFolder);
  const { page, context, close } = await openBrowser({ profile: await newProfile() });
  // Without the service worker, which has every part from the start: this page is from before it was there.
  await context.route('**/sw.js', (route) => route.abort());
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').waitFor();
  await before.stop();

  const after = await start(parsed.config, later);
  await new ShopperHand(page, []).signInAgain(EMAIL, PASSWORD);
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  expect(await runsLater(page)).toBe(false);
  await page.getByRole('link', { name: 'Earnings' }).click();
  await page.getByRole('heading', { name: 'Earnings' }).waitFor();
  await page.goto(url);
  await vi.waitUntil(() => runsLater(page), 20_000);
  await close();
  await after.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** A phone with the first build, kept for offline, and someone signed in. */
async function begun(done: string[] = []) {
  front.folder = builtFolder;
  const profile = await newProfile();
  const browser = await openBrowser({ profile });
  await new ShopperHand(browser.page, done).signIn(front.url, EMAIL, PASSWORD);
  await browser.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return { ...browser, profile };
}

const offer = (page: Page) => page.getByText('A newer version is ready.');

function runsLater(page: Page): Promise<boolean> {
  return page
    .evaluate(
      () => document.querySelector('script[type=module]')?.getAttribute('src')?.includes('-later') ?? false,
    )
    .catch(() => false);
}

/** Resolves once the new build is all there and waits for its turn. */
async function newBuildWaits(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update();
  while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
}
