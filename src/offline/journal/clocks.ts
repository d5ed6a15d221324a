import type { Id } from '#domain/ids.ts';
import { emptyReport, type Report } from '#domain/journal/fold.ts';
import type { Database } from '../store/database.ts';
import type { Observation } from '../store/schema.ts';
import { isNews } from '../sync/observe.ts';
import { append, readJournal } from './append.ts';
import { seenClock } from './journals.ts';

interface Noting {
  readonly journal: Id;
  readonly observation: Observation;
  readonly isOpenHere: boolean;
  readonly known: Report | undefined;
}

/** Appends an observation of the server's clock to a journal, where it says something new. Gives back whether it did. */
export async function noteClock(
  database: Database,
  { journal, observation, isOpenHere, known = emptyReport }: Noting,
): Promise<boolean> {
  const now = await database.read(['journals', 'events'], (transaction) =>
    readJournal(transaction, journal, known),
  );
  if (!isNews(observation, now.report, isOpenHere)) return false;
  await append(database, { journal, events: [seenClock(observation)], known: now.report });
  return true;
}
