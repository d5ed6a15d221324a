import { beforeAll, expect, test } from 'vitest';
import { type Agency, type Browser, openHouse } from '#tests/server/http/house.ts';
import { lived } from '#tests/server/store/scene.ts';

let acme: Agency;
let olga: Browser;
let samId: string;

beforeAll(async () => {
  const house = await openHouse();
  acme = await house.agency('Acme');
  olga = await acme.join('olga', 'owner', ['riga']);
  const sam = await acme.join('sam', 'shopper');
  samId = await acme.idOf(sam);
  for (const [at, store] of ['riga', 'lisbon'].entries()) {
    const visit = await acme.plan(sam, store);
    await acme.sync(
      sam,
      lived({ visit, journal: `journal-${at}` })
        .leave()
        .submit(),
      visit,
    );
    for (const move of ['approve', 'publish']) await acme.move(visit, move);
  }
});

test('a table of the reading room is a file, of the owner’s own stores', async () => {
  const csv = await (await olga.download('/owner/reading/file?table=standards&format=csv')).text();
  const rows = csv.trim().split(/\r?\n/);
  expect(rows[0]).toMatch(/^\uFEFF?Standard,Channel,Points lost a visit,Share met,from,to,n$/);
  expect(rows.slice(1).map((row) => row.split(',').at(-1))).toEqual(['1', '1']);
  expect(rows.find((row) => row.startsWith('thanked'))).toMatch(/^thanked,store,50,0,0,0\.79/);
});

test.each(['overview', 'standards', 'waits', 'over-time', 'consistency'])(
  '%s is a workbook',
  async (table) => {
    const answer = await olga.download(`/owner/reading/file?table=${table}`);
    expect(answer.headers.get('content-disposition')).toContain(`${table}.xlsx`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
  },
);

test('what is no table, or no month, is refused with its field', async () => {
  expect((await olga.get('/owner/reading/file?table=shoppers')).status).toBe(400);
  expect((await olga.get('/owner/reading/file?table=waits&from=March')).status).toBe(400);
});

test('nothing that an owner is answered names or numbers a shopper', async () => {
  const months = { from: '2026-01', to: '2026-12' };
  const sides = { a: months, b: { ...months, stores: ['riga'] } };
  const answers = [
    ...(await Promise.all(
      ['overview', 'standards', 'standards/thanked/store', 'waits', 'consistency', 'over-time'].map((path) =>
        olga.get(`/owner/reading/${path}`),
      ),
    )),
    await olga.post('/owner/reading/compare', sides),
    await olga.get('/owner/visits'),
    await olga.get('/owner/stores'),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  const told = JSON.stringify(answers.map(({ body }) => body));
  expect(told.length).toBeGreaterThan(1_000);
  expect(told).not.toContain(samId);
  expect(told).not.toMatch(/\bsam\b|sam@|journal-\d|device-\d/i);
});
