import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ShopperScope } from '#domain/scope.ts';
import type { Holding } from '#protocol/sync/envelope.ts';
import { lostTo } from '#server/phones/lost.ts';
import { reviewOf } from '#server/report/review.ts';
import type { Database } from '#server/store/database.ts';
import { keepEvidence } from '#server/store/evidence.ts';
import { keepHoldings } from '#server/store/held-by-phones.ts';
import {
  type Agency,
  type Browser,
  type House,
  member,
  openHouse,
  PASSWORD,
} from '#tests/server/http/house.ts';
import {
  coordinator,
  lived,
  organize,
  plan,
  request,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

const [OLD, NEW] = ['device-1', 'device-2'];
const HERE = 'f1111111-1111-4111-8111-111111111111';

eachDatabase((name, open) => {
  let database: Database;
  let sam: ShopperScope;
  let organization: string;
  let agencies = 0;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    agencies += 1;
    organization = `${name}-${agencies}`;
    sam = shopper(organization, 'sam');
    await organize(database, organization);
    await plan(database, organization, { state: 'accepted' });
  });

  const says = (through: number, more: Partial<Holding> = {}, scope = sam) =>
    keepHoldings(database, scope, { device: OLD, phone: HERE, at: MIDNIGHT }, [
      { journal: 'journal-1', visit: 'visit-1', through, ...more },
    ]);
  const lost = (device: string | undefined, phone: string | null = HERE, scope = sam) =>
    lostTo(database, scope, { device, phone }, MIDNIGHT + 1);
  const atTheDesk = async () => {
    const desk = { scope: coordinator(organization), locale: 'en' } as const;
    const review = await reviewOf(database, desk, 'visit-1');
    return { flags: review.row.flags, lost: review.lost };
  };

  describe('a shopper who comes back on an empty phone', () => {
    test('is told how much of which visit never arrived, and the coordinator sees it', async () => {
      await server(database).sync(sam, tailOf(lived(), { through: 2 }));
      await says(7);
      expect(await atTheDesk()).toEqual({ flags: [], lost: [] });
      const work = { visit: 'visit-1', journal: 'journal-1', known: 2, entries: 5, files: 0, wasHere: true };
      expect(await lost(NEW)).toEqual([work]);
      expect(await lost(NEW)).toEqual([work]);
      expect(await atTheDesk()).toEqual({
        flags: ['phone-emptied'],
        lost: [{ device: OLD, entries: 5, files: 0, saidAt: MIDNIGHT, missedAt: MIDNIGHT + 1 }],
      });
    });

    test('is told so of a visit of which nothing at all arrived', async () => {
      await says(7);
      expect(await lost(NEW)).toMatchObject([{ known: 0, entries: 7 }]);
    });

    test('is told of photos whose words arrived, and not of those that were taken out again', async () => {
      const visit = lived().photo('counter').photo(null);
      visit.append({ kind: 'evidence.removed', evidence: 'evidence-2' });
      await server(database).sync(sam, tailOf(visit));
      await says(visit.events.length);
      expect(await lost(NEW)).toMatchObject([{ known: 8, entries: 0, files: 1 }]);
      const sha256 = visit.report().evidence.get('evidence-1')?.sha256 ?? '';
      await keepEvidence(database, sam, { sha256, bytes: 1, type: 'image/jpeg', verified_at: MIDNIGHT });
      expect([await lost(NEW), await atTheDesk()]).toEqual([[], { flags: [], lost: [] }]);
    });

    test('hears no more of it once it arrives after all', async () => {
      await says(5);
      expect(await lost(NEW)).toHaveLength(1);
      await server(database).sync(sam, tailOf(lived()));
      expect([await lost(NEW), await atTheDesk()]).toEqual([[], { flags: [], lost: [] }]);
    });

    test('hears of the other device where this one is not known again', async () => {
      await says(7);
      expect(await lost(NEW, null)).toMatchObject([{ wasHere: false }]);
      expect(await lost(NEW, 'f2222222-2222-4222-8222-222222222222')).toMatchObject([{ wasHere: false }]);
    });

    test('hears nothing once the visit is handed in; the coordinator still sees it', async () => {
      await says(9);
      await lost(NEW);
      const anew = lived({ journal: 'journal-2' }).submit();
      await server(database).sync(sam, tailOf(anew));
      expect(await lost(NEW)).toEqual([]);
      expect((await atTheDesk()).flags).toContain('phone-emptied');
    });
  });

  describe('what a phone says that it holds', () => {
    test('is no news to itself, nor to one that does not say which it is', async () => {
      await says(7);
      expect([await lost(OLD), await lost(undefined)]).toEqual([[], []]);
      expect((await atTheDesk()).flags).toEqual([]);
    });

    test('counts as far as it was ever said', async () => {
      await says(7);
      await says(3);
      expect(await lost(NEW)).toMatchObject([{ entries: 7 }]);
    });

    test('is nobody else’s to hear of or to change, and of no visit but one’s own', async () => {
      const tess = shopper(organization, 'tess');
      await says(7);
      await says(99, {}, tess);
      await plan(database, organization, { id: 'visit-2', shopper: 'tess' });
      await says(99, { visit: 'visit-2', journal: 'journal-2' });
      await says(99, { visit: 'nowhere', journal: 'journal-3' });
      expect([await lost(NEW, HERE, tess), await lost(NEW)]).toMatchObject([[], [{ entries: 7 }]]);
    });
  });
});

describe('over the wire', () => {
  let house: House;
  let acme: Agency;
  let sam: Browser;
  let session = '';

  beforeAll(async () => {
    house = await openHouse();
    acme = await house.agency('Acme');
    sam = await acme.join('sam', 'shopper');
    const answer = await house
      .browser()
      .post('/auth/sign-in/email', { email: sam.email, password: PASSWORD });
    session = cookiesOf(answer.headers);
  });

  test('a phone whose storage was cleared is known by its cookie, which no script can read', async () => {
    const visit = await acme.plan(sam);
    const holds = [{ journal: 'j', visit, through: 12 }];
    const said = await house.browser('', session).post('/sync', { ...request([], [], OLD), holds });
    const [named] = said.headers.getSetCookie();
    expect(named).toMatch(/^phone=[\da-f-]{36}; Max-Age=34560000; Path=\/api; HttpOnly; SameSite=Strict$/);
    const phone = house.browser('', `${session}; ${cookiesOf(said.headers)}`);
    const again = await phone.post('/sync', { ...request([], [], OLD), holds });
    expect(cookiesOf(again.headers)).toBe(cookiesOf(said.headers));

    const lostBy = async (browser: Browser, query: string) =>
      member((await browser.get(`/shopper/pack${query}`)).body, 'lost');
    const work = { visit, journal: 'j', known: 0, entries: 12, files: 0 };
    expect(await lostBy(phone, '')).toEqual([]);
    expect(await lostBy(phone, `?device=${OLD}`)).toEqual([]);
    expect(await lostBy(phone, `?device=${NEW}`)).toEqual([{ ...work, wasHere: true }]);
    expect(await lostBy(sam, `?device=${NEW}`)).toEqual([{ ...work, wasHere: false }]);
    expect(member((await acme.cora.get(`/visits/${visit}`)).body, 'row', 'flags')).toEqual(['phone-emptied']);
  });

  test('a phone that says nothing of the kind is given no cookie', async () => {
    const answer = await house.browser('', session).post('/sync', request([]));
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, []]);
  });
});

function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
