import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Agency, type Browser, openHouse, PUBLIC_URL, read } from '#tests/server/http/house.ts';

let house: Awaited<ReturnType<typeof openHouse>>;
let acme: Agency;
let sam: Browser;
let visit: string;

beforeAll(async () => {
  house = await openHouse();
  house.clock.nowMs = Date.parse('2026-03-01T08:00:00Z');
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
  visit = await acme.plan(sam);
});

/** What a calendar program, which has no cookies, gets and makes of it. */
async function subscribed(link: string) {
  const answer = await house.browser().download(new URL(link).pathname.slice('/api'.length));
  const text = await answer.text();
  if (answer.status !== 200) return { status: answer.status, text, events: [] };
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { status: 200, text, events, type: answer.headers.get('content-type') };
}
const linkOf = async (browser: Browser, path: string, body: object) =>
  read(await browser.post(path, body), 'link');

describe('a shopper’s calendar', () => {
  test('tells when and where, and nothing of what for', async () => {
    const { text, events, type } = await subscribed(
      await linkOf(sam, '/shopper/calendar', { naming: 'plain' }),
    );
    expect(type).toBe('text/calendar; charset=utf-8');
    expect(events.map(({ summary, location, uid }) => ({ summary, location, uid }))).toEqual([
      {
        summary: 'Appointment',
        location: 'Main street 1, riga',
        uid: `${visit}@${new URL(PUBLIC_URL).host}`,
      },
    ]);
    // Nine in the morning in Riga in winter.
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-03-02T07:00:00.000Z');
    expect(events[0]?.endDate.toJSDate().toISOString()).toBe('2026-03-02T16:00:00.000Z');
    expect(text).not.toMatch(/myster|shopper|brand|acme|evaluat|visit:/i);
  });

  test('is named after the stores where the person wants that', async () => {
    const { events } = await subscribed(await linkOf(sam, '/shopper/calendar', { naming: 'store' }));
    expect(events.map(({ summary }) => summary)).toEqual(['riga']);
  });

  test('has one link: a new one ends the one before, and taken back there is none', async () => {
    const first = await linkOf(sam, '/shopper/calendar', { naming: 'plain' });
    const second = await linkOf(sam, '/shopper/calendar', { naming: 'plain' });
    expect((await subscribed(first)).status).toBe(404);
    expect((await subscribed(second)).status).toBe(200);
    expect((await sam.get('/shopper/calendar')).body).toMatchObject({ madeAt: house.clock.nowMs });
    await sam.post('/shopper/calendar/remove', {});
    expect((await subscribed(second)).status).toBe(404);
    expect((await sam.get('/shopper/calendar')).body).toMatchObject({ madeAt: null });
  });

  test('has their own visits alone, and none that was taken from them', async () => {
    const tess = await acme.join('tess', 'shopper');
    const link = await linkOf(tess, '/shopper/calendar', { naming: 'plain' });
    expect((await subscribed(link)).events).toEqual([]);
    const theirs = await acme.plan(tess, 'lisbon');
    const [event] = (await subscribed(link)).events;
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-03-02T09:00:00.000Z');
    await acme.move(theirs, 'cancel', { reason: 'Closed' });
    expect((await subscribed(link)).events).toEqual([]);
  });

  test('is not guessed, and its secret is in no log', async () => {
    const link = await linkOf(sam, '/shopper/calendar', { naming: 'plain' });
    await subscribed(link);
    const secret = new URL(link).pathname.split('/').at(-1)?.replace('.ics', '') ?? '';
    expect(house.logged.join()).not.toContain(secret);
    const guessed = await Promise.all(
      Array.from({ length: 70 }, () => subscribed(`${PUBLIC_URL}/api/calendar/${'x'.repeat(43)}.ics`)),
    );
    expect(guessed.at(-1)?.status).toBe(429);
    house.clock.nowMs += 120_000;
  });
});

describe('a store’s calendar', () => {
  test('tells the desk what is planned, and of nobody who goes', async () => {
    const { events, text } = await subscribed(await linkOf(acme.cora, '/stores/riga/calendar', {}));
    expect(events.map(({ description }) => description)).toEqual(['Assigned; not accepted yet.']);
    expect(text).toContain('STATUS:TENTATIVE');
    expect(text).not.toMatch(/sam/i);
  });

  test('is only made for a store of one’s own', async () => {
    const stranger = await house.agency('Stranger');
    await house.deps.database
      .updateTable('stores')
      .set({ id: 'theirs' })
      .where('organization', '=', stranger.id)
      .where('id', '=', 'riga')
      .execute();
    const answer = await acme.cora.post('/stores/theirs/calendar', {});
    expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
