import type { Phone } from '#offline/index.ts';
import { unsentOf } from './unsent.ts';

/** The name that the service worker listens for. */
const WAKE = 'plainclothes-sync';

interface WithBackgroundSync {
  readonly sync: { register(tag: string): Promise<void> };
}

/**
 * Asks the browser to wake the service worker once there is a network, where something is left to send. Not every browser can
 * (Safari can't), and it may refuse: then it goes out when the app is next opened.
 */
export async function askForWakeUp(phone: Phone): Promise<void> {
  if (unsentOf(await phone.standings()) === 0) return;
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration && canWake(registration)) await registration.sync.register(WAKE).catch(() => undefined);
}

function canWake(registration: object): registration is WithBackgroundSync {
  return 'sync' in registration;
}
