import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ServerType, serve } from '@hono/node-server';
import type { Config } from './config.ts';

/** How long requests that are underway may take to end once the server is told to stop. */
const PATIENCE_MS = 10_000;
/** How often connections that have nothing underway any more are closed meanwhile. */
const SWEEP_MS = 50;

/** Serves on the configured address. Rejects with what to do about one that can't be had. */
export function listen(
  { host: hostname, port }: Config,
  fetch: (request: Request, env: object) => Response | Promise<Response>,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server));
    server.once('error', (cause) => reject(listenFault(cause, hostname, port)));
  });
}

function listenFault(cause: Error, host: string, port: number): Error {
  if (!('code' in cause)) return cause;
  if (cause.code === 'EADDRINUSE')
    return new Error(`PORT ${port} is in use on ${host}: set PORT to another, or stop what uses it.`);
  if (cause.code === 'EADDRNOTAVAIL')
    return new Error(`HOST ${host} is no address of this machine: set HOST to one that is.`);
  if (cause.code === 'EACCES')
    return new Error(`PORT ${port} is kept for administrators: set PORT to one above 1023.`);
  return cause;
}

/** Takes no more requests, and waits until those that are underway have ended. */
export async function stopListening(server: ServerType): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection that is in use right now is kept otherwise, and goes on bringing new requests.
  if ('prependListener' in server) server.prependListener('request', closeAfter);
  const closeIdle = () => 'closeIdleConnections' in server && server.closeIdleConnections();
  const sweep = setInterval(closeIdle, SWEEP_MS);
  const patience = setTimeout(
    () => 'closeAllConnections' in server && server.closeAllConnections(),
    PATIENCE_MS,
  );
  await closed;
  clearInterval(sweep);
  clearTimeout(patience);
}

function closeAfter(_request: IncomingMessage, response: ServerResponse): void {
  response.shouldKeepAlive = false;
}
