import { beforeAll, describe, expect, test } from 'vitest';
import type { NewComplaint } from '#protocol/api/complaints.ts';
import { complaintsBeside } from '#server/complaints/beside.ts';
import { complaintChoices, enterComplaint } from '#server/complaints/enter.ts';
import { complaintsSheet, listComplaints } from '#server/complaints/list.ts';
import { takeComplaints } from '#server/complaints/take-file.ts';
import { readStoreFigures } from '#server/reading/store.ts';
import { readTimeline } from '#server/reading/timeline.ts';
import { removeComplaints } from '#server/store/complaints.ts';
import type { Database } from '#server/store/database.ts';
import { moveVisit } from '#server/visits/move.ts';
import { bytesOf } from '#server/workbook/batches.ts';
import { csvOf } from '#server/workbook/csv/write.ts';
import { readBytes } from '#server/workbook/read-bytes.ts';
import { xlsxOf } from '#server/workbook/xlsx/write.ts';
import {
  asked,
  coordinator,
  organize,
  owner,
  plan,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { visit as life, MIDNIGHT } from '#tests/support/visit.ts';

const DAY_MS = 86_400_000;
/** Visits take place at ten on 2 March 2026 and so many days later. */
const NOW = MIDNIGHT + 40 * DAY_MS;
const MARCH = { from: '2026-03', to: '2026-03' } as const;

const late: NewComplaint = {
  store: 'riga',
  day: '2026-03-03',
  channel: 'phone',
  kind: 'complaint',
  text: 'Waited half an hour, and nobody knew why.',
  cost: { minor: 1_250, currency: 'EUR' },
  standard: 'greeted',
};

eachDatabase((_, open) => {
  let database: Database;
  const olga = owner('agency');
  const oslo = owner('agency', ['oslo']);

  beforeAll(async () => {
    database = await open();
    await organize(database, 'agency');
    await organize(database, 'other');
    for (const day of [0, 1, 2, 3, 4]) await publish(`riga-${day}`, 'riga', day, day !== 1 && day !== 3);
    await publish('oslo-0', 'oslo', 0, true);
  });

  async function publish(id: string, store: string, day: number, greeted: boolean) {
    await plan(database, 'agency', { id, store });
    const lived = life(asked, { visit: id, journal: `journal-${id}` })
      .mark('entered', '10:00:00')
      .mark('served', '10:01:00');
    lived.answer('greeted', greeted).answer('thanked', true).leave().submit();
    for (const { at } of lived.events) Object.assign(at, { wall: at.wall + day * DAY_MS });
    await server(database).sync(shopper('agency', 'sam'), tailOf(lived, { visit: id }));
    for (const move of ['approve', 'publish'] as const) {
      const { revision } = await database
        .selectFrom('visits')
        .select('revision')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const desk = { scope: coordinator('agency'), locale: 'en' } as const;
      await moveVisit(server(database), desk, { visit: id, revision, move });
    }
  }

  const csv = (text: string) => readBytes(new TextEncoder().encode(text));
  const take = (text: string, scope = olga, taking = true) =>
    takeComplaints(database, scope, csv(text), { take: taking, now: NOW });
  const listed = async (scope = olga, wanted = {}) =>
    (await listComplaints(database, scope, wanted)).rows.map(({ text }) => text);

  describe('a complaint', () => {
    test('is entered, listed and found, with the standard as it is called', async () => {
      await enterComplaint(database, olga, late, NOW);
      const { rows, count } = await listComplaints(database, olga, { q: 'HALF an hour', channel: 'phone' });
      expect(count).toBe(1);
      expect(rows[0]).toMatchObject({ ...late, store: { id: 'riga' }, standard: { id: 'greeted' } });
      expect(await listed(olga, { kind: 'return' })).toEqual([]);
    });

    test('of a store that is not theirs, of tomorrow, or about no known standard is refused', async () => {
      const enter = (changes: Partial<NewComplaint>, scope = olga) =>
        enterComplaint(database, scope, { ...late, ...changes }, NOW);
      await expect(enter({}, oslo)).rejects.toMatchObject({ code: 'not-found' });
      await expect(enter({ store: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' });
      await expect(enter({ day: '2026-04-13' })).rejects.toMatchObject({ code: 'bad-input', field: 'day' });
      await expect(enter({ standard: 'unheard' })).rejects.toMatchObject({ field: 'standard' });
    });

    test('is neither seen nor removed by owners of other stores and organizations', async () => {
      const [row] = (await listComplaints(database, olga, {})).rows;
      expect(await listed(oslo)).toEqual([]);
      expect(await listed(owner('other'))).toEqual([]);
      expect(await removeComplaints(database, oslo, [row?.id ?? ''])).toBe(0);
      expect(await removeComplaints(database, owner('other'), [row?.id ?? ''])).toBe(0);
      expect(await listed()).toHaveLength(1);
    });

    test('begins the next one’s currency, and names the standards there are', async () => {
      const choices = await complaintChoices(database, olga);
      expect(choices).toMatchObject({ currency: 'EUR' });
      expect(choices.standards.map(({ id }) => id).toSorted()).toEqual(
        ['greeted', 'story', 'thanked'].filter((id) => choices.standards.some((one) => one.id === id)),
      );
    });
  });

  describe('a file of complaints', () => {
    const head = 'Store,Date,Channel,Kind,Text,Cost,Currency,Standard\n';
    const two = `${head}riga,2026-03-10,,return,Cold coffee,3.5,,\nOSLO,2026-03-11,web,,No answer,,,Greeted\n`;

    test('is looked at, taken in, and taken in again without adding anything', async () => {
      expect(await take(two, olga, false)).toMatchObject({ taken: false, fresh: 2, known: 0, faulty: 0 });
      expect(await listed(oslo)).toEqual([]);
      expect(await take(two)).toMatchObject({ taken: true, fresh: 2, known: 0 });
      expect(await take(two)).toMatchObject({ fresh: 0, known: 2 });
      expect(await listed(oslo)).toEqual(['No answer']);
      const [coffee] = (await listComplaints(database, olga, { kind: 'return' })).rows;
      expect(coffee).toMatchObject({
        channel: 'store',
        cost: { minor: 350, currency: 'EUR' },
        source: 'imported',
      });
    });

    test('with faults says where and why, and the other rows are taken', async () => {
      const text = [
        'nowhere,2026-03-10,,,A,,,',
        'riga,10.03.2026,,,B,,,',
        'riga,2026-04-20,,,C,,,',
        'riga,2026-03-10,pigeon,gift,,1.234,EUR,Unheard',
        'riga,2026-03-10,,,D,12,eur,',
        'riga,2026-02-30,,,E,12,euros,',
      ].join('\n');
      const found = await take(head + text);
      expect(found).toMatchObject({ fresh: 1, faulty: 5 });
      expect(found.faults.map(({ row, column, fault }) => `${row} ${column} ${fault}`)).toEqual([
        '2 store no-such-store',
        '3 day no-such-day',
        '4 day later-than-today',
        '5 channel no-such-channel',
        '5 kind no-such-kind',
        '5 text missing',
        '5 cost no-amount',
        '5 standard no-such-standard',
        '7 day no-such-day',
        '7 currency no-currency',
      ]);
    });

    test('without its columns says which, and takes nothing', async () => {
      const found = await take('Shop,Date\nriga,2026-03-10\n');
      expect(found).toMatchObject({ fresh: 0, faulty: 1 });
      expect(found.faults.map(({ column, fault }) => `${column} ${fault}`)).toEqual([
        'store no-column',
        'text no-column',
      ]);
    });

    test('of stores that are not theirs finds none of them', async () => {
      expect(await take(two, oslo, false)).toMatchObject({
        faults: [
          { row: 2, column: 'store', fault: 'no-such-store' },
          // Nor does it learn in which currency other stores count.
          { row: 2, column: 'currency', fault: 'no-currency' },
        ],
      });
    });

    test('that was saved here is known when it comes back, as CSV and as XLSX', async () => {
      const sheet = () => complaintsSheet(database, olga, {}, 'en');
      for (const chunks of [csvOf(sheet()), xlsxOf([sheet()])]) {
        const sheets = readBytes(await bytesOf(chunks));
        const found = await takeComplaints(database, olga, sheets, { take: false, now: NOW });
        // The one that was entered by hand has an id of its own.
        expect(found).toMatchObject({ known: 3, fresh: 1, faulty: 0 });
      }
    });
  });

  test('complaints stand beside measured quality, by month and store, and change no score', async () => {
    const before = await readStoreFigures(database, olga, { store: 'riga', ...MARCH });
    const found = await complaintsBeside(database, olga, MARCH);
    expect(found).toMatchObject({
      totals: { complaints: 3, returns: 1, costs: [{ minor: 2_800, currency: 'EUR' }] },
      months: [{ month: '2026-03', complaints: 3, returns: 1, visits: 6, score: { n: 6 } }],
      stores: [
        { store: { id: 'riga' }, complaints: 2, returns: 1, visits: 5, score: { value: 80 } },
        { store: { id: 'oslo' }, complaints: 1, returns: 0, visits: 1, score: { kind: 'unbounded' } },
      ],
      moreStores: 0,
    });
    await enterComplaint(database, olga, { ...late, day: '2026-03-20' }, NOW);
    expect(await readStoreFigures(database, olga, { store: 'riga', ...MARCH })).toEqual(before);
    const theirs = await complaintsBeside(database, oslo, MARCH);
    expect(theirs).toMatchObject({
      totals: { complaints: 1, returns: 0 },
      stores: [{ store: { id: 'oslo' } }],
    });
    expect(await complaintsBeside(database, owner('other'), {})).toBeNull();
  });

  describe('a store', () => {
    test('is told by its figures, and what was missed again', async () => {
      const found = await readStoreFigures(database, olga, { store: 'riga', ...MARCH });
      expect(found).toMatchObject({
        store: { id: 'riga' },
        reading: {
          visits: 5,
          figures: { score: { n: 5, value: 80 } },
          all: { n: 6, value: expect.closeTo(500 / 6, 9) },
          missed: [{ standard: 'greeted', met: 3, share: { n: 5 } }],
          waits: [{ interval: 'queue', median: { n: 5 } }],
        },
      });
      const elsewhere = readStoreFigures(database, oslo, { store: 'riga' });
      await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
      expect(await readStoreFigures(database, owner('other'), { store: 'oslo' })).toMatchObject({
        reading: null,
      });
    });

    test('has everything in one history, whatever the channel, newest first', async () => {
      const { rows, after } = await readTimeline(database, olga, { store: 'riga' });
      expect(after).toBeNull();
      const told = rows.map((row) => (row.kind === 'visit' ? row.visit : row.complaint.text));
      expect(told).toEqual(
        [late.text, 'Cold coffee', 'D', 'riga-4', 'riga-3', 'riga-2', 'riga-1', late.text, 'riga-0'].map(
          (one, at) => (at === 1 || at === 2 ? expect.stringMatching(/^(Cold coffee|D)$/) : one),
        ),
      );
      expect(rows.find((row) => row.kind === 'visit' && row.visit === 'riga-3')).toMatchObject({
        channel: 'store',
        percentage: 50,
        missed: [expect.anything()],
      });
      expect(JSON.stringify(rows)).not.toMatch(/sam|tess|cora/);
      await expect(readTimeline(database, oslo, { store: 'riga' })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(readTimeline(database, olga, { store: 'riga', after: 'x' })).rejects.toMatchObject({
        code: 'bad-input',
      });
    });

    test('is paged through without a repeat or a gap, also where much is of one day', async () => {
      const rows = Array.from({ length: 50 }, (_, nr) => `oslo,2026-03-0${1 + (nr % 3)},,,Note ${nr},,,`);
      await take(`Store,Date,Channel,Kind,Text,Cost,Currency,Standard\n${rows.join('\n')}\n`);
      const seen: string[] = [];
      const instants: number[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof readTimeline>> = await readTimeline(database, olga, {
          store: 'oslo',
          ...(after === null ? {} : { after }),
        });
        for (const row of page.rows) {
          seen.push(row.kind === 'visit' ? row.visit : row.complaint.id);
          instants.push(row.at);
        }
        after = page.after;
      } while (after !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(52);
      expect(instants).toEqual(instants.toSorted((a, b) => b - a));
    });
  });
});
