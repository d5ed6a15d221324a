import { Hono } from 'hono';
import * as z from 'zod/mini';
import { Id, Sha256 } from '#domain/ids.ts';
import type { Scope } from '#domain/scope.ts';
import { PictureSize } from '#protocol/api/views.ts';
import { FinaliseRequest } from '#protocol/sync/envelope.ts';
import { finalise } from '../evidence/finalise.ts';
import { openEvidence, openSized } from '../evidence/open.ts';
import { evidenceUploads } from '../evidence/uploads.ts';
import { Problem } from '../problem.ts';
import { readJson } from './body.ts';
import { scopeOf, senderOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';
import { lentEyes } from './shared-link.ts';

const MOST_BYTES = 4 * 1024;

/** Resumable uploads, their check against the hash, and the bytes for those who may see them (`evidence/`). */
export function evidenceRoutes(deps: AppDeps): Hono<Env> {
  const { database, folders, pictures, auth, now, log } = deps;
  const uploads = evidenceUploads(folders);
  const unexpected = (cause: unknown) => log.error({ err: cause }, 'evidence failed');
  const routes = new Hono<Env>();
  routes.all('/uploads/*', async (c) => uploads(c.req.raw, await senderOf(auth, c)));
  routes.post('/evidence/:sha256/finalise', async (c) => {
    const scope = await senderOf(auth, c);
    const request = FinaliseRequest.safeParse(await readJson(c.req.raw, MOST_BYTES));
    if (!request.success) throw new Problem('bad-input', request.error.issues[0]?.path.join('.'));
    const evidenceDeps = { database, folders, now, unexpected };
    const echo = await finalise(evidenceDeps, scope, hashIn(c.req.param('sha256')), request.data);
    pictures.wake();
    return c.json(echo);
  });
  routes.get('/evidence/:sha256', async (c) => {
    const visit = Id.safeParse(c.req.query('visit'));
    if (!visit.success) throw new Problem('bad-input', 'visit');
    const size = z.optional(PictureSize).safeParse(c.req.query('size'));
    if (!size.success) throw new Problem('bad-input', 'size');
    const sha256 = hashIn(c.req.param('sha256'));
    const open = (scope: Scope) =>
      size.data === undefined
        ? openEvidence({ database, folders }, scope, sha256, visit.data)
        : openSized({ database, pictures }, scope, sha256, { visit: visit.data, size: size.data });
    // Who is signed in here may have been sent a link to what they do not see themselves.
    const lent = await lentEyes(deps, c, visit.data);
    if (!lent) return open(await scopeOf(auth, c));
    return scopeOf(auth, c)
      .then(open)
      .catch(() => open(lent));
  });
  return routes;
}

function hashIn(text: string): Sha256 {
  const hash = Sha256.safeParse(text);
  if (!hash.success) throw new Problem('not-found');
  return hash.data;
}
