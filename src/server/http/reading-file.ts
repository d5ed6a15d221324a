import type { Handler } from 'hono';
import { ReadingAsked, ReadingTable } from '#protocol/api/reading.ts';
import { Problem } from '../problem.ts';
import { readingSheet } from '../reading/sheets.ts';
import { asOwner, callerOf, signedIn } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { workbookFile } from './workbook.ts';

/** `GET /api/owner/reading/file?table=…&from=…&to=…&format=csv|xlsx`: a table of the reading room, to be saved. */
export function readingFileRoute({ database, auth }: Pick<AppDeps, 'database' | 'auth'>): Handler<Env> {
  return async (c) => {
    const { scope, locale } = signedIn(await callerOf(auth, c));
    const theirs = asOwner(scope);
    const [asked, table] = [
      ReadingAsked.safeParse(c.req.query()),
      ReadingTable.safeParse(c.req.query('table')),
    ];
    if (!asked.success) throw new Problem('bad-input');
    if (!table.success) throw new Problem('bad-input', 'table');
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
    const sheet = await readingSheet(database, theirs, { ...asked.data, table: table.data, locale });
    return workbookFile(format, table.data, [sheet]);
  };
}
