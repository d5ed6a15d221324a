import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { noisyPhoto } from '../support/noise.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { openWire, type Wire } from '../support/wire.ts';
import { CoordinatorHand, OwnerHand, windowAround } from './desk-hands.ts';
import { heldJournals, identityOf, inWords } from './held.ts';
import {
  answersAfterTheKill,
  answersBeforeTheKill,
  percentageByHand,
  receiptQuestion,
  receiptTotal,
} from './plan.ts';
import { ShopperHand } from './shopper-hand.ts';

const PASSWORD = 'fresh-coffee';
const DESK = { width: 1440, height: 900 };
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
  let desk: RealBrowser;
  let coordinator: CoordinatorHand;
  let office: RealBrowser;
  let owner: OwnerHand;

  beforeAll(async () => {
    wire = await openWire('http://127.0.0.1:9');
    server = await startServer({ demo: true, environment: { PUBLIC_URL: wire.url } });
    wire.target = server.url;
    profile = await newProfile();
  });

  afterAll(async () => {
    await Promise.all([phone?.close(), desk?.close(), office?.close()]);
    await wire?.close();
    await server?.stop();
  });

  test('a coordinator plans a visit', async () => {
    desk = await openBrowser({ profile: await newProfile(), ...DESK });
    coordinator = new CoordinatorHand(desk.page);
    await coordinator.signIn(wire.url, people.coordinator.email, PASSWORD);
    visit = await coordinator.plan({
      store: 'Anděl, Prague',
      checklist: 'Counter service, coffee, version 3',
      shopper: people.shopper.name,
      ...windowAround(Temporal.Now.zonedDateTimeISO('Europe/Prague')),
      fee: '15',
    });
    expect(await coordinator.stateOf(wire.url, visit)).toBe('Assigned');
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
    // "Ordered" is moved back by a second below: it must not come before "joined".
    await phone.page.waitForTimeout(1_500);
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
    await hand.readOff(receiptQuestion, 'CZK', receiptTotal);
    await hand.toMoments();
    await hand.mark('left');
    await hand.leave();
    const lacking = phone.page.getByRole('region', { name: /to mend/ });
    await lacking.waitFor();
    const missing = lacking.getByRole('link');
    expect(await missing.allInnerTexts()).toEqual([expect.stringContaining('The receipt')]);
    await missing.click();
    await hand.photograph(receiptQuestion, noisyPhoto(1900, 1400));
    await phone.page.getByRole('link', { name: 'Finish' }).click();
    await hand.submit();
    expect(wire.carried.filter(({ status, treatment }) => treatment === 'cut' && status !== 0)).toEqual([]);
  });

  test('a session that did not survive the kill stops nothing but the sync', async () => {
    wire.treat = () => 'carry';
    const signInAgain = phone.page.getByRole('link', { name: 'Sign in again to send' });
    await hand.sendNow(signInAgain);
    await signInAgain.click();
  });

  test('the answer to the committed report is lost, and it is sent again', async () => {
    wire.treat = loseOneAnswerAndHangPhotos();
    await hand.signInAgain(people.shopper.email, PASSWORD);
    await vi.waitUntil(
      () => wire.carried.some(({ treatment, status }) => treatment === 'lose-answer' && status === 200),
      30_000,
    );
    await vi.waitUntil(() => wire.carried.some(({ treatment }) => treatment === 'hang'), 30_000);
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

  test('the coordinator reads the report, approves it and publishes it', async () => {
    expect(await coordinator.stateOf(wire.url, visit)).toBe('Submitted');
    const { score } = await coordinator.review(wire.url, visit);
    expect(score).toBe(`${percentageByHand.toFixed(1)}%`);
    expect(await coordinator.stateOf(wire.url, visit)).toBe('Published');
  });

  test('the owner reads the score, its parts and its trace', async () => {
    office = await openBrowser({ profile: await newProfile(), ...DESK });
    owner = new OwnerHand(office.page);
    await owner.signIn(wire.url, people.owner.email, PASSWORD);
    await owner.openNewest('Anděl');
    expect(await owner.score()).toBe(`${percentageByHand.toFixed(1)}%`);
    const timeline = await owner.part('What happened when').innerText();
    expect(timeline).toContain('Corrected');
    expect(timeline).toContain('tapped too late');
    expect(await owner.part('Answers').getByRole('img').count()).toBe(1);
    await owner.part('How the score adds up').locator('summary').click();
    const sum = owner.part('How the score adds up').locator('tfoot tr').last();
    expect(await sum.innerText()).toContain(percentageByHand.toFixed(1));
  });

  test('nothing that the owner’s browser received names or numbers the shopper', async () => {
    const [journal] = heldJournals(server.dataFolder, visit);
    const started = journal?.events.find(({ kind }) => kind === 'visit.started');
    const device = started?.kind === 'visit.started' ? started.device : '';
    const secrets = [
      ...identityOf(server.dataFolder, people.shopper.email),
      journal?.journal ?? '',
      device,
      started?.at.session ?? '',
    ];
    expect(secrets.every((secret) => secret.length > 3)).toBe(true);
    const all = owner.received.join('\n');
    expect(all).toContain(visit);
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  });
});

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
