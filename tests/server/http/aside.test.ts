import { beforeAll, expect, test } from 'vitest';
import { lived } from '#tests/server/store/scene.ts';
import { type Agency, type Browser, member, openHouse, read } from './house.ts';

let acme: Agency;
let sam: Browser;
let visit: string;

beforeAll(async () => {
  acme = await (await openHouse()).agency('Acme');
  sam = await acme.join('sam', 'shopper');
  visit = await acme.plan(sam);
  await acme.move(visit, 'cancel');
  await acme.sync(sam, lived({ visit, journal: 'late' }).submit(), visit);
});

const open = async () => member((await acme.cora.get('/aside/count')).body, 'open');

test('what is kept aside is put away with a reason, brought back, and adopted', async () => {
  expect(await open()).toBe(1);
  const away = '/aside/journal/late/put-away';
  expect((await acme.cora.post(away, { reason: '  ' })).body).toMatchObject({ code: 'bad-input' });
  expect((await acme.cora.post(away, { reason: 'A slip' })).status).toBe(200);
  expect(await open()).toBe(0);
  const decided = await acme.cora.get('/aside?show=decided');
  expect(decided.body).toMatchObject({ rows: [{ item: 'late', isOpen: false }], open: 0 });
  // All that these need stands in their address: they have no body.
  expect((await acme.cora.send('POST', '/aside/journal/late/bring-back')).status).toBe(200);
  expect(await open()).toBe(1);
  const view = await acme.cora.get('/aside/journal/late');
  const revision = member(view.body, 'visits', 0, 'revision');
  const adopted = await acme.cora.post('/aside/journal/late/adopt', { visit, revision });
  expect(adopted).toMatchObject({ status: 200, body: { visit } });
  expect((await acme.cora.get(`/visits/${visit}`)).body).toMatchObject({
    row: { state: 'submitted', flags: [] },
    history: [{ move: 'assign' }, { move: 'cancel' }, { move: 'adopt', by: 'Cora' }, {}, {}],
  });
});

test('what could not be read is tried again, and saved as a file that opens as nothing', async () => {
  const strange = { journal: 'odd', visit, after: 0, events: [[99, '<script>']], head: '0'.repeat(64) };
  const request = { protocol: 1, device: 'device-1', sentAt: 0, tails: [strange], asks: [] };
  await sam.post('/sync', request);
  const list = await acme.cora.get('/aside');
  const item = member(list.body, 'rows', 0, 'item');
  const again = await acme.cora.send('POST', `/aside/tail/${item}/retry`);
  expect(again.body).toEqual({ taken: false, error: 'journal-unreadable' });
  const file = await acme.cora.get(`/aside/tail/${item}/file`);
  expect(file.body).toEqual(strange);
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="kept-aside-\w+\.json"$/);
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  expect(file.headers.get('cache-control')).toContain('no-store');
});

test('its shopper’s phone has the visit again, with what became of it', async () => {
  const pack = await sam.get('/shopper/pack');
  expect(read(pack, 'visits', '0', 'id')).toBe(visit);
  expect(member(pack.body, 'visits', 0, 'state')).toBe('submitted');
});
