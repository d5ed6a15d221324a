import { Channel } from './channel.ts';
import { collectBytes } from './journal/photos.ts';
import { pause } from './pause.ts';
import { PocketPhone } from './pocket-phone.ts';
import { Server } from './server.ts';
import { Database } from './store/database.ts';
import { deviceId } from './store/meta.ts';
import type { Phone, PhoneOptions } from './types.ts';

const REQUEST_TIMEOUT_MS = 30_000;
const DRAIN_AFTER_APPEND_MS = 1_500;
const COLLECT_AFTER_MS = 1_500;

/**
 * Opens the phone's memory. Throws `storage-blocked` where another tab or a newer version holds it, `storage-broken` where it can't be read.
 * One that can be read and not written is opened all the same: {@link Phone.probe} tells.
 */
export async function openPhone(options: PhoneOptions): Promise<Phone> {
  const name = options.databaseName ?? 'plainclothes';
  const newId = options.newId ?? (() => crypto.randomUUID());
  const database = new Database(name, options.onStorage);
  const device = await deviceId(database, newId);
  // Nobody waits for it, and it waits for the first screen: what it would take too early is written again with its event.
  void pause(COLLECT_AFTER_MS).then(() => collectBytes(database).catch(() => undefined));
  return new PocketPhone({
    database,
    device,
    newId,
    clock: options.clock,
    channel: new Channel(name),
    lockName: `${name}-sync`,
    server: serverOf(options),
    random: options.random ?? Math.random,
    drainAfterAppendMs:
      options.drainAfterAppendMs === undefined ? DRAIN_AFTER_APPEND_MS : options.drainAfterAppendMs,
  });
}

function serverOf({
  origin = location.origin,
  fetch = globalThis.fetch,
  requestTimeoutMs,
}: PhoneOptions): Server {
  return new Server({
    origin,
    fetch: fetch.bind(globalThis),
    timeoutMs: requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
  });
}
