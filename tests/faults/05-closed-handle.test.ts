import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import { type PocketPage, servePocket } from './pocket/serve.ts';
import { expectSound } from './pocket/sound.ts';

declare global {
  interface Window {
    closings: number;
  }
}

/** LESSONS, fault 5: the browser closes the database under the page, again and again, in the middle of a visit. */
const CLOSINGS = Math.max(3, faultRuns.runs);
const ANSWERS_BETWEEN = 25;
const LONGEST_MS = 150;
const VISIT = 'visit';
const random = dice(faultRuns.seed);

let pocket: PocketPage;
beforeAll(async () => {
  pocket = await servePocket();
});
afterAll(() => pocket.close());

test(`every answer is saved, in order and once, seed ${faultRuns.seed}`, async () => {
  const browser = await openBrowser({ profile: await newProfile() });
  const { page, context } = browser;
  await page.addInitScript(countClosings);
  await page.goto(pocket.url);
  await page.evaluate((visit) => window.pocket.answer(visit, 'first'), VISIT);
  const internals = await context.newPage();
  const said = ['first'];
  const closings = () => page.evaluate(() => window.closings);
  // The browser's page for it may have been drawn anew under the click: then it is asked once more.
  for (
    let closing = 0;
    closing < CLOSINGS || (closing < 4 * CLOSINGS && (await closings()) === 0);
    closing += 1
  ) {
    await internals.goto('chrome://indexeddb-internals');
    const closeIt = internals.getByText('Force close').first();
    await closeIt.waitFor();
    const values = Array.from({ length: ANSWERS_BETWEEN }, (_, index) => `answer ${closing}.${index}`);
    const answering = page.evaluate(answerAll, [VISIT, values] as const);
    await new Promise((resolve) => setTimeout(resolve, random.between(0, LONGEST_MS)));
    // What the browser does to a tab in the background, by the button of its own page for it.
    await closeIt.click();
    expect(await answering).toEqual(values.map(() => 'saved'));
    said.push(...values);
  }
  expect(await closings()).toBeGreaterThan(0);
  expect(await page.evaluate((visit) => window.pocket.answers(visit), VISIT)).toEqual(said);
  const found = await page.evaluate((visit) => window.pocket.find(visit), VISIT);
  await browser.close();
  if (!found) throw new Error('The visit is gone.');
  expectSound(found);
  expect(found.events).toHaveLength(said.length + 2);
});

async function answerAll([visit, values]: readonly [string, readonly string[]]): Promise<string[]> {
  const words: string[] = [];
  for (const value of values) {
    words.push(await window.pocket.answer(visit, value));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return words;
}

/** Counts the connections that are closed under the page: one that the page closes by itself tells nobody. */
function countClosings(): void {
  const { open } = IDBFactory.prototype;
  window.closings = 0;
  IDBFactory.prototype.open = function (...args) {
    const asked = open.apply(this, args);
    asked.addEventListener('success', () =>
      asked.result.addEventListener('close', () => (window.closings += 1)),
    );
    return asked;
  };
}
