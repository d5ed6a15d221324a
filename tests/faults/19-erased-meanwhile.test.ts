import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { ReviewView } from '#protocol/api/views.ts';
import { heldJournals, inWords } from '#tests/e2e/held.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { type RunningServer, signIn, startServer } from '#tests/support/server.ts';
import { openWire, type Wire } from '#tests/support/wire.ts';
import { demoServer, openField } from './field.ts';

/**
 * Beside LESSONS, fault 19: while a phone is offline in a visit, its person is erased. They are let in no more, and still nothing that
 * the phone called saved is lost: it is handed over and kept aside, under the name that stands for them.
 */
const PASSWORD = 'fresh-coffee';
const ilze = 'ilze@wrenfold.example';
const Erased = z.object({ name: z.string() });
const People = z.array(z.object({ id: z.string(), email: z.string(), name: z.string() }));

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

test('what a phone still holds of someone who was erased arrives, and is kept aside', async () => {
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
  expect(await erase(ilze)).toBe('Former shopper 1');
  wire.treat = () => 'carry';
  await hand.answer('people-ahead', 2);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await vi.waitUntil(() => words(visit).length === done.length, 30_000);

  expect(words(visit)).toEqual(done);
  expect(await atTheDesk(visit)).toEqual({
    state: 'missed',
    shopper: 'Former shopper 1',
    standings: ['aside'],
  });
  await close();
});

const words = (visit: string) =>
  heldJournals(server.dataFolder, visit).flatMap(({ events }) =>
    events.flatMap((event) => inWords(event) ?? []),
  );

async function erase(email: string): Promise<string> {
  const coordinator = await signIn(server.url, 'marta@wrenfold.example', PASSWORD);
  const people = People.parse(await (await coordinator(`${server.url}/api/people`)).json());
  const person = people.find((one) => one.email === email);
  const answer = await coordinator(`${server.url}/api/people/${person?.id}/erase`, {
    method: 'POST',
    body: JSON.stringify({ name: person?.name }),
  });
  return Erased.parse(await answer.json()).name;
}

async function atTheDesk(visit: string) {
  const coordinator = await signIn(server.url, 'marta@wrenfold.example', PASSWORD);
  const answer = await coordinator(`${server.url}/api/visits/${visit}`);
  const { row, journals } = ReviewView.parse(await answer.json());
  return {
    state: row.state,
    shopper: row.shopper?.name,
    standings: journals.map(({ standing }) => standing),
  };
}
