import type { Id, Sha256 } from '#domain/ids.ts';
import { PhoneError } from '../errors.ts';
import { sha256OfBytes } from '../hash.ts';
import type { Database, Read, Write } from '../store/database.ts';
import { type BytesRow, type PhotoRow, under } from '../store/schema.ts';

/** All photos that a journal's report speaks of. */
export function photosOf(database: Database, journal: Id): Promise<PhotoRow[]> {
  return database.read(['photos'], (transaction) => photosIn(transaction, journal));
}

/** As {@link photosOf}, as of a transaction that reads more; it must hold `photos`. */
export function photosIn(transaction: Read | Write, journal: Id): Promise<PhotoRow[]> {
  return transaction.objectStore('photos').getAll(under(journal));
}

/** Copies a photo out of the file that it may be a mere reference to, and keeps the bytes. */
export async function keepBytes(database: Database, journal: Id, photo: Blob): Promise<BytesRow> {
  const data = await photo.arrayBuffer().catch((failure: unknown) => {
    throw new PhoneError('photo-unreadable', failure);
  });
  const row: BytesRow = { journal, sha256: sha256OfBytes(data), data };
  await database.write(
    ['bytes'],
    (transaction) => transaction.objectStore('bytes').put(row),
    data.byteLength,
  );
  return row;
}

/** A photo's bytes, if they are all there and unchanged; else `null`, and the photo is flagged. */
export async function soundBytes(database: Database, photo: PhotoRow): Promise<ArrayBuffer | null> {
  const data = await readBytes(database, photo);
  if (data && data.byteLength === photo.bytes && sha256OfBytes(data) === photo.sha256) return data;
  if (photo.state === 'kept') await changePhoto(database, photo, { state: 'unreadable' });
  return null;
}

/** One unreadable row must not take the rest of the journal with it. */
async function readBytes(database: Database, { journal, sha256 }: PhotoRow): Promise<ArrayBuffer | null> {
  try {
    const row = await database.read(['bytes'], (transaction) =>
      transaction.objectStore('bytes').get([journal, sha256]),
    );
    return row?.data ?? null;
  } catch (failure) {
    if (failure instanceof PhoneError) return null;
    throw failure;
  }
}

/** Changes a photo's row, unless the photo was removed meanwhile. */
export async function changePhoto(
  database: Database,
  photo: PhotoRow,
  change: Partial<PhotoRow>,
): Promise<void> {
  await database.write(['photos'], async (transaction) => {
    const photos = transaction.objectStore('photos');
    const row = await photos.get([photo.journal, photo.sha256]);
    if (row) await photos.put({ ...row, ...change });
  });
}

/**
 * Deletes bytes that no photo's row speaks of: a photo that was removed, or one chosen and never committed.
 * A photo that is being added at this moment in another tab is written again with its event.
 */
export async function collectBytes(database: Database): Promise<void> {
  const orphans = await database.read(['photos', 'bytes'], async (transaction) => {
    const spoken = new Set((await transaction.objectStore('photos').getAllKeys()).map(String));
    return (await transaction.objectStore('bytes').getAllKeys()).filter((key) => !spoken.has(String(key)));
  });
  if (orphans.length > 0) await deleteOrphans(database, orphans);
}

function deleteOrphans(database: Database, orphans: readonly [Id, Sha256][]): Promise<void> {
  return database.write(['photos', 'bytes'], async (transaction) => {
    for (const key of orphans) {
      const isSpokenOf = await transaction.objectStore('photos').getKey(key);
      if (!isSpokenOf) await transaction.objectStore('bytes').delete(key);
    }
  });
}

/** Deletes the bytes of photos that the server has verified, of visits that need them no more. Their rows stay. */
export async function forgetSafeBytes(database: Database, journal: Id): Promise<void> {
  await database.write(['photos', 'bytes'], async (transaction) => {
    const photos = await transaction.objectStore('photos').getAll(under(journal));
    const safe = photos.filter((photo) => photo.state === 'safe');
    await Promise.all(safe.map(({ sha256 }) => transaction.objectStore('bytes').delete([journal, sha256])));
  });
}
