import { createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { opened, pushed } from './push.ts';
import { SHARE_PATH, takeShared } from './share.ts';
import { wake } from './wake.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

const API = /^\/api(\/|$)/;
const WAKE = 'plainclothes-sync';

// Every chunk that a shopper's screens come to is there from the first load on, so that none is out of reach in a cellar.
precacheAndRoute([...self.__WB_MANIFEST]);
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [API] }));
registerRoute(SHARE_PATH, ({ request }) => takeShared(request), 'POST');

// A new version waits until the app says so: never in the middle of a visit.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// The page that installed the worker gets its later chunks from it too, without a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// Background Sync, where a browser has it, only wakes the engine; what is to be sent is in its own store.
self.addEventListener('sync', (event: Event) => {
  if (isWakeUp(event)) event.waitUntil(wake());
});

self.addEventListener('push', (event) => event.waitUntil(pushed(event.data)));
self.addEventListener('notificationclick', (event) => event.waitUntil(opened(event.notification)));

function isWakeUp(event: Event): event is ExtendableEvent & { readonly tag: string } {
  return event instanceof ExtendableEvent && 'tag' in event && event.tag === WAKE;
}
