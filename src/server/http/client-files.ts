import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Env } from './deps.ts';

/** Names of built files carry a hash of their bytes. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600';
/** Asked about each time: these decide which version of the app runs. */
const ASK_FIRST = 'no-cache';
const deciding = /\/(index\.html|sw\.js|.*\.webmanifest)(\.br|\.gz)?$/;

/** The built client: its files, and its page for whatever address a person opens. */
export function clientFiles(folder: string): Hono<Env> {
  const routes = new Hono<Env>();
  if (!existsSync(folder)) return routes;
  const files = { root: folder, precompressed: true };
  const remember = (found: string) => {
    if (deciding.test(found)) return ASK_FIRST;
    return found.startsWith(join(folder, 'assets')) ? FOR_EVER : FOR_AN_HOUR;
  };
  routes.use(serveStatic({ ...files, onFound: (found, c) => c.header('cache-control', remember(found)) }));
  const page = serveStatic({ ...files, path: 'index.html', onFound: (_, c) => c.header('cache-control', ASK_FIRST) });
  routes.use(async (c, next) => (isNavigation(c.req.raw) ? page(c, next) : next()));
  return routes;
}

/** A person opening an address, not a script that misses a file: that must hear 404 rather than get a page. */
function isNavigation({ method, headers }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.get('accept') ?? '').includes('text/html');
}
