import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import type { Told } from './pocket/page.ts';
import { type PocketPage, servePocket } from './pocket/serve.ts';
import { expectSound, foundIn } from './pocket/sound.ts';

/** LESSONS, fault 3: a kill between choosing a photo and its commit. It is there whole, or the app knows that it is missing. */
const KILLS = Math.max(4, faultRuns.runs);
const PHOTO_BYTES = 1_500_000;
const LONGEST_MS = 120;
const VISIT = 'visit';
const random = dice(faultRuns.seed);

let pocket: PocketPage;
beforeAll(async () => {
  pocket = await servePocket();
});
afterAll(() => pocket.close());

test(`a photo is whole or asked for again, whenever the browser dies, seed ${faultRuns.seed}`, async () => {
  const profile = await newProfile();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const id = `photo-${kill}`;
    const told: Told[] = [];
    const chosen = Promise.withResolvers<void>();
    const browser = await openBrowser({ profile });
    await browser.page.exposeFunction('told', (one: Told) => {
      told.push(one);
      chosen.resolve();
    });
    await browser.page.goto(pocket.url);
    const taking = browser.page.evaluate(
      ([visit, name, bytes]) => window.pocket.photograph(visit, name, bytes),
      [VISIT, id, PHOTO_BYTES] as const,
    );
    taking.catch(() => undefined);
    await chosen.promise;
    await new Promise((resolve) => setTimeout(resolve, random.between(0, LONGEST_MS)));
    await browser.kill();
    await expectWholeOrMissed(profile, id, told);
  }
});

async function expectWholeOrMissed(profile: string, id: string, told: readonly Told[]): Promise<void> {
  const { page, kill } = await openBrowser({ profile });
  await page.goto(pocket.url);
  const found = await foundIn(page, VISIT);
  const { intent, originals } = await page.evaluate((visit) => window.pocket.unfinished(visit), VISIT);
  await kill();
  if (!found) throw new Error('The visit is gone.');
  expectSound(found);
  const question = `p-${id}`;
  const isThere = found.events.some(
    ({ event }) => event.kind === 'evidence.added' && event.question === question,
  );
  if (told.some(({ what }) => what === 'saved')) expect(isThere).toBe(true);
  if (!isThere) expect(intent).toEqual({ visit: VISIT, question });
  // The original stays until what was made of it is committed, and not longer.
  if (isThere) expect(originals).not.toContain(question);
}
