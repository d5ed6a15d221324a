import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { noisyPhoto } from '../support/noise.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { openWire, type Wire } from '../support/wire.ts';
import { CoordinatorHand } from './desk-hands.ts';
import { heldJournals, inWords } from './held.ts';
import { receiptQuestion } from './plan.ts';
import { HANDED_IN, ShopperHand } from './shopper-hand.ts';

const PASSWORD = 'fresh-coffee';

/** The shopper's work stands, whatever was decided while nobody could reach her; each test stands on the one before. */
describe('a visit that is cancelled while its shopper is in the store without a signal', () => {
  const done: string[] = [];
  let server: RunningServer;
  let wire: Wire;
  let phone: RealBrowser;
  let hand: ShopperHand;
  let desk: RealBrowser;
  let coordinator: CoordinatorHand;
  let visit: string;

  beforeAll(async () => {
    wire = await openWire('http://127.0.0.1:9');
    server = await startServer({ demo: true, environment: { PUBLIC_URL: wire.url } });
    wire.target = server.url;
  });

  afterAll(async () => {
    await Promise.all([phone?.close(), desk?.close()]);
    await wire?.close();
    await server?.stop();
  });

  test('is recorded and handed in on the phone all the same', async () => {
    desk = await openBrowser({ profile: await newProfile(), width: 1440, height: 900 });
    coordinator = new CoordinatorHand(desk.page);
    await coordinator.signIn(wire.url, 'marta@wrenfold.example', PASSWORD);
    const now = Temporal.Now.zonedDateTimeISO('Europe/Prague');
    const time = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
    visit = await coordinator.plan({
      store: 'Anděl, Prague',
      checklist: 'Counter service, coffee, version 3',
      shopper: 'Ilze Bērziņa',
      day: now.subtract({ hours: 1 }).toPlainDate().toString(),
      from: time(now.subtract({ hours: 1 })),
      to: time(now.add({ hours: 3 })),
      fee: '15',
    });
    phone = await openBrowser({ profile: await newProfile() });
    hand = new ShopperHand(phone.page, done);
    await hand.signIn(wire.url, 'ilze@wrenfold.example', PASSWORD);
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await hand.openVisit(visit);
    const isPhones = (path: string) => /^\/api\/(sync|uploads|shopper)/.test(path);
    wire.treat = (_, path) => (isPhones(path) ? 'cut' : 'carry');
    await hand.start();
    await hand.mark('entered');
    await hand.mark('greeted');
    await desk.page.goto(`${wire.url}/visits/${visit}`);
    await desk.page.getByRole('button', { name: 'Cancel visit' }).click();
    await desk.page.getByRole('button', { name: 'Cancel this visit' }).click();
    await desk.page.getByText('Cancelled', { exact: true }).first().waitFor();
    await hand.answer('greeting-kind', 'nod-only');
    await hand.photograph(receiptQuestion, noisyPhoto(900, 700));
    await hand.leave();
    await phone.page.getByLabel('What should the editor know?').fill('The till was closed early.');
    await phone.page.getByRole('button', { name: 'Submit as it is' }).click();
    await phone.page.getByRole('heading', { name: HANDED_IN }).waitFor();
    done.push('report.submitted');
    expect(heldJournals(server.dataFolder, visit)).toEqual([]);
  });

  test('comes in and is found under “Kept aside”, whole and readable', async () => {
    wire.treat = () => 'carry';
    await phone.page.reload();
    await expect
      .poll(() => heldJournals(server.dataFolder, visit).flatMap(({ events }) => events.map(inWords)), {
        timeout: 30_000,
      })
      .toContain('report.submitted');
    const [journal] = heldJournals(server.dataFolder, visit);
    const held = (journal?.events ?? []).map(inWords).filter((words) => words !== null);
    expect(held.filter((words) => done.includes(words))).toEqual(done);
    await desk.page.goto(`${wire.url}/visits`);
    const places = desk.page.getByRole('navigation', { name: 'Main' });
    await places.getByRole('link', { name: /^Kept aside\s*2$/ }).click();
    // The other one is the demo's own.
    const line = desk.page.locator('tbody tr', { hasText: 'Visit was cancelled' });
    await line.getByText('Visit was cancelled').waitFor();
    await line.getByRole('link', { name: /Ilze Bērziņa/ }).click();
    await desk.page.getByRole('heading', { name: 'A record of Ilze Bērziņa’s' }).waitFor();
    await desk.page.locator('#question-greeting-kind .answer-value').waitFor();
  });

  test('shows its photo, in a size made for the desk, as soon as that is here', async () => {
    const photo = desk.page.locator('.photo img').first();
    await expect
      .poll(
        async () => {
          await desk.page.reload();
          await desk.page.locator('.photo').first().waitFor();
          return (await photo.count()) > 0 && (await photo.getAttribute('src'));
        },
        { timeout: 30_000 },
      )
      .toMatch(/size=tile$/);
    await photo.scrollIntoViewIfNeeded();
    await expect
      .poll(() => photo.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
      .toBe(384);
  });

  test('counts once the coordinator adopts it, and is approved', async () => {
    await desk.page.getByRole('button', { name: 'Let it count' }).click();
    await desk.page.getByLabel('Reason, if you want to give one').fill('She was there before we cancelled');
    await desk.page.getByRole('button', { name: 'Let it count' }).click();
    await desk.page.waitForURL(`${wire.url}/visits/${visit}`);
    await desk.page.getByText('She was there before we cancelled').waitFor();
    await desk.page.getByRole('button', { name: 'Approve', exact: true }).click();
    await desk.page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    expect(await coordinator.stateOf(wire.url, visit)).toBe('Approved');
    const places = desk.page.getByRole('navigation', { name: 'Main' });
    await places.getByRole('link', { name: /^Kept aside\s*1$/ }).waitFor();
  });
});
