import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { Checklist } from '#domain/checklist/checklist.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { ReviewView } from '#protocol/api/views.ts';
import { heldJournals, inWords } from '#tests/e2e/held.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { type RunningServer, signIn, startServer } from '#tests/support/server.ts';
import { openWire, type Wire } from '#tests/support/wire.ts';
import { demoServer, openField } from './field.ts';

/**
 * LESSONS, fault 19: while a phone is offline in a visit, its session expires and a new version of the checklist is published;
 * back online, someone else signs in first. Nothing stops the record, which stays whose it is and what it answers.
 */
const PASSWORD = 'fresh-coffee';
const ilze = 'ilze@wrenfold.example';
const nasrin = 'nasrin@wrenfold.example';
const LATER = 'Later wording of the first question';
const Row = z.object({ organization: z.string(), body: z.string() });

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

test('the record goes on, is sent under its own person’s name alone, and answers the version that it began with', async () => {
  const field = await openField(wire.url);
  const visit = await field.newVisit();
  const { page, close } = await openBrowser({ profile: await newProfile() });
  await page.goto(wire.url);
  const chosen = JSON.stringify({ theme: 'system', dim: false, motion: false, locale: 'en' });
  await page.evaluate((text) => localStorage.setItem('lists.preferences', text), chosen);
  const done: string[] = [];
  const hand = new ShopperHand(page, done);
  await hand.signIn(wire.url, ilze, PASSWORD);
  await hand.openVisit(visit);
  await hand.start();
  await hand.answer('greeting-kind', 'nod-only');
  await vi.waitUntil(() => words(visit).length === done.length, 30_000);

  wire.treat = () => 'cut';
  await hand.answer('entrance-clear', true);
  expireSessionsOf(ilze);
  publishNext();
  wire.treat = () => 'carry';
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await vi.waitUntil(
    () => wire.carried.some(({ path, status }) => path === '/api/sync' && status === 401),
    30_000,
  );
  // A login never stands between a tap and its save.
  await hand.answer('people-ahead', 2);
  expect(words(visit)).toHaveLength(done.length - 2);

  await page.goto(`${wire.url}/sign-in`);
  await hand.signInAgain(nasrin, PASSWORD);
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.waitForTimeout(2_000);
  expect(await page.locator(`a[href*="${visit}"]`).count()).toBe(0);
  expect(words(visit)).toHaveLength(done.length - 2);

  await page.goto(`${wire.url}/sign-in`);
  await hand.signInAgain(ilze, PASSWORD);
  await page.locator('.moment-target').waitFor();
  await vi.waitUntil(() => words(visit).length === done.length, 30_000);
  await page.goto(`${wire.url}/visit/${visit}/questions`);
  await hand.answer('staff-serving', 3);
  expect(await page.getByText(LATER).count()).toBe(0);
  await vi.waitUntil(() => words(visit).length === done.length, 30_000);
  expect(words(visit)).toEqual(done);
  expect(await atTheDesk(visit)).toEqual({
    journals: [{ standing: 'counted', forks: 0 }],
    checklist: { id: coffeeChecklist.id, version: coffeeChecklist.version },
    state: 'underway',
  });
  await close();
});

const words = (visit: string) =>
  heldJournals(server.dataFolder, visit).flatMap(({ events }) =>
    events.flatMap((event) => inWords(event) ?? []),
  );

function inDatabase(work: (file: DatabaseSync) => void): void {
  const file = new DatabaseSync(join(server.dataFolder, 'plainclothes.db'), { timeout: 10_000 });
  work(file);
  file.close();
}

function expireSessionsOf(email: string): void {
  inDatabase((file) =>
    file
      .prepare(
        `update session set "expiresAt" = '2001-01-01T00:00:00.000Z'
         where "userId" in (select user_id from members where email = ?)`,
      )
      .run(email),
  );
}

/** Publishes the next version of the checklist: other words for its first question. */
function publishNext(): void {
  inDatabase((file) => {
    const { id, version } = coffeeChecklist;
    const found = file
      .prepare('select organization, body from checklists where id = ? and version = ?')
      .get(id, version);
    const { organization, body } = Row.parse({ ...found });
    const [first, ...rest] = coffeeChecklist.sections;
    if (!first) throw new Error('The checklist has no section.');
    const [asked, ...others] = first.questions;
    if (!asked) throw new Error('The section has no question.');
    const reworded = { ...first, questions: [{ ...asked, text: { en: LATER } }, ...others] };
    const next = {
      ...Checklist.parse(JSON.parse(body)),
      version: version + 1,
      sections: [reworded, ...rest],
    };
    file
      .prepare(
        'insert into checklists (organization, id, version, body, published_at) values (?, ?, ?, ?, ?)',
      )
      .run(organization, id, version + 1, JSON.stringify(next), Date.now());
  });
}

async function atTheDesk(visit: string) {
  const coordinator = await signIn(server.url, 'marta@wrenfold.example', PASSWORD);
  const answer = await coordinator(`${server.url}/api/visits/${visit}`);
  const { row, journals } = ReviewView.parse(await answer.json());
  return {
    journals: journals.map(({ standing, forks }) => ({ standing, forks })),
    checklist: row.checklist,
    state: row.state,
  };
}
