import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { heldJournals, inWords } from '#tests/e2e/held.ts';
import { answersAfterTheKill, answersBeforeTheKill } from '#tests/e2e/plan.ts';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser, type RealBrowser } from '#tests/support/browser.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { openWire, type Wire } from '#tests/support/wire.ts';
import { demoServer, openField } from './field.ts';

/** LESSONS, fault 1: SIGKILL of the browser at random times; every answer shown as saved is there after relaunch. */
/** A visit and its phone go through so many kills. A run of the long form is a kill. */
const KILLS = 4;
const visits = Math.ceil(faultRuns.runs / (faultRuns.runs > 1 ? KILLS : 1));
const LONGEST_LIFE_MS = 2_500;
const EMAIL = 'ilze@wrenfold.example';
const PASSWORD = 'fresh-coffee';
const random = dice(faultRuns.seed);
const single = [...answersBeforeTheKill, ...answersAfterTheKill].filter(([, value]) => !Array.isArray(value));

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

test.each(Array.from({ length: visits }, (_, visit) => visit + 1))(
  `every answer that was called saved survives, seed ${faultRuns.seed}, visit %i`,
  async () => {
    wire.treat = () => 'carry';
    const visit = await (await openField(wire.url)).newVisit();
    const profile = await newProfile();
    const done: string[] = [];
    let phone = await begin(profile, visit, done);
    const left = [...single];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await answerUntilKilled(phone, done, left);
      phone = await openBrowser({ profile });
      await phone.page.goto(`${wire.url}/visit/${visit}/questions`);
    }
    wire.treat = () => 'carry';
    await phone.page.goto(`${wire.url}/sign-in`);
    await new ShopperHand(phone.page, done).signInAgain(EMAIL, PASSWORD);
    await vi.waitUntil(() => lastSync(wire)?.status === 200, 30_000);
    await phone.close();
    expectEachOnce(visit, done);
  },
);

const lastSync = ({ carried }: Wire) => carried.findLast(({ path }) => path === '/api/sync');

/** Signs in, loses the network and starts the visit. */
async function begin(profile: string, visit: string, done: string[]): Promise<RealBrowser> {
  const phone = await openBrowser({ profile });
  const hand = new ShopperHand(phone.page, done);
  await hand.signIn(wire.url, EMAIL, PASSWORD);
  await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await hand.openVisit(visit);
  wire.treat = () => 'cut';
  await hand.start();
  return phone;
}

/** Answers one question after another until the browser dies under it. A question is never asked twice. */
async function answerUntilKilled(phone: RealBrowser, done: string[], left: typeof single): Promise<void> {
  const hand = new ShopperHand(phone.page, done);
  let alive = true;
  const killed = new Promise<void>((resolve) =>
    setTimeout(
      () => {
        alive = false;
        void phone.kill().then(resolve);
      },
      random.between(200, LONGEST_LIFE_MS),
    ),
  );
  while (alive) {
    const next = left.shift();
    if (!next) break;
    await hand.answer(...next).catch((cause: unknown) => {
      if (alive) throw cause;
    });
  }
  await killed;
}

/** All confirmed taps in their order, and beside them at most the one that each kill caught between tap and word. */
function expectEachOnce(visit: string, confirmed: readonly string[]): void {
  const journals = heldJournals(server.dataFolder, visit);
  expect(journals).toHaveLength(1);
  const held = journals.flatMap(({ events }) => events.map(inWords).filter((words) => words !== null));
  expect(held.filter((words) => confirmed.includes(words))).toEqual(confirmed);
  expect(held.length).toBeLessThanOrEqual(confirmed.length + KILLS);
}
