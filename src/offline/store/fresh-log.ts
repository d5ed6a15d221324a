import { deleteDB, openDB } from 'idb';
import { pause } from '../pause.ts';

/** A tab that is frozen in the middle of the same must not hold this one's writes up. */
const WITHIN_MS = 1_000;

/**
 * Makes Chromium begin a new log under IndexedDB. A kill in the middle of a write leaves half a record at the log's end; after a
 * restart Chromium writes on behind it, and at the next start it finds the log damaged and empties the whole database
 * ("database was corrupt: checksum mismatch"). Deleting a database compacts its ranges, which moves everything that the log
 * holds into a table file and begins another log, so that the half record goes with the old one
 * (`npm run faults -- --only torn-log`). To be called once a start, before the first write. In other browsers nothing happens; never throws.
 */
export async function beginFreshLog(name: string): Promise<void> {
  if (!('dataLoss' in IDBVersionChangeEvent.prototype)) return;
  // Where there is no room, or no storage at all, whoever writes next is told so.
  await Promise.race([makeAndDelete(`${name} straw`).catch(() => undefined), pause(WITHIN_MS)]);
}

async function makeAndDelete(name: string): Promise<void> {
  const database = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore('straw') });
  database.close();
  await deleteDB(name);
}
