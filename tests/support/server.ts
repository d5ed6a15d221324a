import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDemoTo } from './demo-folder.ts';

const root = join(import.meta.dirname, '../..');
const START_PATIENCE_MS = 120_000;
/** Compiling the server is a third of its start, and a run starts a hundred of them. */
export const compileCache = join(root, 'node_modules/.cache/node');

export interface ServerOptions {
  /** A `postgres://` address; SQLite in the data folder otherwise. */
  readonly database?: string;
  /** Whether the demo organization is loaded; not unless asked for. */
  readonly demo?: boolean;
  /** A folder of an earlier server, to go on where that one ended. It is then left where it is. */
  readonly dataFolder?: string;
  /** The port of an earlier server, where its address must stay the same. */
  readonly port?: number;
  /** Further settings of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The real server in a process of its own, as an operator starts it. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  /** What it has written to the console so far. */
  output(): string;
  /** Ends it as an operator does (SIGTERM), waits for it, and removes its folder. Gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does (SIGKILL); the folder stays. */
  kill(): Promise<void>;
}

/** Starts the server on a free port and waits until it serves. Throws with what it said where it ended before. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'plainclothes-server-'));
  const isDemo = options.demo || options.environment?.['DEMO'] === 'yes';
  if (isDemo && options.dataFolder === undefined && options.database === undefined) copyDemoTo(dataFolder);
  const port = options.port ?? (await freePort());
  const child = launch({
    PLAINCLOTHES_DATA: dataFolder,
    PORT: String(port),
    DEMO: options.demo ? 'yes' : 'no',
    ...(options.database === undefined ? {} : { DATABASE_URL: options.database }),
    ...options.environment,
  });
  const url = `http://127.0.0.1:${port}`;
  await untilServing(url, child);
  return {
    url,
    port,
    dataFolder,
    output: child.output,
    stop: async () => {
      const code = await end(child.process, 'SIGTERM');
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
      return code;
    },
    kill: async () => {
      await end(child.process, 'SIGKILL');
    },
  };
}

interface Launched {
  readonly process: ChildProcess;
  readonly output: () => string;
}

/** Starts the server's process with this environment and nothing else of ours but the path. */
export function launch(environment: Readonly<Record<string, string>>): Launched {
  const child = spawn(join(root, 'node_modules/.bin/node'), ['src/server/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_COMPILE_CACHE: compileCache,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  child.once('exit', () => process.off('exit', killWithUs));
  return { process: child, output: () => output };
}

async function untilServing(url: string, { process: child, output }: Launched): Promise<void> {
  const giveUpAt = Date.now() + START_PATIENCE_MS;
  while (!(await serves(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended:\n${output()}`);
    if (Date.now() > giveUpAt) {
      child.kill('SIGKILL');
      throw new Error(`The server did not begin to serve:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function serves(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
  return child.exitCode;
}

/** A port that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

/** `fetch` as someone who is signed in: paths are on the server, the session's cookie and our origin go with each request. */
export type SignedInFetch = (path: string, init?: RequestInit) => Promise<Response>;

/** Signs in as a browser would. Throws with the answer where nobody is let in. */
export async function signIn(url: string, email: string, password: string): Promise<SignedInFetch> {
  const cookie = await signInCookie(url, email, password);
  return (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', cookie);
    headers.set('origin', url);
    if (typeof init.body === 'string' && !headers.has('content-type'))
      headers.set('content-type', 'application/json');
    return fetch(new URL(path, url), { ...init, headers });
  };
}

/** Signs in, and gives what a browser then sends as its cookies. Throws like {@link signIn}. */
export async function signInCookie(url: string, email: string, password: string): Promise<string> {
  const json = { 'content-type': 'application/json', origin: url };
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} was not let in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
}
