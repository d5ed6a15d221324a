import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';

/** The page over the real phone, served: no app and no server behind it, so that a browser is back in a second. */
export interface PocketPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the page once and serves it on a free port of the loopback. */
export async function servePocket(): Promise<PocketPage> {
  const files = await buildPage('page.html');
  const server = createServer(({ url = '/' }, answer) => {
    const file = files.get(url === '/' ? '/page.html' : url);
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    answer.writeHead(file === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    answer.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}

/** Builds a page of this folder; gives its files by their path. Builds of other names are other files. */
export async function buildPage(
  name: string,
  buildName = 'first',
): Promise<Map<string, string | Uint8Array>> {
  const root = import.meta.dirname;
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { BUILD_NAME: JSON.stringify(buildName) },
    build: { write: false, target: 'es2022', rollupOptions: { input: join(root, name) } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return new Map(
    outputs.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}
