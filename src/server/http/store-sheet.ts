import type { Handler } from 'hono';
import * as z from 'zod/mini';
import { columnNames } from '#domain/store/sheet/columns.ts';
import { SheetAsked, type TakeInLine } from '#protocol/store-sheet.ts';
import { Problem } from '../problem.ts';
import { columns } from '../stores/sheet.ts';
import { previewSheet, takeInSheet } from '../stores/take-in.ts';
import { failureOf } from './answer.ts';
import { asCoordinator, scopeOf } from './caller.ts';
import type { AppDeps, Env, RequestContext } from './deps.ts';
import { sheetsIn, workbookFile } from './workbook.ts';

type Deps = Pick<AppDeps, 'database' | 'auth' | 'log'>;

/** `POST /api/stores/preview?asked=…`: what a list of stores would do, which is the whole body. Nothing is kept. */
export function storesPreviewRoute({ database, auth }: Deps): Handler<Env> {
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    return c.json(await previewSheet(database, scope, await sheetsIn(c.req.raw), askedIn(c)));
  };
}

/**
 * `POST /api/stores/take-in?asked=…&digest=…&leaveOut=…`: takes it in. Answers line by line (NDJSON) how far it is and at last what
 * became of it; whoever stops reading stops the work, and nothing is done.
 */
export function storesTakeInRoute({ database, auth, log }: Deps): Handler<Env> {
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    const sheets = await sheetsIn(c.req.raw);
    const asked = {
      ...askedIn(c),
      digest: c.req.query('digest') ?? '',
      leaveOut: c.req.query('leaveOut') === 'yes',
    };
    const stopped = new AbortController();
    const lines = linesOf(stopped, async (say) => {
      const progress = (done: number, of: number) => say({ done, of });
      try {
        const counts = await takeInSheet(database, scope, sheets, {
          ...asked,
          progress,
          signal: stopped.signal,
        });
        log.info(
          { by: scope.person, organization: scope.organization, ...counts },
          'a list of stores was taken in',
        );
        say({ counts });
      } catch (cause) {
        if (!stopped.signal.aborted) say({ failed: failureOf(cause, c.get('requestId'), log).body });
      }
    });
    // Not transformed: a line must not wait for those that fill a compressor's buffer.
    return new Response(lines, {
      headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'private, no-store, no-transform' },
    });
  };
}

function linesOf(
  stopped: AbortController,
  work: (say: (line: TakeInLine) => void) => Promise<void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      const say = (line: TakeInLine) => {
        if (!stopped.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      void work(say).finally(() => {
        if (!stopped.signal.aborted) controller.close();
      });
    },
    cancel() {
      stopped.abort();
    },
  });
}

const Query = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text: string): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        return null;
      }
    }),
  ),
  SheetAsked,
);

function askedIn(c: RequestContext): SheetAsked {
  const read = Query.safeParse(c.req.query('asked') ?? '{}');
  if (!read.success) throw new Problem('bad-input', 'asked');
  return read.data;
}

/** `GET /api/stores/template?format=csv|xlsx`: a list to fill in, with one store for an example. */
export function storesTemplateRoute({ auth }: Pick<Deps, 'auth'>): Handler<Env> {
  return async (c) => {
    asCoordinator(await scopeOf(auth, c));
    const format = c.req.query('format') === 'csv' ? 'csv' : 'xlsx';
    const asked = columns.filter(({ title }) => title !== columnNames.id[0]);
    const example = asked.map(({ title }) => examples[title] ?? null);
    return workbookFile(format, 'stores-template', [{ name: 'Stores', columns: asked, rows: [example] }]);
  };
}

const examples: Readonly<Record<string, string | number>> = {
  Reference: '0101',
  Name: 'Central Station',
  Client: 'Wrenfold Coffee',
  Address: 'Stacijas laukums 2',
  City: 'Riga',
  Region: 'Baltics',
  Concept: 'Kiosk',
  'Time zone': 'Europe/Riga',
  Latitude: 56.9463,
  Longitude: 24.1206,
  Channels: 'store, phone',
  Tags: 'commuters',
  'Opening hours': 'Mo-Fr 07:00-21:00; Sa,Su 08:00-20:00',
  'Other hours': '2026-12-24 08:00-15:00; 2026-12-25/2026-12-26 closed',
};
