import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { heldJournals, inWords } from '#tests/e2e/held.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { freeze } from '#tests/support/freeze.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { openWire, type Wire } from '#tests/support/wire.ts';
import { endHanging } from '#tests/support/wire-carry.ts';
import { demoServer, openField } from './field.ts';

/** LESSONS, fault 9 and “Two drains race”: a tab is frozen while it sends, and keeps the lock that lets one tab send at a time. */
const EMAIL = 'ilze@wrenfold.example';
const LOCK = 'plainclothes-sync';

let wire: Wire;
let server: RunningServer;
beforeAll(async () => {
  wire = await openWire('http://127.0.0.1:9');
  server = await startServer(demoServer(wire.url));
  wire.target = server.url;
});
afterAll(async () => {
  await wire.close();
  await server.stop();
});

test('another tab sends all the same, and the frozen one goes on in peace when it wakes', async () => {
  const visit = await (await openField(wire.url)).newVisit();
  const { page, context, close } = await openBrowser({ profile: await newProfile() });
  const done: string[] = [];
  const frozen = new ShopperHand(page, done);
  await frozen.signIn(wire.url, EMAIL, 'fresh-coffee');
  await frozen.openVisit(visit);
  let hanging = 0;
  wire.treat = (_method, path) => {
    if (path !== '/api/sync') return 'carry';
    hanging += 1;
    return 'hang';
  };
  await frozen.start();
  await vi.waitUntil(() => hanging > 0, 30_000);
  const held = () => page.evaluate(async () => (await navigator.locks.query()).held ?? []);
  expect((await held()).map(({ name }) => name)).toContain(LOCK);
  const thaw = await freeze(page);

  wire.treat = () => 'carry';
  const awake = new ShopperHand(await context.newPage(), done);
  await awake.page.setViewportSize({ width: 360, height: 740 });
  await awake.page.goto(`${wire.url}/visit/${visit}/questions`);
  await awake.answer('greeting-kind', 'nod-only');
  const words = () =>
    heldJournals(server.dataFolder, visit).map(({ events }) =>
      events.flatMap((event) => inWords(event) ?? []),
    );
  // A sign of life is waited for for two seconds, and a request for thirty.
  await vi.waitUntil(() => words()[0]?.length === done.length, 10_000);

  await thaw();
  await frozen.page.bringToFront();
  // Else it would wait for its own request as long as for any that hangs: half a minute.
  endHanging();
  await frozen.mark('entered');
  await vi.waitUntil(() => words()[0]?.length === done.length, 60_000);
  expect(words()).toEqual([done]);
  await close();
});
