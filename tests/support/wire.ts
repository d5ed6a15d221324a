import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { StrangeAnswer } from './wire-answers.ts';
import { carry } from './wire-carry.ts';
import type { Line } from './wire-pace.ts';

/** What the wire does with a request. */
export type Treatment =
  /** To the server and back. */
  | 'carry'
  /** It is cut before any of it arrives. */
  | 'cut'
  /** The server answers, and the answer is lost. */
  | 'lose-answer'
  /** It never arrives, and nobody says so. */
  | 'hang'
  /** It arrives so much later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** So much of its body arrives, and then the line is cut. */
  | { readonly kind: 'cut-request'; readonly afterBytes: number }
  /** So much of the answer's body comes back, and then the line is cut. */
  | { readonly kind: 'cut-answer'; readonly afterBytes: number }
  /** The answer's body ends after so much, as if that were all of it. */
  | { readonly kind: 'truncate'; readonly afterBytes: number }
  /** It arrives so many times, one after the other; the last answer comes back. */
  | { readonly kind: 'repeat'; readonly times: number }
  /** A copy of it arrives again, so much later: after what was said meanwhile. */
  | { readonly kind: 'again-later'; readonly ms: number }
  /** It waits for the next request that is to arrive (or so long), which overtakes it. */
  | { readonly kind: 'overtaken'; readonly atMostMs: number }
  /** Something on the way answers. The server hears nothing. */
  | { readonly kind: 'answer'; readonly answer: StrangeAnswer };

/** One request as it went over the wire. */
export interface Carried {
  readonly method: string;
  readonly path: string;
  readonly treatment: Treatment;
  /** The server's status, or 0 where there was none. */
  status: number;
  /** Bytes of the body that were passed on, each time that they were. */
  bytes: number;
}

/** A file that the wire itself has, as a page of a test. */
export interface WireFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A wire between a real browser, its service worker, or a test that is the phone, and a real server; a test can make it bad. */
export interface Wire {
  readonly url: string;
  /** Where the carried requests go; may be set anew when the server came back on another port. */
  target: string;
  /** Decides for each request as it arrives, `host` being the name it was asked by. Replaced at will; carries everything to begin with. */
  treat: (method: string, path: string, host: string) => Treatment;
  /** Whether connections are kept for further requests, as they are unless a test says otherwise. */
  keepsAlive: boolean;
  /** What is put behind a text file on its way, by path: another build's service worker, as far as a browser can tell. */
  readonly appended: Map<string, string>;
  /** The slow line that it goes over; `null`: as quick as it can be. */
  line: Line | null;
  /** Files that are served from here, by path, and not treated. */
  readonly files: Map<string, WireFile>;
  /** What went over it, in order. */
  readonly carried: Carried[];
  close(): Promise<void>;
}

/** Opens a wire to the server at `target` on a free port of the loopback. Any name under `localhost` leads to it too. */
export async function openWire(target: string): Promise<Wire> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => serve(wire, incoming, outgoing));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    target,
    treat: () => 'carry',
    keepsAlive: true,
    appended: new Map(),
    line: null,
    files: new Map(),
    carried: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return wire;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The wire has no port.');
  return address.port;
}

function serve(wire: Wire, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const method = incoming.method ?? 'GET';
  const path = incoming.url ?? '/';
  const file = wire.files.get(path);
  if (file) return void outgoing.writeHead(200, { 'content-type': file.type }).end(file.body);
  const treatment = wire.treat(method, path, incoming.headers.host ?? '');
  const entry: Carried = { method, path, treatment, status: 0, bytes: 0 };
  wire.carried.push(entry);
  const { target, keepsAlive, line } = wire;
  carry({ target, keepsAlive, line, extra: wire.appended.get(path), entry, incoming, outgoing });
}
