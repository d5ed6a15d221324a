import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ShopperPack, StoreView, VisitRow } from '#protocol/api/views.ts';
import { chain } from '#server/demo/cast.ts';
import { openDatabase } from '#server/store/database.ts';
import { ShopperHand } from '../e2e/shopper-hand.ts';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { type RunningServer, signIn, startServer } from '../support/server.ts';
import { sixtyChecklist } from './sixty.ts';

const PASSWORD = 'fresh-coffee';
const SHOPPER = 'ilze@wrenfold.example';
const COORDINATOR = 'marta@wrenfold.example';
const root = join(import.meta.dirname, '../..');

/** A visit of sixty questions that was begun on a phone, in the production build on the real server. */
export interface OpenedVisit {
  readonly phone: RealBrowser;
  readonly profile: string;
  /** The app's first address, at which it comes back to where the shopper was. */
  readonly home: string;
  /** The screen of the questions; of one of them where it is named. */
  questions(asked?: string): string;
  /** Stops the server; the phone is its user's to close. */
  close(): Promise<void>;
}

/** Builds the app, starts the server, publishes the checklist, plans the visit, signs in and begins. */
export async function openVisit(): Promise<OpenedVisit> {
  execFileSync(join(root, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], { cwd: root });
  const server = await startServer({ demo: true });
  await publish(server);
  const visit = await plan(server.url);
  const profile = await newProfile();
  const phone = await openBrowser({ profile });
  const hand = new ShopperHand(phone.page, []);
  await hand.signIn(server.url, SHOPPER, PASSWORD);
  await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await hand.openVisit(visit);
  await hand.start();
  return {
    phone,
    profile,
    home: `${server.url}/`,
    questions: (asked) =>
      `${server.url}/visit/${visit}/questions/${sixtyChecklist.sections[0]?.id}${asked ? `?q=${asked}` : ''}`,
    async close() {
      await server.stop();
    },
  };
}

/** Beside the running server, as a second writer of its database: there is no screen for publishing yet. */
async function publish({ dataFolder }: RunningServer): Promise<void> {
  const database = await openDatabase({ url: join(dataFolder, 'plainclothes.db') });
  const { id, version } = sixtyChecklist;
  const body = JSON.stringify(sixtyChecklist);
  await database
    .insertInto('checklists')
    .values({ organization: chain.id, id, version, body, published_at: Date.now() })
    .execute();
  await database.close();
}

async function plan(url: string): Promise<string> {
  const coordinator = await signIn(url, COORDINATOR, PASSWORD);
  const shopper = await signIn(url, SHOPPER, PASSWORD);
  const post = async (path: string, body: unknown) =>
    (await coordinator(path, { method: 'POST', body: JSON.stringify(body) })).json();
  // A new store, where no rule about earlier visits asks anything.
  const place = { name: 'Sixty', client: 'Wrenfold', address: '1 High Street', city: 'Riga' };
  const store = StoreView.parse(await post('/api/stores', { ...place, timeZone: 'Europe/Riga' }));
  const { person } = ShopperPack.parse(await (await shopper('/api/shopper/pack')).json());
  const { id, version } = sixtyChecklist;
  const visit = await post('/api/visits', {
    store: store.id,
    checklist: { id, version },
    shopper: person,
    window: { from: '2020-01-01T08:00', to: '2040-01-01T08:00' },
    fee: null,
    reimbursementCap: null,
  });
  return VisitRow.parse(visit).id;
}
