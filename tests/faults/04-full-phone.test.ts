import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { type PocketPage, servePocket } from './pocket/serve.ts';
import { expectSound } from './pocket/sound.ts';

/** LESSONS, fault 4: an enforced quota of 1.5 MB and a photo of 3 MB. It is said not to be saved; small answers still are. */
const QUOTA_BYTES = 1_500_000;
const VISIT = 'visit';

let pocket: PocketPage;
beforeAll(async () => {
  pocket = await servePocket();
});
afterAll(() => pocket.close());

test('a photo that finds no room is refused with a word, takes nothing along, and answers go on', async () => {
  const profile = await newProfile();
  const browser = await openBrowser({ profile });
  const { page, context } = browser;
  const devtools = await context.newCDPSession(page);
  // Enforced only where it is set before the origin first uses its storage.
  const quota = { origin: new URL(pocket.url).origin, quotaSize: QUOTA_BYTES };
  await devtools.send('Storage.overrideQuotaForOrigin', quota);
  await page.goto(pocket.url);
  const answer = (value: string) =>
    page.evaluate(([visit, words]) => window.pocket.answer(visit, words), [VISIT, value] as const);
  const keep = (id: string, bytes: number) =>
    page.evaluate(([visit, name, size]) => window.pocket.keep(visit, name, size), [
      VISIT,
      id,
      bytes,
    ] as const);

  expect(await answer('before')).toBe('saved');
  expect(await keep('large', 3_000_000)).toBe('storage-full');
  expect(await answer('after')).toBe('saved');
  expect(await keep('small', 40_000)).toBe('saved');
  expect(await keep('large', 3_000_000)).toBe('storage-full');
  for (let count = 0; count < 50; count += 1) expect(await answer(`more ${count}`)).toBe('saved');
  await page.reload();
  expect(await answer('after a reload')).toBe('saved');
  await browser.kill();

  const again = await openBrowser({ profile });
  await again.page.goto(pocket.url);
  const found = await again.page.evaluate((visit) => window.pocket.find(visit), VISIT);
  const answers = await again.page.evaluate((visit) => window.pocket.answers(visit), VISIT);
  await again.close();
  if (!found) throw new Error('The visit is gone.');
  expectSound(found);
  expect(found.photos).toHaveLength(1);
  expect(answers).toEqual([
    'before',
    'after',
    ...Array.from({ length: 50 }, (_, count) => `more ${count}`),
    'after a reload',
  ]);
});
