import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the wire does with a request: carry it; cut it; let the server answer and lose the answer; leave it hanging. */
export type Treatment = 'carry' | 'cut' | 'lose-answer' | 'hang';

/** A wire between a real browser and a real server that a test can make bad. */
export interface Wire {
  readonly url: string;
  /** Where the carried requests go; may be set anew when the server came back on another port. */
  target: string;
  /** Decides for each request as it arrives. Replaced at will; carries everything to begin with. */
  treat: (method: string, path: string) => Treatment;
  /** What is put behind a text file on its way, by path: another build's service worker, as far as a browser can tell. */
  readonly appended: Map<string, string>;
  /** What went over it, in order, with the server's status, or 0 where there was none. */
  readonly carried: { method: string; path: string; treatment: Treatment; status: number }[];
  close(): Promise<void>;
}

/** Opens a wire to the server at `target` on a free port of the loopback. */
export async function openWire(target: string): Promise<Wire> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => carry(wire, incoming, outgoing));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    target,
    treat: () => 'carry',
    appended: new Map(),
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

function carry(wire: Wire, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const method = incoming.method ?? 'GET';
  const path = incoming.url ?? '/';
  const entry = { method, path, treatment: wire.treat(method, path), status: 0 };
  wire.carried.push(entry);
  if (entry.treatment === 'cut') return void incoming.socket.destroy();
  if (entry.treatment === 'hang') return void incoming.resume();
  const extra = wire.appended.get(path);
  const headers =
    extra === undefined ? incoming.headers : { ...incoming.headers, 'accept-encoding': 'identity' };
  const onward = request(new URL(path, wire.target), { method, headers }, (answer) => {
    entry.status = answer.statusCode ?? 0;
    if (entry.treatment === 'lose-answer') {
      answer.resume();
      answer.on('end', () => incoming.socket.destroy());
      return;
    }
    if (extra === undefined) {
      outgoing.writeHead(entry.status, answer.headers);
      return void answer.pipe(outgoing);
    }
    const { 'content-length': _, ...others } = answer.headers;
    outgoing.writeHead(entry.status, others);
    answer.on('end', () => outgoing.end(extra));
    answer.pipe(outgoing, { end: false });
  });
  onward.on('error', () => incoming.socket.destroy());
  incoming.on('error', () => onward.destroy());
  incoming.pipe(onward);
}
