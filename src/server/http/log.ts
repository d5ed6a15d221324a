import type { MiddlewareHandler } from 'hono';
import type { Logger } from 'pino';
import type { Env } from './deps.ts';

/** One line a request: which, how it ended, how long it took. No body, no query, no header, no token. */
export function requestLog(log: Logger): MiddlewareHandler<Env> {
  return async (c, next) => {
    const begun = performance.now();
    await next();
    const ms = Math.round(performance.now() - begun);
    const line = { id: c.get('requestId'), method: c.req.method, path: withoutToken(c.req.path), status: c.res.status, ms };
    log[c.res.status >= 500 ? 'error' : 'info'](line, 'request');
  };
}

/** Links are secrets until they are used. */
function withoutToken(path: string): string {
  return path.replace(/^\/api\/links\/[^/]+/, '/api/links/…');
}
