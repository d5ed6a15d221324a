import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { noisyPhoto } from '../support/noise.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { openWire, type Wire } from '../support/wire.ts';
import { CoordinatorHand } from './desk-hands.ts';
import { heldJournals, inWords } from './held.ts';
import { receiptQuestion } from './plan.ts';
import { ShopperHand } from './shopper-hand.ts';

const PASSWORD = 'fresh-coffee';

/** The last way out, in the order in which it is gone; each test stands on the one before. */
describe('a visit whose phone never gets through', () => {
  const done: string[] = [];
  let server: RunningServer;
  let wire: Wire;
  let phone: RealBrowser;
  let hand: ShopperHand;
  let desk: RealBrowser;
  let coordinator: CoordinatorHand;
  let visit: string;
  let file: string;

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

  test('is recorded without a signal and saved as a file', async () => {
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
    wire.treat = (_, path) => (path === '/api/sync' || path.startsWith('/api/uploads') ? 'cut' : 'carry');
    await hand.start();
    await hand.mark('entered');
    await hand.mark('greeted');
    await hand.answer('greeting-kind', 'nod-only');
    await hand.answer('entrance-clear', true);
    await hand.photograph(receiptQuestion, noisyPhoto(900, 700));
    await phone.page.goto(`${wire.url}/visit/${visit}/finish`);
    const saving = phone.page.waitForEvent('download');
    await phone.page.getByRole('button', { name: 'Save a copy' }).click();
    file = await (await saving).path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'plainclothes-visit' });
    expect(heldJournals(server.dataFolder, visit)).toEqual([]);
  });

  test('is taken in by the coordinator, event for event and with its photo', async () => {
    await coordinator.takeIn(wire.url, file);
    await desk.page.getByText('Taken in', { exact: true }).waitFor();
    await desk.page.getByText('1 of 1 photos and files are new.').waitFor();
    const [journal] = heldJournals(server.dataFolder, visit);
    const held = (journal?.events ?? []).map(inWords).filter((words) => words !== null);
    expect(held).toEqual(done);
    await desk.page.getByRole('link', { name: 'Open the visit' }).click();
    await desk.page.getByText('Its file was taken in').waitFor();
    expect(await coordinator.stateOf(wire.url, visit)).toBe('Under way');
  });

  test('taken in again is said to be here already', async () => {
    await coordinator.takeIn(wire.url, file);
    await desk.page.getByText('All of it was here already').waitFor();
  });

  test('goes on as if its phone had sent it, once that has a signal', async () => {
    wire.treat = () => 'carry';
    await phone.page.goto(`${wire.url}/visit/${visit}/moments`);
    await hand.mark('joined');
    await expect
      .poll(
        () =>
          heldJournals(server.dataFolder, visit).flatMap(({ events }) =>
            events.map(inWords).filter((words) => words !== null),
          ),
        { timeout: 30_000 },
      )
      .toEqual(done);
  });
});
