import type { Id } from '#domain/ids.ts';
import type { Holding } from '#protocol/sync/envelope.ts';
import type { Database } from '../store/database.ts';
import type { JournalRow } from '../store/schema.ts';
import type { Sending } from './tails.ts';

/** Of a phone that holds more than these, the latest visits matter most. */
const TOLD_AT_MOST = 50;

/**
 * How far those journals go that the server will not have all of after this request, files included. It is told, so that a phone
 * which comes back empty can be told what it had.
 */
export async function heldBack(
  database: Database,
  rows: readonly JournalRow[],
  batch: readonly Sending[],
): Promise<Holding[]> {
  const waiting = await withFilesToSend(database);
  const sent = new Map(batch.map(({ row, through }) => [row.id, through]));
  const isHeldBack = ({ id, through, safeThrough, forkThrough }: JournalRow) =>
    waiting.has(id) || through > Math.max(safeThrough, forkThrough, sent.get(id) ?? 0);
  const held = rows.filter(isHeldBack).slice(-TOLD_AT_MOST);
  return held.map(({ id, visit, through }) => ({ journal: id, visit, through }));
}

async function withFilesToSend(database: Database): Promise<Set<Id>> {
  const photos = await database.read(['photos'], (transaction) => transaction.objectStore('photos').getAll());
  return new Set(photos.filter(({ state }) => state !== 'safe').map(({ journal }) => journal));
}
