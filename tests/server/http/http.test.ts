import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SyncResponse } from '#protocol/sync/envelope.ts';
import { precompress } from '#server/http/precompress.ts';
import { hashText } from '#server/ingest/hash.ts';
import { lived, request, tailOf } from '#tests/server/store/scene.ts';
import {
  type Agency,
  type Browser,
  type House,
  member,
  newVisit,
  openHouse,
  PASSWORD,
  PUBLIC_URL,
  read,
} from './house.ts';
import { routesOfContract } from './routes.ts';

let house: House;
let acme: Agency;
let sam: Browser;

beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
});

const json = { 'content-type': 'application/json' };

describe('every answer', () => {
  test.each(['/health', '/api/me', '/api/nowhere', '/nowhere'])(
    'of %s tells browsers what our pages may do',
    async (path) => {
      const { headers } = await house.app.request(path, {}, {});
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;",
      );
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|http:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  test('of a server under https is for https alone, its cookie too', async () => {
    const publicUrl = 'https://visits.example.com';
    const secure = await openHouse({ config: { publicUrl, trustProxy: false } });
    expect((await secure.app.request('/health', {}, {})).headers.get('strict-transport-security')).toContain(
      'max-age=31536000',
    );
  });

  test('of the API stays out of caches', async () => {
    expect((await sam.get('/me')).headers.get('cache-control')).toBe('no-store');
  });

  test('to what is not there is an entry of the error table', async () => {
    expect(await sam.get('/nowhere')).toMatchObject({
      status: 404,
      body: { code: 'not-found', retryable: false },
    });
    expect(await sam.send('DELETE', '/me')).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('another site', () => {
  const elsewhere = { origin: 'https://evil.example' };

  test.each([
    '/auth/sign-in/email',
    '/auth/sign-out',
    '/visits',
    '/sync',
    '/uploads',
    `/evidence/${'0'.repeat(64)}/finalise`,
    '/links/token/accept',
  ])('can’t make a browser send to %s', async (path) => {
    expect(await acme.cora.send('POST', path, {}, elsewhere)).toMatchObject({
      status: 403,
      body: { code: 'not-yours' },
    });
    expect(await acme.cora.send('POST', path, {}, { origin: 'null' })).toMatchObject({
      status: 403,
      body: { code: 'not-yours' },
    });
  });

  test('can’t hide where it comes from, with a cookie', async () => {
    const cookie = { cookie: 'plainclothes.session_token=x' };
    const hidden = await house.app.request('/api/auth/sign-out', { method: 'POST', headers: cookie }, {});
    expect(hidden.status).toBe(403);
    const without = await house.app.request('/api/auth/sign-out', { method: 'POST' }, {});
    expect(without.status).toBe(200);
  });

  test('is not the same host under another address of ours', async () => {
    const own = { origin: 'http://localhost:8080', host: 'localhost:8080' };
    expect((await sam.send('POST', '/auth/sign-out', {}, own)).status).toBe(200);
    sam = await house.signIn(sam.email);
  });
});

describe('a body', () => {
  const sync = (body: Uint8Array<ArrayBuffer> | string, headers: Record<string, string> = {}) =>
    house.app.request(
      `${PUBLIC_URL}/api/sync`,
      { method: 'POST', body, headers: { ...sessionOf(sam), ...json, ...headers } },
      {},
    );
  let cookie = '';
  const sessionOf = (_: Browser) => ({ cookie, origin: PUBLIC_URL });

  beforeAll(async () => {
    const answer = await house
      .browser()
      .post('/auth/sign-in/email', { email: sam.email, password: PASSWORD });
    cookie = answer.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
  });

  test('of sync may be compressed', async () => {
    const visit = await acme.plan(sam);
    const body = gzipSync(JSON.stringify(request([tailOf(lived({ visit, journal: 'zipped' }), { visit })])));
    const answer = await sync(new Uint8Array(body), { 'content-encoding': 'gzip' });
    expect(SyncResponse.parse(await answer.json())).toMatchObject({
      items: [{ outcome: 'held', journal: 'zipped' }],
    });
  });

  test('of sync is at most a megabyte, unpacked too', async () => {
    const fits = JSON.stringify({ ...request([]), tails: ['x'.repeat(1_000_000)] });
    expect((await sync(fits)).status).toBe(200);
    const big = JSON.stringify({ ...request([]), tails: ['x'.repeat(1_100_000)] });
    expect((await sync(big)).status).toBe(413);
    const zipped = new Uint8Array(gzipSync(big));
    expect(zipped.byteLength).toBeLessThan(5_000);
    const announced = { 'content-length': String(zipped.byteLength) };
    for (const more of [{}, announced]) {
      const bomb = await sync(zipped, { 'content-encoding': 'gzip', ...more });
      expect({ status: bomb.status, body: await bomb.json() }).toEqual({
        status: 413,
        body: { code: 'too-large', retryable: false },
      });
    }
  });

  test.each([
    ['tails', 256, 'unreadable'],
    ['asks', 1_000, hashText('')],
  ] as const)('of sync holds at most so many %s, and says which were too many', async (field, most, one) => {
    const holding = (count: number) => JSON.stringify({ ...request([]), [field]: Array(count).fill(one) });
    expect((await sync(holding(most))).status).toBe(200);
    const answer = await sync(holding(most + 1));
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { code: 'too-large', retryable: false, field },
    ]);
  });

  test('of sync that is announced as larger is not even read', async () => {
    const answer = await sync('{}', { 'content-length': String(2 * 1024 * 1024) });
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'too-large' }]);
  });

  test('of sync whose packing is broken is told apart by its field', async () => {
    const whole = new Uint8Array(gzipSync(JSON.stringify(request([]))));
    for (const broken of [whole.slice(0, -6), new TextEncoder().encode('{}')]) {
      const answer = await sync(broken, { 'content-encoding': 'gzip' });
      expect([answer.status, await answer.json()]).toEqual([
        400,
        { code: 'bad-input', retryable: false, field: 'content-encoding' },
      ]);
    }
  });

  test.each([
    ['no JSON', '{', {}],
    ['another encoding', '{}', { 'content-encoding': 'br' }],
    ['not the encoding it claims', '{}', { 'content-encoding': 'gzip' }],
    ['a request of another shape', '{"protocol":1}', {}],
  ])('of sync that is %s is bad-input', async (_, body, headers) => {
    const answer = await sync(body, headers);
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 400,
      body: { code: 'bad-input' },
    });
  });

  test('of sync that says it is of someone else is nobody’s: they have signed out here', async () => {
    const answer = await sync(JSON.stringify({ ...request([{ journal: 'another’s' }]), person: 'someone' }));
    expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'signed-out' }]);
  });

  test('of sync of a later protocol has each tail refused for that', async () => {
    const answer = await sync(JSON.stringify({ ...request([{ journal: 'later' }]), protocol: 2 }));
    expect(await answer.json()).toMatchObject({ items: [{ outcome: 'refused', error: 'protocol-too-new' }] });
  });

  test('of a procedure is at most 64 KB, announced or not', async () => {
    const body = JSON.stringify(newVisit({ store: 'x'.repeat(70_000) }));
    const headers = { ...json, cookie: '', origin: PUBLIC_URL };
    const announced = await house.app.request(
      '/api/visits',
      { method: 'POST', body, headers: { ...headers, 'content-length': String(body.length) } },
      {},
    );
    expect(announced.status).toBe(413);
    // Node wants "duplex" with a stream; the DOM's types do not know it yet.
    const stream = Object.assign(
      { method: 'POST', body: new Blob([body]).stream(), headers },
      { duplex: 'half' },
    );
    const streamed = await house.app.request(new Request(`${PUBLIC_URL}/api/visits`, stream), {}, {});
    expect({ status: streamed.status, body: await streamed.json() }).toEqual({
      status: 413,
      body: { code: 'too-large', retryable: false },
    });
  });

  test('of a procedure that can’t be read is bad-input', async () => {
    const answer = await house.app.request(
      '/api/links/x/accept',
      { method: 'POST', body: '{', headers: json },
      {},
    );
    expect({ status: answer.status, body: await answer.json() }).toEqual({
      status: 400,
      body: { code: 'bad-input', retryable: false },
    });
  });
});

describe('a failure that nobody expected', () => {
  test('answers with an id that finds it in the log, and with nothing else of it', async () => {
    const broken = await openHouse();
    await broken.agency('Broken');
    const cora = await broken.signIn('cora@broken.test');
    await broken.deps.database.schema.alterTable('visits').renameTo('lost').execute();
    const answer = await cora.get('/visits');
    const id = read(answer, 'id');
    expect(answer).toMatchObject({ status: 500, body: { code: 'unexpected', retryable: true, id } });
    expect(JSON.stringify(answer.body)).not.toContain('visits');
    expect(answer.headers.get('x-request-id')).toBe(id);
    expect(broken.logged.filter((line) => line.includes(id)).join()).toContain('no such table: visits');
  });

  test('says nothing of a row in the log, even where the database does', async () => {
    const detail = 'Key (email)=(sam@acme.test) already exists.';
    const quoting = Object.assign(new Error('duplicate key'), { code: '23505', detail });
    const own = await openHouse();
    const failing = await openHouse({ auth: { ...own.deps.auth, callerOf: () => Promise.reject(quoting) } });
    expect(await failing.browser().get('/me')).toMatchObject({ status: 500, body: { code: 'unexpected' } });
    expect(failing.logged.join()).toContain('23505');
    expect(failing.logged.join()).not.toContain('sam@acme.test');
  });

  test('of the database’s connection is unavailable, and may be tried again', async () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const own = await openHouse();
    const down = await openHouse({ auth: { ...own.deps.auth, callerOf: () => Promise.reject(refused) } });
    expect(await down.browser().get('/me')).toMatchObject({
      status: 503,
      body: { code: 'unavailable', retryable: true },
    });
  });
});

describe('the description of the API', () => {
  let description: object;
  beforeAll(async () => {
    const { body } = await house.browser().get('/openapi.json');
    if (typeof body !== 'object' || body === null) throw new Error('No description');
    description = body;
  });

  test('is OpenAPI 3.1', async () => {
    const result = await new Validator().validate({ ...description });
    expect(result).toMatchObject({ valid: true });
    expect(member(description, 'openapi')).toMatch(/^3\.1\./);
  });

  test('has every route of the contract and the bare ones, each with what its failures look like', () => {
    const described = Object.entries(Object(member(description, 'paths'))).flatMap(([path, item]) =>
      Object.entries(Object(item)).map(([method, operation]) => {
        const ref = member(
          operation,
          'responses',
          'default',
          'content',
          'application/json',
          'schema',
          '$ref',
        );
        expect({ path, method, ref }).toEqual({ path, method, ref: '#/components/schemas/ErrorBody' });
        return `${method.toUpperCase()} ${path}`;
      }),
    );
    const procedures = routesOfContract.map(({ method, path }) => `${method} ${path}`);
    const bare = [
      'POST /auth/sign-in/email',
      'POST /auth/sign-out',
      'POST /forms',
      'GET /checklists/{id}/{version}/file',
      'GET /schemas/{file}',
      'GET /pay/file',
      'POST /sync',
      'POST /uploads',
      'POST /evidence/{sha256}/finalise',
      'GET /evidence/{sha256}',
      'GET /aside/{kind}/{item}/file',
      'GET /visits/file',
      'GET /stores/file',
      'GET /stores/template',
      'POST /stores/preview',
      'POST /stores/take-in',
      'GET /calendar/{file}',
      'GET /people/{person}/held',
    ];
    expect(described.toSorted()).toEqual([...procedures, ...bare].toSorted());
  });

  test('says what goes into sync', () => {
    const schema = member(
      description,
      'paths',
      '/sync',
      'post',
      'requestBody',
      'content',
      'application/json',
      'schema',
    );
    expect(schema).toMatchObject({
      type: 'object',
      required: ['protocol', 'device', 'sentAt', 'tails', 'asks'],
    });
  });
});

describe('the built client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-client-'));
  const script = 'export const words = "the same words again and again";\n'.repeat(200);
  let built: House;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Plainclothes</title>');
    writeFileSync(join(folder, 'sw.js'), script);
    writeFileSync(join(folder, 'assets/main-0a1b2c.js'), script);
    writeFileSync(join(folder, 'icon.png'), new Uint8Array(2_000));
    await precompress(folder);
    built = await openHouse({ clientFolder: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ask = (path: string, headers: Record<string, string> = {}) =>
    built.app.request(path, { headers }, {});
  const asPerson = { accept: 'text/html,application/xhtml+xml' };

  test.each([
    ['/assets/main-0a1b2c.js', 'public, max-age=31536000, immutable', 'text/javascript'],
    ['/sw.js', 'no-cache', 'text/javascript'],
    ['/index.html', 'no-cache', 'text/html'],
    ['/', 'no-cache', 'text/html'],
    ['/icon.png', 'public, max-age=3600', 'image/png'],
  ])('%s is cached as %s', async (path, caching, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe(caching);
    expect(answer.headers.get('content-type')).toContain(type);
  });

  test.each(['/visits', '/owner/stores/riga', '/welcome'])(
    'answers a person at %s with its page',
    async (path) => {
      const answer = await ask(path, asPerson);
      expect(await answer.text()).toContain('<title>Plainclothes</title>');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    },
  );

  test.each([
    ['/assets/main-gone.js', {}],
    ['/api/nowhere', asPerson],
    ['/../package.json', {}],
    ['/%2e%2e/package.json', {}],
  ])('has nothing at %s', async (path, headers) => {
    const answer = await ask(path, headers);
    expect({ status: answer.status, body: await answer.json() }).toMatchObject({
      status: 404,
      body: { code: 'not-found' },
    });
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed beforehand (%s)', async (encoding, unpack) => {
    for (const path of ['/assets/main-0a1b2c.js', '/sw.js']) {
      const answer = await ask(path, { 'accept-encoding': encoding });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('cache-control')).toBe((await ask(path)).headers.get('cache-control'));
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.byteLength).toBeLessThan(500);
      expect(unpack(bytes).toString()).toBe(script);
    }
  });

  test('is compressed anew only where it changed', async () => {
    writeFileSync(join(folder, 'sw.js'), 'changed');
    await precompress(folder);
    const answer = await ask('/sw.js', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('changed');
  });
});

test('the log has a line for each request, without query or body', async () => {
  const before = house.logged.length;
  await acme.cora.get('/visits?store=secret-store');
  await acme.cora.post('/visits', newVisit({ store: 'secret-store' }));
  const lines = house.logged.slice(before).map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { method: 'GET', path: '/api/visits', status: 200, msg: 'request' },
    { method: 'POST', path: '/api/visits', status: 400, msg: 'request' },
  ]);
  expect(JSON.stringify(lines)).not.toContain('secret-store');
  expect(Object.keys(lines[0]).toSorted()).toEqual([
    'hostname',
    'id',
    'level',
    'method',
    'ms',
    'msg',
    'path',
    'pid',
    'status',
    'time',
  ]);
});
