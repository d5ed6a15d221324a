import { beforeAll, describe, expect, test } from 'vitest';
import { plainTerms } from '#domain/visit/terms.ts';
import {
  type Agency,
  type Browser,
  type House,
  member,
  newVisit,
  openHouse,
  read,
} from '#tests/server/http/house.ts';
import { lived } from '#tests/server/store/scene.ts';

const window = { from: '2099-03-02T09:00', to: '2099-03-02T18:00' };
const euros = (minor: number) => ({ minor, currency: 'EUR' });

let house: House;
let acme: Agency;
let sam: Browser;
let samsId: string;

beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
  samsId = await acme.idOf(sam);
});

const planned = async (more: object = {}): Promise<string> =>
  read(await acme.cora.post('/visits', newVisit({ window, ...more })), 'id');
const accept = (visit: string) => sam.post(`/shopper/visits/${visit}/moves`, { move: 'accept' });
const reviewOf = async (visit: string) => (await acme.cora.get(`/visits/${visit}`)).body;

async function change(visit: string, to: object, revision?: number) {
  const looked: unknown = member(await reviewOf(visit), 'row', 'revision');
  return acme.cora.post(`/visits/${visit}/changes`, { revision: revision ?? looked, ...to });
}

const onPhone = async (visit: string): Promise<unknown> => {
  const visits = member((await sam.get('/shopper/pack')).body, 'visits');
  return Array.isArray(visits) ? visits.find(({ id }) => id === visit) : undefined;
};
const changesOf = async (visit: string): Promise<unknown[]> => {
  const history = member(await reviewOf(visit), 'history');
  return Array.isArray(history) ? history.filter(({ move }) => move === 'change') : [];
};

describe('a visit', () => {
  test('that is changed reaches its shopper’s phone as it is now, with who changed what kept', async () => {
    const visit = await planned({ shopper: samsId });
    await accept(visit);
    const to = {
      window: { from: '2099-03-03T10:00', to: '2099-03-03T19:30' },
      fee: euros(2_000),
      reportWithinHours: 24,
      reason: 'The store is shut on Monday.',
    };
    expect(await change(visit, to)).toMatchObject({
      status: 200,
      body: { state: 'accepted', fee: euros(2_000) },
    });
    const riga = { from: Date.parse('2099-03-03T08:00Z'), to: Date.parse('2099-03-03T17:30Z') };
    expect(await onPhone(visit)).toMatchObject({
      state: 'accepted',
      window: riga,
      fee: euros(2_000),
      terms: { reportWithinHours: 24 },
    });
    expect(await changesOf(visit)).toEqual([
      expect.objectContaining({
        by: 'Cora',
        from: 'accepted',
        to: 'accepted',
        reason: 'The store is shut on Monday.',
        changed: [
          {
            what: 'window',
            before: { from: Date.parse('2099-03-02T07:00Z'), to: Date.parse('2099-03-02T16:00Z') },
            after: riga,
          },
          { what: 'reportWithinHours', before: null, after: 24 },
          { what: 'fee', before: euros(1_500), after: euros(2_000) },
        ],
      }),
    ]);
  });

  test('that is offered can be taken until another time, and is on the board accordingly', async () => {
    const visit = await planned({ offered: true });
    const offerUntil = Date.now() + 3_600_000;
    expect((await change(visit, { offerUntil })).status).toBe(200);
    const offers = member((await sam.get('/shopper/pack')).body, 'offers');
    expect(offers).toContainEqual(
      expect.objectContaining({ id: visit, terms: { ...plainTerms, offerUntil } }),
    );
    expect(await change(visit, { offerUntil: 1 })).toMatchObject({
      status: 400,
      body: { field: 'terms.offerUntil' },
    });
  });

  test('that was offered and taken in time can be moved when its offer is long over', async () => {
    const terms = { ...plainTerms, offerUntil: house.clock.nowMs + 1_000 };
    const visit = await planned({ offered: true, terms });
    await sam.post(`/shopper/visits/${visit}/moves`, { move: 'claim' });
    house.clock.nowMs += 60_000;
    const moved = { window: { from: '2099-03-05T09:00', to: '2099-03-05T18:00' } };
    expect((await change(visit, moved)).status).toBe(200);
  });

  test('of which nothing changes is as it was', async () => {
    const visit = await planned();
    const before = await reviewOf(visit);
    expect((await change(visit, { window, fee: euros(1_500) })).status).toBe(200);
    expect(await reviewOf(visit)).toEqual(before);
  });

  test('that was taken never pays less, and before that it may', async () => {
    const visit = await planned({ shopper: samsId });
    expect((await change(visit, { fee: euros(1_200) })).status).toBe(200);
    await accept(visit);
    for (const fee of [euros(1_199), null, { minor: 9_000, currency: 'USD' }])
      expect(await change(visit, { fee })).toMatchObject({
        status: 400,
        body: { code: 'bad-input', field: 'fee' },
      });
    expect(await onPhone(visit)).toMatchObject({ fee: euros(1_200) });
    expect(await changesOf(visit)).toHaveLength(1);
  });

  test('that is under way keeps its window, and may pay more', async () => {
    const visit = await planned({ shopper: samsId });
    await acme.sync(sam, lived({ visit, journal: `journal-of-${visit}` }), visit);
    expect(await onPhone(visit)).toMatchObject({ state: 'underway' });
    const moved = { from: '2099-03-04T09:00', to: '2099-03-04T18:00' };
    expect(await change(visit, { window: moved })).toMatchObject({
      status: 409,
      body: { code: 'move-not-allowed' },
    });
    expect((await change(visit, { fee: euros(1_800) })).status).toBe(200);
    expect(await onPhone(visit)).toMatchObject({ state: 'underway', fee: euros(1_800) });
  });

  test.each([
    ['a window that is over', { window: { from: '2020-03-02T09:00', to: '2020-03-02T18:00' } }, 'window.to'],
    ['a window that ends before it begins', { window: { from: window.to, to: window.from } }, 'window.to'],
    [
      'a day that there is not',
      { window: { from: '2099-02-30T09:00', to: '2099-03-02T18:00' } },
      'window.from',
    ],
  ])('is not changed to %s', async (_, to, field) => {
    const visit = await planned();
    expect(await change(visit, to)).toMatchObject({ status: 400, body: { field } });
    expect(await changesOf(visit)).toEqual([]);
  });

  test('keeps its hours within its window, and its amounts in one currency', async () => {
    const terms = { ...plainTerms, dayparts: [{ weekdays: [1], from: '09:00', to: '12:00' }] };
    const visit = await planned({ terms, reimbursementCap: euros(500) });
    const tuesday = { from: '2099-03-03T09:00', to: '2099-03-03T18:00' };
    expect(await change(visit, { window: tuesday })).toMatchObject({ body: { field: 'terms.dayparts' } });
    const dollars = { fee: { minor: 2_000, currency: 'USD' } };
    expect(await change(visit, dollars)).toMatchObject({ body: { field: 'fee.currency' } });
  });

  test('that someone else moved meanwhile is looked at again first', async () => {
    const visit = await planned();
    expect(await change(visit, { fee: euros(2_000) }, 0)).toMatchObject({
      status: 409,
      body: { code: 'stale' },
    });
  });
});
