import type { Id } from '#domain/ids.ts';
import type { UnfinishedFile } from '#protocol/import.ts';
import { sha256OfBytes } from '../hash.ts';
import type { Database } from '../store/database.ts';
import { type OriginalRow, type SoundRow, under } from '../store/schema.ts';
import { base64Of } from './base64.ts';

/** What a journal's events do not speak of yet: photos of which no smaller one is made, recordings that were not finished. */
export async function* unfinishedOf(database: Database, journal: Id): AsyncGenerator<UnfinishedFile> {
  const originals = await database.read(['originals'], (transaction) =>
    transaction.objectStore('originals').getAllKeys(under(journal)),
  );
  for (const key of originals) {
    const row = await readable(() =>
      database.read(['originals'], (transaction) => transaction.objectStore('originals').get(key)),
    );
    if (row) yield fileOf('photo', row, row.data);
  }
  for (const pieces of await recordingsOf(database, journal)) {
    const [first] = pieces;
    if (first) yield fileOf('sound', first, await joined(pieces));
  }
}

/** The pieces of each recording that can be read, in their order. */
async function recordingsOf(database: Database, journal: Id): Promise<SoundRow[][]> {
  const keys = await database.read(['sounds'], (transaction) =>
    transaction.objectStore('sounds').getAllKeys(under(journal)),
  );
  const pieces: SoundRow[] = [];
  for (const key of keys) {
    const row = await readable(() =>
      database.read(['sounds'], (transaction) => transaction.objectStore('sounds').get(key)),
    );
    if (row) pieces.push(row);
  }
  return [...Map.groupBy(pieces, ({ recording }) => recording).values()];
}

/** One row that can't be read must not take the rest of the file with it. */
function readable<T>(read: () => Promise<T>): Promise<T | undefined> {
  return read().catch(() => undefined);
}

function joined(pieces: readonly SoundRow[]): Promise<ArrayBuffer> {
  return new Blob(pieces.map(({ data }) => data)).arrayBuffer();
}

function fileOf(
  kind: UnfinishedFile['kind'],
  { question }: Pick<OriginalRow | SoundRow, 'question'>,
  data: ArrayBuffer,
): UnfinishedFile {
  return { kind, question, sha256: sha256OfBytes(data), base64: base64Of(data) };
}
