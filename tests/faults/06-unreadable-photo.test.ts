import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { type PocketPage, servePocket } from './pocket/serve.ts';

/** LESSONS, fault 6: one photo's file on the disk is damaged while the app is closed. It alone is flagged; all else goes on. */
const VISIT = 'visit';

let pocket: PocketPage;
beforeAll(async () => {
  pocket = await servePocket();
});
afterAll(() => pocket.close());

test('a photo whose file was damaged is told, and takes nothing else with it', async () => {
  const profile = await newProfile();
  const first = await openBrowser({ profile });
  await first.page.goto(pocket.url);
  const sizes = [301_000, 302_000, 303_000];
  for (const size of sizes) {
    const keep = ([visit, bytes]: readonly [string, number]) =>
      window.pocket.keep(visit, `photo-${bytes}`, bytes);
    expect(await first.page.evaluate(keep, [VISIT, size] as const)).toBe('saved');
  }
  await first.close();
  harmFileOf(profile, 302_000);

  const { page, close } = await openBrowser({ profile });
  await page.goto(pocket.url);
  const found = await page.evaluate((visit) => window.pocket.find(visit), VISIT);
  expect(found?.photos.map(([, isSound]) => isSound)).toEqual([true, false, true]);
  expect(found?.unreadable).toBe(1);
  expect(await page.evaluate((visit) => window.pocket.answer(visit, 'after'), VISIT)).toBe('saved');
  const exported = await page.evaluate((visit) => window.pocket.exported(visit), VISIT);
  expect(exported).toEqual({ events: found ? found.events.length + 1 : 0, media: 3 });
  await close();
});

/** Chromium keeps what is large in files of its own beside the database: the one of this size is cut off in the middle. */
function harmFileOf(profile: string, bytes: number): void {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.indexeddb.blob'))
    .map((path) => join(profile, path))
    .filter((path) => statSync(path).isFile() && Math.abs(statSync(path).size - bytes) < 500);
  expect(files).toHaveLength(1);
  for (const file of files) truncateSync(file, bytes / 2);
}
