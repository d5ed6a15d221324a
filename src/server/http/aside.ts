import type { Handler } from 'hono';
import { AsideRef } from '#protocol/api/aside-views.ts';
import { asideFile } from '../aside/file.ts';
import { Problem } from '../problem.ts';
import { asCoordinator, scopeOf } from './caller.ts';
import type { AppDeps, Env } from './deps.ts';

/** `GET /api/aside/:kind/:item/file`: what is kept aside, to be saved. It is never shown as a page. */
export function asideFileRoute({ database, auth }: Pick<AppDeps, 'database' | 'auth'>): Handler<Env> {
  return async (c) => {
    const scope = asCoordinator(await scopeOf(auth, c));
    const ref = AsideRef.safeParse(c.req.param());
    if (!ref.success) throw new Problem('not-found');
    const file = await asideFile(database, scope, ref.data, c.req.query('head'));
    return c.body(file, 200, {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="kept-aside-${ref.data.item.slice(0, 12)}.json"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  };
}
