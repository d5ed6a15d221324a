import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Agency,
  type Browser,
  type House,
  openHouse,
  PASSWORD,
  PUBLIC_URL,
} from '#tests/server/http/house.ts';

let house: House;
let acme: Agency;
let sam: Browser;

beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
});

const attempt = (email: string, password: string) =>
  house.browser().post('/auth/sign-in/email', { email, password });

describe('signing in', () => {
  test('gives a session of 60 days in a cookie that no script reads', async () => {
    const { status, body, headers } = await attempt(sam.email, PASSWORD);
    expect({ status, body }).toEqual({ status: 200, body: {} });
    const [cookie, ...more] = headers.getSetCookie();
    expect(cookie).toMatch(/^plainclothes\.session_token=/);
    expect(cookie).toMatch(/; Max-Age=5184000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(more).toEqual([]);
  });

  test('does not mind how the address is capitalised', async () => {
    expect(await attempt(sam.email.toUpperCase(), PASSWORD)).toMatchObject({ status: 200 });
  });

  test.each([
    ['a wrong password', 'sam@acme.test', 'wrong password'],
    ['an address that is nobody’s', 'nobody@acme.test', PASSWORD],
    ['what is no address', 'sam', PASSWORD],
    ['no password', 'sam@acme.test', ''],
  ])('with %s answers the same: wrong-sign-in', async (_, email, password) => {
    const { status, body, headers } = await attempt(email, password);
    expect({ status, body }).toEqual({ status: 401, body: { code: 'wrong-sign-in', retryable: false } });
    expect(headers.getSetCookie()).toEqual([]);
  });

  test('is the one thing of better-auth that is open, with signing out', async () => {
    for (const path of [
      'sign-up/email',
      'change-password',
      'update-user',
      'delete-user',
      'revoke-sessions',
      'request-password-reset',
    ]) {
      const body = {
        email: 'new@acme.test',
        password: PASSWORD,
        name: 'New',
        newPassword: PASSWORD,
        currentPassword: PASSWORD,
      };
      expect({ path, ...(await sam.post(`/auth/${path}`, body)) }).toMatchObject({ path, status: 404 });
    }
    for (const path of ['get-session', 'list-sessions', 'ok', 'error']) {
      expect({ path, ...(await sam.get(`/auth/${path}`)) }).toMatchObject({ path, status: 404 });
    }
  });

  test('as one person is limited, and opens again a minute later', async () => {
    const own = await openHouse();
    const other = await own.agency('Limited');
    const attempts = async (count: number) => {
      const tried = [];
      for (let left = count; left > 0; left -= 1) {
        tried.push(
          await own.browser().post('/auth/sign-in/email', { email: other.cora.email, password: 'wrong' }),
        );
      }
      return tried.map(({ status }) => status);
    };
    // The agency's own coordinator has signed in once.
    expect(await attempts(9)).toEqual(Array(9).fill(401));
    const [tooMany] = await attempts(1);
    expect(tooMany).toBe(429);
    await expect(own.signIn(other.cora.email)).rejects.toThrow();
    own.clock.nowMs += 61_000;
    await own.signIn(other.cora.email);
  });

  test.each([
    [
      'whoever it is tried as, and whatever address it claims',
      false,
      [
        [401, 60],
        [429, 2],
      ],
    ],
    ['and behind our proxy each address on its own', true, [[401, 62]]],
  ])('from one address is limited, %s', async (_, trustProxy, expected) => {
    const own = await openHouse({ config: { publicUrl: PUBLIC_URL, trustProxy } });
    const statuses = new Map<number, number>();
    for (let person = 0; person < 62; person += 1) {
      const credentials = { email: `person ${person}`, password: 'wrong' };
      const forwarded = { 'x-forwarded-for': `203.0.113.1, 198.51.100.${person}` };
      const { status } = await own.browser().send('POST', '/auth/sign-in/email', credentials, forwarded);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual(expected);
  });
});

describe('a session', () => {
  /** Turns back the session's clock, as if so much time had passed. */
  async function age(email: string, days: number): Promise<void> {
    const { database } = house.deps;
    const shift = `-${days} days`;
    await sql`update "session" set "expiresAt" = strftime('%Y-%m-%dT%H:%M:%fZ', "expiresAt", ${shift}),
      "updatedAt" = strftime('%Y-%m-%dT%H:%M:%fZ', "updatedAt", ${shift})
      where "userId" in (select "id" from "user" where "email" = ${email})`.execute(database);
  }

  test('is renewed by use, so that it ends 60 days after the last', async () => {
    const tess = await acme.join('tess', 'shopper');
    expect((await tess.get('/me')).headers.getSetCookie()).toEqual([]);
    await age(tess.email, 45);
    const renewed = await tess.get('/me');
    expect(renewed.status).toBe(200);
    expect(renewed.headers.getSetCookie().join()).toContain('Max-Age=5184000');
    await age(tess.email, 45);
    expect((await tess.get('/me')).status).toBe(200);
    await age(tess.email, 61);
    expect((await tess.get('/me')).status).toBe(401);
  });

  test('ends where it is signed out, for whoever still has the cookie', async () => {
    const browser = await house.signIn(sam.email);
    expect((await browser.get('/me')).status).toBe(200);
    const out = await browser.post('/auth/sign-out', {});
    expect(out.status).toBe(200);
    expect(out.headers.getSetCookie().join()).toMatch(/plainclothes\.session_token=;.*Max-Age=0/);
    expect(await browser.get('/me')).toMatchObject({ status: 401, body: { code: 'signed-out' } });
    expect((await sam.get('/me')).status).toBe(200);
  });

  test('with a forged cookie is none', async () => {
    const forged = house.browser(
      '',
      'plainclothes.session_token=0123456789abcdef0123456789abcdef.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D',
    );
    expect((await forged.get('/me')).status).toBe(401);
  });
});

describe('who is signed in', () => {
  test('is told who they are, in which organization', async () => {
    expect((await sam.get('/me')).body).toEqual({
      person: { id: await acme.idOf(sam), name: 'sam', email: 'sam@acme.test' },
      role: 'shopper',
      locale: 'en',
      organization: { id: acme.id, name: 'Acme' },
    });
  });

  test('and is a member no more is nobody', async () => {
    const gone = await acme.join('gone', 'shopper');
    await house.deps.database.deleteFrom('members').where('email', '=', gone.email).execute();
    expect((await gone.get('/me')).status).toBe(401);
  });
});
