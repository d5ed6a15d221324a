import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser, type RealBrowser } from '#tests/support/browser.ts';
import { freeze } from '#tests/support/freeze.ts';
import { type PocketPage, servePocket } from './pocket/serve.ts';

/** LESSONS, fault 8: a frozen tab of the first build holds the database while the present one opens it. */
const VISIT = 'visit';
const OPEN_WITHIN_MS = 10_000;

let pocket: PocketPage;
beforeAll(async () => {
  pocket = await servePocket();
});
afterAll(() => pocket.close());

test('a frozen tab of an earlier build costs a moment at most, and no record', async () => {
  const browser = await openBrowser({ profile: await newProfile() });
  await freezeOldTab(browser, { makesWay: true });
  const page = await openTab(browser);
  // Whether a frozen tab still hears that it should make way is the browser's affair.
  expect(['saved', 'storage-blocked']).toContain(await openedIn(page));
  await expectVisitOnceOldTabIsGone(browser, page);
});

test('one that never makes way is told of in time, and closing it is enough', async () => {
  const browser = await openBrowser({ profile: await newProfile() });
  await freezeOldTab(browser, { makesWay: false });
  const page = await openTab(browser);
  expect(await openedIn(page)).toBe('storage-blocked');
  await expectVisitOnceOldTabIsGone(browser, page);
});

/** The browser's first tab becomes the old build's, in the middle of a visit, and is frozen as in the background of a phone. */
async function freezeOldTab({ page }: RealBrowser, { makesWay }: { makesWay: boolean }): Promise<void> {
  await page.goto(pocket.url);
  await page.evaluate(
    async ([visit, hears]) => {
      const held = await window.pocket.makeOld(visit, 20);
      if (!hears) held.onversionchange = null;
      Object.assign(window, { held });
    },
    [VISIT, makesWay] as const,
  );
  await freeze(page);
}

async function openTab({ context }: RealBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pocket.url);
  return page;
}

async function openedIn(page: Page): Promise<string> {
  const began = Date.now();
  const word = await page.evaluate(() => window.pocket.open());
  expect(Date.now() - began).toBeLessThan(OPEN_WITHIN_MS);
  return word;
}

async function expectVisitOnceOldTabIsGone(browser: RealBrowser, page: Page): Promise<void> {
  await browser.page.close();
  await page.reload();
  expect(await openedIn(page)).toBe('saved');
  const found = await page.evaluate((visit) => window.pocket.find(visit), VISIT);
  expect(found?.events).toHaveLength(22);
  await browser.close();
}
