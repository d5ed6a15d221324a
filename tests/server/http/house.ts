import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Role } from '#domain/scope.ts';
import { createApp } from '#server/app.ts';
import { createAuth } from '#server/auth/auth.ts';
import { memoryLimits } from '#server/auth/limits.ts';
import { makeSetupLink } from '#server/auth/links.ts';
import { createStopLinks } from '#server/digest/stop-links.ts';
import { evidenceFolders } from '#server/evidence/folders.ts';
import { createPictures } from '#server/evidence/pictures.ts';
import type { AppDeps } from '#server/http/deps.ts';
import { createLog } from '#server/http/log.ts';
import { createNews, type NewsDeps } from '#server/push/news.ts';
import { createPrints } from '#server/review/prints.ts';
import { openDatabase } from '#server/store/database.ts';
import { asked, request, tailOf } from '#tests/server/store/scene.ts';
import { MIDNIGHT, type TestVisit } from '#tests/support/visit.ts';

/*
 * The whole application without a port, on a real SQLite file: `const house = await openHouse()`,
 * `const acme = await house.agency('Acme')`, `const sam = await acme.join('sam', 'shopper')`, `await sam.get('/shopper/pack')`.
 */
export const PUBLIC_URL = 'http://plainclothes.test';
export const PASSWORD = 'correct horse battery';

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Someone's browser: sends its session's cookie and says where it comes from, as browsers do. */
export interface Browser {
  readonly email: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  /** The answer with its bytes unread. */
  download(path: string): Promise<Response>;
}

/** A body that broke off on its way: sent as it is. */
export class HalfSent {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An agency with the stores "riga" (Europe/Riga) and "lisbon" (Europe/Lisbon) and the checklist of the scene. */
export interface Agency {
  readonly id: string;
  readonly cora: Browser;
  join(name: string, role: Role, stores?: 'all' | string[]): Promise<Browser>;
  idOf(person: Browser): Promise<string>;
  /** Plans a visit for a shopper at a store, and gives its id. */
  plan(shopper: Browser, store?: string): Promise<string>;
  /** What the shopper's phone sends of a visit as it was lived. */
  sync(shopper: Browser, lived: TestVisit, visit: string): Promise<Answer>;
  /** A coordinator's move at the visit's present revision. */
  move(visit: string, move: string, more?: object): Promise<Answer>;
}

export type House = Awaited<ReturnType<typeof openHouse>>;

const quiet = { vapid: null, publicUrl: PUBLIC_URL, unexpected: () => {} };

/** Opens an application of its own, on SQLite or the empty database at `url`; it is closed after the tests of the file. */
export async function openHouse(more: Partial<AppDeps> = {}, telling: Partial<NewsDeps> = {}, url?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-house-'));
  const database = await openDatabase({ url: url ?? join(folder, 'plainclothes.db') });
  const folders = evidenceFolders(folder);
  const pictures = createPictures({ database, folders, unexpected: quiet.unexpected });
  const prints = createPrints({ database, unexpected: quiet.unexpected });
  afterAll(async () => {
    await pictures.stop();
    await prints.stop();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const clock = { nowMs: Date.now() };
  const now = () => clock.nowMs;
  const auth = createAuth({
    database,
    secret: 'a secret of the tests, of 32 characters',
    publicUrl: PUBLIC_URL,
    warn: () => {},
  });
  const logged: string[] = [];
  const deps: AppDeps = {
    config: { publicUrl: PUBLIC_URL, trustProxy: false },
    database,
    auth,
    limits: memoryLimits(now),
    mailer: null,
    news: createNews({ ...quiet, database, mailer: more.mailer ?? null, ...telling }),
    stopLinks: createStopLinks('a secret of the tests, of 32 characters'),
    folders,
    pictures,
    prints,
    log: createLog('trace', { write: (line) => void logged.push(line) }),
    now,
    clientFolder: null,
    ...more,
  };
  const app = createApp(deps);
  const linkDeps = { database, auth, publicUrl: PUBLIC_URL, now };

  /** A browser that nobody has signed in with. */
  const browser = (email = '', cookie = ''): Browser => {
    const about = { origin: PUBLIC_URL, host: new URL(PUBLIC_URL).host, ...(cookie ? { cookie } : {}) };
    const send: Browser['send'] = async (method, path, body, headers = {}) => {
      const typed = body === undefined ? {} : { 'content-type': 'application/json' };
      const content = body === undefined ? null : contentOf(body);
      const init = { method, headers: { ...about, ...typed, ...headers }, body: content };
      const answer = await app.request(`${PUBLIC_URL}/api${path}`, init, {});
      const text = await answer.text();
      const isJson = answer.headers.get('content-type')?.includes('json');
      return { status: answer.status, body: isJson ? JSON.parse(text) : text, headers: answer.headers };
    };
    return {
      email,
      send,
      get: (path) => send('GET', path),
      post: (path, body) => send('POST', path, body),
      download: async (path) => app.request(`${PUBLIC_URL}/api${path}`, { headers: about }, {}),
    };
  };

  const signIn = async (email: string, password = PASSWORD): Promise<Browser> => {
    const answer = await browser().post('/auth/sign-in/email', { email, password });
    if (answer.status !== 200) throw new Error(`${email} was not let in: ${logged.at(-2)}`);
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    return browser(email, cookies.join('; '));
  };

  const agency = async (organization: string, checklist: Checklist = asked): Promise<Agency> => {
    const { link } = await makeSetupLink(linkDeps);
    const email = `cora@${organization.toLowerCase()}.test`;
    const first = { organization, name: 'Cora', email, password: PASSWORD, locale: 'en' };
    await browser().post(`/links/${tokenIn(link)}/set-up`, first);
    const cora = await signIn(email);
    const id = read(await cora.get('/me'), 'organization', 'id');
    await furnish(deps, id, checklist);

    const join: Agency['join'] = async (name, role, stores = 'all') => {
      const address = `${name}@${organization.toLowerCase()}.test`;
      const invited = await cora.post('/invitations', { email: address, name, role, stores, locale: 'en' });
      await browser().post(`/links/${tokenIn(read(invited, 'link'))}/accept`, { name, password: PASSWORD });
      return signIn(address);
    };
    const idOf: Agency['idOf'] = async (person) => read(await person.get('/me'), 'person', 'id');
    return {
      id,
      cora,
      join,
      idOf,
      plan: async (shopper, store = 'riga') =>
        read(await cora.post('/visits', newVisit({ store, shopper: await idOf(shopper) })), 'id'),
      sync: (shopper, lived, visit) => shopper.post('/sync', request([tailOf(lived, { visit })])),
      move: async (visit, move, more = {}) => {
        const revision: unknown = member((await cora.get(`/visits/${visit}`)).body, 'row', 'revision');
        return cora.post(`/visits/${visit}/moves`, { revision, move, ...more });
      },
    };
  };

  return { app, deps, linkDeps, clock, logged, browser, signIn, agency };
}

/** Bytes and what broke off go as they are, everything else as JSON. */
function contentOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return body instanceof HalfSent ? body.text : JSON.stringify(body);
}

/** A visit as a coordinator asks for it, at riga in the scene's checklist unless said otherwise. */
export function newVisit(more: object = {}): object {
  return {
    store: 'riga',
    checklist: { id: asked.id, version: asked.version },
    shopper: null,
    window: { from: '2026-03-02T09:00', to: '2026-03-02T18:00' },
    fee: { minor: 1_500, currency: 'EUR' },
    reimbursementCap: null,
    ...more,
  };
}

/** The token of a link, which is all behind its hash sign. */
export function tokenIn(link: string): string {
  return new URL(link).hash.slice(1);
}

/** A member of an answer's body, deep inside. */
export function member(of: unknown, ...path: readonly (string | number)[]): unknown {
  let found = of;
  for (const key of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  return found;
}

/** A text of an answer's body. Throws with the whole answer where it is not there. */
export function read({ status, body }: Answer, ...path: string[]): string {
  const found = member(body, ...path);
  if (typeof found !== 'string')
    throw new Error(`No text at ${path.join('.')} in ${status} ${JSON.stringify(body)}`);
  return found;
}

async function furnish({ database }: AppDeps, organization: string, checklist: Checklist): Promise<void> {
  await database.insertInto('clients').values({ organization, id: 'brand', name: 'Brand' }).execute();
  for (const [id, time_zone] of [
    ['riga', 'Europe/Riga'],
    ['lisbon', 'Europe/Lisbon'],
  ] as const) {
    const place = {
      name: id,
      address: 'Main street 1',
      city: id,
      latitude: null,
      longitude: null,
      profile: null,
    };
    await database
      .insertInto('stores')
      .values({ organization, id, client: 'brand', time_zone, ...place })
      .execute();
  }
  const { id, version } = checklist;
  const body = JSON.stringify(checklist);
  await database
    .insertInto('checklists')
    .values({ organization, id, version, body, published_at: MIDNIGHT })
    .execute();
}
