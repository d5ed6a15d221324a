import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerType } from '@hono/node-server';
import { destination, type Logger } from 'pino';
import { createApp } from './app.ts';
import { createAuth } from './auth/auth.ts';
import { memoryLimits } from './auth/limits.ts';
import { makeSetupLink } from './auth/links.ts';
import { secretOf } from './auth/secret.ts';
import { type Config, isLoopback } from './config.ts';
import { startDigests } from './digest/rounds.ts';
import { createStopLinks } from './digest/stop-links.ts';
import { evidenceFolders } from './evidence/folders.ts';
import { createPictures } from './evidence/pictures.ts';
import { type DemoSignIns, greeting } from './greeting.ts';
import type { AppDeps } from './http/deps.ts';
import { keepAssets } from './http/earlier-assets.ts';
import { createLog } from './http/log.ts';
import { precompress } from './http/precompress.ts';
import { listen, stopListening } from './listen.ts';
import { createMailer } from './mail/mailer.ts';
import { startRounds } from './programmes/rounds.ts';
import { createNews } from './push/news.ts';
import { vapidOf } from './push/vapid.ts';
import { createPrints } from './review/prints.ts';
import { createRollups } from './rollups/count.ts';
import { type Database, openDatabase } from './store/database.ts';
import { hasOrganization } from './store/people.ts';

export interface Running {
  /** Where to open it and how to sign in, for whoever started it. */
  readonly greeting: string;
  /** Stops accepting, lets what runs end, closes the database. */
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date, fills it with the demo where that is wanted, and serves. */
export async function start(config: Config, clientFolder: string): Promise<Running> {
  mkdirSync(config.dataFolder, { recursive: true });
  const log = createLog(config.logLevel, destination(2));
  const deps = await open(config, clientFolder, log);
  const signIns = await demoSignIns(config, deps);
  const setup = (await hasOrganization(deps.database))
    ? null
    : await makeSetupLink({ ...deps, publicUrl: config.publicUrl });
  const earlierAssets = existsSync(clientFolder)
    ? await readyToServe(clientFolder, join(config.dataFolder, 'client'), log)
    : undefined;
  const server = await listen(config, createApp({ ...deps, earlierAssets }).fetch);
  deps.pictures.wake();
  deps.prints.wake();
  const rollups = createRollups(deps.database, uncounted(log));
  rollups.wake();
  const rounds = startRounds({ ...deps, unexpected: unmade(log), notify: deps.news.notify });
  const digests = startDigests({ ...deps, publicUrl: config.publicUrl, unexpected: untold(log) });
  const stopAll = async () => {
    await rounds.stop();
    await digests.stop();
    await rollups.stop();
    await stop(server, deps);
  };
  return { greeting: greeting(config, { signIns, setup }), stop: stopAll };
}

/** Hears why a report that was published before there were sums is in none. */
function uncounted(log: Logger): (cause: unknown) => void {
  return (cause) => log.error({ err: cause }, 'a published report could not be counted');
}

/** Hears why an owner could not be written to. The next round tries again. */
function untold(log: Logger): (cause: unknown) => void {
  return (cause) => log.error({ err: cause }, 'an owner could not be written to');
}

/** Hears why the visits of a program could not be made. The next round tries again. */
function unmade(log: Logger): (cause: unknown) => void {
  return (cause) => log.error({ err: cause }, 'visits of a program could not be made');
}

/** Compresses the built client, and keeps it for the pages that are open when the next one replaces it. It is served all the same. */
async function readyToServe(clientFolder: string, kept: string, log: Logger): Promise<string | undefined> {
  await precompress(clientFolder).catch((cause: unknown) => log.warn({ err: cause }, 'not precompressed'));
  return keepAssets(clientFolder, kept, Date.now()).catch((cause: unknown) => {
    log.warn({ err: cause }, 'this build’s files are not kept for later');
    return undefined;
  });
}

async function stop(
  server: ServerType,
  { database, mailer, news, pictures, prints }: AppDeps,
): Promise<void> {
  await stopListening(server);
  await news.settled();
  await pictures.stop();
  await prints.stop();
  mailer?.close();
  await database.close();
}

async function open(config: Config, clientFolder: string, log: Logger): Promise<AppDeps> {
  const { dataFolder, publicUrl } = config;
  const secret = secretOf(config);
  const database = await openConfigured(config);
  const warn = (message: string) => log.warn(message);
  const now = () => Date.now();
  const mailer = config.mail && createMailer(config.mail);
  const unexpected = (cause: unknown) => log.error({ err: cause }, 'news could not be told');
  const unseen = (cause: unknown) => log.error({ err: cause }, 'a picture could not be looked at');
  const unprinted = (cause: unknown) => log.error({ err: cause }, 'a report could not be printed');
  const folders = evidenceFolders(dataFolder);
  const vapid = await vapidOf(config);
  return {
    config,
    database,
    auth: createAuth({ database, secret, publicUrl, warn }),
    limits: memoryLimits(now),
    mailer,
    news: createNews({ database, vapid, mailer, publicUrl, unexpected }),
    stopLinks: createStopLinks(secret),
    folders,
    pictures: createPictures({ database, folders, unexpected: unseen }),
    prints: createPrints({ database, unexpected: unprinted }),
    log,
    now,
    clientFolder,
  };
}

async function openConfigured({ databaseUrl, dataFolder }: Config): Promise<Database> {
  try {
    return await openDatabase({ url: databaseUrl ?? join(dataFolder, 'plainclothes.db') });
  } catch (cause) {
    const which = databaseUrl === null ? `in PLAINCLOTHES_DATA (${dataFolder})` : 'that DATABASE_URL names';
    throw new Error(
      `the database ${which} can’t be opened: ${reasonOf(cause)}. Check that it is there and may be written.`,
      { cause },
    );
  }
}

/** What went wrong, in its own words; PostgreSQL's driver may try several addresses and then say nothing of its own. */
export function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.message === '') return cause.errors.map(reasonOf).join(', ');
  return cause instanceof Error ? cause.message : String(cause);
}

/** The demo's sign-ins where it is told to be loaded, or where only this machine can reach a database that holds nothing else. */
async function demoSignIns({ demo, mode, host }: Config, deps: AppDeps): Promise<DemoSignIns | null> {
  const mayBe = mode === 'development' && (demo === 'yes' || (demo === 'auto' && isLoopback(host)));
  if (!mayBe) return null;
  const [{ loadDemo }, { chain }] = await Promise.all([import('./demo/load.ts'), import('./demo/cast.ts')]);
  if (demo === 'auto' && (await hasOrganization(deps.database, { besides: chain.id }))) return null;
  return loadDemo(deps);
}
