import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendDigests } from '#server/digest/send.ts';
import { createMailer } from '#server/mail/mailer.ts';
import {
  type Agency,
  type Browser,
  type House,
  member,
  openHouse,
  PUBLIC_URL,
} from '#tests/server/http/house.ts';
import { openPostOffice } from '#tests/server/push/post-office.ts';
import { lived } from '#tests/server/store/scene.ts';
import { places } from '#tests/support/databases.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

describe.each(places)('%s', (name, place) => {
  let post: Awaited<ReturnType<typeof openPostOffice>>;
  let house: House;
  let acme: Agency;
  let sam: Browser;
  let olga: Browser;
  let lisa: Browser;
  const failures: unknown[] = [];
  let visits = 0;

  beforeAll(async () => {
    post = await openPostOffice();
    const mailer = createMailer({ smtpUrl: post.url, from: 'Plainclothes <visits@example.com>' });
    house = await openHouse({ mailer }, {}, name === 'SQLite' ? undefined : await place());
    house.clock.nowMs = Date.parse('2026-03-04T12:00Z');
    acme = await house.agency('Acme');
    sam = await acme.join('sam', 'shopper');
    olga = await acme.join('olga', 'owner');
    lisa = await acme.join('lisa', 'owner', ['lisbon']);
  });
  afterAll(() => post.close());
  beforeEach(async () => {
    for (const browser of [olga, lisa]) await browser.post('/owner/mails', { how: 'never' });
    post.letters.length = 0;
    failures.length = 0;
  });

  /** A visit to riga, published now. */
  async function publish() {
    visits += 1;
    house.clock.nowMs += 1_000;
    const visit = await acme.plan(sam);
    await acme.sync(sam, lived({ visit, journal: `journal-${visits}` }).submit(), visit);
    await acme.move(visit, 'approve');
    expect((await acme.move(visit, 'publish')).status).toBe(200);
  }

  const round = (afterMs: number, mailer = house.deps.mailer) => {
    house.clock.nowMs += afterMs;
    const unexpected = (cause: unknown) => void failures.push(cause);
    return sendDigests({ ...house.deps, mailer, publicUrl: PUBLIC_URL, unexpected });
  };
  const chosen = (browser: Browser, how: string) => browser.post('/owner/mails', { how });

  test('who turned them off gets none', async () => {
    await publish();
    await round(8 * DAY_MS);
    expect(post.letters).toEqual([]);
    expect(await olga.get('/owner/mails')).toMatchObject({ body: { how: 'never', canSend: true } });
  });

  test('on publication: one mail for what is new, with the figures and their bounds, and nobody’s name', async () => {
    await chosen(olga, 'publication');
    await chosen(lisa, 'publication');
    await publish();
    await publish();
    await round(2 * MINUTE_MS);
    await round(15 * MINUTE_MS);
    expect(post.letters.map(({ to }) => to)).toEqual([['olga@acme.test']]);
    const [letter] = post.letters;
    expect(letter?.subject).toBe('2 new reports: Acme');
    expect(letter?.body).toMatch(/Score: 50%/);
    expect(letter?.body).toMatch(/Speed: 100%|Speed: not measured/);
    expect(letter?.body).toContain(`${PUBLIC_URL}/overview`);
    expect(letter?.body).not.toMatch(/\bsam\b|riga/i);
  });

  test('a new owner is told without asking: once for all that was published together at their stores, and of nothing before', async () => {
    await publish();
    const ruta = await acme.join('ruta', 'owner', ['riga']);
    const liva = await acme.join('liva', 'owner', ['lisbon']);
    // Their invitations.
    post.letters.length = 0;
    await round(2 * MINUTE_MS);
    expect(post.letters).toEqual([]);
    for (const _ of [1, 2, 3]) await publish();
    await round(2 * MINUTE_MS);
    await round(15 * MINUTE_MS);
    expect(post.letters.map(({ to, subject }) => [to, subject])).toEqual([
      [['ruta@acme.test'], '3 new reports: Acme'],
    ]);
    for (const one of [ruta, liva]) await chosen(one, 'never');
    await publish();
    await round(15 * MINUTE_MS);
    expect(post.letters).toHaveLength(1);
  });

  test('weekly: on Monday, once, and nothing where nothing is new', async () => {
    await chosen(olga, 'weekly');
    const monday = house.clock.nowMs;
    await publish();
    await round(MINUTE_MS * 2);
    const isMonday = new Date(monday).getUTCDay() === 1;
    expect(post.letters).toHaveLength(isMonday ? 1 : 0);
    await round(7 * DAY_MS);
    await round(15 * MINUTE_MS);
    expect(post.letters).toHaveLength(1);
    await round(7 * DAY_MS);
    expect(post.letters).toHaveLength(1);
    await publish();
    await round(2 * MINUTE_MS);
    expect(post.letters).toHaveLength(1);
    await round(7 * DAY_MS);
    expect(post.letters).toHaveLength(2);
  });

  test('in Persian, with its digits', async () => {
    await house.deps.database
      .updateTable('members')
      .set({ locale: 'fa' })
      .where('name', '=', 'olga')
      .execute();
    await chosen(olga, 'publication');
    await publish();
    await round(2 * MINUTE_MS);
    const [letter] = post.letters;
    expect(letter?.subject).toBe('۱ گزارش تازه: Acme');
    expect(letter?.body).toMatch(/امتیاز: ۵۰٪/);
    expect(letter?.body).toMatch(/مارس ۲۰۲۶/);
    await house.deps.database
      .updateTable('members')
      .set({ locale: 'en' })
      .where('name', '=', 'olga')
      .execute();
  });

  test('one click stops them, without a sign-in; the link is good for nothing else', async () => {
    await chosen(olga, 'publication');
    await publish();
    await round(2 * MINUTE_MS);
    const token = /stop-mails#(\S+)/.exec(post.letters[0]?.body ?? '')?.[1] ?? '';
    const forged = `${token.slice(0, -4)}AAAA`;
    for (const wrong of [forged, 'anything', `${token.split('.')[0]}.`])
      expect((await house.browser().post(`/mails/stop/${wrong}`, {})).status).toBe(410);
    expect(await olga.get('/owner/mails')).toMatchObject({ body: { how: 'publication' } });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const stop = `${PUBLIC_URL}/api/mails/stop/${token}`;
    const init = { method: 'POST', headers: form, body: 'List-Unsubscribe=One-Click' };
    expect((await house.app.request(stop, init, {})).status).toBe(200);
    expect(await olga.get('/owner/mails')).toMatchObject({ body: { how: 'never' } });
    await publish();
    await round(DAY_MS * 8);
    expect(post.letters).toHaveLength(1);
    expect(house.logged.filter((line) => line.includes(token))).toEqual([]);
  });

  test('what the mail server did not take is sent at the next round', async () => {
    await chosen(olga, 'publication');
    await publish();
    await round(2 * MINUTE_MS, createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'a@example.com' }));
    expect(failures).toHaveLength(1);
    await round(15 * MINUTE_MS, null);
    expect(post.letters).toHaveLength(0);
    await round(15 * MINUTE_MS);
    expect(post.letters).toHaveLength(1);
    expect(member(post.letters, 0, 'subject')).toBe('One new report: Acme');
  });
});
