import type { VisitJournal } from '#offline/index.ts';
import { permissionOf, positionNow } from './permissions.ts';

/** A fix from before the visit would say nothing about it. */
const FRESH_MS = 30_000;

/**
 * Notes once where a visit begins, where the position is allowed: behind the screens, waited for by nothing.
 * No position, or no room to keep it, is no trouble.
 */
export async function notePosition(journal: VisitJournal): Promise<void> {
  if (journal.report.positions.length > 0 || (await permissionOf('geolocation')) !== 'granted') return;
  const position = await positionNow({ enableHighAccuracy: true, maximumAge: FRESH_MS });
  if (position) await journal.append({ kind: 'position.fixed', ...position }).catch(() => undefined);
}
