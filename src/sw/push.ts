import { PushMessage } from '#protocol/push.ts';
import { wakeForNews } from './wake.ts';

declare const self: ServiceWorkerGlobalScope;

/** The name that the app goes by on a phone, for a message that can't be read. */
const plain: PushMessage = { title: 'Lists', body: '', tag: 'list' };

/**
 * News of the list. A phone in a pocket shows it; an app that is being looked at, perhaps in a store, only
 * refreshes itself, without a sound.
 */
export async function pushed(data: PushMessageData | null): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window' });
  if (!pages.some((page) => page.visibilityState === 'visible')) await show(messageIn(data));
  await wakeForNews();
  for (const page of pages) page.postMessage({ kind: 'news' });
}

function messageIn(data: PushMessageData | null): PushMessage {
  try {
    return PushMessage.parse(data?.json());
  } catch {
    return plain;
  }
}

function show({ title, body, tag }: PushMessage): Promise<void> {
  const icon = '/icon-192.png';
  return self.registration.showNotification(title, { body, tag, icon, badge: icon });
}

/** Brings the app forward as it is, or opens it: a tap on a notification never leads away from a visit underway. */
export async function opened(notification: Notification): Promise<void> {
  notification.close();
  const [page] = await self.clients.matchAll({ type: 'window' });
  await (page ? page.focus() : self.clients.openWindow('/'));
}
