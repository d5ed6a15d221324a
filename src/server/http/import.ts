import type { Handler } from 'hono';
import type { CoordinatorScope } from '#domain/scope.ts';
import { type ImportAnswer, MOST_IMPORT_BYTES } from '#protocol/import.ts';
import { takeFile } from '../import/take-file.ts';
import { hashText } from '../ingest/hash.ts';
import { Problem } from '../problem.ts';
import { queue } from '../queue.ts';
import { readJson } from './body.ts';
import { asCoordinator, scopeOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';

/** `POST /api/import`: a coordinator takes in a visit's file. Bare, because it is a thousand times what a procedure takes. */
export function importRoute({ database, folders, pictures, auth, now, log }: AppDeps): Handler<Env> {
  const oneAtATime = queue();
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    const unexpected = (cause: unknown) => log.error({ id: c.get('requestId'), err: cause }, 'import failed');
    const deps = { database, folders, hash: hashText, now, unexpected };
    const answer = await oneAtATime(async () => takeFile(deps, scope, await fileIn(c.req.raw)));
    pictures.wake();
    log.info({ by: scope.person, ...told(scope, answer) }, 'a visit’s file was taken in');
    return c.json(answer);
  };
}

function told({ organization }: CoordinatorScope, { visit, journal, outcome, events }: ImportAnswer) {
  return { organization, visit, journal, outcome, events: events.taken };
}

/** The file's JSON. Throws `too-large`, and `export-unreadable` for what is no JSON. */
async function fileIn(request: Request): Promise<unknown> {
  try {
    return await readJson(request, MOST_IMPORT_BYTES);
  } catch (cause) {
    if (cause instanceof Problem && cause.code === 'bad-input') throw new Problem('export-unreadable');
    throw cause;
  }
}
