import { once } from 'node:events';
import { statSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { freePort, launch, type RunningServer, signIn, startServer } from '#tests/support/server.ts';

const started: RunningServer[] = [];
afterAll(async () => {
  for (const server of started) await server.stop();
});

async function start(options: Parameters<typeof startServer>[0] = {}): Promise<RunningServer> {
  const server = await startServer(options);
  started.push(server);
  return server;
}

/** Sets a fresh server up by the link that its console says. */
async function setUp({ url, output }: RunningServer): Promise<void> {
  const token = /welcome#(\S+)/.exec(output())?.[1];
  const first = {
    organization: 'Acme',
    name: 'Cora',
    email: 'cora@acme.test',
    password: 'correct horse battery',
    locale: 'en',
  };
  const answer = await fetch(`${url}/api/links/${token}/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(first),
  });
  expect(answer.status).toBe(200);
}

const me = async (url: string) =>
  (await (await signIn(url, 'cora@acme.test', 'correct horse battery'))('/api/me')).json();

describe.each([
  ['SQLite', async () => ({})],
  [
    'PostgreSQL',
    async () => ({ database: await (await fetch(inject('postgresDoor'), { method: 'POST' })).text() }),
  ],
])('a server on %s', (_, place) => {
  test('is set up once by the link on its console, and knows its people after a power cut', async () => {
    const options = await place();
    const server = await start(options);
    expect(server.output()).toContain(`open at ${server.url}`);
    await setUp(server);
    expect(await me(server.url)).toMatchObject({ role: 'coordinator', organization: { name: 'Acme' } });
    await server.kill();
    const again = await start({ ...options, dataFolder: server.dataFolder, port: server.port });
    expect(again.output()).not.toContain('welcome#');
    expect(await me(again.url)).toMatchObject({ person: { name: 'Cora' } });
    expect(await again.stop()).toBe(0);
  });
});

test('the secret of a development server is made once, for its owner alone', async () => {
  const server = await start();
  const secret = join(server.dataFolder, 'secret');
  expect(statSync(secret).mode & 0o777).toBe(0o600);
  const before = statSync(secret).mtimeMs;
  await server.kill();
  await start({ dataFolder: server.dataFolder });
  expect(statSync(secret).mtimeMs).toBe(before);
});

test('in production there is no demo, and no secret is made', async () => {
  const server = await start({
    environment: { PLAINCLOTHES_MODE: 'production', SECRET: '0'.repeat(16) + 'f'.repeat(16), DEMO: 'auto' },
  });
  expect(server.output()).toContain('welcome#');
  expect(server.output()).not.toContain('demo');
  expect(() => statSync(join(server.dataFolder, 'secret'))).toThrow('ENOENT');
});

test('a port that is taken stops the start with what to do', async () => {
  const server = await start();
  const child = launch({ PLAINCLOTHES_DATA: server.dataFolder, PORT: String(server.port), DEMO: 'no' });
  const [code] = await once(child.process, 'close');
  expect(code).toBe(1);
  expect(child.output()).toContain(`PORT ${server.port} is in use on 127.0.0.1: set PORT to another`);
});

test('a database that can’t be reached stops the start', async () => {
  const port = await freePort();
  const server = await start();
  const child = launch({
    PLAINCLOTHES_DATA: server.dataFolder,
    PORT: String(port),
    DATABASE_URL: `postgres://x@127.0.0.1:${port}/x`,
  });
  const [code] = await once(child.process, 'close');
  expect(code).toBe(1);
  expect(child.output()).toContain('DATABASE_URL');
});

test('a server that is told to stop takes nothing new and ends what it has begun', async () => {
  const server = await start();
  const body = JSON.stringify({ email: 'nobody@acme.test', password: 'wrong' });
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    expect: '100-continue',
  };
  const begun = request(`${server.url}/api/auth/sign-in/email`, { method: 'POST', headers });
  begun.flushHeaders();
  await once(begun, 'continue');
  const refused = untilRefused(`${server.url}/health`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const stopped = server.stop();
  await refused;
  begun.end(body);
  const [answer] = await once(begun, 'response');
  expect(answer).toMatchObject({ statusCode: 401 });
  answer.resume();
  expect(await stopped).toBe(0);
});

/** Asks without a pause, over a connection that is kept and never idle for long, until nobody answers. */
async function untilRefused(url: string): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (!answer) return;
    await answer.text();
  }
}
