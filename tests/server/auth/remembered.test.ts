import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type Agency, type Browser, type House, openHouse, PASSWORD } from '#tests/server/http/house.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/* A cookie that was found good is not checked again; whose session it is, and whether it still is one, is. */
eachDatabase((_, __, place) => {
  let house: House;
  let acme: Agency;
  beforeAll(async () => {
    house = await openHouse({}, {}, await place());
    acme = await house.agency('Acme');
  });

  /** Someone whose cookie was found good before. */
  async function known(name: string): Promise<Browser> {
    const browser = await acme.join(name, 'shopper');
    for (const _ of [1, 2]) expect((await browser.get('/me')).status).toBe(200);
    return browser;
  }

  const endsIn = (email: string, days: number) => {
    const at = new Date(Date.now() + days * DAY_MS).toISOString();
    return sql`update "session" set "expiresAt" = ${at}
      where "userId" in (select "id" from "user" where "email" = ${email})`.execute(house.deps.database);
  };
  const member = (email: string) => house.deps.database.updateTable('members').where('email', '=', email);

  test('signed out, it is nobody’s from then on', async () => {
    const sam = await known('sam');
    expect((await sam.post('/auth/sign-out', {})).status).toBe(200);
    expect((await sam.get('/me')).status).toBe(401);
  });

  test('ended elsewhere, it is nobody’s from then on', async () => {
    const kim = await known('kim');
    await sql`delete from "session" where "userId" in (select "id" from "user" where "email" = ${kim.email})`.execute(
      house.deps.database,
    );
    expect((await kim.get('/me')).status).toBe(401);
  });

  test('past its end, it is nobody’s', async () => {
    const lee = await known('lee');
    await endsIn(lee.email, -1 / 24);
    expect((await lee.get('/me')).status).toBe(401);
  });

  test('due to be renewed, it is, and stays good', async () => {
    const ada = await known('ada');
    await endsIn(ada.email, 30);
    const renewed = await ada.get('/me');
    expect(renewed.headers.getSetCookie().join()).toContain('Max-Age=5184000');
    const again = await ada.get('/me');
    expect({ status: again.status, cookies: again.headers.getSetCookie() }).toEqual({
      status: 200,
      cookies: [],
    });
  });

  test('of someone who left, it is nobody’s', async () => {
    const max = await known('max');
    await house.deps.database.deleteFrom('members').where('email', '=', max.email).execute();
    expect((await max.get('/me')).status).toBe(401);
  });

  test('of someone who has another part now, it is that part', async () => {
    const eve = await known('eve');
    expect((await eve.get('/shopper/pack')).status).toBe(200);
    await member(eve.email).set({ role: 'owner', locale: 'fa', stores: '["riga"]' }).execute();
    expect((await eve.get('/me')).body).toMatchObject({ role: 'owner', locale: 'fa' });
    expect((await eve.get('/shopper/pack')).status).toBe(403);
  });

  test('many at once each hear of themselves', async () => {
    const people = [await known('one'), await known('two'), await known('three'), house.browser()];
    const many = Array.from({ length: 60 }, (_, index) => people[index % people.length] ?? house.browser());
    const answers = await Promise.all(many.map((browser) => browser.get('/me')));
    expect(answers.map(({ status, body }) => (status === 200 ? JSON.stringify(body) : ''))).toEqual(
      many.map(({ email }) => (email ? expect.stringContaining(`"email":"${email}"`) : '')),
    );
  });

  test('another signature under its token is nobody’s', async () => {
    const { email } = await known('zoe');
    const { headers } = await house.browser().post('/auth/sign-in/email', { email, password: PASSWORD });
    const cookie = headers.getSetCookie().join().split(';')[0] ?? '';
    const statusWith = async (sent: string) => (await house.browser('', sent).get('/me')).status;
    expect(await statusWith(cookie)).toBe(200);
    expect(await statusWith(cookie.replace(/\.[^.]+$/, '.AAAA'))).toBe(401);
    expect(await statusWith(cookie)).toBe(200);
  });
});
