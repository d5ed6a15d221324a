import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { AccessRow, MadeAccess } from '#protocol/api/access.ts';
import { type Agency, type Browser, type House, openHouse } from '#tests/server/http/house.ts';
import { lived } from '#tests/server/store/scene.ts';
import { places } from '#tests/support/databases.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

describe.each(places)('%s', (_, place) => {
  let house: House;
  let acme: Agency;
  let olga: Browser;
  let published: string;
  let elsewhere: string;

  beforeAll(async () => {
    house = await openHouse({}, {}, await place());
    acme = await house.agency('Acme');
    olga = await acme.join('olga', 'owner');
    const sam = await acme.join('sam', 'shopper');
    [published = '', elsewhere = ''] = [await reported(sam, 'riga'), await reported(sam, 'lisbon')];
  });

  async function reported(sam: Browser, store: string): Promise<string> {
    const visit = await acme.plan(sam, store);
    await acme.sync(
      sam,
      lived({ visit, journal: `journal-${visit}` })
        .leave()
        .submit(),
      visit,
    );
    await acme.move(visit, 'approve');
    await acme.move(visit, 'publish');
    return visit;
  }

  async function token(more: object = {}, who = olga): Promise<MadeAccess> {
    const answer = await who.post('/owner/access/tokens', { name: 'Spreadsheet', days: 30, ...more });
    return MadeAccess.parse(answer.body);
  }

  async function link(visit: string, days = 7): Promise<MadeAccess> {
    return MadeAccess.parse((await olga.post('/owner/access/links', { visit, days })).body);
  }

  const by = (secret: string, method: string, path: string, body?: object) =>
    house.browser().send(method, path, body, { authorization: `Bearer ${secret}` });
  const opened = (secret: string) => house.browser().post('/shared-report', { secret });

  test('a token reads what its owner reads, and does nothing else', async () => {
    const { secret } = await token();
    expect(await by(secret, 'GET', '/owner/visits')).toMatchObject({ status: 200 });
    expect((await by(secret, 'GET', '/owner/visits')).body).toEqual((await olga.get('/owner/visits')).body);
    for (const [method, path] of [
      ['POST', '/owner/access/tokens'],
      ['POST', '/owner/complaints/file'],
      ['GET', '/me'],
      ['GET', '/visits'],
      ['GET', '/shopper/pack'],
    ] as const)
      expect([path, (await by(secret, method, path, method === 'POST' ? {} : undefined)).status]).toEqual([
        path,
        403,
      ]);
    expect((await by(`${secret}x`, 'GET', '/owner/visits')).status).toBe(401);
  });

  test('a token for one store reads of no other, and none is made for a store that is not the owner’s', async () => {
    const { secret, row } = await token({ store: 'riga' });
    expect(row).toMatchObject({ store: { id: 'riga' }, visit: null, usedAt: null });
    expect((await by(secret, 'GET', `/owner/visits/${published}`)).status).toBe(200);
    expect((await by(secret, 'GET', `/owner/visits/${elsewhere}`)).status).toBe(404);
    const rita = await acme.join('rita', 'owner', ['riga']);
    const asked = { name: 'x', days: 1, store: 'lisbon' };
    expect((await rita.post('/owner/access/tokens', asked)).status).toBe(404);
    expect((await rita.post('/owner/access/links', { visit: elsewhere, days: 1 })).status).toBe(404);
  });

  test('a link opens its report for whoever has it, and nothing but that', async () => {
    const { secret } = await link(published);
    const answer = await opened(secret);
    expect(answer.body).toEqual((await olga.get(`/owner/visits/${published}`)).body);
    expect(answer.headers.get('set-cookie')).toMatch(/shared=.*HttpOnly/);
    expect((await by(secret, 'GET', '/owner/visits')).status).toBe(401);
    expect(await opened('plc_nothing')).toMatchObject({ status: 410, body: { code: 'link-expired' } });
    expect((await opened((await token()).secret)).status).toBe(410);
  });

  test('each ends at its end, when it is ended, and with what its owner may see', async () => {
    const [short, ended] = [await link(published, 1), await token()];
    const rita = await acme.join('ruth', 'owner', ['riga']);
    const hers = await token({}, rita);
    expect((await rita.post(`/owner/access/${ended.row.id}/end`, {})).status).toBe(404);
    expect((await olga.post(`/owner/access/${ended.row.id}/end`, {})).status).toBe(200);
    expect((await by(ended.secret, 'GET', '/owner/visits')).status).toBe(401);
    expect((await by(hers.secret, 'GET', `/owner/visits/${published}`)).status).toBe(200);
    house.clock.nowMs += DAY_MS + 1;
    expect((await opened(short.secret)).status).toBe(410);
    await acme.move(published, 'unpublish');
    expect((await opened((await link(elsewhere)).secret)).status).toBe(200);
    expect((await by(hers.secret, 'GET', `/owner/visits/${published}`)).status).toBe(404);
    const left = z.array(AccessRow).parse((await olga.get('/owner/access')).body);
    expect(left.map(({ id }) => id)).not.toContain(short.row.id);
  });

  test('no secret is in the database or in the log', async () => {
    const { secret } = await token();
    await by(secret, 'GET', '/owner/visits');
    const rows = await house.deps.database.selectFrom('access').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(house.logged.join('')).not.toContain(secret);
  });
});
