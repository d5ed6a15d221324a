import type { Handler } from 'hono';
import { SyncRequest } from '#protocol/sync/envelope.ts';
import { hashText } from '../ingest/hash.ts';
import { ingestTails } from '../ingest/ingest.ts';
import { Problem } from '../problem.ts';
import { readJson } from './body.ts';
import { asShopper, scopeOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';

/** On the wire and unpacked. A phone with more sends it in several requests. */
const MOST_BYTES = 1024 * 1024;

/** `POST /api/sync`: a shopper's phone sends what the server lacks. Bare, because every visit goes through it many times. */
export function syncRoute({ database, auth, now, log }: AppDeps): Handler<Env> {
  return async (c) => {
    const scope = asShopper(await scopeOf(auth, c));
    const parsed = SyncRequest.safeParse(await readJson(c.req.raw, MOST_BYTES));
    if (!parsed.success) throw new Problem('bad-input', parsed.error.issues[0]?.path.join('.') || undefined);
    const unexpected = (cause: unknown) => log.error({ id: c.get('requestId'), err: cause }, 'ingest failed');
    return c.json(await ingestTails({ database, hash: hashText, now, unexpected }, scope, parsed.data));
  };
}
