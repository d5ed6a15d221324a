import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { OwnerTable, ownerTables } from '#protocol/api/owner-files.ts';
import { readWorkbook } from '#server/workbook/read.ts';
import { type Agency, type Browser, openHouse } from '#tests/server/http/house.ts';
import { lived } from '#tests/server/store/scene.ts';

let acme: Agency;
let olga: Browser;
let samId: string;
/** Riga's and Lisbon's. */
const visits: string[] = [];
let action: string;

beforeAll(async () => {
  const house = await openHouse();
  acme = await house.agency('Acme');
  olga = await acme.join('olga', 'owner', ['riga']);
  const sam = await acme.join('sam', 'shopper');
  samId = await acme.idOf(sam);
  for (const [at, store] of ['riga', 'lisbon'].entries()) {
    const visit = await acme.plan(sam, store);
    visits.push(visit);
    await acme.sync(
      sam,
      lived({ visit, journal: `journal-${at}` })
        .leave()
        .submit(),
      visit,
    );
    for (const move of ['approve', 'publish']) await acme.move(visit, move);
  }
  const plan = { what: 'Say thank you.', who: 'Ana', dueOn: '2026-04-01', training: '' };
  const about = { standard: 'thanked', channel: 'store', stores: ['riga'] };
  const opened = await olga.post('/owner/actions', { ...plan, ...about });
  [action = ''] = z.object({ actions: z.array(z.string()) }).parse(opened.body).actions;
});

test('a table of the reading room is a file, of the owner’s own stores', async () => {
  const csv = await (await olga.download('/owner/reading/file?table=standards&format=csv')).text();
  const rows = csv.trim().split(/\r?\n/);
  expect(rows[0]).toMatch(/^\uFEFF?Standard,Channel,Points lost a visit,Share met,from,to,n$/);
  expect(rows.slice(1).map((row) => row.split(',').at(-1))).toEqual(['1', '1']);
  expect(rows.find((row) => row.startsWith('thanked'))).toMatch(/^thanked,store,50,0,0,0\.79/);
});

const months = { from: '2026-01', to: '2026-12' };
const about: Partial<Record<OwnerTable, string>> = {
  store: '&store=riga',
  compare: `&sides=${encodeURIComponent(JSON.stringify({ a: months, b: months }))}`,
};
const addressOf = (table: OwnerTable) => {
  const of = { report: `&visit=${visits[0]}`, action: `&action=${action}`, ...about }[table] ?? '';
  return `/owner/reading/file?table=${table}${of}`;
};

test.each(OwnerTable.options)('%s is a workbook with a sheet for each of its tables', async (table) => {
  const answer = await olga.download(addressOf(table));
  expect(answer.headers.get('content-disposition')).toContain(`${table}.xlsx`);
  const sheets = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
  expect(sheets).toHaveLength(1 + ownerTables[table].length);
  for (const { rows } of sheets) {
    const said = JSON.stringify(rows.map(({ cells }) => cells));
    expect(said).not.toMatch(/NaN|undefined|Lisbon|\bsam\b/);
  }
});

test.each([
  ['standards', 'months'],
  ['waits', 'queue'],
  ['store', 'timeline'],
  ['report', 'answers'],
  ['action', 'steps'],
] as const)('%s gives its %s as CSV by themselves', async (table, part) => {
  const read = async (path: string) =>
    readWorkbook(new Uint8Array(await (await olga.download(path)).arrayBuffer()));
  const [alone] = await read(`${addressOf(table)}&part=${part}&format=csv`);
  const [, ...further] = await read(addressOf(table));
  expect(alone?.rows).toEqual(further[ownerTables[table].indexOf(part)]?.rows);
});

test('actions are taken away with what visits say of them, of the owner’s own stores', async () => {
  const answer = await olga.download('/owner/reading/file?table=actions&format=csv');
  const [heads, row, ...more] = (await answer.text()).trim().split(/\r?\n/);
  expect(heads).toMatch(/^\uFEFF?Standard,Store,City,Channel,What,Who,Due,Training,Started,State,Overdue,/);
  expect(row).toMatch(
    /^thanked,riga,riga,store,Say thank you\.,Ana,2026-04-01,,\d{4}-\d\d-\d\d,open,\w+,,0,0,\d,,$/,
  );
  expect(more).toEqual([]);
});

test('visits and a store’s record are taken away with their figures', async () => {
  const csv = async (path: string) => (await (await olga.download(path)).text()).trim().split(/\r?\n/);
  const visits = await csv('/owner/reading/file?table=visits&format=csv');
  expect(visits).toHaveLength(2);
  expect(visits[1]).toMatch(/,2026-03-02T11:59,Europe\/Riga,riga,riga,Test checklist,0\.5,,0\.5,scored$/);
  const record = await csv('/owner/reading/file?table=store&store=riga&part=timeline&format=csv');
  expect(record[1]).toMatch(/^2026-03-02,visit,store,0\.5,thanked,/);
});

test('a report is taken away with every line of its score, which add up to it', async () => {
  const answer = await olga.download(addressOf('report'));
  const [trace, answers, waits, moments] = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
  const cellsOf = (of: typeof trace) =>
    (of?.rows ?? []).map(({ cells }) => cells.map((cell) => String(cell ?? '')));
  const [heads = [], ...lines] = cellsOf(trace);
  const added = lines.reduce((sum, cells) => sum + Number(cells[heads.indexOf('Adds to the score')]), 0);
  expect(added).toBeCloseTo(0.5, 9);
  expect(lines.map((cells) => cells.slice(1, 5))).toContainEqual(['thanked?', 'question', 'thanked', 'no']);
  expect(cellsOf(answers)[1]).toEqual(expect.arrayContaining(['2026-03-02']));
  expect(cellsOf(waits).length + cellsOf(moments).length).toBeGreaterThan(2);
});

test('a report and an action of another’s store are not there; one that is not named is asked for', async () => {
  const file = '/owner/reading/file?table=';
  expect((await olga.get(`${file}report&visit=${visits[1]}`)).status).toBe(404);
  expect((await olga.get(`${file}action&action=none`)).status).toBe(404);
  expect((await olga.get(`${file}report`)).status).toBe(400);
  expect((await olga.get(`${file}action`)).status).toBe(400);
});

test('what is no table, or no month, is refused with its field', async () => {
  expect((await olga.get('/owner/reading/file?table=shoppers')).status).toBe(400);
  expect((await olga.get('/owner/reading/file?table=waits&from=March')).status).toBe(400);
  expect((await olga.get('/owner/reading/file?table=waits&part=shoppers')).status).toBe(400);
  expect((await olga.get('/owner/reading/file?table=compare')).status).toBe(400);
  expect((await olga.get('/owner/reading/file?table=compare&sides=%7B')).status).toBe(400);
  expect((await olga.get('/owner/reading/file?table=store')).status).toBe(400);
  expect((await olga.get('/owner/reading/file?table=store&store=lisbon')).status).toBe(404);
});

test('nothing that an owner is answered names or numbers a shopper', async () => {
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
