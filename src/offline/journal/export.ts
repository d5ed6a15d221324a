import type { PlacedEvent } from '#domain/journal/event.ts';
import type { Database } from '../store/database.ts';
import { after, type JournalRow, type PhotoRow } from '../store/schema.ts';
import { base64Of } from './base64.ts';
import { checklistOf } from './journals.ts';
import { photosOf } from './photos.ts';
import { unfinishedOf } from './unfinished.ts';

/**
 * One file with all that this phone holds of a journal: a JSON object of `journal`, `checklist`, `events` with their hashes,
 * `media` in base64, damaged ones as they are, and `unfinished`: photos as the camera gave them and cut-off recordings, of which
 * no event speaks yet. Built piece by piece, so that no text as long as all photos is ever in memory.
 */
export async function exportJournal(database: Database, row: JournalRow): Promise<Blob> {
  const events = await database.read(['events'], (transaction) =>
    transaction.objectStore('events').getAll(after(row.id, 0)),
  );
  const checklist = await checklistOf(database, row.checklist);
  const media = await listed(mediaOf(database, row));
  const unfinished = await listed(unfinishedOf(database, row.id));
  const parts = [opening({ row, checklist, events }), ...media, '],"unfinished":[', ...unfinished, ']}'];
  return new Blob(parts, { type: 'application/json' });
}

function opening({
  row,
  checklist,
  events,
}: {
  row: JournalRow;
  checklist: unknown;
  events: readonly PlacedEvent[];
}): string {
  const words = { format: 'plainclothes-visit', version: 1, journal: row, checklist, events };
  return `${JSON.stringify(words).slice(0, -1)},"media":[`;
}

/** Members of a list, each a Blob as it comes: the browser may keep it outside of memory. */
async function listed(members: AsyncIterable<object>): Promise<Blob[]> {
  const blobs: Blob[] = [];
  for await (const one of members) blobs.push(new Blob([blobs.length > 0 ? ',' : '', JSON.stringify(one)]));
  return blobs;
}

async function* mediaOf(database: Database, row: JournalRow): AsyncGenerator<object> {
  for (const photo of await photosOf(database, row.id))
    yield { ...photo, base64: await bytesOf(database, photo) };
}

async function bytesOf(database: Database, { journal, sha256 }: PhotoRow): Promise<string | null> {
  const row = await database
    .read(['bytes'], (transaction) => transaction.objectStore('bytes').get([journal, sha256]))
    .catch(() => undefined);
  return row ? base64Of(row.data) : null;
}
