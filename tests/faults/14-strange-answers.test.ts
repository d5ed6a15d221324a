import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldJournals } from '#tests/e2e/held.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser, type RealBrowser } from '#tests/support/browser.ts';
import { faultRuns } from '#tests/support/dice.ts';
import type { Treatment } from '#tests/support/wire.ts';
import { type StrangeAnswer, strangeAnswers } from '#tests/support/wire-answers.ts';
import { hashOfKept } from './books.ts';
import { actionOf } from './pocket/plan.ts';
import { WiredHouse } from './wired-house.ts';
import { isSettled, layPhoto, openPhones, type WiredPhone } from './wired-phone.ts';

/**
 * LESSONS, fault 14: a portal or a proxy answers in the server's name. Nothing is called safe by it, nothing is lost, the phone
 * knows that something is wrong, and all arrives once the wire is sound.
 */
const SHOPPER = 'ilze@wrenfold.example';
const PHOTO_SIDE = 150;
const json = { 'content-type': 'application/json' };
const strange = '0'.repeat(64);
/** The short form takes each sixth answer, others with another seed; two runs and more take all. */
const OF = 6;
const some = <T>(answers: Readonly<Record<string, T>>) =>
  Object.entries(answers).filter(
    (_, index) => faultRuns.runs > 1 || index % OF === (faultRuns.seed - 1) % OF,
  );

interface Route {
  readonly name: string;
  readonly isIt: (method: string, path: string) => boolean;
  /** What would be right, were it about something else. */
  readonly lies: Readonly<Record<string, StrangeAnswer>>;
}

const answered = (body: unknown, status = 200, headers: Record<string, string> = {}): StrangeAnswer => ({
  status,
  headers: { ...json, ...headers },
  body: body === null ? '' : JSON.stringify(body),
});
const heldElsewhere = {
  outcome: 'held',
  journal: 'another',
  through: 3,
  head: strange,
  visitState: null,
  standing: 'counted',
};
const synced = { protocol: 1, serverTime: 1_790_000_000_000, items: [], verified: [] };

const routes: readonly Route[] = [
  {
    name: 'sync',
    isIt: (_, path) => path === '/api/sync',
    lies: {
      'an echo of nothing': answered(synced),
      'the echo of another journal': answered({ ...synced, items: [heldElsewhere] }),
      'a 201': answered({ ...synced, items: [heldElsewhere] }, 201),
    },
  },
  {
    name: 'creating an upload',
    isIt: (method, path) => method === 'POST' && path === '/api/uploads',
    lies: {
      'a 201 with no address': answered(null, 201),
      'a 201 with an address elsewhere': answered(null, 201, {
        location: 'http://portal.example/api/uploads/0',
      }),
    },
  },
  {
    name: 'a piece of an upload',
    isIt: (method) => method === 'PATCH',
    lies: {
      'an offset beyond the end': answered(null, 204, { 'upload-offset': '99999999' }),
      'an offset that is not one': answered(null, 204, { 'upload-offset': 'all' }),
    },
  },
  {
    name: 'finalising',
    isIt: (_, path) => path.endsWith('/finalise'),
    lies: {
      'the echo of another hash': answered({ sha256: strange, bytes: 10 }),
      'a 201': answered({ sha256: strange, bytes: 10 }, 201),
    },
  },
];

let house: WiredHouse;
let browser: RealBrowser;
let phone: WiredPhone;
beforeAll(async () => {
  house = await WiredHouse.open();
  phone = await house.phone('phone', SHOPPER);
  browser = await openPhones([phone]);
});
afterAll(async () => {
  await browser.kill();
  await house.close();
});

describe.each(routes)('$name', ({ name, isIt, lies }) => {
  test.each(some<StrangeAnswer>({ ...strangeAnswers, ...lies }))(
    '%s is not the server',
    async (what, answer) => {
      house.wire.treat = () => 'carry';
      const visit = await house.desk.plan(SHOPPER);
      expect(await phone.visits()).toContain(visit);
      const id = `${name} ${what}`.replaceAll(/\W+/g, '-');
      const photo = layPhoto(house.wire, id, PHOTO_SIDE);
      let met = 0;
      house.wire.treat = (method, path): Treatment => {
        if (!isIt(method, path)) return 'carry';
        met += 1;
        return { kind: 'answer', answer };
      };
      await phone.append(visit, [
        { kind: 'answer.set', question: 'ordered-items', value: id },
        { kind: 'note.added', question: null, text: id },
      ]);
      await phone.photograph(visit, `p-${id}`, id);
      const { state, visits } = await phone.drain();
      expect(met).toBeGreaterThan(0);
      const standing = visits.find((one) => one.visit === visit);
      expect(standing?.photos).toMatchObject({ total: 1, safe: 0 });
      if (name === 'sync') expect(standing?.safe).toBe(0);
      expect(state.phase).not.toBe('idle');
      expect(state.problem).toBeDefined();

      house.wire.treat = () => 'carry';
      await expect.poll(async () => isSettled(await phone.drain()), { timeout: 20_000 }).toBe(true);
      expectOnServer(visit, id, photo);
    },
  );
});

test.each(some<StrangeAnswer>(strangeAnswers))('%s is no pack: the one before stays', async (_, answer) => {
  house.wire.treat = () => 'carry';
  const visit = await house.desk.plan(SHOPPER);
  expect(await phone.visits()).toContain(visit);
  house.wire.treat = (_method, path) =>
    /^\/api\/shopper\/(pack|changes)/.test(path) ? { kind: 'answer', answer } : 'carry';
  expect(await phone.visits()).toContain(visit);
  expect(
    await phone.append(visit, [{ kind: 'note.added', question: null, text: 'begun all the same' }]),
  ).toBe(true);
});

test('the screen says that something stands between, and calls nothing safe', async () => {
  const { wire, desk } = house;
  wire.treat = () => 'carry';
  const visit = await desk.plan(SHOPPER);
  const { page, kill } = await openBrowser({ profile: await newProfile() });
  const hand = new ShopperHand(page, []);
  await hand.signIn(wire.url.replace('127.0.0.1', 'screen.localhost'), SHOPPER, 'fresh-coffee');
  await hand.openVisit(visit);
  wire.treat = (method) =>
    method === 'GET' ? 'carry' : { kind: 'answer', answer: strangeAnswers['a sign-in page'] };
  await hand.start();
  await hand.answer('greeting-kind', 'nod-only');
  await page.locator('header a.icon-button').first().click();
  await page.locator('header a.icon-button').first().click();
  await page.getByText('Something between this device and the server answered instead of it').waitFor();
  expect(await page.getByText('Safe with the agency').count()).toBe(0);
  wire.treat = () => 'carry';
  await hand.sendNow(page.getByText('Safe with the agency').first());
  await kill();
  const kinds = heldJournals(house.server.dataFolder, visit).flatMap(({ events }) =>
    events.map(({ kind }) => kind),
  );
  expect(kinds).toContain('answer.set');
});

/** Each event once, in order, and the photo byte for byte. */
function expectOnServer(visit: string, id: string, photo: Buffer): void {
  const [journal, ...others] = heldJournals(house.server.dataFolder, visit);
  expect(others).toEqual([]);
  const written = (journal?.events ?? []).flatMap((event) => actionOf(event, new Map()) ?? []);
  expect(written).toEqual([id, id, id]);
  const taken = createHash('sha256').update(photo).digest('hex');
  expect(hashOfKept(house.server.dataFolder, taken)).toBe(taken);
}
