import { openPhone } from '#offline/index.ts';
import { clock } from './clock.ts';

/** Sends what is left to send. Fails where something still is, so that the browser wakes us again. */
export async function wake(): Promise<void> {
  const phone = await openPhone({ clock, drainAfterAppendMs: null });
  try {
    await phone.sync.drain('online');
    const { phase } = phone.sync.state;
    if (phase !== 'idle' && phase !== 'signed-out') throw new Error(phase);
  } finally {
    phone.close();
  }
}
