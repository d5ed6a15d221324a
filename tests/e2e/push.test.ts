import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openField } from '../faults/field.ts';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { openWire, type Wire } from '../support/wire.ts';
import { heldJournals } from './held.ts';
import { ShopperHand } from './shopper-hand.ts';
import { type Worker, workerOf } from './worker.ts';

/* What a phone does with a push message. That the server sends one, to whom and in which words, is in tests/server/push. */
const message = { title: 'Lists', body: 'There is something new on your list.', tag: 'list' };
let wire: Wire;
let server: RunningServer;
let phone: RealBrowser;
let worker: Worker;

beforeAll(async () => {
  wire = await openWire('http://127.0.0.1:9');
  server = await startServer({ demo: true, environment: { PUBLIC_URL: wire.url } });
  wire.target = server.url;
  phone = await openBrowser({ profile: await newProfile() });
  await phone.context.grantPermissions(['notifications'], { origin: wire.url });
  await new ShopperHand(phone.page, []).signIn(wire.url, 'ilze@wrenfold.example', 'fresh-coffee');
  worker = await workerOf(phone.page);
});
afterAll(async () => {
  await phone.close();
  await wire.close();
  await server.stop();
});

const newVisit = async () => (await openField(wire.url)).newVisit();
const card = (visit: string) => phone.page.locator(`a[href$="/visit/${visit}"]`);

/** What the phone shows as notifications of the app. */
const shown = () =>
  phone.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const notifications = await registration.getNotifications();
    return notifications.map(({ title, body, tag }) => ({ title, body, tag }));
  });

test('an app that is being looked at only refreshes itself, without a sound', async () => {
  const visit = await newVisit();
  expect(await card(visit).count()).toBe(0);
  await worker.push(JSON.stringify(message));
  await card(visit).waitFor();
  expect(await shown()).toEqual([]);
});

test('a phone in a pocket shows it, sends what is left, and has the new visit without a signal', async () => {
  const { page, context } = phone;
  const started = await newVisit();
  await worker.push(JSON.stringify(message));
  await card(started).waitFor();
  const hand = new ShopperHand(page, []);
  await hand.openVisit(started);
  wire.treat = (_method, path) => (path === '/api/sync' ? 'cut' : 'carry');
  await hand.start();
  await page.goto('about:blank');
  const visit = await newVisit();
  wire.treat = () => 'carry';
  const pocket = await context.newCDPSession(page);
  const before = wire.carried.length;
  await worker.push(JSON.stringify(message));
  await vi.waitUntil(() => heldJournals(server.dataFolder, started).length > 0, 30_000);
  await pocket.detach();
  await vi.waitUntil(
    () =>
      // That there is something new, and what.
      wire.carried
        .slice(before)
        .filter(({ path, status }) => path.startsWith('/api/shopper/changes') && status === 200).length >= 2,
    10_000,
  );
  wire.treat = () => 'cut';
  await page.goto(`${wire.url}/visit/${visit}`);
  await page.getByRole('heading', { name: 'Briefing' }).waitFor();
  expect(await shown()).toEqual([message]);
  expect(await page.title()).toBe('Lists');
  wire.treat = () => 'carry';
});

test('news upon news is one notification, and what can’t be read says as little', async () => {
  const { page } = phone;
  await page.goto('about:blank');
  await worker.push(JSON.stringify({ ...message, body: 'Your list has changed.' }));
  await worker.push('{half a mess');
  await page.goto(wire.url);
  await vi.waitUntil(async () => (await shown())[0]?.body === '', 10_000);
  expect(await shown()).toEqual([{ title: 'Lists', body: '', tag: 'list' }]);
});
