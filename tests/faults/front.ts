import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

/** What stands before the server in these tests: it serves a build of the app, and carries what is for the server. */
export interface Front {
  readonly url: string;
  /** The server's address. */
  target: string;
  /** The build that is deployed at present. */
  folder: string;
  /** Whether requests to the server get through; the app's own files do, as from a cache on the way. */
  online: boolean;
  /** How much later it is than this machine's clock says, by the server's word. */
  laterMs: number;
  close(): Promise<void>;
}

/** The present build. */
export const builtFolder = join(import.meta.dirname, '../../dist/client');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Opens a front on a free port of the loopback, with the present build. */
export async function openFront(): Promise<Front> {
  const server = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith('/api')) carry(front, incoming, outgoing);
    else serveFile(front.folder, incoming, outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The front has no port.');
  const url = `http://127.0.0.1:${address.port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  const front: Front = { url, target: '', folder: builtFolder, online: true, laterMs: 0, close };
  return front;
}

/** A file of the build, or its page for an address that a person opens; nothing else is found. */
function serveFile(folder: string, { url = '/', headers }: IncomingMessage, outgoing: ServerResponse): void {
  const { pathname } = new URL(url, 'http://front');
  const isPage = !existsSync(join(folder, pathname)) || pathname === '/';
  if (isPage && !headers.accept?.includes('text/html')) return void outgoing.writeHead(404).end();
  const path = join(folder, isPage ? 'index.html' : pathname);
  outgoing.writeHead(200, {
    'content-type': types[extname(path)] ?? 'text/plain',
    'cache-control': 'no-cache',
  });
  outgoing.end(readFileSync(path));
}

function carry(front: Front, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (!front.online) return void incoming.socket.destroy();
  const { method, headers, url = '/' } = incoming;
  const asking = { ...headers, 'accept-encoding': 'identity' };
  const onward = request(new URL(url, front.target), { method, headers: asking }, (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const body = Buffer.concat(chunks)
        .toString()
        .replace(/"serverTime":(\d+)/, (_, ms) => `"serverTime":${Number(ms) + front.laterMs}`);
      const { 'content-length': _, ...told } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, told).end(body);
    });
  });
  onward.on('error', () => incoming.socket.destroy());
  incoming.pipe(onward);
}

/** Another build of the same app, as a later deployment: no file of code or style keeps its name. Gives its folder. */
export function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-build-'));
  cpSync(builtFolder, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const assets = readdirSync(join(folder, 'assets'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(js|css|html|json)$/.test(path),
  );
  for (const path of files) {
    const text = readFileSync(join(folder, path), 'utf8');
    const renamed = assets.reduce((whole, name) => whole.replaceAll(name, laterName(name)), text);
    // The page itself is told apart by its revision, in the list of what is kept for offline.
    writeFileSync(
      join(folder, path),
      renamed.replace(/"revision":"(\w+)","url":"index.html"/, '"revision":"later$1","url":"index.html"'),
    );
  }
  for (const name of assets)
    renameSync(join(folder, 'assets', name), join(folder, 'assets', laterName(name)));
  return folder;
}

function laterName(name: string): string {
  return name.replace(/\.(\w+)$/, '-later.$1');
}

/** Removes what {@link laterBuild} made. */
export function removeBuild(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
