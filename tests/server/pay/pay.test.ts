import { beforeAll, describe, expect, test } from 'vitest';
import { plainTerms } from '#domain/visit/terms.ts';
import { PayList, PaymentView } from '#protocol/api/pay.ts';
import { readWorkbook } from '#server/workbook/read.ts';
import { type Agency, type Browser, member, newVisit, openHouse, read } from '#tests/server/http/house.ts';
import { request, tailOf } from '#tests/server/store/scene.ts';
import { checklist, receipt, section, yesNo } from '#tests/support/checklist.ts';
import { visit as begin } from '#tests/support/visit.ts';

const asked = checklist({
  sections: [section('service', [yesNo('greeted', 10), receipt('bill')])],
});
const money = (minor: number, currency = 'EUR') => ({ minor, currency });
const bill = { total: 1_380, date: '2026-03-02', time: '10:00' };
const march = 'from=2026-03-01&to=2026-03-31';
const days = { from: '2026-03-01', to: '2026-03-31' };

let acme: Agency;
let other: Agency;
let sam: Browser;
let tess: Browser;
let journals = 0;

/** A visit that was made, or prevented, and approved. */
async function approved(who: Browser, more: object, prevented = false): Promise<string> {
  const plan = newVisit({ ...more, shopper: await acme.idOf(who) });
  const visit = read(await acme.cora.post('/visits', plan), 'id');
  journals += 1;
  const lived = begin(asked, { visit, journal: `pay-${journals}`, startsAt: `1${journals % 10}:00:00` });
  if (prevented) lived.append({ kind: 'visit.prevented', because: 'closed', note: 'Shut for the day' });
  else lived.answers({ greeted: true, bill });
  await who.post('/sync', request([tailOf(lived.leave().submit(), { visit })]));
  await acme.move(visit, 'approve', { grade: 8 });
  return visit;
}

beforeAll(async () => {
  const house = await openHouse();
  acme = await house.agency('Acme', asked);
  other = await house.agency('Other', asked);
  sam = await acme.join('sam', 'shopper');
  tess = await acme.join('tess', 'shopper');
  await approved(sam, { fee: money(1_200), reimbursementCap: money(950) });
  const excluded = await approved(sam, { fee: money(1_000) });
  await acme.move(excluded, 'exclude');
  const half = { ...plainTerms, preventedPayPercent: 50 };
  await approved(tess, { fee: money(1_000), terms: half }, true);
  await approved(tess, { fee: money(30_000, 'CZK') });
});

const list = async (more = '') => PayList.parse((await acme.cora.get(`/pay?${march}${more}`)).body);
const linesOf = async (who: Browser) =>
  (await acme.cora.get(`/pay/shoppers/${await acme.idOf(who)}?${march}`)).body;
const pay = async (who: Browser, due: number) =>
  acme.cora.post('/pay/payments', {
    ...days,
    shoppers: [{ id: await acme.idOf(who), due }],
    paidOn: '2026-04-02',
    reference: 'SEPA 7',
  });

describe('the pay list', () => {
  test('adds up each person’s fees, and expenses up to their cap, and never two currencies', async () => {
    const { totals, shoppers } = await list();
    expect(shoppers.map(({ shopper, visits, due }) => [shopper.name, visits, due])).toEqual([
      ['sam', 2, 2],
      ['tess', 2, 2],
    ]);
    expect(totals).toEqual([
      { ...zero('CZK'), visits: 1, feeMinor: 30_000, totalMinor: 30_000, dueMinor: 30_000 },
      { ...zero('EUR'), visits: 3, feeMinor: 2_700, expensesMinor: 950, totalMinor: 3_650, dueMinor: 3_650 },
    ]);
  });

  test('says of each visit what it is made of: what is excluded is paid, what was prevented its share', async () => {
    expect(await linesOf(sam)).toMatchObject([
      { feeMinor: 1_200, expensesMinor: 950, totalMinor: 2_150, isExcluded: false, day: '2026-03-02' },
      { totalMinor: 1_000, isExcluded: true, preventedPercent: null },
    ]);
    expect(await linesOf(tess)).toMatchObject([
      { feeMinor: 500, preventedPercent: 50, currency: 'EUR' },
      { feeMinor: 30_000, preventedPercent: null, currency: 'CZK' },
    ]);
  });

  test('is of the days that are asked for', async () => {
    const april = await acme.cora.get('/pay?from=2026-04-01&to=2026-04-30');
    expect(april.body).toMatchObject({ shoppers: [], totals: [] });
    expect((await acme.cora.get('/pay?from=2026-03-01')).status).toBe(400);
  });

  test('is the coordinator’s alone, and each organization’s own', async () => {
    expect((await sam.get(`/pay?${march}`)).status).toBe(403);
    expect((await sam.get(`/pay/file?${march}`)).status).toBe(403);
    expect((await other.cora.get(`/pay?${march}`)).body).toMatchObject({ shoppers: [] });
  });

  test('comes as a file, with amounts as numbers', async () => {
    const csv = await (await acme.cora.download(`/pay/file?${march}&format=csv`)).text();
    expect(csv.trim().split('\n')).toHaveLength(5);
    const xlsx = await acme.cora.download(`/pay/file?${march}&format=xlsx`);
    const [sheet] = await readWorkbook(new Uint8Array(await xlsx.arrayBuffer()));
    const [head, first] = sheet?.rows ?? [];
    expect(head?.cells.slice(0, 2)).toEqual(['Shopper', 'Client']);
    expect(first?.cells).toContain('21.5');
  });
});

describe('a payment', () => {
  test('marks what was looked at, says when and under which reference, and can be taken back', async () => {
    const paid = await pay(sam, 2);
    expect(paid).toMatchObject({ status: 200, body: { visits: 2 } });
    const payment = String(member(paid.body, 'id'));
    expect((await list('&show=due')).shoppers.map(({ shopper }) => shopper.name)).toEqual(['tess']);
    expect((await list()).totals[1]).toMatchObject({ totalMinor: 3_650, dueMinor: 500 });
    expect(await linesOf(sam)).toMatchObject([
      { payment: { id: payment, paidOn: '2026-04-02', reference: 'SEPA 7' } },
      { payment: { id: payment } },
    ]);
    const [last] = paymentsIn((await acme.cora.get('/pay/payments')).body);
    expect(last).toMatchObject({ id: payment, visits: 2, sums: [{ currency: 'EUR', totalMinor: 3_150 }] });
    expect((await other.cora.post(`/pay/payments/${payment}/undo`, {})).status).toBe(404);
    expect(await acme.cora.post(`/pay/payments/${payment}/undo`, {})).toMatchObject({ body: { visits: 2 } });
    expect((await acme.cora.post(`/pay/payments/${payment}/undo`, {})).status).toBe(404);
    expect((await list()).totals[1]).toMatchObject({ dueMinor: 3_650 });
  });

  test('is not made where there is more or less due than was looked at', async () => {
    expect(await pay(tess, 1)).toMatchObject({ status: 409, body: { code: 'stale' } });
    expect((await list('&show=paid')).shoppers).toEqual([]);
  });
});

test('what is opened for review again is paid no more, and as it stands after that once it is approved', async () => {
  const uma = await acme.join('uma', 'shopper');
  const visit = await approved(uma, { fee: money(700) });
  const ofUma = async () => (await list()).shoppers.find(({ shopper }) => shopper.name === 'uma');
  expect(await ofUma()).toMatchObject({ visits: 1, sums: [{ feeMinor: 700 }] });
  await acme.move(visit, 'reopen', { reason: 'Looked at again' });
  expect(await ofUma()).toBeUndefined();
  expect(await linesOf(uma)).toEqual([]);
  await acme.move(visit, 'approve');
  expect(await ofUma()).toMatchObject({ visits: 1, sums: [{ feeMinor: 700 }] });
});

function zero(currency: string) {
  return { currency, visits: 0, feeMinor: 0, bonusMinor: 0, expensesMinor: 0, totalMinor: 0, dueMinor: 0 };
}

function paymentsIn(body: unknown): PaymentView[] {
  return Array.isArray(body) ? body.map((one) => PaymentView.parse(one)) : [];
}
