import type { JournalRow, PhotoRow } from '../store/schema.ts';
import type { VisitStanding } from '../types.ts';

/** Where a visit stands, from what the phone knows of its journal and its photos. */
export function standingOf(row: JournalRow, photos: readonly PhotoRow[]): VisitStanding {
  const pictures = photoStanding(photos);
  const refusal = row.refusal ?? photos.find((photo) => photo.refusal)?.refusal ?? null;
  const isHeld = row.standing !== 'none' && row.safeThrough === row.through;
  return {
    visit: row.visit,
    events: row.through,
    sent: Math.max(row.sentThrough, row.safeThrough),
    safe: row.safeThrough,
    photos: pictures,
    outcome: outcomeOf(row),
    ...(refusal ? { refusal: { code: refusal.code, retryable: refusal.retryable } } : {}),
    submitted: row.submitted,
    complete: row.submitted && isHeld && row.forkThrough === 0 && pictures.safe === pictures.total,
  };
}

function outcomeOf(row: JournalRow): VisitStanding['outcome'] {
  if (row.refusal) return 'refused';
  return row.forkThrough > 0 ? 'forked' : row.standing;
}

function photoStanding(photos: readonly PhotoRow[]): VisitStanding['photos'] {
  const safe = photos.filter((photo) => photo.state === 'safe');
  const rest = photos.filter((photo) => photo.state !== 'safe');
  return {
    total: photos.length,
    sent: safe.length + rest.filter((photo) => photo.uploadedBytes === photo.bytes).length,
    safe: safe.length,
    sendingBytes: rest.reduce((sum, photo) => sum + photo.uploadedBytes, 0),
    totalBytes: photos.reduce((sum, photo) => sum + photo.bytes, 0),
    unreadable: photos.filter((photo) => photo.state === 'unreadable').length,
  };
}
