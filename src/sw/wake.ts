import { openPhone, type Phone } from '#offline/index.ts';
import { showBadge } from './badge.ts';
import { clock } from './clock.ts';

/** Sends what is left to send. Fails where something still is, so that the browser wakes us again. */
export async function wake(): Promise<void> {
  const phase = await withPhone(sendAll);
  if (phase !== 'idle' && phase !== 'signed-out') throw new Error(phase);
}

/** Sends what is left and fetches what is new. Says on the icon what is still on this phone only. */
export async function wakeForNews(): Promise<void> {
  await withPhone(async (phone) => {
    // Offline, or signed out: the app itself fetches it when it is next opened.
    await phone.refreshPack().catch(() => undefined);
    await sendAll(phone);
  });
}

async function sendAll(phone: Phone): Promise<Phone['sync']['state']['phase']> {
  await phone.sync.drain('online');
  await showBadge(phone);
  return phone.sync.state.phase;
}

/** Work on the phone's memory, which is closed again after it. */
export async function withPhone<T>(work: (phone: Phone) => Promise<T>): Promise<T> {
  const phone = await openPhone({ clock, drainAfterAppendMs: null });
  try {
    return await work(phone);
  } finally {
    phone.close();
  }
}
