import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import webPush from 'web-push';
import { plainTerms } from '#domain/visit/terms.ts';
import { createMailer } from '#server/mail/mailer.ts';
import { isPushService } from '#server/push/services.ts';
import {
  type Agency,
  type Browser,
  type House,
  newVisit,
  openHouse,
  PUBLIC_URL,
  read,
} from '../http/house.ts';
import { lived } from '../store/scene.ts';
import { openPostOffice } from './post-office.ts';
import { openPushService } from './push-service.ts';

const vapid = { ...webPush.generateVAPIDKeys(), subject: 'mailto:visits@acme.test' };
let service: Awaited<ReturnType<typeof openPushService>>;
let post: Awaited<ReturnType<typeof openPostOffice>>;
let house: House;
let acme: Agency;
let sam: Browser;
let tess: Browser;

beforeAll(async () => {
  service = await openPushService();
  post = await openPostOffice();
  const mailer = createMailer({ smtpUrl: post.url, from: 'Lists <visits@acme.test>' });
  const isService = (endpoint: string) => endpoint.startsWith(service.url);
  house = await openHouse({ mailer }, { vapid, isService });
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
  tess = await acme.join('tess', 'shopper');
});
afterAll(async () => {
  house.deps.mailer?.close();
  await Promise.all([service.close(), post.close()]);
});

/** What was told since the last look: `phone: words` by push, `address: subject` by mail, each sorted. */
async function told() {
  await house.deps.news.settled();
  const pushed = service.delivered.splice(0).map(({ phone, text }) => `${phone}: ${JSON.parse(text).body}`);
  const mailed = post.letters.splice(0).map(({ to, subject }) => `${to}: ${subject}`);
  return { pushed: pushed.toSorted(), mailed: mailed.toSorted() };
}

beforeEach(async () => {
  await told();
});

async function carry(person: Browser, phone: string): Promise<string> {
  const subscription = service.subscription(phone);
  expect(await person.post('/shopper/push', subscription)).toMatchObject({ status: 200 });
  return subscription.endpoint;
}

describe('a shopper with a phone that takes push messages', () => {
  beforeAll(() => carry(sam, 'sams-phone'));

  test('is told of each happening to their visits, in words that say nothing to a stranger', async () => {
    const visit = await acme.plan(sam);
    expect(await told()).toEqual({
      pushed: ['sams-phone: There is something new on your list.'],
      mailed: [],
    });
    await acme.sync(sam, lived({ visit, journal: 'journal-of-sam' }).submit(), visit);
    expect(await told()).toEqual({ pushed: [], mailed: [] });
    await acme.move(visit, 'return', { reason: 'Which till?' });
    expect(await told()).toEqual({
      pushed: ['sams-phone: Something on your list needs another look.'],
      mailed: [],
    });
    const other = await acme.plan(sam, 'lisbon');
    await told();
    await acme.move(other, 'cancel');
    expect(await told()).toEqual({ pushed: ['sams-phone: Your list has changed.'], mailed: [] });
  });

  test('is told that what was agreed has changed, once, and not of a change that changes nothing', async () => {
    const visit = await acme.plan(sam);
    await told();
    const future = { from: '2099-03-02T09:00', to: '2099-03-02T18:00' };
    for (const [revision, status] of [
      [2, 200],
      [2, 409],
      [3, 200],
    ] as const) {
      const asked = { revision, window: future };
      expect((await acme.cora.post(`/visits/${visit}/changes`, asked)).status).toBe(status);
    }
    expect(await told()).toEqual({ pushed: ['sams-phone: Your list has changed.'], mailed: [] });
  });

  test('gets nothing that names the store, the brand, the organization or themselves', async () => {
    await acme.plan(sam);
    await house.deps.news.settled();
    const [delivered] = service.delivered.splice(0);
    expect(JSON.parse(delivered?.text ?? '')).toEqual({
      title: 'Lists',
      body: 'There is something new on your list.',
      tag: 'list',
    });
    expect(delivered?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', topic: 'list' });
    expect(delivered?.key).toBe(vapid.publicKey);
    expect(delivered?.claims).toMatchObject({ aud: service.url, sub: vapid.subject });
  });

  test('hears nothing of a move that failed', async () => {
    const visit = await acme.plan(sam);
    await told();
    const stale = await acme.cora.post(`/visits/${visit}/moves`, { revision: 99, move: 'cancel' });
    expect(stale.status).toBe(409);
    expect(await told()).toEqual({ pushed: [], mailed: [] });
  });

  test('and the one who gets their visit are both told of a reassignment', async () => {
    const visit = await acme.plan(sam);
    await told();
    await acme.move(visit, 'reassign', { shopper: await acme.idOf(tess) });
    expect(await told()).toEqual({
      pushed: ['sams-phone: Your list has changed.'],
      mailed: ['tess@acme.test: There is something new on your list.'],
    });
  });
});

test('a phone that is gone is forgotten, and mail goes out instead', async () => {
  const rae = await acme.join('rae', 'shopper');
  await carry(rae, 'raes-phone');
  service.answer('raes-phone', 410);
  await told();
  await acme.plan(rae);
  expect(await told()).toEqual({
    pushed: [],
    mailed: ['rae@acme.test: There is something new on your list.'],
  });
  const kept = await house.deps.database.selectFrom('push_subscriptions').select('endpoint').execute();
  expect(kept.map(({ endpoint }) => endpoint)).not.toContain(`${service.url}/raes-phone`);
});

test('a push service that fails for once keeps its phone, and mail goes out', async () => {
  const una = await acme.join('una', 'shopper');
  await carry(una, 'unas-phone');
  service.answer('unas-phone', 503);
  await told();
  await acme.plan(una);
  expect((await told()).mailed).toEqual(['una@acme.test: There is something new on your list.']);
  service.answer('unas-phone', 201);
  await acme.plan(una);
  expect(await told()).toEqual({ pushed: ['unas-phone: There is something new on your list.'], mailed: [] });
});

test('visits that are planned in a row come as one mail, in the reader’s language', async () => {
  const { id: organization } = acme;
  const name = 'tess';
  await house.deps.database
    .updateTable('members')
    .set({ locale: 'fa' })
    .where('organization', '=', organization)
    .where('name', '=', name)
    .execute();
  for (const store of ['riga', 'lisbon', 'riga']) await acme.plan(tess, store);
  await house.deps.news.settled();
  const letters = post.letters.splice(0);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.subject).toBe('چیز تازه‌ای در فهرست شماست.');
  expect(letters[0]?.body).toContain(PUBLIC_URL);
  expect(letters[0]?.body).not.toMatch(/riga|lisbon|acme/i);
});

test('a visit that is planned for nobody is news to nobody', async () => {
  await acme.cora.post('/visits', newVisit());
  expect(await told()).toEqual({ pushed: [], mailed: [] });
});

describe('an offer', () => {
  const mails = async () => (await told()).mailed.map((line) => line.replace(/@.*/, ''));
  let beta: Agency;
  let [ann, ben]: string[] = [];

  beforeAll(async () => {
    beta = await house.agency('Beta');
    const [first, second] = [await beta.join('ann', 'shopper'), await beta.join('ben', 'shopper')];
    [ann = '', ben = ''] = [await beta.idOf(first), await beta.idOf(second)];
    await beta.cora.post(`/people/${ann}/qualifications`, { qualifications: ['Barista basics'] });
  });

  const window = { from: '2099-03-02T09:00', to: '2099-03-02T18:00' };
  const toCome = (more: object = {}) => newVisit({ window, ...more });
  const offer = async (terms: object = {}): Promise<string> =>
    read(
      await beta.cora.post('/visits', toCome({ offered: true, terms: { ...plainTerms, ...terms } })),
      'id',
    );

  test('is told to every shopper of the organization who may take it, and to nobody else', async () => {
    await offer();
    expect(await mails()).toEqual(['ann', 'ben']);
    await offer({ qualifications: ['Barista basics'] });
    expect(await mails()).toEqual(['ann']);
    await beta.cora.post('/visits', toCome({ shopper: ben }));
    await told();
    await offer({ rotation: { days: 90, of: 'store' } });
    expect(await mails()).toEqual(['ann']);
  });

  test('is told to no one twice, and not to who turned it down', async () => {
    const visit = await offer();
    expect(await mails()).toEqual(['ann', 'ben']);
    await beta.move(visit, 'assign', { shopper: ann });
    await told();
    await beta.move(visit, 'withdraw');
    await told();
    await beta.move(visit, 'assign', { shopper: ben });
    await told();
    const late = await beta.join('cid', 'shopper');
    await beta.move(visit, 'cancel');
    await told();
    const planned: string = read(await beta.cora.post('/visits', toCome()), 'id');
    await beta.move(planned, 'assign', { shopper: await beta.idOf(late) });
    await told();
    await late.post(`/shopper/visits/${planned}/moves`, { move: 'decline' });
    await beta.move(planned, 'offer');
    expect(await mails()).toEqual(['ann', 'ben']);
    const again: string = read(await beta.cora.post('/visits', toCome({ shopper: ann })), 'id');
    await told();
    house.deps.news.notify(null, { id: planned, organization: beta.id, shopper: null }, 'offer');
    house.deps.news.notify(null, { id: again, organization: beta.id, shopper: null }, 'offer');
    expect(await mails()).toEqual([]);
  });
});

test('whoever turns it off is mailed again', async () => {
  const vic = await acme.join('vic', 'shopper');
  const endpoint = await carry(vic, 'vics-phone');
  await vic.post('/shopper/push/remove', { endpoint });
  await told();
  await acme.plan(vic);
  expect(await told()).toEqual({
    pushed: [],
    mailed: ['vic@acme.test: There is something new on your list.'],
  });
});

test('a phone that changed hands tells only whoever has it now, and nobody can take one by its address alone', async () => {
  const [wim, xia] = [await acme.join('wim', 'shopper'), await acme.join('xia', 'shopper')];
  const subscription = service.subscription('shared-phone');
  await wim.post('/shopper/push', subscription);
  const guessed = { ...subscription, auth: Buffer.alloc(16).toString('base64url') };
  await xia.post('/shopper/push', guessed);
  await told();
  await acme.plan(wim);
  expect((await told()).pushed).toHaveLength(1);
  await xia.post('/shopper/push', subscription);
  await told();
  await acme.plan(wim);
  expect(await told()).toEqual({
    pushed: [],
    mailed: ['wim@acme.test: There is something new on your list.'],
  });
  await acme.plan(xia);
  expect((await told()).pushed).toEqual(['shared-phone: There is something new on your list.']);
});

test('nobody turns off another’s phone', async () => {
  const yan = await acme.join('yan', 'shopper');
  const endpoint = await carry(yan, 'yans-phone');
  await tess.post('/shopper/push/remove', { endpoint });
  await told();
  await acme.plan(yan);
  expect((await told()).pushed).toHaveLength(1);
});

test('the address of something that is no push service is refused', async () => {
  const subscription = { ...service.subscription('inside'), endpoint: 'http://127.0.0.1:1/inside' };
  expect(await sam.post('/shopper/push', subscription)).toMatchObject({
    status: 400,
    body: { code: 'bad-input', field: 'endpoint' },
  });
});

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['https://wns2-par02p.notify.windows.com/w/?token=abc', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com:8443/abc', false],
  ['https://fcm.googleapis.com.evil.example/abc', false],
  ['https://evilpush.apple.com/abc', false],
  ['https://169.254.169.254/latest', false],
  ['https://localhost/abc', false],
  ['not an address', false],
])('%s: a push service? %s', (endpoint, is) => {
  expect(isPushService(endpoint)).toBe(is);
});

test('a server without keys says so, and only mails', async () => {
  const mailer = createMailer({ smtpUrl: post.url, from: 'Lists <visits@plain.test>' });
  const plain = await openHouse({ mailer });
  const agency = await plain.agency('Plain');
  const zoe = await agency.join('zoe', 'shopper');
  expect((await zoe.get('/shopper/push')).body).toEqual({ publicKey: null });
  expect((await sam.get('/shopper/push')).body).toEqual({ publicKey: vapid.publicKey });
  await plain.deps.news.settled();
  post.letters.splice(0);
  expect(
    read(await agency.cora.post('/visits', newVisit({ shopper: await agency.idOf(zoe) })), 'id'),
  ).toBeTruthy();
  await plain.deps.news.settled();
  expect(post.letters.splice(0).map(({ to }) => to)).toEqual([['zoe@plain.test']]);
  mailer.close();
});
