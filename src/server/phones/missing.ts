import type { Id } from '#domain/ids.ts';
import { fold } from '#domain/journal/fold.ts';
import type { Connection } from '../store/database.ts';
import { verifiedAmong } from '../store/evidence.ts';
import type { HeldByPhone } from '../store/held-by-phones.ts';
import { eventsOf, type ServerScope, whereJournalEnds } from '../store/journals.ts';

/** What of a phone's record has not arrived: entries, and files that those which did arrive speak of. */
export interface Missing {
  readonly held: HeldByPhone;
  /** Through where the server has it. */
  readonly known: number;
  readonly entries: number;
  readonly files: number;
}

/** Those of what phones said they hold of which something has not arrived to this day. */
export async function missingOf(
  connection: Connection,
  scope: ServerScope,
  holdings: readonly HeldByPhone[],
): Promise<Missing[]> {
  const missing: Missing[] = [];
  for (const held of holdings) {
    const known = await whereJournalEnds(connection, scope, held.journal);
    const files = await missingFiles(connection, scope, held.journal);
    const entries = Math.max(0, held.through - known);
    if (entries > 0 || files > 0) missing.push({ held, known, entries, files });
  }
  return missing;
}

/** How many files are part of what a journal adds up to, and have not arrived. */
async function missingFiles(connection: Connection, scope: ServerScope, journal: Id): Promise<number> {
  const events = await eventsOf(connection, scope, journal);
  const report = fold(events.map((event, index) => ({ seq: index + 1, event })));
  const hashes = new Set([...report.evidence.values()].map(({ sha256 }) => sha256));
  return hashes.size - (await verifiedAmong(connection, scope, [...hashes])).length;
}
