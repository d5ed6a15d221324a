import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Id } from '#domain/ids.ts';

/**
 * Photos that another app on this phone shared with ours, until they are put into a visit or dropped. They come to the
 * service worker before any screen is open, so they have a small database of their own.
 */
const DATABASE = 'lists-shared';

/** ArrayBuffer and not Blob: Blobs are files apart, which cleaners delete. */
interface SharedRow {
  readonly id: Id;
  /** Who was signed in when it came; `null`: nobody, so it is for whoever signs in next. */
  readonly person: Id | null;
  /** Device wall time, ms. */
  readonly sharedAt: number;
  readonly name: string;
  readonly type: string;
  readonly data: ArrayBuffer;
}

interface Tables extends DBSchema {
  files: { key: Id; value: SharedRow };
}

/** A shared file as a screen shows it. */
export interface SharedFile {
  readonly id: Id;
  readonly name: string;
  readonly blob: Blob;
}

/** Keeps what was shared, all or nothing, and resolves when it is on the disk. Rejects where there is no room. */
export async function keepShared(
  files: readonly File[],
  owner: { person: Id | null; sharedAt: number },
): Promise<void> {
  const rows = await Promise.all(files.map((file) => rowOf(file, owner)));
  await withTables(async (tables) => {
    const transaction = tables.transaction('files', 'readwrite', { durability: 'strict' });
    await Promise.all([...rows.map((row) => transaction.store.put(row)), transaction.done]);
  });
}

async function rowOf(file: File, owner: { person: Id | null; sharedAt: number }): Promise<SharedRow> {
  const data = await file.arrayBuffer();
  return { ...owner, id: crypto.randomUUID(), name: file.name, type: file.type, data };
}

/** What waits to be put into a visit by this person, oldest first: nobody sees what was shared by someone else. */
export async function sharedFiles(person: Id): Promise<SharedFile[]> {
  const rows = await withTables((tables) => tables.getAll('files'));
  return rows
    .filter((row) => row.person === null || row.person === person)
    .toSorted((one, other) => one.sharedAt - other.sharedAt)
    .map(({ id, name, type, data }) => ({ id, name, blob: new Blob([data], { type }) }));
}

/** Drops a shared file: once its photo is kept in a visit, or because the person does not want it. */
export async function forgetShared(id: Id): Promise<void> {
  await withTables(async (tables) => {
    const transaction = tables.transaction('files', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.delete(id), transaction.done]);
  });
}

async function withTables<T>(work: (tables: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
  const tables = await openDB<Tables>(DATABASE, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('files', { keyPath: 'id' }),
  });
  return work(tables).finally(() => tables.close());
}
