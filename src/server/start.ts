import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { destination, type Logger, pino } from 'pino';
import { createApp } from './app.ts';
import { createAuth } from './auth/auth.ts';
import { memoryLimits } from './auth/limits.ts';
import { makeSetupLink } from './auth/links.ts';
import { secretOf } from './auth/secret.ts';
import { type Config, isLoopback } from './config.ts';
import { evidenceFolders } from './evidence/folders.ts';
import { type DemoSignIns, greeting } from './greeting.ts';
import type { AppDeps } from './http/deps.ts';
import { precompress } from './http/precompress.ts';
import { createMailer } from './mail/mailer.ts';
import { openDatabase } from './store/database.ts';
import { hasOrganization } from './store/people.ts';

/** How long requests that are underway may take to end once the server is told to stop. */
const PATIENCE_MS = 10_000;

export interface Running {
  /** Where to open it and how to sign in, for whoever started it. */
  readonly greeting: string;
  /** Stops accepting, lets what runs end, closes the database. */
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date, fills it with the demo where that is wanted, and serves. */
export async function start(config: Config, clientFolder: string): Promise<Running> {
  mkdirSync(config.dataFolder, { recursive: true });
  const log = pino({ level: config.logLevel }, destination(2));
  const deps = await open(config, clientFolder, log);
  const signIns = await demoSignIns(config, deps);
  const setup = (await hasOrganization(deps.database)) ? null : await makeSetupLink({ ...deps, publicUrl: config.publicUrl });
  if (existsSync(clientFolder)) await precompress(clientFolder).catch((cause: unknown) => log.warn({ err: cause }, 'not precompressed'));
  const server = await listen(config, createApp(deps).fetch);
  return { greeting: greeting(config, { signIns, setup }), stop: () => stop(server, deps) };
}

async function open(config: Config, clientFolder: string, log: Logger): Promise<AppDeps> {
  const { dataFolder, databaseUrl, publicUrl } = config;
  const secret = secretOf(config);
  const database = await openDatabase({ url: databaseUrl ?? join(dataFolder, 'plainclothes.db') });
  const warn = (message: string) => log.warn(message);
  const now = () => Date.now();
  return {
    config,
    database,
    auth: createAuth({ database, secret, publicUrl, warn }),
    limits: memoryLimits(now),
    mailer: config.mail && createMailer(config.mail),
    folders: evidenceFolders(dataFolder),
    log,
    now,
    clientFolder,
  };
}

/** The demo's sign-ins where it is told to be loaded, or where only this machine can reach a database that holds nothing else. */
async function demoSignIns({ demo, mode, host }: Config, deps: AppDeps): Promise<DemoSignIns | null> {
  const mayBe = mode === 'development' && (demo === 'yes' || (demo === 'auto' && isLoopback(host)));
  if (!mayBe) return null;
  const [{ loadDemo }, { chain }] = await Promise.all([import('./demo/load.ts'), import('./demo/cast.ts')]);
  if (demo === 'auto' && (await hasOrganization(deps.database, { besides: chain.id }))) return null;
  return loadDemo(deps);
}

function listen({ host: hostname, port }: Config, fetch: (request: Request, env: object) => Response | Promise<Response>): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server));
    server.once('error', (cause) => reject(listenFault(cause, hostname, port)));
  });
}

function listenFault(cause: Error, host: string, port: number): Error {
  if (!('code' in cause)) return cause;
  if (cause.code === 'EADDRINUSE') return new Error(`PORT ${port} is in use on ${host}: set PORT to another, or stop what uses it.`);
  if (cause.code === 'EADDRNOTAVAIL') return new Error(`HOST ${host} is no address of this machine: set HOST to one that is.`);
  if (cause.code === 'EACCES') return new Error(`PORT ${port} is kept for administrators: set PORT to one above 1023.`);
  return cause;
}

async function stop(server: ServerType, { database, mailer }: AppDeps): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  const patience = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearTimeout(patience);
  mailer?.close();
  await database.close();
}
