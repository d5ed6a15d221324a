import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { heldJournals, inWords } from '#tests/e2e/held.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser, type RealBrowser } from '#tests/support/browser.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { openWire, type Wire } from '#tests/support/wire.ts';
import { openField } from './field.ts';

/** LESSONS, fault 19: one phone, two people. What one of them recorded is nothing that the other sees, sends or deletes. */
const PASSWORD = 'fresh-coffee';
const ilze = 'ilze@wrenfold.example';
const nasrin = 'nasrin@wrenfold.example';
let wire: Wire;
let server: RunningServer;
let phone: RealBrowser;
let hand: ShopperHand;
let hers: string;
let others: string;
const done: string[] = [];

beforeAll(async () => {
  wire = await openWire('http://127.0.0.1:9');
  server = await startServer({ demo: true, environment: { PUBLIC_URL: wire.url } });
  wire.target = server.url;
  phone = await openBrowser({ profile: await newProfile() });
  hand = new ShopperHand(phone.page, done);
  hers = await (await openField(wire.url)).newVisit();
  others = await (await openField(wire.url, nasrin)).newVisit();
});
afterAll(async () => {
  await phone.close();
  await wire.close();
  await server.stop();
});

const cardOf = (visit: string) => phone.page.locator(`a[href$="/visit/${visit}"]`);

/** What this phone keeps, whoever it is of: `person visit events`. */
const kept = () =>
  phone.page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const asked = indexedDB.open('plainclothes');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const rows = asked.result.transaction('journals').objectStore('journals').getAll();
          rows.onsuccess = () => {
            asked.result.close();
            resolve(rows.result.map(({ person, visit, through }) => `${person} ${visit} ${through}`));
          };
        };
      }),
  );

/** Signs out by the account panel of the list, which is open. */
async function signOut(): Promise<void> {
  await phone.page.getByRole('button', { name: 'Account' }).click();
  await phone.page.getByRole('button', { name: 'Sign out' }).click();
}

/** This phone reads English, whoever has it. */
async function inEnglish(): Promise<void> {
  await phone.page.goto(wire.url);
  const chosen = JSON.stringify({ theme: 'system', dim: false, motion: false, locale: 'en' });
  await phone.page.evaluate((text) => localStorage.setItem('lists.preferences', text), chosen);
}

test('signing out with unsent work warns, and keeps it', async () => {
  const { page } = phone;
  await inEnglish();
  await hand.signIn(wire.url, ilze, PASSWORD);
  await hand.openVisit(hers);
  wire.treat = (_method, path) => (path === '/api/sync' ? 'cut' : 'carry');
  await hand.start();
  await hand.mark('entered');
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Your visits' }).click();
  await signOut();
  await page.getByText(/records are on this phone only\. They stay here/).waitFor();
  await page.getByRole('button', { name: 'Sign out anyway' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await kept()).toHaveLength(1);
});

test('another person on the phone neither sees nor sends it', async () => {
  const { page } = phone;
  wire.treat = () => 'carry';
  const [before] = await kept();
  await hand.signInAgain(nasrin, PASSWORD);
  await cardOf(others).waitFor();
  expect(await cardOf(hers).count()).toBe(0);
  expect(await page.locator('body').innerText()).not.toMatch(/on this phone only/);
  await page.goto(`${wire.url}/visit/${hers}/questions`);
  await page.locator('.empty').waitFor();
  await page.goto(`${wire.url}/visit/${hers}/finish`);
  await page.locator('.empty').waitFor();
  await page.goto(`${wire.url}/visit/${hers}`);
  await page.locator('.empty').waitFor();
  expect(heldJournals(server.dataFolder, hers)).toEqual([]);
  expect(await kept()).toEqual([before]);
});

test('nor deletes it, while their own work is sent', async () => {
  const { page } = phone;
  const [before] = await kept();
  await page.goto(wire.url);
  const own = new ShopperHand(page, []);
  await own.openVisit(others);
  await own.start();
  await vi.waitUntil(() => heldJournals(server.dataFolder, others).length === 1, 30_000);
  expect(heldJournals(server.dataFolder, hers)).toEqual([]);
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Your visits' }).click();
  await signOut();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(await kept()).toContain(before);
});

test('when the first is back, everything is sent', async () => {
  const { page } = phone;
  await hand.signInAgain(ilze, PASSWORD);
  await page.locator('.phone').waitFor();
  await vi.waitUntil(() => heldJournals(server.dataFolder, hers).length === 1, 30_000);
  const words = () =>
    heldJournals(server.dataFolder, hers)[0]
      ?.events.map(inWords)
      .filter((word) => word !== null);
  await vi.waitUntil(() => words()?.length === done.length, 30_000);
  expect(words()).toEqual(done);
  expect(await page.locator(`a[href*="${others}"]`).count()).toBe(0);
});
