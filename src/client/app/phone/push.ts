import * as z from 'zod/mini';
import { Nothing, request } from '../request.ts';

/**
 * - `on`, `off`: this phone is told, or not
 * - `denied`: the person told the browser never to ask again; only its settings lead back
 * - `no-keys`: the server pushes nothing, mail goes out
 * - `no`: this browser has no push messages, or not before the app is installed
 */
export type PushState = 'on' | 'off' | 'denied' | 'no-keys' | 'no';

const PATH = '/api/shopper/push';
const Key = z.object({ publicKey: z.nullable(z.string()) });

/** Where this phone stands. */
export async function pushState(): Promise<PushState> {
  const manager = await pushManager();
  if (!manager) return 'no';
  if (Notification.permission === 'denied') return 'denied';
  return (await manager.getSubscription()) ? 'on' : 'off';
}

/** Asks the browser for permission and tells the server where this phone is reached. Throws a `PhoneError`. */
export async function turnPushOn(): Promise<PushState> {
  const manager = await pushManager();
  if (!manager) return 'no';
  if ((await Notification.requestPermission()) !== 'granted') return pushState();
  const { publicKey } = await request(Key, PATH);
  if (!publicKey) return 'no-keys';
  const options = { userVisibleOnly: true, applicationServerKey: publicKey };
  const subscription = await manager.subscribe(options).catch(() => null);
  if (!subscription) return 'no';
  await tell(subscription).catch(async (failure: unknown) => {
    await subscription.unsubscribe();
    throw failure;
  });
  return 'on';
}

/** No more messages on this phone. The browser's part is enough: the server forgets a phone that is gone. */
export async function turnPushOff(): Promise<PushState> {
  const subscription = await (await pushManager())?.getSubscription();
  if (!subscription) return pushState();
  const body = { endpoint: subscription.endpoint };
  await request(Nothing, `${PATH}/remove`, body).catch(() => undefined);
  await subscription.unsubscribe();
  return pushState();
}

/** Tells the server again where this phone is reached, in case it has forgotten, or the phone has changed hands. */
export async function renewPush(): Promise<void> {
  const subscription = await (await pushManager())?.getSubscription();
  if (subscription) await tell(subscription).catch(() => undefined);
}

async function tell(subscription: PushSubscription): Promise<void> {
  const { endpoint, keys = {} } = subscription.toJSON();
  await request(Nothing, PATH, { endpoint, p256dh: keys['p256dh'], auth: keys['auth'] });
}

async function pushManager(): Promise<PushManager | null> {
  if (!('serviceWorker' in navigator) || !('Notification' in globalThis)) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration && 'pushManager' in registration ? registration.pushManager : null;
}
