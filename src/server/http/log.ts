import type { MiddlewareHandler } from 'hono';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Env } from './deps.ts';

/** The server's log: one JSON object a line. Of an error only what can't name a person: a database's details quote rows. */
export function createLog(level: string, destination: DestinationStream): Logger {
  return pino({ level, serializers: { err: errorInLog } }, destination);
}

function errorInLog(cause: unknown): object {
  if (!(cause instanceof Error)) return { message: String(cause) };
  const code = 'code' in cause ? { code: cause.code } : {};
  return { type: cause.name, message: cause.message, ...code, stack: cause.stack };
}

/** One line a request: which, how it ended, how long it took. No body, no query, no header, no token. */
export function requestLog(log: Logger): MiddlewareHandler<Env> {
  return async (c, next) => {
    const begun = performance.now();
    await next();
    c.res.headers.set('x-request-id', c.get('requestId'));
    const ms = Math.round(performance.now() - begun);
    const line = {
      id: c.get('requestId'),
      method: c.req.method,
      path: withoutToken(c.req.path),
      status: c.res.status,
      ms,
    };
    log[c.res.status >= 500 ? 'error' : 'info'](line, 'request');
  };
}

/** Links are secrets: those of invitations until they are used, those of calendars and of mails for as long as they work. */
function withoutToken(path: string): string {
  return path.replace(/^\/api\/(links|calendar|mails\/stop)\/[^/]+/, '/api/$1/…');
}
