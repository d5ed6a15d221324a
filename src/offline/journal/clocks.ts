import type { Id } from '#domain/ids.ts';
import { place } from '#domain/journal/chain.ts';
import { emptyReport, type Report } from '#domain/journal/fold.ts';
import { sha256OfText } from '../hash.ts';
import type { Database, Read, Write } from '../store/database.ts';
import type { JournalRow, Observation } from '../store/schema.ts';
import { isNews } from '../sync/observe.ts';
import { foldedFrom } from './append.ts';
import { seenClock } from './journals.ts';

/** A journal that may want an observation. */
export interface Noting {
  readonly journal: Id;
  readonly isOpenHere: boolean;
  /** What is known of it so far, where it is open. */
  readonly known: Report | undefined;
}

/**
 * Appends an observation of the server's clock to those of these journals to which it says something new, all in one
 * transaction. Gives back which they were.
 */
export async function noteClock(
  database: Database,
  observation: Observation,
  notings: readonly Noting[],
): Promise<Id[]> {
  const wanting = await database.read(['journals', 'events'], (transaction) =>
    wantingIn(transaction, observation, notings),
  );
  if (wanting.length === 0) return [];
  const ids = new Set(wanting.map(({ id }) => id));
  const still = notings.filter(({ journal }) => ids.has(journal));
  return database.write(['journals', 'events'], async (transaction) => {
    const rows = await wantingIn(transaction, observation, still);
    await Promise.all(rows.map((row) => note(transaction, row, observation)));
    // A commit whose confirmation was lost has noted them all the same.
    return [...ids];
  });
}

async function wantingIn(
  transaction: Read | Write,
  observation: Observation,
  notings: readonly Noting[],
): Promise<JournalRow[]> {
  const rows = await Promise.all(notings.map((noting) => rowThatWants(transaction, observation, noting)));
  return rows.filter((row) => row !== null);
}

async function rowThatWants(
  transaction: Read | Write,
  observation: Observation,
  { journal, isOpenHere, known = emptyReport }: Noting,
): Promise<JournalRow | null> {
  const row = await transaction.objectStore('journals').get(journal);
  if (!row) return null;
  if (row.submitted) return (await endsWithClock(transaction, row)) ? null : row;
  const { report } = await foldedFrom(transaction, row, known);
  return isNews(observation, report, isOpenHere) ? row : null;
}

/** A report that was handed in gets one observation behind it, which bounds what came before: no more need be read to know. */
async function endsWithClock(transaction: Read | Write, { id, through }: JournalRow): Promise<boolean> {
  const last = await transaction.objectStore('events').get([id, through]);
  return last?.event.kind === 'clock.observed';
}

/** An observation changes nothing of a journal's row but where it ends. */
async function note(transaction: Write, row: JournalRow, observation: Observation): Promise<void> {
  const placed = place(row.id, row.through, row.head, [seenClock(observation)], sha256OfText);
  for (const event of placed) {
    await transaction.objectStore('events').add(event);
    await transaction.objectStore('journals').put({ ...row, through: event.seq, head: event.hash });
  }
}
