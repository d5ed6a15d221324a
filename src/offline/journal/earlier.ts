import type { Id } from '#domain/ids.ts';
import { emptyReport } from '#domain/journal/fold.ts';
import type { EarlierPhoto } from '#domain/report/photo-findings.ts';
import type { Database } from '../store/database.ts';
import { readJournal } from './append.ts';
import { journalsOf } from './journals.ts';

/** The photos that the reports of a person's other visits speak of, by their journals on this phone. */
export async function earlierPhotos(database: Database, person: Id, visit: Id): Promise<EarlierPhoto[]> {
  const others = (await journalsOf(database, person)).filter((row) => row.visit !== visit);
  const photos = await Promise.all(others.map((row) => photosIn(database, row)));
  return photos.flat();
}

async function photosIn(database: Database, { id, visit }: { id: Id; visit: Id }): Promise<EarlierPhoto[]> {
  const { report } = await database.read(['journals', 'events'], (transaction) =>
    readJournal(transaction, id, emptyReport),
  );
  return [...report.evidence.values()]
    .filter(({ type }) => type.startsWith('image/'))
    .map(({ sha256, traits }) => ({ visit, sha256, look: traits?.look ?? null }));
}
