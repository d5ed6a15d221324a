import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { noisyPhoto } from '../support/noise.ts';
import { type RunningServer, signIn, startServer } from '../support/server.ts';
import { openWire, type Wire } from '../support/wire.ts';
import { heldJournals, inWords } from './held.ts';
import {
  answersAfterTheKill,
  answersBeforeTheKill,
  narrative,
  percentageByHand,
  photoQuestion,
} from './plan.ts';
import { StoreView, VisitRow } from '#protocol/api/views.ts';
import * as z from 'zod/mini';
import { ShopperHand } from './shopper-hand.ts';

const PASSWORD = 'fresh-coffee';
const people = {
  shopper: { email: 'ilze@wrenfold.example', name: 'Ilze Bērziņa' },
  coordinator: { email: 'marta@wrenfold.example' },
  owner: { email: 'joost@wrenfold.example' },
};

/** The whole line, in the order of a real day; each test stands on the one before. */
describe('one visit, from its assignment to the owner’s screen', () => {
  const done: string[] = [];
  let server: RunningServer;
  let wire: Wire;
  let profile: string;
  let phone: RealBrowser;
  let visit: string;
  let hand: ShopperHand;

  beforeAll(async () => {
    wire = await openWire('http://127.0.0.1:9');
    server = await startServer({ environment: { PUBLIC_URL: wire.url, DEMO: 'yes' } });
    wire.target = server.url;
    profile = await newProfile();
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await phone?.page.screenshot({ path: '/tmp/shots/fail.png', timeout: 3000 }).catch(() => undefined);
  });

  afterAll(async () => {
    await phone?.close();
    await wire?.close();
    await server?.stop();
  });

  test('a coordinator plans a visit', async () => {
    const desk = await signIn(wire.url, people.coordinator.email, PASSWORD);
    const stores = z.array(StoreView).parse(await (await desk(`${wire.url}/api/stores`)).json());
    const everyone = z
      .array(z.object({ id: z.string(), email: z.string() }))
      .parse(await (await desk(`${wire.url}/api/people`)).json());
    const store = stores.find(({ name }) => name === 'Anděl');
    const shopper = everyone.find(({ email }) => email === people.shopper.email);
    const created = await desk(`${wire.url}/api/visits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        store: store?.id,
        checklist: { id: coffeeChecklist.id, version: coffeeChecklist.version },
        shopper: shopper?.id,
        window: windowAround(Temporal.Now.zonedDateTimeISO(store?.timeZone)),
        fee: { minor: 1500, currency: 'EUR' },
        reimbursementCap: null,
      }),
    });
    visit = VisitRow.parse(await created.json()).id;
  });

  test('the shopper reads the briefing, and the network goes', async () => {
    phone = await openBrowser({ profile });
    hand = new ShopperHand(phone.page, done);
    await hand.signIn(wire.url, people.shopper.email, PASSWORD);
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await hand.openVisit(visit);
    wire.treat = () => 'cut';
  });

  test('moments are marked, a mis-tap is taken back and a late tap corrected', async () => {
    await hand.start();
    await hand.mark('entered');
    await hand.mark('greeted');
    await hand.mark('joined');
    await hand.undo('joined');
    await hand.mark('joined');
    await hand.mark('ordered');
    await hand.tappedLate('ordered');
    await hand.mark('served');
  });

  test('a killed browser comes back to the same question with every saved answer', async () => {
    for (const [question, value] of answersBeforeTheKill) await hand.answer(question, value);
    const place = phone.page.url();
    await phone.kill();
    phone = await openBrowser({ profile });
    hand = new ShopperHand(phone.page, done);
    await phone.page.goto(wire.url);
    await phone.page.waitForURL(place);
    await hand.item('rude-treatment').locator('input[value="no"]').waitFor();
    expect(await hand.item('rude-treatment').locator('input[value="no"]').isChecked()).toBe(true);
    expect(await hand.item('order-manner').locator('input:checked').count()).toBe(3);
  });

  test('the rest is answered, what is missing is said, and the report is handed in without a signal', async () => {
    for (const [question, value] of answersAfterTheKill) await hand.answer(question, value);
    await hand.toMoments();
    await hand.mark('left');
    await hand.leave();
    await phone.page.getByRole('heading', { name: 'Still missing' }).waitFor();
    const missing = phone.page.getByRole('region', { name: 'Still missing' }).getByRole('link');
    expect(await missing.allInnerTexts()).toEqual([expect.stringContaining('Photo of the receipt')]);
    await missing.click();
    await hand.photograph(photoQuestion, noisyPhoto(1900, 1400));
    await phone.page.getByRole('link', { name: 'Finish' }).click();
    await hand.submit();
    expect(wire.carried.filter(({ status, treatment }) => treatment === 'cut' && status !== 0)).toEqual([]);
  });

  test('a session that did not survive the kill stops nothing but the sync', async () => {
    wire.treat = () => 'carry';
    await phone.page.getByRole('button', { name: 'Send now' }).click();
    await phone.page.getByRole('link', { name: 'Sign in again to send' }).click();
  });

  test('the answer to the committed report is lost, and it is sent again', async () => {
    wire.treat = loseOneAnswerAndHangPhotos();
    await hand.signInAgain(people.shopper.email, PASSWORD);
    await until(() => wire.carried.some(({ treatment, status }) => treatment === 'lose-answer' && status === 200));
    await until(() => wire.carried.some(({ treatment }) => treatment === 'hang'));
  });

  test('a browser killed while its photo is on the way finishes sending after relaunch', async () => {
    await phone.kill();
    wire.treat = () => 'carry';
    phone = await openBrowser({ profile });
    hand = new ShopperHand(phone.page, done);
    await phone.page.goto(`${wire.url}/visit/${visit}/finish`);
    await phone.page.getByRole('link', { name: 'Sign in again to send' }).click();
    await hand.signInAgain(people.shopper.email, PASSWORD);
    await phone.page.goto(`${wire.url}/visit/${visit}/finish`);
    await phone.page.getByRole('heading', { name: 'Safe with the agency' }).waitFor();
  });

  test('the server holds exactly what was tapped, event for event', () => {
    const journals = heldJournals(server.dataFolder, visit);
    expect(journals).toHaveLength(1);
    const held = journals.flatMap(({ events }) => events.map(inWords).filter((words) => words !== null));
    expect(held).toEqual(done);
  });
});

/** From an hour ago to three hours from now, as the store's clocks show them. */
function windowAround(now: Temporal.ZonedDateTime): { from: string; to: string } {
  const local = (time: Temporal.ZonedDateTime) => time.toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { from: local(now.subtract({ hours: 1 })), to: local(now.add({ hours: 3 })) };
}

async function until(isSo: () => boolean, timeoutMs = 30_000): Promise<void> {
  for (const giveUpAt = performance.now() + timeoutMs; !isSo(); ) {
    if (performance.now() > giveUpAt) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The first report that the server commits is answered into the void; after it, photos get nowhere. */
function loseOneAnswerAndHangPhotos(): Wire['treat'] {
  let lost = false;
  return (method, path) => {
    if (method === 'PATCH') return 'hang';
    if (path !== '/api/sync' || lost) return 'carry';
    lost = true;
    return 'lose-answer';
  };
}
