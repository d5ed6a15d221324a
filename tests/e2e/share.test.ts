import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { noisyPhoto } from '../support/noise.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { ShopperHand } from './shopper-hand.ts';
import { workerOf } from './worker.ts';

let server: RunningServer;
let phone: RealBrowser;

beforeAll(async () => {
  server = await startServer({ demo: true });
  phone = await openBrowser({ profile: await newProfile() });
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

/** Sends a photo to the app as another app's share sheet does. */
async function share(photo: Buffer): Promise<void> {
  const { page } = phone;
  await page.evaluate(() => {
    const form = Object.assign(document.createElement('form'), {
      method: 'post',
      action: '/share',
      enctype: 'multipart/form-data',
    });
    form.append(Object.assign(document.createElement('input'), { type: 'file', name: 'photos' }));
    document.body.append(form);
  });
  await page
    .locator('input[name=photos]')
    .setInputFiles({ name: 'till.png', mimeType: 'image/png', buffer: photo });
  await Promise.all([
    page.waitForURL('**/shared'),
    page.evaluate(() => document.querySelector<HTMLFormElement>('form[action="/share"]')?.submit()),
  ]);
}

/** What waits on the phone to be put into a visit. */
const waiting = () =>
  phone.page.evaluate(
    () =>
      new Promise<{ name: string; type: string; bytes: number; person: string | null }[]>(
        (resolve, reject) => {
          const asked = indexedDB.open('lists-shared');
          asked.onerror = () => reject(asked.error);
          asked.onsuccess = () => {
            const rows = asked.result.transaction('files').objectStore('files').getAll();
            rows.onsuccess = () => {
              asked.result.close();
              resolve(
                rows.result.map(({ name, type, data, person }) => ({
                  name,
                  type,
                  bytes: data.byteLength,
                  person,
                })),
              );
            };
          };
        },
      ),
  );

test('a photo that another app shares is on the disk before the screen that shows it', async () => {
  const { page } = phone;
  await new ShopperHand(page, []).signIn(server.url, 'ilze@wrenfold.example', 'fresh-coffee');
  await workerOf(page);
  const photo = noisyPhoto(60, 60);
  await share(photo);
  expect(await waiting()).toEqual([
    { name: 'till.png', type: 'image/png', bytes: photo.length, person: 'ilze' },
  ]);
  expect(await page.title()).toBe('Lists');
});

test('the app offers itself to share sheets, home screens and shortcuts under a name that says nothing', async () => {
  const manifest = await (await fetch(`${server.url}/manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({
    name: 'Lists',
    short_name: 'Lists',
    display: 'standalone',
    share_target: { action: '/share', method: 'POST', enctype: 'multipart/form-data' },
    shortcuts: [{ name: 'Today', url: '/' }],
  });
  expect(JSON.stringify(manifest)).not.toMatch(/visit|shop|store|plainclothes|mystery/i);
  for (const { src } of manifest.icons) expect((await fetch(`${server.url}${src}`)).status).toBe(200);
});
