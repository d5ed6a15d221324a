import type { Channel } from '../channel.ts';
import { pause } from '../pause.ts';

const ANSWER_WITHIN_MS = 2_000;
const WAIT_AT_MOST_MS = 45_000;

/**
 * Runs `work` while no other tab or service worker of this phone does. A tab that was frozen keeps its lock for good,
 * so whoever holds it is asked for a sign of life: without one, the lock is taken away. `work` hears of that by its signal.
 * Does nothing where a living tab is at it for longer than is worth waiting.
 */
export async function withLock(
  name: string,
  channel: Channel,
  work: (lost: AbortSignal) => Promise<void>,
): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work(new AbortController().signal);
  if (await taken(locks, name, { ifAvailable: true }, channel, work)) return;
  const isAlive = await anyoneSending(channel);
  const how = isAlive ? { signal: AbortSignal.timeout(WAIT_AT_MOST_MS) } : { steal: true };
  await taken(locks, name, how, channel, work);
}

/** Whether `work` was begun: done, or broken off because the lock was taken away. */
async function taken(
  locks: LockManager,
  name: string,
  how: LockOptions,
  channel: Channel,
  work: (lost: AbortSignal) => Promise<void>,
): Promise<boolean> {
  const lost = new AbortController();
  let isBegun = false;
  const whileHeld = async (lock: Lock | null) => {
    if (!lock) return;
    isBegun = true;
    await answering(channel, () => work(lost.signal));
  };
  await locks.request(name, how, whileHeld).catch((failure: unknown) => {
    if (!(failure instanceof DOMException)) throw failure;
    lost.abort();
  });
  return isBegun;
}

/** While a tab sends it says so to whoever asks. Messages reach a hidden tab at once, where its timers would be late. */
async function answering(channel: Channel, work: () => Promise<void>): Promise<void> {
  const stop = channel.listen(({ kind }) => {
    if (kind === 'anyone-sending') channel.tell({ kind: 'i-am-sending' });
  });
  await work().finally(stop);
}

async function anyoneSending(channel: Channel): Promise<boolean> {
  const heard = Promise.withResolvers<boolean>();
  const stop = channel.listen(({ kind }) => {
    if (kind === 'i-am-sending') heard.resolve(true);
  });
  channel.tell({ kind: 'anyone-sending' });
  const isAlive = await Promise.race([heard.promise, pause(ANSWER_WITHIN_MS).then(() => false)]);
  stop();
  return isAlive;
}
