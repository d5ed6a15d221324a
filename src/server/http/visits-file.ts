import type { Handler } from 'hono';
import { VisitListAsked } from '#protocol/api/visit-list.ts';
import { Problem } from '../problem.ts';
import { visitsSheet } from '../visits/sheet.ts';
import { asCoordinator, callerOf, signedIn } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { workbookFile } from './workbook.ts';

/** `GET /api/visits/file?…&format=csv|xlsx`: every visit that the list's address asks for, to be saved. Sent as it is read. */
export function visitsFileRoute({ database, auth }: Pick<AppDeps, 'database' | 'auth'>): Handler<Env> {
  return async (c) => {
    const { scope, locale } = signedIn(await callerOf(auth, c));
    const wanted = VisitListAsked.safeParse(c.req.query());
    if (!wanted.success) throw new Problem('bad-input');
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
    const desk = { scope: asCoordinator(scope), locale };
    return workbookFile(format, 'visits', [visitsSheet(database, desk, wanted.data)]);
  };
}
