import type { Id } from '#domain/ids.ts';
import type { Read, Write } from '../store/database.ts';
import type { JournalRow } from '../store/schema.ts';

/** From so many on all rows are read at once: each request costs as much as dozens of rows. */
const MANY = 8;

/** The rows of these journals as this transaction finds them; what is not there is left out. */
export async function rowsNow(
  transaction: Read | Write,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, JournalRow>> {
  const journals = transaction.objectStore('journals');
  const rows = await (ids.length < MANY ? Promise.all(ids.map((id) => journals.get(id))) : journals.getAll());
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
