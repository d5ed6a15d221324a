import type { Id } from '#domain/ids.ts';
import { place } from '#domain/journal/chain.ts';
import { emptyReport, type Report } from '#domain/journal/fold.ts';
import { sha256OfText } from '../hash.ts';
import type { Database, Read, Write } from '../store/database.ts';
import type { JournalRow, Observation } from '../store/schema.ts';
import { isNews } from '../sync/observe.ts';
import { foldedFrom } from './append.ts';
import { seenClock } from './journals.ts';
import { rowsNow } from './rows-now.ts';

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
  const ends = new Map(wanting.map(({ id, through }) => [id, through]));
  return database.write(['journals', 'events'], async (transaction) => {
    const rows = await rowsNow(transaction, [...ends.keys()]);
    // One that another tab has written on since is left for the next observation.
    const same = [...rows.values()].filter(({ id, through }) => ends.get(id) === through);
    await Promise.all(same.map((row) => note(transaction, row, observation)));
    // A commit whose confirmation was lost has noted them all the same.
    return [...ends.keys()];
  });
}

async function wantingIn(
  transaction: Read,
  observation: Observation,
  notings: readonly Noting[],
): Promise<JournalRow[]> {
  const rows = await rowsNow(
    transaction,
    notings.map(({ journal }) => journal),
  );
  const wanting = await Promise.all(
    notings.map((noting) => wants(transaction, observation, noting, rows.get(noting.journal))),
  );
  return wanting.filter((row) => row !== null);
}

async function wants(
  transaction: Read,
  observation: Observation,
  { isOpenHere, known = emptyReport }: Noting,
  row: JournalRow | undefined,
): Promise<JournalRow | null> {
  if (!row) return null;
  if (row.submitted) return (await endsWithClock(transaction, row)) ? null : row;
  const { report } = await foldedFrom(transaction, row, known);
  return isNews(observation, report, isOpenHere) ? row : null;
}

/** A report that was handed in gets one observation behind it, which bounds what came before: no more need be read to know. */
async function endsWithClock(transaction: Read, { id, through }: JournalRow): Promise<boolean> {
  const last = await transaction.objectStore('events').get([id, through]);
  return last?.event.kind === 'clock.observed';
}

/** An observation changes nothing of a journal's row but where it ends. */
async function note(transaction: Write, row: JournalRow, observation: Observation): Promise<void> {
  const placed = place(row.id, row.through, row.head, [seenClock(observation)], sha256OfText);
  for (const event of placed)
    await Promise.all([
      transaction.objectStore('events').add(event),
      transaction.objectStore('journals').put({ ...row, through: event.seq, head: event.hash }),
    ]);
}
