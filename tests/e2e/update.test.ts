import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openField } from '../faults/field.ts';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { openWire, type Wire } from '../support/wire.ts';
import { ShopperHand } from './shopper-hand.ts';

/* A newer build is on the server while the app is open: asked, never forced, never during a visit. */
let wire: Wire;
let server: RunningServer;
let phone: RealBrowser;

beforeAll(async () => {
  wire = await openWire('http://127.0.0.1:9');
  server = await startServer({ demo: true, environment: { PUBLIC_URL: wire.url } });
  wire.target = server.url;
  phone = await openBrowser({ profile: await newProfile() });
  await new ShopperHand(phone.page, []).signIn(wire.url, 'ilze@wrenfold.example', 'fresh-coffee');
  await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // From here on the page is the worker's, as on every later start.
  await phone.page.reload();
});
afterAll(async () => {
  await phone.close();
  await wire.close();
  await server.stop();
});

async function newBuild(name: string): Promise<void> {
  wire.appended.set('/sw.js', `\n// ${name}\n`);
  await phone.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

/** Leaves a mark that a reload wipes away. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-mark', 'here'));
const isMarked = (page: Page) => page.evaluate(() => document.body.dataset['mark'] === 'here');
const note = (page: Page) => page.getByText('A newer version is ready.');

test('it is offered on the list of each tab, and taken when the person says so', async () => {
  const { page, context } = phone;
  const other = await context.newPage();
  await other.goto(wire.url);
  await other.getByRole('heading', { name: 'Your visits' }).waitFor();
  await Promise.all([mark(page), mark(other)]);
  await newBuild('second');
  await note(page).waitFor();
  expect(await isMarked(page)).toBe(true);
  await page.getByRole('button', { name: 'Use it now' }).click();
  await page.waitForFunction(() => document.body.dataset['mark'] !== 'here');
  await note(other).waitFor();
  expect(await isMarked(other)).toBe(true);
  await other.close();
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  expect(await note(page).count()).toBe(0);
});

/** What a later server says to a phone of before: nothing of it is taken. */
const tooOld = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    protocol: 9,
    serverTime: Date.now(),
    items: [{ outcome: 'refused', journal: null, error: 'protocol-too-old', retryable: false }],
    verified: [],
  }),
};

test('a server that finds the app too old makes it look for a newer one itself; then all that was unsent arrives', async () => {
  const { page } = phone;
  const visit = await (await openField(wire.url)).newVisit();
  await page.goto(`${wire.url}/visit/${visit}`);
  const hand = new ShopperHand(page, []);
  await hand.start();
  wire.treat = (_, path) => (path === '/api/sync' ? { kind: 'answer', answer: tooOld } : 'carry');
  wire.appended.set('/sw.js', '\n// found by itself\n');
  await hand.leave();
  await page.getByLabel('What should the editor know?').fill('The till was closed.');
  await page.getByRole('button', { name: 'Submit as it is' }).click();
  await page.getByRole('heading', { name: 'Handed in' }).waitFor();
  await page
    .getByText(/^This app is too old for the server. Nothing is lost/)
    .first()
    .waitFor();
  await note(page).waitFor();
  await mark(page);
  await page.getByRole('button', { name: 'Use it now' }).click();
  // Not before: an app that may send again no longer has the note.
  wire.treat = () => 'carry';
  await page.waitForFunction(() => document.body.dataset['mark'] !== 'here');
  await page.getByRole('heading', { name: 'Safe with the agency' }).waitFor();
});

test('it is not offered while a visit is open, not even on the list', async () => {
  const { page } = phone;
  const visit = await (await openField(wire.url)).newVisit();
  const hand = new ShopperHand(page, []);
  await page.goto(`${wire.url}/visit/${visit}`);
  await hand.start();
  await mark(page);
  await newBuild('third');
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Your visits' }).click();
  await page.locator(`a[href$="/visit/${visit}"]`).waitFor();
  expect(await note(page).count()).toBe(0);
  expect(await isMarked(page)).toBe(true);
});
