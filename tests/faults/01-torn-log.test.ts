import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { type PocketPage, servePocket } from './pocket/serve.ts';
import { expectSound } from './pocket/sound.ts';

/**
 * LESSONS, fault 1: a kill leaves half a record in the browser's own log. Chromium writes on behind it, and would empty
 * the whole database at the start after the next.
 */
const VISIT = 'visit';
const HALF_A_RECORD_BYTES = 5;

let pocket: PocketPage;
beforeAll(async () => {
  pocket = await servePocket();
});
afterAll(() => pocket.close());

test('half a record at the end of the log costs no more than itself, at any later start', async () => {
  const profile = await newProfile();
  await liveAndDie(profile, 20);
  tearLog(profile);
  await liveAndDie(profile, 5);
  await liveAndDie(profile, 5);
  const { page, close } = await openBrowser({ profile });
  await page.goto(pocket.url);
  const found = await page.evaluate((visit) => window.pocket.find(visit), VISIT);
  await close();
  if (!found) throw new Error('The browser emptied the database.');
  expectSound(found);
  // What began it, the server's time, and all answers: the torn write was of a later step.
  expect(found.events.length).toBeGreaterThanOrEqual(30);
});

async function liveAndDie(profile: string, answers: number): Promise<void> {
  const { page, kill } = await openBrowser({ profile });
  await page.goto(pocket.url);
  for (let count = 0; count < answers; count += 1)
    expect(await page.evaluate((visit) => window.pocket.answer(visit, 'an answer'), VISIT)).toBe('saved');
  await kill();
}

/** Cuts the last bytes off the log, as a kill between two writes of one record does. */
function tearLog(profile: string): void {
  const root = join(profile, 'Default/IndexedDB');
  const folders = readdirSync(root).filter((name) => name.endsWith('.leveldb'));
  for (const folder of folders) {
    const logs = readdirSync(join(root, folder)).filter((name) => name.endsWith('.log'));
    expect(logs).toHaveLength(1);
    for (const log of logs.map((name) => join(root, folder, name)))
      truncateSync(log, statSync(log).size - HALF_A_RECORD_BYTES);
  }
}
