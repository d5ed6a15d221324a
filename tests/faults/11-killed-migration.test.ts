import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import { type PocketPage, servePocket } from './pocket/serve.ts';
import { expectSound } from './pocket/sound.ts';

/** LESSONS, fault 11: a kill inside the migration from the first build's tables to the present ones. */
const ANSWERS = 300;
const LONGEST_MS = 60;
const VISIT = 'visit';
const random = dice(faultRuns.seed);

let pocket: PocketPage;
beforeAll(async () => {
  pocket = await servePocket();
});
afterAll(() => pocket.close());

test.each(Array.from({ length: Math.max(2, faultRuns.runs) }, (_, run) => run + 1))(
  `a visit of the first build is whole after the kill, seed ${faultRuns.seed}, run %i`,
  async () => {
    const profile = await newProfile();
    const old = await openBrowser({ profile });
    await old.page.goto(pocket.url);
    await old.page.evaluate(
      async ([visit, answers]) => (await window.pocket.makeOld(visit, answers)).close(),
      [VISIT, ANSWERS] as const,
    );
    old.page.evaluate(() => window.pocket.open()).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, random.between(0, LONGEST_MS)));
    await old.kill();

    const { page, close } = await openBrowser({ profile });
    await page.goto(pocket.url);
    expect(await page.evaluate((visit) => window.pocket.answer(visit, 'new'), VISIT)).toBe('saved');
    const found = await page.evaluate((visit) => window.pocket.find(visit), VISIT);
    await close();
    if (!found) throw new Error('The visit is gone.');
    expectSound(found);
    expect(found.events).toHaveLength(ANSWERS + 3);
  },
);
