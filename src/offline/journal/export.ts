import type { PlacedEvent } from '#domain/journal/event.ts';
import type { Database } from '../store/database.ts';
import { after, type JournalRow, type PhotoRow } from '../store/schema.ts';
import { checklistOf } from './journals.ts';
import { photosOf } from './photos.ts';

/**
 * One file with all that this phone holds of a journal: a JSON object of `journal`, `checklist`, `events` with their hashes,
 * and `media` in base64, damaged ones as they are. Built piece by piece, so that no text as long as all photos is ever in memory.
 */
export async function exportJournal(database: Database, row: JournalRow): Promise<Blob> {
  const events = await database.read(['events'], (transaction) =>
    transaction.objectStore('events').getAll(after(row.id, 0)),
  );
  const photos = await photosOf(database, row.id);
  const media: Blob[] = [];
  for (const [index, photo] of photos.entries()) {
    media.push(
      new Blob([index > 0 ? ',' : '', JSON.stringify({ ...photo, base64: await base64Of(database, photo) })]),
    );
  }
  const checklist = await checklistOf(database, row.checklist);
  return new Blob([opening({ row, checklist, events }), ...media, ']}'], { type: 'application/json' });
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

const STEP_BYTES = 0x6000;

async function base64Of(database: Database, { journal, sha256 }: PhotoRow): Promise<string | null> {
  const row = await database
    .read(['bytes'], (transaction) => transaction.objectStore('bytes').get([journal, sha256]))
    .catch(() => undefined);
  if (!row) return null;
  const bytes = new Uint8Array(row.data);
  const steps = Array.from(
    { length: Math.ceil(bytes.length / STEP_BYTES) },
    (_, index) => index * STEP_BYTES,
  );
  return steps
    .map((start) => btoa(String.fromCharCode(...bytes.subarray(start, start + STEP_BYTES))))
    .join('');
}
