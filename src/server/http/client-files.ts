import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Env } from './deps.ts';

/** Names of built files carry a hash of their bytes. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600';
/** Asked about each time: these decide which version of the app runs. */
const ASK_FIRST = 'no-cache';
const deciding = /(^|\/)(index\.html|sw\.js|[^/]*\.webmanifest|)$/;

/**
 * The built client: its files, and its page for whatever address a person opens. Pages of earlier builds find their parts in
 * `earlier`, where they are kept.
 */
export function clientFiles(folder: string, earlier?: string): Hono<Env> {
  const routes = new Hono<Env>();
  if (!existsSync(folder)) return routes;
  const files = serveStatic<Env>({ root: folder, precompressed: true });
  const earlierFiles =
    earlier === undefined ? undefined : serveStatic<Env>({ root: earlier, precompressed: true });
  const page = serveStatic<Env>({ root: folder, precompressed: true, path: 'index.html' });
  routes.use(async (c, next) => {
    const file =
      (await files(c, nothing)) ?? (isBuilt(c.req.path) ? await earlierFiles?.(c, nothing) : undefined);
    if (file) return cached(file, cachingOf(c.req.path));
    const opened = isNavigation(c.req.raw) ? await page(c, nothing) : undefined;
    return opened ? cached(opened, ASK_FIRST) : next();
  });
  return routes;
}

const nothing = async () => {};

function cachingOf(path: string): string {
  if (deciding.test(path)) return ASK_FIRST;
  return isBuilt(path) ? FOR_EVER : FOR_AN_HOUR;
}

function isBuilt(path: string): boolean {
  return path.startsWith('/assets/');
}

function cached(answer: Response, caching: string): Response {
  answer.headers.set('cache-control', caching);
  return answer;
}

/** A person opening an address, not a script that misses a file: that must hear 404 rather than get a page. */
function isNavigation({ method, headers }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.get('accept') ?? '').includes('text/html');
}
