import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openField } from '../faults/field.ts';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { openWire, type Wire } from '../support/wire.ts';
import { heldJournals, inWords } from './held.ts';
import { ShopperHand } from './shopper-hand.ts';

let wire: Wire;
let server: RunningServer;
let phone: RealBrowser;

beforeAll(async () => {
  wire = await openWire('http://127.0.0.1:9');
  server = await startServer({ demo: true, environment: { PUBLIC_URL: wire.url } });
  wire.target = server.url;
  phone = await openBrowser({ profile: await newProfile() });
});
afterAll(async () => {
  await phone.close();
  await wire.close();
  await server.stop();
});

test('Background Sync sends what is left when the app is closed and the network is back', async () => {
  const { page, context } = phone;
  const visit = await (await openField(wire.url)).newVisit();
  const done: string[] = [];
  const hand = new ShopperHand(page, done);
  await hand.signIn(wire.url, 'ilze@wrenfold.example', 'fresh-coffee');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await hand.openVisit(visit);
  wire.treat = (_method, path) => (path === '/api/sync' ? 'cut' : 'carry');
  await hand.start();
  await hand.mark('entered');
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [ours] = registrations.filter(({ scopeURL }) => scopeURL.startsWith(wire.url));
      if (ours) resolve(ours.registrationId);
    }),
  );
  await devtools.send('ServiceWorker.enable');
  const registrationId = await registered;

  await page.goto('about:blank');
  expect(heldJournals(server.dataFolder, visit)).toEqual([]);
  wire.treat = () => 'carry';
  const wake = { origin: wire.url, registrationId, tag: 'plainclothes-sync', lastChance: false };
  await devtools.send('ServiceWorker.dispatchSyncEvent', wake);
  await vi.waitUntil(() => heldJournals(server.dataFolder, visit).length > 0, 30_000);
  const [journal] = heldJournals(server.dataFolder, visit);
  expect(journal?.events.map(inWords).filter((words) => words !== null)).toEqual(done);
});

test('hiding the app with something left to send asks the browser for that wake-up', async () => {
  const { page } = phone;
  const visit = await (await openField(wire.url)).newVisit();
  await page.goto(`${wire.url}/visit/${visit}`);
  const hand = new ShopperHand(page, []);
  await page.getByRole('heading', { name: 'Briefing' }).waitFor();
  wire.treat = () => 'cut';
  await hand.start();
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const asked = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return 'sync' in registration
        ? Reflect.get(Object(registration.sync), 'getTags').call(registration.sync)
        : [];
    });
  await vi.waitUntil(async () => (await asked()).includes('plainclothes-sync'), 10_000);
});
