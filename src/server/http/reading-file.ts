import type { Handler } from 'hono';
import { FileAsked, SidesAsked } from '#protocol/api/owner-files.ts';
import { sheetsOf, tableNamed } from '../owner-files/tables.ts';
import { Problem } from '../problem.ts';
import { asOwner, callerOf, signedIn } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { workbookFile } from './workbook.ts';

/** `GET /api/owner/reading/file?table=…&part=…&from=…&to=…&store=…&visit=…&action=…&format=csv|xlsx`: a table of the owner's screens, to be saved. */
export function readingFileRoute({
  database,
  auth,
  now,
}: Pick<AppDeps, 'database' | 'auth' | 'now'>): Handler<Env> {
  return async (c) => {
    const { scope, locale } = signedIn(await callerOf(auth, c));
    const theirs = asOwner(scope);
    const asked = FileAsked.safeParse(c.req.query());
    const table = tableNamed(c.req.query('table'));
    if (!asked.success) throw new Problem('bad-input');
    if (!table) throw new Problem('bad-input', 'table');
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
    const part = c.req.query('part');
    const sides = sidesIn(c.req.query('sides'));
    const about = { database, scope: theirs, asked: asked.data, sides, locale, now: now() };
    const name = part === undefined ? table : `${table}-${part}`;
    return workbookFile(format, name, await sheetsOf(table, part, about));
  };
}

/** The two sides of a comparison, from the address. Throws `bad-input`. */
function sidesIn(text: string | undefined): SidesAsked | null {
  if (text === undefined) return null;
  const found = SidesAsked.safeParse(jsonOf(text));
  if (!found.success) throw new Problem('bad-input', 'sides');
  return found.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
