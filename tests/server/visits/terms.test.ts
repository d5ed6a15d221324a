import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainTerms } from '#domain/visit/terms.ts';
import { shopperPack } from '#server/visits/pack.ts';
import {
  type Agency,
  type Browser,
  type House,
  member,
  newVisit,
  openHouse,
  read,
} from '#tests/server/http/house.ts';
import { request, shopper, tailOf } from '#tests/server/store/scene.ts';
import { checklist, receipt, section, yesNo } from '#tests/support/checklist.ts';
import { visit as begin, MIDNIGHT } from '#tests/support/visit.ts';

const DAY_MS = 86_400_000;
const asked = checklist({
  sections: [section('service', [yesNo('greeted', 10), receipt('bill')])],
});
const euros = (minor: number) => ({ minor, currency: 'EUR' });
const bill = { total: 1_380, date: '2026-03-02', time: '10:00' };

let house: House;
let acme: Agency;
let sam: Browser;
let tess: Browser;
let journals = 0;

beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme', asked);
  sam = await acme.join('sam', 'shopper');
  tess = await acme.join('tess', 'shopper');
});

const planned = async (more: object = {}) => read(await acme.cora.post('/visits', newVisit(more)), 'id');
const stateOf = async (visit: string) =>
  member((await acme.cora.get(`/visits/${visit}`)).body, 'row', 'state');
const review = async (visit: string) => (await acme.cora.get(`/visits/${visit}`)).body;
const packed = async (shopper: Browser, visit: string) => {
  const visits = member((await shopper.get('/shopper/pack')).body, 'visits');
  return Array.isArray(visits) ? visits.find(({ id }) => id === visit) : undefined;
};

const pay = { fee: euros(1_201), reimbursementCap: euros(950) };

/** A visit of sam's that was made, or prevented, and submitted. */
async function submitted(more: object = {}, prevented = false): Promise<string> {
  const visit = await planned({ ...pay, shopper: await acme.idOf(sam), ...more });
  journals += 1;
  const lived = begin(asked, { visit, journal: `journal-${journals}` });
  if (prevented) lived.append({ kind: 'visit.prevented', because: 'closed', note: 'Shut for the day' });
  else lived.answers({ greeted: true, bill });
  const { body } = await sam.post('/sync', request([tailOf(lived.leave().submit(), { visit })]));
  expect(member(body, 'items', 0, 'outcome')).toBe('held');
  return visit;
}

describe('planning', () => {
  test('takes terms, shows them to the coordinator and the phone, and plain ones without', async () => {
    const terms = {
      ...plainTerms,
      dayparts: [{ weekdays: [1, 2], from: '11:30', to: '14:00' }],
      rotation: { days: 90, of: 'store' },
      qualifications: ['Barista basics'],
      reportWithinHours: 12,
      preventedPayPercent: 50,
    };
    const shopper = await acme.idOf(sam);
    const visit = await planned({ terms, shopper });
    expect(await review(visit)).toMatchObject({ terms });
    expect(await packed(sam, visit)).toMatchObject({ terms, grade: null, settled: null, submittedAt: null });
    expect(await packed(sam, await planned({ shopper }))).toMatchObject({ terms: plainTerms });
  });

  test('offers a visit instead of assigning it, and offers one later', async () => {
    const offered = await planned({ offered: true });
    expect(await stateOf(offered)).toBe('offered');
    const visit = await planned();
    expect(await acme.move(visit, 'offer')).toMatchObject({ body: { state: 'offered', shopper: null } });
  });

  test.each([
    ['offered', { offered: true, shopper: 'sam' }],
    [
      'terms.dayparts',
      { terms: { ...plainTerms, dayparts: [{ weekdays: [7], from: '09:00', to: '12:00' }] } },
    ],
    ['terms.offerUntil', { terms: { ...plainTerms, offerUntil: MIDNIGHT } }],
    ['terms.rotation.days', { terms: { ...plainTerms, rotation: { days: 0, of: 'store' } } }],
    ['terms.preventedPayPercent', { terms: { ...plainTerms, preventedPayPercent: 101 } }],
  ])('names %s where that is what is wrong', async (field, wrong) => {
    const shopper = 'shopper' in wrong ? { shopper: await acme.idOf(sam) } : {};
    const answer = await acme.cora.post('/visits', newVisit({ ...wrong, ...shopper }));
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-input', field } });
  });
});

describe('the job board over the wire', () => {
  test('names the rule that is not met', async () => {
    const visit = await planned({
      offered: true,
      window: { from: '2026-03-02T09:00', to: '2030-03-02T18:00' },
      terms: { ...plainTerms, qualifications: ['Barista basics'] },
    });
    const take = () => tess.post(`/shopper/visits/${visit}/moves`, { move: 'claim' });
    expect(await take()).toMatchObject({
      status: 409,
      body: { code: 'rule-not-met', field: 'qualification', retryable: false },
    });
    const person = await acme.idOf(tess);
    const qualified = await acme.cora.post(`/people/${person}/qualifications`, {
      qualifications: [' Barista basics', 'Barista basics'],
    });
    expect(qualified).toMatchObject({ status: 200 });
    expect((await acme.cora.get('/people')).body).toContainEqual(
      expect.objectContaining({ id: person, qualifications: ['Barista basics'] }),
    );
    expect((await tess.get('/shopper/pack')).body).toMatchObject({
      record: { qualifications: ['Barista basics'] },
    });
    expect(await take()).toMatchObject({ status: 200, body: 'accepted' });
    expect(await review(visit)).toMatchObject({
      history: [{ move: 'offer' }, { move: 'claim', by: 'tess' }],
    });
  });

  test('tells the coordinator who turned an offer down, and why', async () => {
    const visit = await planned({
      offered: true,
      window: { from: '2026-03-02T09:00', to: '2030-03-02T18:00' },
    });
    await sam.post(`/shopper/visits/${visit}/moves`, { move: 'decline', reason: 'Too far' });
    expect(await review(visit)).toMatchObject({
      row: { state: 'offered' },
      declined: [{ name: 'sam', reason: 'Too far' }],
    });
  });

  test('does not offer a visit again to who gave it back', async () => {
    const window = { from: '2026-03-02T09:00', to: '2030-03-02T18:00' };
    const visit = await planned({ window, shopper: await acme.idOf(sam) });
    await sam.post(`/shopper/visits/${visit}/moves`, { move: 'decline', reason: 'Ill' });
    await acme.move(visit, 'offer');
    const offersOf = async (who: Browser) =>
      JSON.stringify(member((await who.get('/shopper/pack')).body, 'offers'));
    expect(await offersOf(sam)).not.toContain(visit);
    expect(await offersOf(tess)).toContain(visit);
  });

  test('lets nobody set what someone outside, or an owner, holds', async () => {
    const olga = await acme.idOf(await acme.join('olga', 'owner'));
    const answer = await acme.cora.post(`/people/${olga}/qualifications`, { qualifications: ['Barista'] });
    expect(answer).toMatchObject({ status: 404 });
    const stranger = await house.agency('Stranger', asked);
    const person = await acme.idOf(tess);
    expect(
      await stranger.cora.post(`/people/${person}/qualifications`, { qualifications: [] }),
    ).toMatchObject({ status: 404 });
  });
});

describe('approving', () => {
  test('grades the report and settles what is paid: the fee and the purchase up to its cap', async () => {
    const visit = await submitted();
    await acme.move(visit, 'approve', { grade: 9 });
    const told = { grade: 9, settled: { fee: euros(1_201), reimbursement: euros(950) } };
    expect(await review(visit)).toMatchObject(told);
    expect(await packed(sam, visit)).toMatchObject({ ...told, submittedAt: expect.any(Number) });
    await acme.move(visit, 'publish');
    expect(await packed(sam, visit)).toMatchObject(told);
  });

  test.each([0, 11, 7.5])('takes no grade of %d', async (grade) => {
    const visit = await submitted();
    expect(await acme.move(visit, 'approve', { grade })).toMatchObject({
      status: 400,
      body: { field: 'grade' },
    });
    expect(await stateOf(visit)).toBe('submitted');
  });

  test('takes a grade with nothing else', async () => {
    const visit = await submitted();
    const rejected = await acme.move(visit, 'reject', { reason: 'No', grade: 3 });
    expect(rejected).toMatchObject({ status: 400, body: { field: 'grade' } });
    expect(await stateOf(visit)).toBe('submitted');
  });

  test('settles anew after the review was open again, and tells nothing meanwhile', async () => {
    const visit = await submitted();
    await acme.move(visit, 'approve', { grade: 9 });
    await acme.move(visit, 'reopen');
    expect(await packed(sam, visit)).toMatchObject({ grade: null, settled: null });
    await acme.move(visit, 'return', { reason: 'The total reads 4.80' });
    const amended = begin(asked, { visit, journal: `journal-${journals}` })
      .answers({ greeted: true, bill })
      .leave()
      .submit()
      .answer('bill', { ...bill, total: 480 })
      .append({ kind: 'report.amended', manifest: [] });
    await sam.post('/sync', request([tailOf(amended, { visit })]));
    await acme.move(visit, 'approve', { grade: 4 });
    expect(await packed(sam, visit)).toMatchObject({
      grade: 4,
      settled: { fee: euros(1_201), reimbursement: euros(480) },
    });
  });

  test('is not what pays: an excluded report is paid, a rejected one is not', async () => {
    const excluded = await submitted();
    await acme.move(excluded, 'exclude', { reason: 'Family works there' });
    expect(await packed(sam, excluded)).toMatchObject({ settled: { fee: euros(1_201) } });
    const rejected = await submitted();
    await acme.move(rejected, 'reject', { reason: 'Another store' });
    expect(await packed(sam, rejected)).toMatchObject({ settled: null });
  });
});

describe('a visit that the store prevented', () => {
  const terms = { ...plainTerms, preventedPayPercent: 50 };

  test('pays its share, rounded half up, and is excluded rather than published', async () => {
    const visit = await submitted({ terms }, true);
    await acme.move(visit, 'approve');
    expect(await packed(sam, visit)).toMatchObject({ settled: { fee: euros(601), reimbursement: null } });
    expect(await acme.move(visit, 'publish')).toMatchObject({
      status: 409,
      body: { code: 'visit-prevented' },
    });
    expect(await stateOf(visit)).toBe('approved');
    expect(await acme.move(visit, 'exclude', { reason: 'Closed' })).toMatchObject({ status: 200 });
    expect(await packed(sam, visit)).toMatchObject({ settled: { fee: euros(601) } });
  });
});

describe('where a shopper was', () => {
  test('is when they left, by the server’s clock where it was heard', async () => {
    const visit = await planned({ shopper: await acme.idOf(tess) });
    journals += 1;
    // The phone is an hour behind.
    const lived = begin(asked, { visit, journal: `journal-${journals}` })
      .setClock(-3_600_000)
      .hearServer('10:00:00')
      .leave('10:30:00')
      .submit('20:00:00');
    await tess.post('/sync', request([tailOf(lived, { visit })]));
    const { body } = await tess.get('/shopper/pack');
    expect(member(body, 'record', 'visited')).toEqual([
      { visit, store: 'riga', client: 'Brand', at: MIDNIGHT + 10.5 * 3_600_000 },
    ]);
  });
});

test('a year of two hundred visits stays a small pack, without the checklists of what is long over', async () => {
  const long = await house.agency('Long', asked);
  const lena = await long.join('lena', 'shopper');
  const person = await long.idOf(lena);
  const { database } = house.deps;
  const now = house.clock.nowMs;
  const visit = (index: number, state: 'published' | 'assigned') => ({
    organization: long.id,
    id: crypto.randomUUID(),
    store: index % 2 ? 'riga' : 'lisbon',
    checklist: asked.id,
    checklist_version: asked.version,
    shopper: person,
    window_from: now - (index * 2 - 1) * DAY_MS,
    window_to: now - (index * 2 - 2) * DAY_MS,
    fee_minor: 1_200,
    reimbursement_cap_minor: 950,
    currency: 'EUR',
    state,
    revision: 6,
    created_at: now,
    terms: JSON.stringify(plainTerms),
    grade: 8,
    settled: JSON.stringify({ fee: euros(1_200), reimbursement: euros(480) }),
  });
  const past = Array.from({ length: 200 }, (_, index) => visit(index + 10, 'published'));
  await database.insertInto('visits').values(past).execute();
  const scope = shopper(long.id, person);
  const pack = await shopperPack(database, scope, now);
  // The ones whose window ended more than 400 days ago are gone.
  expect(pack.visits.length).toBe(191);
  expect(pack.checklists).toEqual([]);
  const bytes = JSON.stringify(pack);
  expect(bytes.length).toBeLessThan(150_000);
  expect(gzipSync(bytes).byteLength).toBeLessThan(12_000);
  await database.insertInto('visits').values(visit(1, 'assigned')).execute();
  expect((await shopperPack(database, scope, now)).checklists).toHaveLength(1);
});
