import type { Id } from '#domain/ids.ts';
import type { Me } from '#protocol/api/views.ts';
import type { Lock, PhotoIntent, Probe } from '../types.ts';
import type { Database, Read } from './database.ts';
import type { MetaRow, Observation } from './schema.ts';

type Key = MetaRow['key'];
type RowOf<K extends Key> = Extract<MetaRow, { key: K }>;

/** One fact about this phone, or `null`. */
export async function fact<K extends Key>(database: Database, key: K): Promise<RowOf<K> | null> {
  const row = await database.read(['meta'], (transaction) => transaction.objectStore('meta').get(key));
  return isOf(row, key) ? row : null;
}

function isOf<K extends Key>(row: MetaRow | undefined, key: K): row is RowOf<K> {
  return row?.key === key;
}

async function keep(database: Database, row: MetaRow): Promise<void> {
  await database.write(['meta'], (transaction) => transaction.objectStore('meta').put(row));
}

async function forget(database: Database, key: Key): Promise<void> {
  await database.write(['meta'], (transaction) => transaction.objectStore('meta').delete(key));
}

/**
 * This phone's id. Two tabs that open for the first time together agree on one.
 * Where nothing can be written it lasts for this run, in which no visit can begin.
 */
export async function deviceId(database: Database, newId: () => Id): Promise<Id> {
  const known = await fact(database, 'device');
  return known?.id ?? makeDeviceId(database, newId()).catch(() => newId());
}

function makeDeviceId(database: Database, id: Id): Promise<Id> {
  return database.write(['meta'], async (transaction) => {
    const meta = transaction.objectStore('meta');
    const row = await meta.get('device');
    if (isOf(row, 'device')) return row.id;
    await meta.put({ key: 'device', id });
    return id;
  });
}

export function rememberedPerson(database: Database): Promise<Me | null> {
  return database.read(['meta'], personIn);
}

/** Who is remembered, as of a transaction that reads more; it must hold `meta`. */
export async function personIn(transaction: Read): Promise<Me | null> {
  const row = await transaction.objectStore('meta').get('person');
  return isOf(row, 'person') ? row.me : null;
}

export function rememberPerson(database: Database, me: Me | null): Promise<void> {
  return me ? keep(database, { key: 'person', me }) : forget(database, 'person');
}

/** What the camera was opened for, if it was this person who opened it. */
export async function photoIntent(database: Database): Promise<PhotoIntent | null> {
  const [row, me] = await Promise.all([fact(database, 'intent'), rememberedPerson(database)]);
  return row && row.person === me?.person.id ? { visit: row.visit, question: row.question } : null;
}

export async function keepPhotoIntent(database: Database, intent: PhotoIntent | null): Promise<void> {
  const me = await rememberedPerson(database);
  if (intent && me) await keep(database, { key: 'intent', person: me.person.id, ...intent });
  else if (await photoIntent(database)) await forget(database, 'intent');
}

/** The screen lock, if it was this person who set it. */
export async function lockOf(database: Database): Promise<Lock | null> {
  const [row, me] = await Promise.all([fact(database, 'lock'), rememberedPerson(database)]);
  return row && row.person === me?.person.id ? row.lock : null;
}

export async function keepLock(database: Database, lock: Lock | null): Promise<void> {
  const me = await rememberedPerson(database);
  if (lock && me) await keep(database, { key: 'lock', person: me.person.id, lock });
  else if (await lockOf(database)) await forget(database, 'lock');
}

export async function lastObservation(database: Database): Promise<Observation | null> {
  return (await fact(database, 'observation'))?.observation ?? null;
}

export function keepObservation(database: Database, observation: Observation): Promise<void> {
  return keep(database, { key: 'observation', observation });
}

/** Writes, reads back and deletes one row, and asks the browser what it promises. Its estimate is shown, not believed. */
export async function probe(database: Database, newId: () => Id): Promise<Probe> {
  const storage = globalThis.navigator?.storage;
  const persisted = (await storage?.persisted?.().catch(() => false)) ?? false;
  const estimate = await storage?.estimate?.().catch(() => null);
  const written = await writesAndReads(database, newId()).catch(() => ({ writable: false, durable: false }));
  if (written.writable) await lookForRoom(database, newId()).catch(() => undefined);
  return { ...written, persisted, quotaBytes: estimate?.quota ?? null, usedBytes: estimate?.usage ?? null };
}

async function writesAndReads(database: Database, mark: Id): Promise<Pick<Probe, 'writable' | 'durable'>> {
  const key = `probe ${mark}` as const;
  const durability = await database.write(['meta'], async (transaction) => {
    await transaction.objectStore('meta').put({ key });
    return transaction.durability;
  });
  const writable = (await fact(database, key)) !== null;
  await forget(database, key);
  return { writable, durable: writable && durability === 'strict' };
}

/** Most that the browser fills with noise in one call. */
const NOISE_BYTES = 65_536;

/** Whether there is room again for what found none only a write of its size can tell, and of bytes that can't be made smaller. */
async function lookForRoom(database: Database, mark: Id): Promise<void> {
  const bytes = database.noRoomFor ?? 0;
  if (bytes === 0) return;
  const filling = new Uint8Array(bytes);
  for (let from = 0; from < bytes; from += NOISE_BYTES)
    crypto.getRandomValues(filling.subarray(from, from + NOISE_BYTES));
  const row = { key: `probe ${mark}`, filling: filling.buffer } as const;
  await database.write(['meta'], (transaction) => transaction.objectStore('meta').put(row), bytes);
  await forget(database, row.key);
}
