import type { Handler } from 'hono';
import { ComplaintsAsked } from '#protocol/api/complaints.ts';
import { complaintsBeside } from '../complaints/beside.ts';
import { complaintChoices, enterComplaint } from '../complaints/enter.ts';
import { complaintsSheet, listComplaints } from '../complaints/list.ts';
import { takeComplaints } from '../complaints/take-file.ts';
import { Problem } from '../problem.ts';
import { removeComplaints } from '../store/complaints.ts';
import { asOwner, callerOf, signedIn } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { owner } from './guards.ts';
import { sheetsIn, workbookFile } from './workbook.ts';

/** Complaints and returns of an owner's stores. */
export function complaintsApi({ database, now }: Pick<AppDeps, 'database' | 'now'>) {
  const { complaints } = owner;
  return {
    list: complaints.list.handler(({ context: { scope }, input }) => listComplaints(database, scope, input)),
    choices: complaints.choices.handler(({ context: { scope } }) => complaintChoices(database, scope)),
    beside: complaints.beside.handler(({ context: { scope }, input }) =>
      complaintsBeside(database, scope, input),
    ),
    add: complaints.add.handler(({ context: { scope }, input }) =>
      enterComplaint(database, scope, input, now()),
    ),
    remove: complaints.remove.handler(async ({ context: { scope }, input }) => ({
      removed: await removeComplaints(database, scope, input.ids),
    })),
  };
}

/** `GET /api/owner/complaints/file?kind=…&format=csv|xlsx`: those that are listed, to be saved. */
export function complaintsFileRoute({ database, auth }: Pick<AppDeps, 'database' | 'auth'>): Handler<Env> {
  return async (c) => {
    const { scope, locale } = signedIn(await callerOf(auth, c));
    const theirs = asOwner(scope);
    const asked = ComplaintsAsked.safeParse(c.req.query());
    if (!asked.success) throw new Problem('bad-input');
    const { after: _, limit: __, ...wanted } = asked.data;
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
    return workbookFile(format, 'complaints', [complaintsSheet(database, theirs, wanted, locale)]);
  };
}

/** `POST /api/owner/complaints/file`: looks at a file of complaints; with `?take=yes` takes in what can be taken of it. */
export function takeComplaintsRoute({ database, auth, now }: AppDeps): Handler<Env> {
  return async (c) => {
    const scope = asOwner(signedIn(await callerOf(auth, c)).scope);
    const sheets = await sheetsIn(c.req.raw);
    const take = c.req.query('take') === 'yes';
    return c.json(await takeComplaints(database, scope, sheets, { take, now: now() }));
  };
}
