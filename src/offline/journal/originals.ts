import type { Id } from '#domain/ids.ts';
import { PhoneError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import { type OriginalRow, under } from '../store/schema.ts';
import type { Original } from '../types.ts';
import type { MadeFrom } from './append.ts';

/** Keeps a photo as it came, copied out of the file that it may be a mere reference to. Gives back its id. */
export async function keepOriginal(
  database: Database,
  about: Pick<OriginalRow, 'journal' | 'id' | 'question'>,
  photo: Blob,
): Promise<Id> {
  const data = await photo.arrayBuffer().catch((failure: unknown) => {
    throw new PhoneError('photo-unreadable', failure);
  });
  const row: OriginalRow = { ...about, type: photo.type, data };
  await database.write(
    ['originals'],
    (transaction) => transaction.objectStore('originals').put(row),
    data.byteLength,
  );
  return row.id;
}

/** A journal's originals that no photo is made of yet. */
export async function originalsOf(database: Database, journal: Id): Promise<Original[]> {
  const rows = await database.read(['originals'], (transaction) =>
    transaction.objectStore('originals').getAll(under(journal)),
  );
  return rows.map(({ id, question, type, data }) => ({ id, question, blob: new Blob([data], { type }) }));
}

/** Deletes an original. */
export async function dropOriginal(database: Database, journal: Id, id: Id): Promise<void> {
  await database.write(['originals'], (transaction) =>
    transaction.objectStore('originals').delete([journal, id]),
  );
}

/** One original, as what a photo is made from. */
export function oneOriginal(journal: Id, id: Id): MadeFrom {
  return { store: 'originals', rows: IDBKeyRange.only([journal, id]) };
}
