import type { CDPSession, Page } from 'playwright';

/** The service worker of a page's origin, to be told what a browser would tell it. */
export interface Worker {
  /** A push message arrives. */
  push(data: string): Promise<void>;
  /** The network is back: the browser wakes whoever asked for it. */
  sync(tag: string): Promise<void>;
}

/** The worker that controls this page. */
export async function workerOf(page: Page): Promise<Worker> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const { origin } = new URL(page.url());
  const devtools = await page.context().newCDPSession(page);
  const registrationId = await registrationAt(devtools, origin);
  return {
    push: async (data) => {
      await devtools.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
    },
    sync: async (tag) => {
      await devtools.send('ServiceWorker.dispatchSyncEvent', {
        origin,
        registrationId,
        tag,
        lastChance: false,
      });
    },
  };
}

async function registrationAt(devtools: CDPSession, origin: string): Promise<string> {
  const found = new Promise<string>((resolve) =>
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [ours] = registrations.filter(({ scopeURL }) => scopeURL.startsWith(origin));
      if (ours) resolve(ours.registrationId);
    }),
  );
  await devtools.send('ServiceWorker.enable');
  return found;
}
