import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { heldJournals, inWords } from '#tests/e2e/held.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { demoServer, openField } from './field.ts';

/** LESSONS, fault 9: the same visit is open in two tabs, and both are used. */
let server: RunningServer;
beforeAll(async () => {
  server = await startServer(demoServer());
});
afterAll(() => server.stop());

test('each tab shows what the other saved, and the server has one journal with all of it once', async () => {
  const visit = await (await openField(server.url)).newVisit();
  const done: string[] = [];
  const { page, context, close } = await openBrowser({ profile: await newProfile() });
  const here = new ShopperHand(page, done);
  await here.signIn(server.url, 'ilze@wrenfold.example', 'fresh-coffee');
  await here.openVisit(visit);
  await here.start();
  await here.answer('greeting-kind', 'nod-only');

  const there = new ShopperHand(await context.newPage(), done);
  await there.page.setViewportSize({ width: 360, height: 740 });
  await there.page.goto(page.url());
  await there.item('greeting-kind').locator('input[value="nod-only"]:checked').waitFor();
  await there.answer('entrance-clear', true);
  await here.item('entrance-clear').locator('input[value="yes"]:checked').waitFor();
  await here.answer('people-ahead', 2);
  await there.answer('greeting-kind', 'words-and-look');
  await there.answer('staff-serving', 3);
  await here.answer('queue-order', false);

  const words = () =>
    heldJournals(server.dataFolder, visit).map(({ events }) =>
      events.flatMap((event) => inWords(event) ?? []),
    );
  await vi.waitUntil(() => words()[0]?.length === done.length, 30_000);
  expect(words()).toEqual([done]);
  await close();
});
