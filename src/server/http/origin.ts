import type { MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send: a request that changes something comes from our own origin, and with a
 * cookie it must say so. Ours is the public address, or the host that the browser itself asked.
 */
export function sameOrigin(publicUrl: string): MiddlewareHandler {
  return async (c, next) => {
    if (!safeMethods.has(c.req.method) && !isOurs(c.req.raw.headers, publicUrl))
      throw new Problem('not-yours');
    return next();
  };
}

function isOurs(headers: Headers, publicUrl: string): boolean {
  const origin = headers.get('origin');
  if (origin === null) return !headers.has('cookie');
  return origin === publicUrl || URL.parse(origin)?.host === headers.get('host');
}
