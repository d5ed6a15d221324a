import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { VisitRow } from '#protocol/api/views.ts';
import { heldJournals } from '#tests/e2e/held.ts';
import { answersBeforeTheKill, receiptQuestion } from '#tests/e2e/plan.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { noisyPhoto } from '#tests/support/noise.ts';
import { type RunningServer, signIn, startServer } from '#tests/support/server.ts';
import { openWire, type Treatment, type Wire } from '#tests/support/wire.ts';
import { strangeAnswers } from '#tests/support/wire-answers.ts';
import { demoServer, openField } from './field.ts';

/** LESSONS, fault 7: a phone's storage is cleared while the server knows of unsent work in it. Its shopper is told, and so is the coordinator. */
const PASSWORD = 'fresh-coffee';
/** What a browser clears for want of room, or after days without use. */
const SCRIPTS_STORAGE = 'indexeddb,cache_storage,service_workers,local_storage,file_systems';
const Reviewed = z.object({
  row: VisitRow,
  lost: z.array(z.object({ entries: z.int(), files: z.int() })),
});

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

test('a phone that the browser cleared is known again, and says how much of which visit never arrived', async () => {
  const email = 'ilze@wrenfold.example';
  const visit = await (await openField(wire.url, email)).newVisit();
  const phone = await openBrowser({ profile: await newProfile() });
  const hand = new ShopperHand(phone.page, []);
  await hand.signIn(wire.url, email, PASSWORD);
  await hand.openVisit(visit);
  treatSync('cut');
  await hand.start();
  for (const [question, value] of answersBeforeTheKill) await hand.answer(question, value);
  await hand.answer('account', 'It was loud, and I wrote all of it down. '.repeat(40));
  const recorded = await entriesOn(phone.page, visit);
  // All of it is too much at once; half of it gets through, and then the signal is gone.
  treatSync({ kind: 'answer', answer: strangeAnswers['too large'] }, 'carry', 'cut');
  await phone.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await vi.waitUntil(() => arrived(visit) > 0, 30_000);
  await phone.page.waitForTimeout(1_000);
  const missing = recorded - arrived(visit);
  expect(missing).toBeGreaterThan(0);

  await clear(phone.context, phone.page, SCRIPTS_STORAGE);
  wire.treat = () => 'carry';
  await phone.page.goto(wire.url);
  await phone.page.getByText('This phone was cleared before everything was sent').waitFor();
  const entries = missing === 1 ? 'one entry' : `${missing} entries`;
  await phone.page.getByText(`: at least ${entries} missing`).waitFor();
  expect(await atTheDesk(visit)).toEqual({ flagged: true, lost: [{ entries: missing, files: 0 }] });

  await phone.page.reload();
  await phone.page.getByText('This phone was cleared before everything was sent').waitFor();
  await hand.openVisit(visit);
  await phone.page.getByText(/^This visit was begun on another phone/).waitFor();
  await hand.start();
  await vi.waitUntil(() => heldJournals(server.dataFolder, visit).length === 2, 30_000);
  await phone.close();
});

test('one that its owner cleared hears, once signed in, of a photo that never arrived', async () => {
  const email = 'nasrin@wrenfold.example';
  const visit = await (await openField(wire.url, email)).newVisit();
  const phone = await openBrowser({ profile: await newProfile() });
  await inEnglish(phone.page);
  const hand = new ShopperHand(phone.page, []);
  await hand.signIn(wire.url, email, PASSWORD);
  await hand.openVisit(visit);
  wire.treat = (_method, path) => (path.startsWith('/api/uploads') ? 'cut' : 'carry');
  await hand.start();
  await hand.photograph(receiptQuestion, noisyPhoto(900, 700));
  // The phone notes the server's time as it sends: what it holds may grow by that meanwhile.
  await vi.waitUntil(
    async () => arrived(visit) > 0 && arrived(visit) === (await entriesOn(phone.page, visit)),
    30_000,
  );

  await clear(phone.context, phone.page, 'all');
  wire.treat = () => 'carry';
  await inEnglish(phone.page);
  await hand.signIn(wire.url, email, PASSWORD);
  await phone.page.getByText('More was noted on another phone than has arrived').waitFor();
  await phone.page.getByText(': one photo or recording missing').waitFor();
  expect(await atTheDesk(visit)).toEqual({ flagged: true, lost: [{ entries: 0, files: 1 }] });
  await phone.close();
});

/** What the next requests to sync meet, in order; the last of these all that follow. */
function treatSync(first: Treatment, ...then: Treatment[]): void {
  const treatments = [first, ...then];
  wire.treat = (_method, path) => {
    if (path !== '/api/sync') return 'carry';
    return (treatments.length > 1 ? treatments.shift() : treatments[0]) ?? 'cut';
  };
}

const arrived = (visit: string) => heldJournals(server.dataFolder, visit)[0]?.events.length ?? 0;

/** How many entries of a visit the phone's own storage holds. */
function entriesOn(page: Page, visit: string): Promise<number> {
  return page.evaluate(
    (id) =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('plainclothes');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const rows = asked.result.transaction('journals').objectStore('journals').getAll();
          rows.onsuccess = () => {
            asked.result.close();
            resolve(rows.result.find((row) => row.visit === id)?.through ?? 0);
          };
        };
      }),
    visit,
  );
}

/** Clears what the browser keeps for the app, which is closed. */
async function clear(context: BrowserContext, page: Page, storageTypes: string): Promise<void> {
  await page.goto('about:blank');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: wire.url, storageTypes });
  await devtools.detach();
}

/** This phone reads English, whoever has it. */
async function inEnglish(page: Page): Promise<void> {
  await page.goto(wire.url);
  const chosen = JSON.stringify({ theme: 'system', dim: false, motion: false, locale: 'en' });
  await page.evaluate((text) => localStorage.setItem('lists.preferences', text), chosen);
}

/** What the coordinator sees of it. */
async function atTheDesk(visit: string) {
  const coordinator = await signIn(server.url, 'marta@wrenfold.example', PASSWORD);
  const answer = await coordinator(`${server.url}/api/visits/${visit}`);
  const { row, lost } = Reviewed.parse(await answer.json());
  return { flagged: row.flags.includes('phone-emptied'), lost };
}
