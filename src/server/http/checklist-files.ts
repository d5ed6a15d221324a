import type { Handler } from 'hono';
import { z } from 'zod';
import { Checklist } from '#domain/checklist/checklist.ts';
import { StandardSet } from '#domain/checklist/standard.ts';
import { checklistFormats, type SchemaName, schemaNames } from '#protocol/checklist-files.ts';
import { MOST_WORKBOOK_BYTES } from '#protocol/workbook.ts';
import { Problem } from '../problem.ts';
import { checklistAt } from '../store/checklists.ts';
import { draftOfForm } from '../xlsform/draft.ts';
import { formSheets } from '../xlsform/write.ts';
import { readBody } from './body.ts';
import { asCoordinator, scopeOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { fileHeaders, workbookFile } from './workbook.ts';

/** `POST /api/forms?name=…`: a coordinator's XLSForm, as the draft of a checklist. Nothing is kept. */
export function formRoute({ auth }: Pick<AppDeps, 'auth'>): Handler<Env> {
  return async (c) => {
    asCoordinator(await scopeOf(auth, c));
    const bytes = await readBody(c.req.raw, MOST_WORKBOOK_BYTES);
    return c.json(await draftOfForm(bytes, (c.req.query('name') ?? '').slice(0, 200)));
  };
}

const Asked = z.object({
  id: z.string(),
  version: z.coerce.number().int(),
  as: z.enum(checklistFormats),
});

/** `GET /api/checklists/:id/:version/file?as=…`: a published checklist, to be saved. */
export function checklistFileRoute({
  database,
  auth,
  config,
}: Pick<AppDeps, 'database' | 'auth' | 'config'>): Handler<Env> {
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    const asked = Asked.safeParse({ ...c.req.param(), as: c.req.query('as') });
    const checklist = asked.success && (await checklistAt(database, scope, asked.data));
    if (!checklist) throw new Problem('not-found');
    const name = `${checklist.id}-${checklist.version}`;
    if (asked.data.as === 'xlsform') return workbookFile('xlsx', name, formSheets(checklist));
    const file = asked.data.as === 'json' ? checklist : standardSetOf(checklist);
    const $schema = schemaUrl(asked.data.as === 'json' ? 'checklist' : 'standard-set', config.publicUrl);
    const body = JSON.stringify({ $schema, ...file }, null, 2);
    return c.body(body, 200, fileHeaders(`${name}${endings[asked.data.as]}`, 'application/json'));
  };
}

const endings = { json: '.json', standards: '-standards.json' } as const;

/** The standards that a checklist measures, as the set that they were published in; the set goes by the checklist's name. */
function standardSetOf({ standardSet, title, standards }: Checklist): StandardSet {
  return { ...standardSet, name: title, standards };
}

function schemaUrl(name: SchemaName, publicUrl: string): string {
  return new URL(`/api/schemas/${name}.json`, publicUrl).href;
}

const SHAPES = { checklist: Checklist, 'standard-set': StandardSet } as const;

/** `GET /api/schemas/:file`: what a file of ours looks like, as JSON Schema (draft 2020-12). It is the same for everyone. */
export function schemaRoute(publicUrl: string): Handler<Env> {
  return (c) => {
    const name = schemaNames.find((one) => `${one}.json` === c.req.param('file'));
    if (!name) throw new Problem('not-found');
    const schema = { ...z.toJSONSchema(SHAPES[name], { io: 'input' }), $id: schemaUrl(name, publicUrl) };
    return c.json(schema, 200, {
      'content-type': 'application/schema+json',
    });
  };
}
